/** Numbers that the rules in words take from the engine's data, the same in every language. */
import { LADDER } from '../../game/data/combatResultsTable.ts';
import { INTERDICTION, SUDZHA_ROAD, SUPPLY_COST } from '../../game/data/supply.ts';
import { hexesToKm, percentOf36 } from '../messages/numbers.ts';

/** Of 36 throws with two dice, how many show this sum. */
const waysOf = (sum: number): number => 6 - Math.abs(7 - sum);

/** The chance of at least this with two dice: `58 %`. */
export const atLeast = (needed: number): string => {
  let ways = 0;
  for (let sum = needed; sum <= 12; sum++) ways += waysOf(sum);
  return percentOf36(ways);
};

export const HEX_KM2 = (Math.sqrt(3) / 2) * hexesToKm(1) ** 2;

/** Sums of two dice. */
export const ROLLS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Rule 10.5 — the result of a throw in a column of this value. */
export const resultAt = (roll: number, value: number): (typeof LADDER)[number] => {
  const rung = LADDER.find(({ upTo }) => roll + value <= upTo);
  if (!rung) throw new Error('the ladder has no end');
  return rung;
};
/** Of 36 throws in such a column, how many take ground. */
export const groundTakenIn = (value: number): number =>
  ROLLS.reduce((sum, roll) => sum + (resultAt(roll, value).retreat > 0 ? waysOf(roll) : 0), 0);

/** Rule 7.4 — steps that the Sudzha road feeds at a fire level. */
export const roadSteps = (level: number): number =>
  Math.floor((SUDZHA_ROAD.capacity * (SUDZHA_ROAD.percent[level] ?? 0)) / 100);

/** Rule 7.2 — the example: ten main-road hexes, four of them under fire, two enemy zones. */
export const FIRE_AT_LAST = INTERDICTION[INTERDICTION.length - 1] ?? { from: 1, cost: 0 };
export const TO_SUDZHA = 10 * SUPPLY_COST.mainRoad;
export const TO_SUDZHA_AT_WORST = TO_SUDZHA + 4 * FIRE_AT_LAST.cost + 2 * SUPPLY_COST.zone;
