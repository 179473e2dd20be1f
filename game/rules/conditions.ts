/** Rule 14.1 — conditions of events, on the truth. */
import { indexOf } from '../board.ts';
import { unitType } from '../data/unitTypes.ts';
import type { Condition } from '../scenario.ts';
import { type EventId, SIDES, type Side, type Unit } from '../state.ts';
import { controllerOf, situationNow, type Work } from '../work.ts';
import { heldKm2 } from './heldArea.ts';
import { traceSupply } from './supplyTrace.ts';

/** Combat units that are cut on the position as it is now, whatever was last traced. */
export const unitsCut = (work: Work, side: Side): readonly Unit[] =>
  Object.values(traceSupply(situationNow(work), side).units)
    .filter(({ state, unit }) => state === 'cut' && unitType(unit.type).combat)
    .map(({ unit }) => unit);

const hasHappened = (work: Work, event: EventId, option: string | undefined): boolean => {
  if (typeof work.state.secret.deck[event]?.happened !== 'number') return false;
  return option === undefined || SIDES.some((side) => work.state.sides[side].decided[event] === option);
};

/** Whether a condition holds on the truth. */
export const holds = (work: Work, condition: Condition): boolean => {
  switch (condition.kind) {
    case 'controls':
      return indexOf(work.board, condition.hex) >= 0 && controllerOf(work, condition.hex) === condition.side;
    case 'heldAtLeast':
      return heldKm2(work.state, work.board) >= condition.km2;
    case 'heldBelow':
      return heldKm2(work.state, work.board) < condition.km2;
    case 'happened':
      return hasHappened(work, condition.event, condition.option);
    case 'notHappened':
      return !hasHappened(work, condition.event, condition.option);
    case 'onMap':
      return Object.hasOwn(work.state.units, condition.unit);
    case 'aidFrozen':
      return work.state.aid[condition.dial].frozen;
    case 'track': {
      const value = work.state.tracks[condition.track];
      return value >= (condition.atLeast ?? value) && value <= (condition.atMost ?? value);
    }
    case 'contingentLosses':
      return work.state.sides.RU.contingentStepsLost >= condition.atLeast;
    case 'unitsCut':
      return (
        unitsCut(work, condition.side).filter(({ hex }) => condition.hexes?.includes(hex) ?? true).length >=
        condition.atLeast
      );
    case 'all':
      return condition.of.every((of) => holds(work, of));
    case 'any':
      return condition.of.some((of) => holds(work, of));
    case 'not':
      return !holds(work, condition.of);
  }
};
