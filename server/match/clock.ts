/** The match's clock, which is the server's. Pure: what time it is comes from outside, in milliseconds since 1970. */
import type { UmpireOrder } from '../../game/orders.ts';
import type { ClockView, Factors } from '../../game/protocol/table.ts';
import type { Pace, TimeFactor } from '../../game/protocol/terms.ts';
import { SIDES, type Side, sideOfSeat, type Viewer } from '../../game/state.ts';

export interface Clock {
  readonly running: Side | null;
  /** When `left` was true. */
  readonly since: number;
  /** Milliseconds; null without limit. */
  readonly left: Readonly<Record<Side, number | null>>;
  /** What each side had when its clock was last set, for showing quarters. */
  readonly of: Readonly<Record<Side, number | null>>;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Milliseconds; `isFirst` in the first week of the match. */
type Budget<P> = (pace: P, isFirst: boolean) => number | null;

const BUDGET: { readonly [K in Pace['kind']]: Budget<Extract<Pace, { kind: K }>> } = {
  untimed: () => null,
  live: (pace) => pace.minutes * MINUTE,
  week: (pace) => pace.minutes * MINUTE,
  lesson: (pace, isFirst) => (isFirst ? pace.first : pace.later) * 1000,
  days: (pace) => pace.days * DAY,
};

/** Milliseconds of a side for the match (`live`) or for each of its operations. */
const budget = (pace: Pace, factor: TimeFactor, isFirst: boolean): number | null => {
  const whole = (BUDGET[pace.kind] as Budget<Pace>)(pace, isFirst);
  return whole === null || factor === null ? null : whole * factor;
};

/** Set, and not yet running; null for an untimed match. */
export const newClock = (pace: Pace, factors: Factors, now: number, isFirst = true): Clock | null => {
  if (pace.kind === 'untimed') return null;
  const left = { UA: budget(pace, factors.UA, isFirst), RU: budget(pace, factors.RU, isFirst) };
  return { running: null, since: now, left, of: left };
};

/** Milliseconds left of a side at this time, never below 0. */
export const leftOf = (clock: Clock, side: Side, now: number): number | null => {
  const left = clock.left[side];
  if (left === null || clock.running !== side) return left;
  return Math.max(0, left - Math.max(0, now - clock.since));
};

/** The same at another time, with `running` running from then on. */
export const runOn = (clock: Clock, running: Side | null, now: number): Clock => ({
  ...clock,
  running,
  since: now,
  left: { UA: leftOf(clock, 'UA', now), RU: leftOf(clock, 'RU', now) },
});

const NONE: Clock['left'] = { UA: null, RU: null };
const NO_LIMIT = { left: NONE, of: NONE };

/** Operations passed from one side to the next, which are of the first week if `isFirst`. */
export const passOn = (
  clock: Clock,
  pace: Pace,
  factors: Factors,
  from: Side,
  to: Side | null,
  now: number,
  isFirst = false,
): Clock => {
  const stopped = runOn(clock, null, now);
  // A timer that the umpire set in a match without a clock is over with the operations.
  if (pace.kind === 'untimed') return { ...stopped, ...NO_LIMIT, running: to };
  const next =
    pace.kind === 'live'
      ? withTime(stopped, from, added(stopped.left[from], pace.increment * 1000))
      : to
        ? setAnew(stopped, to, budget(pace, factors[to], isFirst))
        : stopped;
  return { ...next, running: to };
};

const added = (left: number | null, more: number): number | null => (left === null ? null : left + more);
const withTime = (clock: Clock, side: Side, left: number | null): Clock => ({
  ...clock,
  left: { ...clock.left, [side]: left },
});
const setAnew = (clock: Clock, side: Side, left: number | null): Clock => ({
  ...withTime(clock, side, left),
  of: { ...clock.of, [side]: left },
});

type Given = Extract<UmpireOrder, { type: 'time' }>;

/** The umpire gives a side time or sets it, which also starts a timer where there was no clock. */
export const withGiven = (clock: Clock | null, { side, how, seconds }: Given, running: Side | null, now: number) => {
  const whole = clock ? runOn(clock, running, now) : { ...NO_LIMIT, running, since: now };
  const before = whole.left[side];
  if (how === 'add' && before === null) return clock;
  const left = Math.max(0, (how === 'add' ? (before ?? 0) : 0) + seconds * 1000);
  const of = how === 'set' ? left : Math.max(left, whole.of[side] ?? 0);
  return { ...withTime(whole, side, left), of: { ...whole.of, [side]: of } };
};

/** A side's time is multiplied by another factor from now on, also what is left of it; `isFirst` in the first week. */
export const withFactor = (
  clock: Clock,
  pace: Pace,
  side: Side,
  was: TimeFactor,
  is: TimeFactor,
  now: number,
  isFirst = false,
): Clock => {
  const stopped = runOn(clock, clock.running, now);
  const left = stopped.left[side];
  if (is === null) return setAnew(stopped, side, null);
  if (left === null || was === null) return setAnew(stopped, side, budget(pace, is, isFirst));
  const of = stopped.of[side];
  return { ...withTime(stopped, side, (left * is) / was), of: { ...stopped.of, [side]: of && (of * is) / was } };
};

/** When the running clock runs out; null when none does. */
export const deadlineOf = (clock: Clock | null): number | null => {
  const left = clock?.running ? clock.left[clock.running] : null;
  return clock && left !== null ? clock.since + left : null;
};

/** The clock stood still from `from` to `to`, while no server was there. */
export const stoodStill = (clock: Clock, from: number, to: number): Clock => {
  const since = Math.max(clock.since, from);
  return { ...clock, since: clock.since + Math.max(0, to - since) };
};

type Quarter = 0 | 1 | 2 | 3 | 4;

const quartersOf = (clock: Clock, side: Side, now: number): Quarter => {
  const [left, of] = [leftOf(clock, side, now), clock.of[side]];
  return left === null || !of ? 4 : (Math.min(4, Math.ceil((left / of) * 4)) as Quarter);
};

/** One's own time exactly; of the other side only whether it runs, and how much is left in quarters. All to the umpire. */
export const clockView = (clock: Clock, viewer: Viewer, now: number, pace?: Pace): ClockView => {
  const own = sideOfSeat(viewer);
  // A timer in a match without a clock says nothing of the side that has none.
  const isTimed = (side: Side): boolean => pace?.kind !== 'untimed' || clock.left[side] !== null;
  const others = SIDES.filter((side) => side !== own && isTimed(side));
  return {
    left: own ? leftOf(clock, own, now) : null,
    running: clock.running && isTimed(clock.running) ? clock.running : null,
    quarters: Object.fromEntries(others.map((side) => [side, quartersOf(clock, side, now)])),
    ...(viewer === '2' && { exact: { UA: leftOf(clock, 'UA', now), RU: leftOf(clock, 'RU', now) } }),
  };
};
