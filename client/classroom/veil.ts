/** The abstract mode in things: the board, the scenario and the view with letters, colours and numbers for names. */
import type { Board } from '../../game/board.ts';
import { deckOf } from '../../game/data/deck.ts';
import type { GameEvent, Scenario } from '../../game/scenario.ts';
import type { OffMapUnit, SideState, View } from '../../game/state.ts';
import type { Outlines } from '../board/drawing.ts';
import { type Abstraction, abstractionOf } from '../messages/abstract.ts';
import { bridgeNumbered, eventNumbered, exercise } from '../messages/en/abstract.ts';

const boardWith = (board: Board, { say }: Abstraction): Board => {
  const hexes = board.file.hexes.map((hex) => ({
    ...hex,
    places: hex.places.map((place) => ({ ...place, name: say(place.name), otherName: say(place.name), native: '' })),
  }));
  const named = <T extends { readonly name: string }>(each: T): T => ({ ...each, name: say(each.name) });
  return {
    ...board,
    file: { ...board.file, hexes },
    bridges: board.bridges.map((bridge, index) => ({ ...bridge, name: bridgeNumbered(index + 1) })),
    sources: { UA: board.sources.UA.map(named), RU: board.sources.RU.map(named) },
    entries: Object.fromEntries(Object.entries(board.entries).map(([id, entry]) => [id, named(entry)])),
  };
};

/** What an event does is told; what it was in the war is not. */
const eventWith = (event: GameEvent, number: number, { say }: Abstraction): GameEvent => {
  const { knownLater, saidBy, decision, ...kept } = event;
  return {
    ...kept,
    title: eventNumbered(number),
    date: '',
    text: say(event.effectText),
    effectText: say(event.effectText),
    source: [],
    ...(decision
      ? {
          decision: {
            ...decision,
            options: decision.options.map((option) => ({
              ...option,
              title: say(option.title),
              text: say(option.text),
            })),
          },
        }
      : {}),
  };
};

const scenarioWith = (scenario: Scenario, abstraction: Abstraction): Scenario => {
  const { say, unit } = abstraction;
  const brief = ({ task, hints }: Scenario['brief']['UA']) => ({ task: say(task), hints: hints.map(say) });
  return {
    ...scenario,
    title: exercise,
    subtitle: '',
    brief: { UA: brief(scenario.brief.UA), RU: brief(scenario.brief.RU) },
    learningObjectives: scenario.learningObjectives.map(say),
    questions: scenario.questions.map(say),
    assumptions: scenario.assumptions.map(say),
    orderOfBattle: scenario.orderOfBattle.map((entry) => ({
      ...entry,
      name: unit(entry.id) ?? entry.id,
      short: unit(entry.id) ?? entry.id,
    })),
    // The shared deck is told in its own words; its events stand here as the scenario's own.
    events: [],
    ownEvents: deckOf(scenario).map(({ event }, index) => eventWith(event, index + 1, abstraction)),
    objectives: scenario.objectives.map((objective) => ({
      ...objective,
      name: say(objective.name),
      text: '',
    })),
    victory: {
      ...scenario.victory,
      lines: scenario.victory.lines.map((line) => ({ ...line, text: say(line.text) })),
    },
  };
};

type Named = { readonly id: string; readonly name: string; readonly short: string };

const viewWith = (view: View, { say, unit }: Abstraction): View => {
  const named = <T extends Named>(each: T): T => {
    const name = unit(each.id) ?? say(each.short);
    return { ...each, name, short: name };
  };
  const pooled = (each: OffMapUnit): OffMapUnit => ({ ...each, unit: named(each.unit) });
  const side = (each: SideState): SideState => ({
    ...each,
    pool: Object.fromEntries(Object.entries(each.pool).map(([id, unitOf]) => [id, pooled(unitOf)])),
  });
  return {
    ...view,
    units: Object.fromEntries(Object.entries(view.units).map(([id, each]) => [id, named(each)])),
    contacts: view.contacts.map((contact) => ({
      ...contact,
      short: contact.short === null ? null : say(contact.short),
    })),
    sides: Object.fromEntries(Object.entries(view.sides).map(([id, each]) => [id, side(each)])),
  };
};

export interface Veil {
  readonly say: (text: string) => string;
  readonly board: Board;
  readonly scenario: Scenario;
  readonly view: (view: View) => View;
  readonly outlines: (outlines: Outlines) => Outlines;
}

const perKey = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
  const kept = new WeakMap<K, V>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key));
    return kept.get(key) as V;
  };
};

export const veilOf = (scenario: Scenario, board: Board): Veil => {
  const abstraction = abstractionOf(scenario, board);
  return {
    say: abstraction.say,
    board: boardWith(board, abstraction),
    scenario: scenarioWith(scenario, abstraction),
    view: perKey((view) => viewWith(view, abstraction)),
    outlines: perKey((outlines) => ({
      ...outlines,
      rivers: outlines.rivers.map((river) => ({ ...river, name: abstraction.say(river.name) })),
      places: [],
    })),
  };
};
