/** Who plays where, by lot: opponents for everybody first, then more pupils a side. Names play no part. */
import { SIDES, type Side } from '../../game/state.ts';

export interface Place {
  readonly group: number;
  readonly side: Side;
}

/** A number in [0, 1). */
export type Lot = () => number;

/** Of each group and side how many pupils it has. */
export type Taken = (place: Place) => number;

const drawn = <T>(from: readonly T[], lot: Lot): T | null => from[Math.floor(lot() * from.length)] ?? null;

/**
 * The place of one more pupil: an opponent for who has none, then a new group, then another pupil on a side, the
 * emptiest first; which side is settled by lot. Null when every side is full.
 */
export const nextPlace = (groups: readonly number[], most: number, taken: Taken, lot: Lot): Place | null => {
  const free = groups.flatMap((group) => SIDES.map((side) => ({ group, side }))).filter((place) => taken(place) < most);
  const size = (group: number) => SIDES.reduce((sum, side) => sum + taken({ group, side }), 0);
  const least = Math.min(...free.map(taken));
  const emptiest = free.filter((place) => taken(place) === least);
  // Of these, a side whose opponents are one more waits for somebody.
  const waiting = emptiest.filter(({ group }) => size(group) > 2 * least);
  const pool = waiting.length > 0 ? waiting : emptiest;
  const first = pool[0]?.group;
  return drawn(
    pool.filter(({ group }) => group === first),
    lot,
  );
};

interface Lone {
  readonly group: number;
  readonly pupils: readonly string[];
}

/** Groups with pupils on one side alone. */
export const loneGroups = (groups: readonly number[], pupilsAt: (place: Place) => readonly string[]): readonly Lone[] =>
  groups.flatMap((group) => {
    const [ua, ru] = SIDES.map((side) => pupilsAt({ group, side }));
    return (ua?.length ?? 0) > 0 !== (ru?.length ?? 0) > 0 ? [{ group, pupils: [...(ua ?? []), ...(ru ?? [])] }] : [];
  });
