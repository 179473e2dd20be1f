/** Stances and doctrine: who holds, who gives ground, who leaves before it is struck, who stands by. */
import { idAt, indexOf, terrainAt } from '../board.ts';
import { COMBAT } from '../data/combat.ts';
import type { DoctrineOrder, StanceOrder } from '../orders.ts';
import { hexesWithin } from '../rules/sight.ts';
import { combatUnitsAt } from '../rules/stacking.ts';
import { checkDoctrine, checkStance } from '../rules/stances.ts';
import { DOCTRINES, type Doctrine, hasFeature, type Stance, type Unit } from '../state.ts';
import type { Picture } from './picture.ts';
import { judgeLeaving, leaves } from './posture.ts';
import { candidate, type Reason, reasonOf, Score, type TermCode } from './reasons.ts';
import { oddsOf } from './risk.ts';

const one = (order: StanceOrder | DoctrineOrder, code: TermCode, value: number): Reason => {
  const score = new Score(true);
  score.add(code, value);
  return reasonOf('stance', [candidate(order, score), candidate(null, new Score(true))]);
};

/** Rule 11.5 — one step a week toward the doctrine that fits. */
export const nextDoctrine = (picture: Picture): Reason | null => {
  const { view, own } = picture;
  if (!hasFeature(view, 'doctrine') || view.side !== 'UA') return null;
  const wanted: Doctrine = leaves(picture) ? 'withdraw' : 'flexible';
  if (own.doctrine === wanted) return null;
  const step = Math.sign(DOCTRINES.indexOf(wanted) - DOCTRINES.indexOf(own.doctrine));
  const doctrine = DOCTRINES[DOCTRINES.indexOf(own.doctrine) + step] as Doctrine;
  const order: DoctrineOrder = { type: 'doctrine', doctrine };
  if (checkDoctrine(view, order)) return null;
  const go = judgeLeaving(picture, true);
  const other = new Score(true);
  return reasonOf(
    'posture',
    wanted === 'withdraw' ? [candidate(order, go), candidate(null, other)] : [candidate(order, other)],
  );
};

/** The stance that suits a unit where it stands. */
const stanceFor = (picture: Picture, unit: Unit): Stance => {
  const { board, situation, threat, worth, view, side } = picture;
  const hex = indexOf(board, unit.hex);
  const force = threat[hex] as number;
  const abroad = board.country[hex] !== (side === 'UA' ? 0 : 1);
  if (leaves(picture) && abroad && force > 0) return 'withdraw';
  const terrain = terrainAt(board, hex);
  const mates = combatUnitsAt(situation, hex, side);
  const strength = mates.reduce((sum, mate) => sum + mate.hits * 1.4, 0);
  const works = view.fieldworks[unit.hex]?.level ?? 0;
  const { taken } = oddsOf(force, strength, COMBAT.terrain[terrain] - works);
  const dear = (worth[hex] as number) >= 2;
  return dear && taken < 0.65 && unit.supply === 'open' && unit.hits >= 2 ? 'hold' : 'delay';
};

/** Rule 11.4 — a fresh unit behind the line stands by for the dearest hex in reach that is occupied by one unit. */
const reserveHexFor = (picture: Picture, unit: Unit): string | null => {
  const { board, situation, threat, worth, side } = picture;
  const here = indexOf(board, unit.hex);
  let best: string | null = null;
  let most = 0.8;
  for (const hex of hexesWithin(board, here, 3)) {
    if (hex === here || combatUnitsAt(situation, hex, side).length >= 2) continue;
    const value = (worth[hex] as number) * Math.min(1, (threat[hex] as number) / 10);
    if (value > most && !checkStance(picture.view, reserveOrder(unit, idAt(board, hex)))) {
      most = value;
      best = idAt(board, hex);
    }
  }
  return best;
};

const reserveOrder = (unit: Unit, hex: string): StanceOrder => ({
  type: 'stance',
  unit: unit.id,
  stance: 'reserve',
  hex,
});

export const nextStance = (picture: Picture): Reason | null => {
  const { view, combat, situation, enemy, board } = picture;
  if (!hasFeature(view, 'stances')) return null;
  for (const unit of combat) {
    const inZone = situation.zone[enemy][indexOf(board, unit.hex)] === 1;
    if (unit.stance === 'reserve' && !inZone) continue;
    const hex = picture.level.reserves && !inZone && unit.supply === 'open' ? reserveHexFor(picture, unit) : null;
    const wanted: StanceOrder = hex
      ? reserveOrder(unit, hex)
      : { type: 'stance', unit: unit.id, stance: stanceFor(picture, unit), hex: null };
    if (wanted.stance === unit.stance || checkStance(view, wanted)) continue;
    return one(wanted, wanted.stance === 'withdraw' ? 'home' : 'post', 0.3);
  }
  return null;
};
