/** Rules 5.2, 10.5 — losses: two hits to a step, the strongest unit first, then round the stack. */
import type { Happening } from '../happenings.ts';
import { type LogEntry, stepsOf, type UnitId } from '../state.ts';
import { changeSide, changeUnit, named, removeUnit, tell, unitNow, type Work } from '../work.ts';

type Why = Extract<Happening, { kind: 'hits' }>['why'];

/** What a unit without hits left is said to have died of. */
const DESTROYED_BY: Record<Why, Extract<Happening, { kind: 'destroyed' }>['why']> = {
  combat: 'combat',
  retreat: 'retreat',
  cut: 'cut',
  underFire: 'combat',
  road: 'combat',
  withdrawal: 'retreat',
  claim: 'combat',
  event: 'combat',
  exertion: 'combat',
};

/** Rule 13.5 — steps lost are counted for the side, and those of the contingent within them. */
export const countSteps = (work: Work, id: UnitId, steps: number): void => {
  if (steps === 0) return;
  const { side, contingent } = unitNow(work, id);
  const { stepsLost, contingentStepsLost } = work.state.sides[side];
  changeSide(work, side, {
    stepsLost: stepsLost + steps,
    contingentStepsLost: contingentStepsLost + (contingent ? steps : 0),
  });
};

/** Rule 5.2 — a unit takes hits, at most what it has left; without any left it is destroyed. Returns hits taken. */
export const takeHits = (work: Work, id: UnitId, hits: number, why: Why, to: LogEntry['to'] = 'both'): number => {
  const unit = unitNow(work, id);
  const taken = Math.min(hits, unit.hits);
  if (taken <= 0) return 0;
  const left = unit.hits - taken;
  const stepsLost = stepsOf(unit) - stepsOf({ hits: left });
  countSteps(work, id, stepsLost);
  changeUnit(work, id, { hits: left });
  tell(work, to, { kind: 'hits', unit: named(unit), hits: taken, stepsLost, why });
  if (left === 0) destroy(work, id, DESTROYED_BY[why], to);
  return taken;
};

/** Rule 10.5 — a unit is gone, whatever it had left. */
export const destroy = (
  work: Work,
  id: UnitId,
  why: Extract<Happening, { kind: 'destroyed' }>['why'],
  to: LogEntry['to'] = 'both',
): void => {
  const unit = unitNow(work, id);
  if (unit.hits > 0) {
    takeHits(work, id, unit.hits, why === 'overrun' ? 'combat' : why, to);
    return;
  }
  removeUnit(work, id, 'destroyed');
  tell(work, to, { kind: 'destroyed', unit: named(unit), hex: unit.hex, why });
};

/** Rule 10.5 — hits on a stack, one at a time round the units in the given order; those gone are passed over. */
export const shareHits = (work: Work, ids: readonly UnitId[], hits: number, why: Why): void => {
  const share = new Map<UnitId, number>();
  let left = hits;
  while (left > 0) {
    let given = false;
    for (const id of ids) {
      if (left === 0) break;
      const has = share.get(id) ?? 0;
      if (has >= unitNow(work, id).hits) continue;
      share.set(id, has + 1);
      left--;
      given = true;
    }
    if (!given) break;
  }
  for (const [id, count] of share) takeHits(work, id, count, why);
};
