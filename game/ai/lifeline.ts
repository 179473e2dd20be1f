/** How likely a line of supply is to be cut in the enemy's coming operations: who goes far alone is not fed for long. */
import { type Board, indexOf } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import { strength16 } from '../rules/battle.ts';
import { combatUnitsAt } from '../rules/stacking.ts';
import { hasFeature, SIDE_CODE, type Unit } from '../state.ts';
import { waitingOn } from '../waiting.ts';
import type { Picture } from './picture.ts';
import { riskOf } from './risk.ts';
import { WEIGHTS } from './weights.ts';

/** Chances are added up in whole parts of so many; together with a step of a search they stay below its ring. */
const PARTS = 60;
const NO_WAY = 0xffff;

/** Chance, in parts, that the enemy takes a hex of the line, its units standing where they stand now. */
const breakable = ({ situation, side, threat }: Picture, hex: number): number => {
  const force = (threat[hex] as number) * WEIGHTS.lifeline.force;
  if (force <= 0) return 0;
  const units = combatUnitsAt(situation, hex, side);
  const strength = units.reduce((sum, unit) => sum + strength16(unit, 'open', false) / 16, 0);
  if (strength > 0) return Math.round(PARTS * riskOf(force, strength, 0));
  if (situation.hold[side][hex] === 1) return Math.round(PARTS * riskOf(force, COMBAT.screen.strength2, 0));
  return Math.round(PARTS * Math.min(WEIGHTS.lifeline.unheld, force / 16));
};

export interface Lifelines {
  /** Per hex of its own with a line of supply: parts by which the safest line may break. */
  readonly risk: Uint16Array;
  /** The same for each single hex. */
  readonly each: Uint8Array;
}

/** The safest line from any source to every hex of the side's own. */
export const lifelinesOf = (picture: Picture): Lifelines => {
  const { board, trace } = picture;
  const { friendly, link } = trace.ways;
  const each = new Uint8Array(board.size);
  for (let hex = 0; hex < board.size; hex++) each[hex] = breakable(picture, hex);
  const risk = new Uint16Array(board.size).fill(NO_WAY);
  const waiting = waitingOn(board);
  for (const { index } of trace.sources)
    if (friendly[index]) {
      risk[index] = 0;
      waiting.put(0, index);
    }
  for (let now = 0; waiting.count > 0; now++)
    for (let from = waiting.take(now); from >= 0; from = waiting.take(now)) {
      if (risk[from] !== now) continue;
      for (let d = 0; d < 6; d++) {
        const to = board.neighbours[from * 6 + d] as number;
        if (to < 0 || friendly[to] === 0 || link[from * 6 + d] === 0) continue;
        const total = now + (each[to] as number);
        if (total >= (risk[to] as number)) continue;
        risk[to] = total;
        waiting.put(total, to);
      }
    }
  return { risk, each };
};

/** The safest line that a hex has, or that comes to it from beside it. */
const safest = ({ risk }: Lifelines, { neighbours }: Board, hex: number): number => {
  let least = risk[hex] as number;
  for (let d = 0; d < 6 && least === NO_WAY; d++) {
    const next = neighbours[hex * 6 + d] as number;
    if (next >= 0) least = Math.min(least, risk[next] as number);
  }
  return least;
};

/** Hits that a unit must expect to lose by being cut off where a path leads: ground that it takes on the way is its line. */
export const isolationOf = (
  picture: Picture,
  lifelines: Lifelines,
  unit: Unit,
  to: number,
  path: readonly number[],
): number => {
  const { situation, side, board, view } = picture;
  if (picture.last || view.week >= view.lastWeek) return 0;
  let at = path.length;
  let parts = 0;
  while (at > 0 && situation.control[path[at - 1] as number] !== SIDE_CODE[side]) {
    at--;
    if (path[at] !== to) parts += lifelines.each[path[at] as number] as number;
  }
  const from = at > 0 ? (path[at - 1] as number) : path.length > 0 ? indexOf(board, unit.hex) : to;
  const line = safest(lifelines, board, from);
  // The hex that it stands in itself is no part of its line.
  const whole =
    line === NO_WAY ? PARTS * 3 : Math.max(0, line + parts - (at === path.length ? (lifelines.each[to] as number) : 0));
  const cut = 1 - Math.exp(-whole / PARTS);
  return (
    cut * unit.hits * (hasFeature(view, 'surrender') ? WEIGHTS.lifeline.lost : WEIGHTS.lifeline.lostWithoutSurrender)
  );
};
