/** One moment of a match as somebody could see it: what was told, where to look, what to draw. */
import type { Film, Shot } from '../../game/replay/film.ts';
import { hasFeature, type LogEntry, type Seat, type View } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import type { ArrowMark } from '../board/types.ts';
import { type Eyes, type Journal, told } from '../match/journal.ts';
import { stepsToShow } from '../match/steps.ts';

export const SEAT_OF_EYES: Readonly<Record<Eyes, Seat>> = { all: '2', UA: '0', RU: '1' };
export const EYES = Object.keys(SEAT_OF_EYES) as readonly Eyes[];
export const isEyes = (value: unknown): value is Eyes => EYES.includes(value as Eyes);

/** In a replay nobody gives orders: the sequence of play stands still, so that nothing is offered. */
const stilled = new WeakMap<View, View>();
const still = (view: View): View => {
  let made = stilled.get(view);
  if (!made) {
    made = { ...view, turn: { ...view.turn, paused: true } };
    stilled.set(view, made);
  }
  return made;
};

export const viewAt = (film: Film, index: number, eyes: Eyes): View =>
  still(viewFor(film.stateAt(index), SEAT_OF_EYES[eyes]));

/** What these eyes were told of an order, oldest first. `index` is the number of orders given with it. */
export const toldAt = (film: Film, index: number, eyes: Eyes): readonly LogEntry[] =>
  told(index === 0 ? film.opening : (film.shots[index - 1]?.happened ?? []), SEAT_OF_EYES[eyes]);

/** A move is told by the hexes entered; where it began is known to whoever saw the unit before. */
const withStart = (before: View, entry: LogEntry): LogEntry => {
  const { what } = entry;
  const from = what.kind === 'moved' ? before.units[what.unit.id]?.hex : undefined;
  return what.kind === 'moved' && from && from !== what.path[0]
    ? { ...entry, what: { ...what, path: [from, ...what.path] } }
    : entry;
};

export interface Picture {
  readonly arrows: readonly ArrowMark[];
  readonly changed: readonly string[];
  /** Where to look; null for nowhere in particular. */
  readonly hex: string | null;
}

/** What an order looks like on the map. */
export const pictureAt = (film: Film, index: number, eyes: Eyes): Picture => {
  const entries = toldAt(film, index, eyes);
  if (index === 0 || entries.length === 0) return { arrows: [], changed: [], hex: null };
  const before = viewAt(film, index - 1, eyes);
  const steps = stepsToShow(entries.map((entry) => withStart(before, entry)));
  return {
    arrows: steps.flatMap((step) => step.arrows),
    changed: steps.flatMap((step) => step.changed),
    hex: steps.find((step) => step.hex !== null)?.hex ?? null,
  };
};

/** Where playing and stepping stop. */
export const STOPS = ['orders', 'fights', 'weeks'] as const;
export type Stops = (typeof STOPS)[number];

const FIGHTS = ['combat', 'overrun', 'withdrew', 'surrenderTest', 'surrendered', 'strike'];
export const isFight = ({ what }: LogEntry): boolean => FIGHTS.includes(what.kind);

/** Numbers of orders at which to stop, in order. The start and the end are among them. */
export const stopsOf = (film: Film, eyes: Eyes, stops: Stops): readonly number[] => {
  const end = film.shots.length;
  const all = Array.from({ length: end + 1 }, (_, index) => index);
  if (stops === 'orders') return all;
  const some =
    stops === 'weeks'
      ? film.weeks.map(({ index }) => index)
      : all.filter((index) => index > 0 && toldAt(film, index, eyes).some(isFight));
  return [...new Set([0, ...some, end])].sort((a, b) => a - b);
};

export const nextStop = (stops: readonly number[], index: number): number | null =>
  stops.find((each) => each > index) ?? null;
export const lastStop = (stops: readonly number[], index: number): number | null =>
  stops.findLast((each) => each < index) ?? null;

const controls = new WeakMap<Film, Map<number, Journal['weeks'][number]['control']>>();
/** Control when a week opened, as each side knew it and as it was. */
const controlAt = (film: Film, index: number): Journal['weeks'][number]['control'] => {
  const known = controls.get(film) ?? new Map<number, Journal['weeks'][number]['control']>();
  controls.set(film, known);
  let found = known.get(index);
  if (!found) {
    const state = film.stateAt(index);
    found = { all: state.control, UA: viewFor(state, '0').control, RU: viewFor(state, '1').control };
    known.set(index, found);
  }
  return found;
};

/** What happened up to a moment, as the panels of the match read it: the first week and the last two are in it. */
export const journalAt = (film: Film, index: number): Journal => {
  const marks = film.weeks.filter((mark) => mark.index <= index);
  const wanted = [...new Set([...marks.slice(0, 1), ...marks.slice(-2)])];
  return {
    opening: film.opening,
    steps: film.shots.slice(0, index),
    weeks: wanted.map((mark) => ({ week: mark.week, control: controlAt(film, mark.index) })),
  };
};

/** The operations that an order belongs to: the orders from the first of them to the last. */
export const operationsAround = (shots: readonly Shot[], index: number): readonly number[] => {
  const at = Math.min(Math.max(0, index - 1), shots.length - 1);
  const shot = shots[at];
  if (!shot) return [];
  const same = (other: Shot | undefined) => other?.week === shot.week && other.side === shot.side;
  let [from, to] = [at, at];
  while (from > 0 && same(shots[from - 1])) from--;
  while (to < shots.length - 1 && same(shots[to + 1])) to++;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i + 1);
};

export const hasFog = (view: View): boolean => hasFeature(view, 'fog');
