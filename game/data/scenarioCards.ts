/** The shipped scenarios for the screens on which one is chosen: small facts of each. A match needs none of them. */
import type { Scenario } from '../scenario.ts';
import type { Layer } from './layers.ts';
import cards from './scenarioCards.json';
import { SCENARIO_GROUPS, SCENARIO_IDS, type ScenarioGroupId } from './scenarioGroups.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly layer: Layer;
  readonly weeks: { readonly first: number; readonly last: number; readonly optionalLast?: number };
  /** Players' time, from and to. */
  readonly minutes: readonly [number, number];
  readonly level: Scenario['card']['level'];
  readonly age: string;
  readonly summary: string;
}

const byId = new Map((cards as unknown as readonly ScenarioCard[]).map((card) => [card.id, card]));

/** Written from the files by `npm run scenario -- cards`; a test holds them to the files. */
export const SCENARIO_CARDS: readonly ScenarioCard[] = SCENARIO_IDS.flatMap((id) => byId.get(id) ?? []);

export const cardsOf = (group: ScenarioGroupId): readonly ScenarioCard[] =>
  SCENARIO_GROUPS[group].flatMap((id) => byId.get(id) ?? []);
