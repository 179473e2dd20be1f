/** What happened, as steps that can be shown one by one on the map: arrows and combats in order. */
import type { Happening } from '../../game/happenings.ts';
import type { HexId } from '../../game/map.ts';
import type { LogEntry } from '../../game/state.ts';
import type { ArrowMark } from '../board/types.ts';

export interface Step {
  readonly entries: readonly LogEntry[];
  readonly arrows: readonly ArrowMark[];
  readonly changed: readonly HexId[];
  /** Where to look. */
  readonly hex: HexId | null;
}

/** What opens a step of its own; the rest is told with the step before. */
const OPENS: readonly Happening['kind'][] = [
  'moved',
  'combat',
  'withdrew',
  'arrived',
  'strike',
  'event',
  'weekClosed',
  'weekOpened',
  'surrenderTest',
  'claim',
  'ceasefireTest',
  'injected',
  'matchEnded',
  'overrun',
];
/** What is not told here: it belongs to accounts and reports. */
const SKIPPED: readonly Happening['kind'][] = [
  'operationsBegan',
  'operationsEnded',
  'pointsReceived',
  'flag',
  'track',
  'stanceSet',
  'supportLaid',
  'doctrineSet',
];
/** Moves shown together in one step. */
const MOVES_AT_ONCE = 4;

const arrowsOf = ({ what, during }: LogEntry): readonly ArrowMark[] => {
  switch (what.kind) {
    case 'moved':
      return what.path.length > 1 ? [{ kind: 'move', side: what.unit.side, path: what.path }] : [];
    case 'combat':
      return what.from.map((from) => ({ kind: 'attack', side: what.side, path: [from, what.target] }));
    case 'withdrew':
      return [{ kind: 'retreat', side: what.units[0]?.side ?? during, path: [what.from, what.to] }];
    case 'retreated':
      return what.path.length > 1 ? [{ kind: 'retreat', side: what.unit.side, path: what.path }] : [];
    default:
      return [];
  }
};

const hexOf = ({ what }: LogEntry): HexId | null => {
  switch (what.kind) {
    case 'moved':
      return what.path[what.path.length - 1] ?? null;
    case 'combat':
      return what.target;
    case 'withdrew':
      return what.from;
    default:
      return 'hex' in what && typeof what.hex === 'string' ? what.hex : null;
  }
};

const changedBy = ({ what }: LogEntry): readonly HexId[] => (what.kind === 'controlChanged' ? what.hexes : []);

const stepOf = (entries: readonly LogEntry[]): Step => ({
  entries,
  arrows: entries.flatMap(arrowsOf),
  changed: entries.flatMap(changedBy),
  hex: entries.map(hexOf).find((hex) => hex !== null) ?? null,
});

const isMove = (entries: readonly LogEntry[]): boolean => entries[0]?.what.kind === 'moved';
const movesIn = (entries: readonly LogEntry[]): number => entries.filter(({ what }) => what.kind === 'moved').length;

export const stepsToShow = (entries: readonly LogEntry[]): readonly Step[] => {
  const groups: LogEntry[][] = [];
  for (const entry of entries) {
    if (SKIPPED.includes(entry.what.kind)) continue;
    const last = groups[groups.length - 1];
    const joins = entry.what.kind === 'moved' && last !== undefined && isMove(last) && movesIn(last) < MOVES_AT_ONCE;
    if (last && (joins || !OPENS.includes(entry.what.kind))) last.push(entry);
    else groups.push([entry]);
  }
  return groups.map(stepOf);
};

export interface Summary {
  readonly moves: number;
  readonly combats: number;
  readonly hexes: number;
}

export const summaryOf = (steps: readonly Step[]): Summary => {
  const entries = steps.flatMap((step) => step.entries);
  return {
    moves: entries.filter(({ what }) => what.kind === 'moved').length,
    combats: entries.filter(({ what }) => what.kind === 'combat').length,
    hexes: new Set(entries.flatMap(changedBy)).size,
  };
};
