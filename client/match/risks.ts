/** What should be known before a phase is ended: risks, never unused moves. */
import { distance, indexOf } from '../../game/board.ts';
import { findEvent } from '../../game/data/deck.ts';
import { boardOf, scenarioOf } from '../../game/library.ts';
import { forecastSupply } from '../../game/rules/supply.ts';
import { situationOf } from '../../game/situation.ts';
import type { View } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import type { Names } from '../messages/names.ts';
import { controllerAt } from './can.ts';

export interface Risk {
  /** So that one that was waved through is not shown again these operations. */
  readonly id: string;
  readonly text: string;
}

/** `last`: the operations end with this phase. */
export const risksOf = (view: View, last: boolean, names: Names): readonly Risk[] => {
  const { side } = view;
  if (!side || !(last || view.turn.phase === 'movement')) return [];
  const board = boardOf(view);
  const own = situationOf(view).ofSide[side];
  const soon = forecastSupply(view, null);
  const risks: Risk[] = [];
  for (const unit of own)
    if (soon[unit.id] === 'cut')
      risks.push({
        id: `cut ${unit.id}`,
        text: unit.supply === 'cut' ? t.endPhase.cut(unit.short) : t.endPhase.willCut(unit.short),
      });
  for (const objective of scenarioOf(view).objectives) {
    const at = indexOf(board, objective.hex);
    if (controllerAt(view, objective.hex) !== side) continue;
    const guarded = own.some((unit) => distance(board, indexOf(board, unit.hex), at) <= 1);
    const threatened = situationOf(view).ofSide[side === 'UA' ? 'RU' : 'UA'].some(
      (unit) => distance(board, indexOf(board, unit.hex), at) <= 4,
    );
    if (!guarded && threatened)
      risks.push({ id: `empty ${objective.hex}`, text: t.endPhase.objective(objective.name) });
  }
  if (last)
    for (const decision of view.sides[side]?.decisions ?? [])
      risks.push({
        id: `decision ${decision.id}`,
        text: t.endPhase.decision(findEvent(scenarioOf(view), decision.event)?.title ?? names.event(decision.event)),
      });
  return risks;
};
