/**
 * What stays as it was while little changes. Stances do not tell in what the computer makes of a position, nor in
 * anybody's wish to move or to attack; points that are laid for the defence do not tell in the wish to move. Anything
 * else that changes opens the question again.
 */
import type { SideState, Unit, View } from '../state.ts';

/** Equal but for these fields, by identity. */
const sameBut = <T extends object>(a: T, b: T, but: readonly (keyof T)[]): boolean => {
  if (a === b) return true;
  for (const key in b) if (a[key] !== b[key] && !but.includes(key)) return false;
  for (const key in a) if (!(key in b) && !but.includes(key)) return false;
  return true;
};

const OF_STANCES: readonly (keyof Unit)[] = ['stance', 'stanceSince', 'reserveHex'];
const OF_POINTS: readonly (keyof SideState)[] = ['supportPoints', 'defensiveSupport'];

/** The same units in the same shape; only stances of its own may differ. */
const sameUnits = (a: View, b: View): boolean => {
  if (a.units === b.units) return true;
  const ids = Object.keys(b.units);
  if (ids.length !== Object.keys(a.units).length) return false;
  return ids.every((id) => {
    const [was, now] = [a.units[id], b.units[id] as Unit];
    return was === now || (was !== undefined && now.side === b.side && sameBut(was, now, OF_STANCES));
  });
};

const sameSide = (a: View, b: View, but: readonly (keyof SideState)[]): boolean => {
  const [was, now] = [a.side && a.sides[a.side], b.side && b.sides[b.side]];
  return was && now ? sameBut(was, now, but) : false;
};

const COMPARED_APART: readonly (keyof View)[] = ['units', 'sides', 'log', 'turn'];

/** Whether the position is taken in as before: the same but for the phase, the log, its own stances and support points. */
export const looksTheSame = (before: View, now: View): boolean =>
  sameBut(before, now, COMPARED_APART) &&
  sameBut(before.turn, now.turn, ['phase']) &&
  sameSide(before, now, OF_POINTS) &&
  sameUnits(before, now);

/** As many moves were stopped by something unseen: all that is looked up in the log. */
const sameStops = (a: View, b: View): boolean => a.log === b.log || stops(a) === stops(b);
const stops = ({ log }: View): number => log.reduce((sum, { what }) => (what.kind === 'stopped' ? sum + 1 : sum), 0);

/** Whether nobody wishes to move or attack in a view that looks the same, if nobody did before. */
export const isSettled = (before: View, now: View): boolean =>
  before.turn.phase === now.turn.phase &&
  (now.turn.phase === 'movement' || sameSide(before, now, [])) &&
  sameStops(before, now);
