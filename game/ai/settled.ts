/**
 * What was found to be settled stays so while little changes. Stances do not tell in anybody's wish to move or to attack,
 * nor do points that are laid for the defence in the wish to move. Anything else that changes opens the question again.
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
const NOTHING: readonly never[] = [];

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

const sameSide = (a: View, b: View): boolean => {
  const [was, now] = [a.side && a.sides[a.side], b.side && b.sides[b.side]];
  return was && now ? sameBut(was, now, b.turn.phase === 'movement' ? OF_POINTS : NOTHING) : false;
};

/** As many moves were stopped by something unseen: all that is looked up in the log. */
const sameStops = (a: View, b: View): boolean => a.log === b.log || stops(a) === stops(b);
const stops = ({ log }: View): number => log.reduce((sum, { what }) => (what.kind === 'stopped' ? sum + 1 : sum), 0);

const COMPARED_APART: readonly (keyof View)[] = ['units', 'sides', 'log'];

/** Whether nobody wishes to move or attack in `now`, as in `before`. */
export const stillStands = (before: View, now: View): boolean =>
  sameBut(before, now, COMPARED_APART) && sameSide(before, now) && sameUnits(before, now) && sameStops(before, now);
