/** A match file for the replay: read, re-run, and kept in this browser when it is whole and over. */
import type { MatchRecord } from '../../game/match.ts';
import type { GameState } from '../../game/state.ts';
import { bring } from '../match/tables.ts';
import { type FileProblem, scenarioNamed, textOfFile } from '../offline/matchFile.ts';
import { keepMatch } from '../offline/matchStore.ts';
import { takeNotes } from './notes.ts';
import { type Progress, type Reel, reelOf } from './reel.ts';

export interface Opened {
  readonly reel: Reel | null;
  readonly problem: FileProblem | null;
}

/** The same file has the same address wherever it is opened. */
const keyOf = (record: MatchRecord): string => `f${record.dice.commitment.slice(0, 12)}-${record.orders.length}`;

const keep = ({ key, title, thoughts }: Reel, record: MatchRecord, last: GameState): Promise<unknown> =>
  keepMatch({
    id: key,
    title,
    scenario: record.scenario.id,
    week: last.week,
    lastWeek: last.lastWeek,
    orders: record.orders.length,
    over: true,
    guided: false,
    saved: Date.now(),
    record,
    thoughts,
  });

export const openFile = async (bytes: Uint8Array, onProgress: (progress: Progress) => void): Promise<Opened> => {
  const text = await textOfFile(bytes);
  if (!text.ok) return { reel: null, problem: text.refusal };
  const scenario = scenarioNamed(text.value);
  if (scenario !== null) await bring(scenario).catch(() => null);
  const [{ shapedRecord }, { besideIn }] = await Promise.all([
    import('../../game/protocol/readRecord.ts'),
    import('./beside.ts'),
  ]);
  const read = shapedRecord(text.value);
  if (!read.ok) return { reel: null, problem: read.refusal };
  const record = read.value;
  const key = keyOf(record);
  const { notes, thoughts } = besideIn(text.value);
  const { reel, problem } = await reelOf(key, record, thoughts, onProgress);
  if (!reel) return { reel: null, problem };
  const last = reel.film.stateAt(reel.film.shots.length);
  takeNotes(record, notes);
  if (!problem && last.result) await keep(reel, record, last);
  return { reel, problem };
};
