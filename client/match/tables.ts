/** Matches open in this page, each saved after every order. */

import type { Thought } from '../../game/ai/thoughts.ts';
import { loadDeck, loadScenario } from '../../game/data/scenarioList.ts';
import { addMap, addScenario, findScenario, scenarioOf } from '../../game/library.ts';
import type { MapFile } from '../../game/map.ts';
import { type MatchRecord, STANDARD_OPTIONS } from '../../game/match.ts';
import { done, type Result, refused } from '../../game/result.ts';
import type { MatchOptions } from '../../game/scenario.ts';
import { createOpponent, type Opponent, type Playing } from '../computer/opponent.ts';
import { type Players, playersFrom, TWO_PEOPLE } from '../computer/players.ts';
import { type FileProblem, matchFromText, textOfFile } from '../offline/matchFile.ts';
import { findMatch, type Kept, keepMatch } from '../offline/matchStore.ts';
import type { HotSeatTable, MatchTable } from './table.ts';
import { resumeMatch, startMatch } from './useMatch.ts';

export const FIRST_SCENARIO = 'across-the-border';

export interface OpenMatch {
  readonly id: string;
  readonly title: string;
  readonly guided: boolean;
  readonly table: MatchTable;
  /** How the last save went. */
  kept: Kept;
  /** Whether a player may ask the computer for a suggestion. */
  readonly suggests: boolean;
  /** Plays the computer's sides in this page; null where a server does, or nobody any more. */
  readonly opponent: Opponent | null;
  /** How the computer went about its operations so far, as far as this page may have it; the latest last. */
  readonly recall: () => Promise<readonly Thought[]>;
  /** Where its replay lies once it is over; its id, unless it is kept on a server. */
  readonly replayKey?: string;
}

export interface HotSeatMatch extends OpenMatch {
  readonly table: HotSeatTable;
}

export const isHotSeat = (match: OpenMatch): match is HotSeatMatch => 'record' in match.table;

/** Brings a shipped scenario, the shared events and the map into the library. */
export const bring = async (id: string): Promise<void> => {
  const scenario = loadScenario(id);
  scenario.catch(() => undefined); // told below, once the ground is there: a file may bring a scenario of its own
  const [map] = await Promise.all([import('../../game/data/maps/kursk.json'), loadDeck()]);
  addMap(map.default as unknown as MapFile);
  addScenario(await scenario);
};

const open = new Map<string, HotSeatMatch>();
const keptListeners = new Set<() => void>();
export const onKept = (listener: () => void): (() => void) => {
  keptListeners.add(listener);
  return () => keptListeners.delete(listener);
};

const freshId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36).padStart(2, '0'))
    .join('')
    .slice(0, 10);

const save = async (match: HotSeatMatch, thoughts: readonly Thought[]): Promise<void> => {
  const { table } = match;
  const { week, lastWeek, over, orders } = table.snapshot();
  const record = table.record();
  const kept = await keepMatch({
    id: match.id,
    title: match.title,
    scenario: record.scenario.id,
    week,
    lastWeek,
    orders,
    over,
    guided: match.guided,
    saved: Date.now(),
    record,
    players: table.players(),
    thoughts,
  });
  if (kept === match.kept) return;
  match.kept = kept;
  for (const listener of keptListeners) listener();
};

/** Keeps a match in the page and saves it now and whenever its orders change. */
const seat = (
  id: string,
  title: string,
  guided: boolean,
  table: HotSeatTable,
  thoughts: readonly Thought[] = [],
): HotSeatMatch => {
  const playing: Playing = { id, table, thoughts };
  const match: HotSeatMatch = {
    id,
    title,
    guided,
    table,
    kept: 'kept',
    suggests: true,
    opponent: createOpponent(playing),
    recall: async () => playing.thoughts,
  };
  open.set(id, match);
  let saved: { readonly orders: number; readonly players: Players } | null = null;
  const saveIfChanged = () => {
    const now = { orders: table.snapshot().orders, players: table.players() };
    if (saved && now.orders === saved.orders && now.players === saved.players) return;
    saved = now;
    void save(match, playing.thoughts);
  };
  table.subscribe(saveIfChanged);
  saveIfChanged();
  return match;
};

const titleIn = (record: MatchRecord): string => scenarioOf(record).title;

export const startNew = async (
  scenario: string,
  options: MatchOptions,
  players: Players = TWO_PEOPLE,
  guided = false,
): Promise<string> => {
  await bring(scenario);
  const id = freshId();
  const found = findScenario(scenario);
  seat(id, found?.scenario.title ?? scenario, guided, startMatch(scenario, options, players));
  return id;
};

export const startGuided = (): Promise<string> =>
  startNew(FIRST_SCENARIO, { ...STANDARD_OPTIONS, fog: false }, TWO_PEOPLE, true);

export type OpenProblem = { readonly code: 'missing' } | { readonly code: 'broken'; readonly reason: string };

export const openMatch = async (id: string): Promise<Result<HotSeatMatch, OpenProblem>> => {
  const here = open.get(id);
  if (here) return done(here);
  const saved = await findMatch(id);
  if (!saved) return refused({ code: 'missing' });
  await bring(saved.record.scenario.id).catch(() => null);
  const table = resumeMatch(saved.record, playersFrom(saved.players));
  if (!table.ok) return refused({ code: 'broken', reason: table.refusal });
  return done(open.get(id) ?? seat(id, titleIn(saved.record), saved.guided, table.value, saved.thoughts));
};

/** Opens a file, with what lies in it beside the record, as a new match of this browser; what runs already is not touched. */
export const importMatch = async (bytes: Uint8Array): Promise<Result<string, FileProblem>> => {
  const text = await textOfFile(bytes);
  if (!text.ok) return text;
  const read = await matchFromText(text.value, bring);
  if (!read.ok) return read;
  const [{ besideIn }, { takeNotes }] = await Promise.all([
    import('../replay/beside.ts'),
    import('../replay/notes.ts'),
  ]);
  const record: MatchRecord = { ...read.value.record, dice: { ...read.value.record.dice, seed: read.value.seed } };
  const table = resumeMatch(record);
  if (!table.ok) return refused({ code: 'unreadable' });
  const { notes, thoughts } = besideIn(text.value);
  const id = freshId();
  seat(id, titleIn(record), false, table.value, thoughts);
  takeNotes(record, notes);
  return done(id);
};
