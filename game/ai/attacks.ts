/** The combat phase: which hex to attack next, with whom, prepared or hasty, with how much fire. */
import type { AttackOrder } from '../orders.ts';
import { type AttackOption, attackOptions } from '../rules/combat.ts';
import { isWorn, type Unit, type UnitId } from '../state.ts';
import { judgeAttack, mostSupport, overlooked } from './assess.ts';
import { hashed } from './levels.ts';
import type { Picture } from './picture.ts';
import { type Candidate, candidate, type Reason, reasonOf, Score } from './reasons.ts';
import { WEIGHTS } from './weights.ts';

/** Sets of attackers worth a look: the strongest, the rested first, and the fewest that may do. */
const setsOf = (picture: Picture, option: AttackOption): UnitId[][] => {
  const { view } = picture;
  const tired = (id: UnitId): number => {
    const unit = view.units[id] as Unit;
    return unit.attackedLastWeek && !isWorn(unit) ? 1 : 0;
  };
  const strongest = option.eligible.slice(0, 6);
  const rested = [...option.eligible].sort((a, b) => tired(a) - tired(b)).slice(0, 4);
  const sets: UnitId[][] = [];
  for (const line of [strongest, rested])
    for (let size = 1; size <= Math.min(option.maxUnits, line.length); size++) sets.push(line.slice(0, size));
  if (strongest.length > 2) sets.push([strongest[0] as UnitId, strongest[2] as UnitId]);
  if (strongest.length > 3)
    sets.push([strongest[0] as UnitId, strongest[1] as UnitId, strongest[3] as UnitId], strongest.slice(1, 4));
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = [...set].sort().join();
    return seen.has(key) ? false : seen.add(key);
  });
};

const orderOf = (option: AttackOption, units: readonly UnitId[], prepared: boolean, support: number): AttackOrder => ({
  type: 'attack',
  target: option.target,
  units,
  prepared,
  support,
});

/** The best attack on one hex: the set of units first, then the fire for it. */
export const bestOn = (picture: Picture, option: AttackOption): Candidate | null => {
  let best: { order: AttackOrder; score: number } | null = null;
  const ways = [option.prepared, option.hasty ? false : option.prepared].filter((way, i) => i === 0 || !way);
  const consider = (order: AttackOrder): void => {
    const score = judgeAttack(picture, order, false).total;
    if (!best || score > best.score + 1e-9) best = { order, score };
  };
  for (const units of setsOf(picture, option))
    for (const prepared of ways) if (prepared || option.hasty) consider(orderOf(option, units, prepared, 0));
  const first = best as { order: AttackOrder; score: number } | null;
  if (!first) return null;
  if (picture.level.supports && option.prepared)
    for (let support = 1; support <= Math.min(option.maxSupport, mostSupport(picture)); support++)
      consider(orderOf(option, first.order.units, true, support));
  const chosen = best as unknown as { order: AttackOrder; score: number };
  return candidate(chosen.order, judgeAttack(picture, chosen.order, true));
};

/** Every hex that could be attacked now, each with the best attack on it; the best first. */
export const attackChoices = (picture: Picture): Candidate[] => {
  const found: Candidate[] = [];
  for (const option of attackOptions(picture.view)) {
    if (overlooked(picture, `attack ${option.target}`)) continue;
    const best = bestOn(picture, option);
    if (best) found.push(best);
  }
  return found.sort((a, b) => b.score - a.score);
};

/** What an attack must promise; a careless level is content with less. */
export const leastAttack = ({ level, seed, view, temper }: Picture): number =>
  WEIGHTS.leastAttack + temper.attack - (level.misjudges > 0.5 ? hashed(seed, `rash ${view.week}`) * 0.3 : 0);

/** The next attack, or none: it must be worth more than doing nothing. */
export const nextAttack = (picture: Picture): Reason | null => {
  const found = attackChoices(picture);
  const first = found[0];
  if (!first) return null;
  const nothing = new Score(true);
  nothing.add('settled', leastAttack(picture));
  return reasonOf('attack', [...found, candidate(null, nothing)]);
};
