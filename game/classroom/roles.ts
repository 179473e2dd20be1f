/**
 * Who on a side of a class gives which order. A side is one to three pupils, each with a role or several; a role that
 * nobody has falls to the commander. Who does not own an order proposes it, and its owner makes it one.
 */
import type { SideOrder } from '../orders.ts';

export const ROLES = ['commander', 'logistics', 'information'] as const;
export type Role = (typeof ROLES)[number];

/** Moves, fights and ends operations: the commander. Supply and fire: logistics. What is known: information. */
export const OWNER: Readonly<Record<SideOrder['type'], Role>> = {
  move: 'commander',
  attack: 'commander',
  exploit: 'commander',
  callReserve: 'commander',
  sendHome: 'commander',
  commit: 'commander',
  takeInitiative: 'commander',
  decide: 'commander',
  endPhase: 'commander',
  stance: 'logistics',
  doctrine: 'logistics',
  defensiveSupport: 'logistics',
  interdict: 'logistics',
  roadEffort: 'logistics',
  strikeBridge: 'logistics',
  strikeDepot: 'logistics',
  glideBombs: 'logistics',
  pontoon: 'logistics',
  fortify: 'logistics',
  priority: 'logistics',
  reconnoitre: 'information',
  claimEncirclement: 'information',
};

/** Of a side, the roles of each of its pupils. */
export type RolesOfSide = ReadonlyMap<string, readonly Role[]>;

/** The roles that a pupil acts in: its own, and the commander's also those that nobody has. */
export const actsAs = (side: RolesOfSide, pupil: string): readonly Role[] => {
  const own = side.get(pupil) ?? [];
  if (!own.includes('commander')) return own;
  const taken = new Set([...side.values()].flat());
  return [...own, ...ROLES.filter((role) => !taken.has(role))];
};

export const mayOrder = (side: RolesOfSide, pupil: string, type: SideOrder['type']): boolean =>
  actsAs(side, pupil).includes(OWNER[type]);

/** The roles of so many pupils in a week: with each week every pupil has the next one's. */
export const rolesIn = (pupils: readonly string[], week: number, rotate: boolean): RolesOfSide => {
  const shares = SHARES[Math.min(pupils.length, SHARES.length - 1)] ?? [];
  const turn = rotate ? week : 0;
  return new Map(pupils.map((pupil, i) => [pupil, shares[(i + turn) % Math.max(shares.length, 1)] ?? []]));
};

/** The same, with the roles that the teacher fixed for some. A side is never without a commander: then its first is it. */
export const rolesOfSide = (
  pupils: readonly { readonly id: string; readonly fixed: readonly Role[] | null }[],
  week: number,
  rotate: boolean,
): RolesOfSide => {
  const free = pupils.filter(({ fixed }) => fixed === null).map(({ id }) => id);
  const turning = rolesIn(free, week, rotate);
  const fixed = new Set(pupils.flatMap((pupil) => pupil.fixed ?? []));
  const roles = new Map(
    pupils.map((pupil) => [pupil.id, pupil.fixed ?? (turning.get(pupil.id) ?? []).filter((role) => !fixed.has(role))]),
  );
  const [first] = pupils;
  if (first && ![...roles.values()].some((own) => own.includes('commander')))
    roles.set(first.id, ['commander', ...(roles.get(first.id) ?? [])]);
  return roles;
};

const SHARES: readonly (readonly (readonly Role[])[])[] = [
  [],
  [['commander', 'logistics', 'information']],
  [['commander'], ['logistics', 'information']],
  [['commander'], ['logistics'], ['information']],
  [['commander'], ['logistics'], ['information'], []],
];
