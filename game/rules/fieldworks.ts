/** Rule 5.4 — fieldworks: dug by units that stay put, lost when left empty or entered by the enemy. */
import { indexOf } from '../board.ts';
import { FIELDWORKS } from '../data/fieldworks.ts';
import type { HexId } from '../map.ts';
import { type Fieldwork, hasFeature, SIDE_CODE, type Unit } from '../state.ts';
import { change, rollOne, situationNow, tell, type Work } from '../work.ts';
import { combatUnitsAt, isCombatUnit } from './stacking.ts';

/** The level that so many whole weeks in a hex are worth. */
export const levelAfter = (weeks: number): 0 | 1 | 2 => {
  let level: 0 | 1 | 2 = 0;
  for (const row of FIELDWORKS.weeks) if (weeks >= row.weeks) level = row.level;
  return level;
};

/** Weeks in place are counted when a week opens, so the week that closes is not in them yet. */
const weeksAtClose = (unit: Unit): number => unit.weeksInPlace + 1;

export const setWorks = (work: Work, hex: HexId, works: Fieldwork | null): void => {
  const { [hex]: _gone, ...others } = work.state.fieldworks;
  change(work, { fieldworks: works ? { ...others, [hex]: works } : others });
};

/** Rule 5.4 — an enemy that enters takes fieldworks away. */
export const removeEnemyWorks = (work: Work, hex: HexId, unit: Pick<Unit, 'side'>): void => {
  const works = work.state.fieldworks[hex];
  if (works && works.side !== unit.side) setWorks(work, hex, null);
};

/** Rule 5.4 — when the week closes: works in enemy hands are gone, empty ones may be, units dig in. */
export const closeFieldworks = (work: Work): void => {
  if (!hasFeature(work.state, 'fieldworks')) return;
  const situation = situationNow(work);
  const left: Record<HexId, Fieldwork> = { ...work.state.fieldworks };
  for (const hex of Object.keys(left).sort()) {
    const works = left[hex] as Fieldwork;
    const index = indexOf(work.board, hex);
    if (situation.control[index] !== SIDE_CODE[works.side]) delete left[hex];
    else if (combatUnitsAt(situation, index, works.side).length === 0 && rollOne(work) <= FIELDWORKS.lostUpTo) {
      delete left[hex];
      tell(work, works.side, { kind: 'fieldworks', hex, level: 0 });
    }
  }
  for (const unit of Object.values(work.state.units))
    if (isCombatUnit(unit) && unit.supply !== 'cut') digIn(work, unit, left);
  change(work, { fieldworks: left });
};

const digIn = (work: Work, unit: Unit, into: Record<HexId, Fieldwork>): void => {
  const level = levelAfter(weeksAtClose(unit));
  const works = into[unit.hex];
  if (level === 0 || (works?.side === unit.side && works.level >= level)) return;
  into[unit.hex] = { side: unit.side, level };
  tell(work, unit.side, { kind: 'fieldworks', hex: unit.hex, level });
};
