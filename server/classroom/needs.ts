/** "Who needs me": the teacher's list, in its order. Pure: what time it is comes from outside. */
import { type ExerciseSettings, NEEDS, type Need, type Tile, type Wish } from '../../game/protocol/exercise.ts';
import { SIDES, type Side } from '../../game/state.ts';
import type { PupilTable } from '../storage/schema.ts';
import { wishesOf } from './exercise.ts';
import type { CutUnit } from './unnoticed.ts';

/** So long without an order, in a side's own operations. */
export const IDLE_MS = 2 * 60_000;
export const REFUSALS_IN_A_ROW = 3;
/** Operations of sides behind the clock, or behind the middle of the groups: a week. */
export const FAR_BEHIND = 2;

export interface Seen {
  readonly tile: Tile;
  readonly firstWeek: number;
  /** Who plays first this week. */
  readonly first: Side;
  readonly cut: readonly CutUnit[];
  /** Since when it is the side's turn, or goes on after a pause. */
  readonly waitsSince: number;
}

export interface Class {
  readonly groups: readonly Seen[];
  readonly pupils: readonly PupilTable[];
  readonly started: number | null;
  readonly timer: ExerciseSettings['timer'];
}

const need = (kind: Need['kind'], since: number, more: Partial<Need> = {}): Need => ({
  kind,
  group: null,
  side: null,
  pupil: null,
  wish: null,
  data: {},
  ...more,
  since,
});

/** In the order of the list, the oldest of each kind first. */
export const needsOf = (now: Class, at: number): readonly Need[] => {
  const all = [...wishes(now.pupils), ...refusals(now.pupils), ...now.groups.flatMap((seen) => ofGroup(seen, at))];
  return [...all, ...behind(now, at)].sort(
    (a, b) => NEEDS.indexOf(a.kind) - NEEDS.indexOf(b.kind) || a.since - b.since || (a.group ?? 0) - (b.group ?? 0),
  );
};

const ofPupil = ({ id, grp, side }: PupilTable) => ({ group: grp, side, pupil: id });

const wishes = (pupils: readonly PupilTable[]): Need[] =>
  pupils.flatMap((pupil) =>
    Object.entries(wishesOf(pupil)).map(([wish, since]) =>
      need(wish === 'hand' ? 'hand' : 'wish', since ?? 0, { ...ofPupil(pupil), wish: wish as Wish }),
    ),
  );

const refusals = (pupils: readonly PupilTable[]): Need[] =>
  pupils
    .filter((pupil) => pupil.place === 'side' && pupil.refusals >= REFUSALS_IN_A_ROW)
    .map((pupil) => need('refusals', pupil.refused_at ?? 0, { ...ofPupil(pupil), data: { refusals: pupil.refusals } }));

const ofGroup = ({ tile, cut, waitsSince }: Seen, at: number): Need[] => {
  if (tile.status === 'finished') return [];
  const { group, turn } = tile;
  const units = cut.map(({ side, unit, since }) => need('cut', since, { group, side, data: { unit } }));
  const idle = at - waitsSince;
  // The computer is not called; a paused group waits for the teacher.
  if (tile.status === 'paused' || turn === null || tile.computer[turn] !== null || idle < IDLE_MS) return units;
  const since = waitsSince + IDLE_MS;
  return [...units, need('idle', since, { group, side: turn, data: { minutes: Math.floor(idle / 60_000) } })];
};

/** Operations that a group has behind it. */
const progress = ({ tile, firstWeek, first }: Seen): number =>
  (tile.week - firstWeek) * SIDES.length + (tile.turn === first ? 0 : 1);

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

const behind = ({ groups, started, timer }: Class, at: number): Need[] => {
  const playing = groups.filter(({ tile }) => tile.status === 'playing');
  const others = middle(groups.map(progress));
  const due = started === null || !timer ? 0 : expected(timer, (at - started) / 1000);
  return playing.flatMap((seen) => {
    const operations = Math.max(others, Math.min(due, whole(seen))) - progress(seen);
    if (operations < FAR_BEHIND) return [];
    const data = { weeks: Math.floor(operations / SIDES.length) };
    return [need('behind', seen.tile.lastOrder ?? started ?? at, { group: seen.tile.group, data })];
  });
};

const whole = ({ tile, firstWeek }: Seen): number => (tile.lastWeek - firstWeek + 1) * SIDES.length;

/** Operations that the timer lets pass in so many seconds. */
const expected = ({ first, later }: NonNullable<ExerciseSettings['timer']>, seconds: number): number =>
  seconds < SIDES.length * first
    ? Math.floor(seconds / first)
    : SIDES.length + Math.floor((seconds - SIDES.length * first) / later);
