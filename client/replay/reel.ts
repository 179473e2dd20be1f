/** Matches opened for the replay: re-run in slices, so that the page answers meanwhile, and kept while it is open. */
import type { Thought } from '../../game/ai/thoughts.ts';
import { scenarioOf } from '../../game/library.ts';
import type { MatchRecord } from '../../game/match.ts';
import type { RecordProblem } from '../../game/protocol/recordProblem.ts';
import { type Film, filming } from '../../game/replay/film.ts';
import { bring } from '../match/tables.ts';
import { replay as r } from '../messages/en/replay.ts';
import { HISTORY_KEY } from './paths.ts';

/** A match that can be looked at. */
export interface Reel {
  /** Where the replay of it stands: `/replay/<key>`. */
  readonly key: string;
  readonly title: string;
  readonly film: Film;
  /** How the computer went about its operations, where that was kept. */
  readonly thoughts: readonly Thought[];
  /** Why it is not whole: a changed file is shown as far as it is sound. */
  readonly problem: RecordProblem | null;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Milliseconds that the page may be busy at a time. */
const SLICE_MS = 12;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Makes the film slice by slice. `isWanted` answers whether anybody still waits for it. */
export const filmInSlices = async (
  record: MatchRecord,
  onProgress: (progress: Progress) => void,
  isWanted: () => boolean = () => true,
): Promise<{ readonly film: Film | null; readonly problem: RecordProblem | null }> => {
  const steps = filming(record);
  const of = record.orders.length;
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() >= until) onProgress({ done: step.value, of });
    } while (performance.now() < until);
    await breathe();
    if (!isWanted()) return { film: null, problem: null };
  }
};

const open = new Map<string, Reel>();
/** Those looked at last stay, so that one can go to and fro between replay and debrief. */
const MOST_OPEN = 3;

export const reelOpen = (key: string): Reel | null => open.get(key) ?? null;

export const keepReel = (reel: Reel): Reel => {
  open.delete(reel.key);
  open.set(reel.key, reel);
  if (open.size > MOST_OPEN) open.delete(open.keys().next().value as string);
  return reel;
};

/** Brings what the record needs, and makes its film. Null where not even its start can be shown. */
export const reelOf = async (
  key: string,
  record: MatchRecord,
  thoughts: readonly Thought[],
  onProgress: (progress: Progress) => void,
  isWanted?: () => boolean,
): Promise<{ readonly reel: Reel | null; readonly problem: RecordProblem | null }> => {
  await bring(record.scenario.id).catch(() => null);
  const { film, problem } = await filmInSlices(record, onProgress, isWanted);
  const title = key === HISTORY_KEY ? r.history.title : scenarioOf(record).title;
  const reel = film && keepReel({ key, title, film, thoughts, problem });
  return { reel, problem };
};
