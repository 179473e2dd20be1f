import { SCENARIO_CARDS } from '../../game/data/scenarioCards.ts';

/** A shipped scenario's title in the language of the pages; the server, and a match kept long ago, may have it in another. */
export const titleOf = ({ scenario, title }: { readonly scenario: string; readonly title: string }): string =>
  SCENARIO_CARDS.find(({ id }) => id === scenario)?.title ?? title;
