/** The shared event deck, and the events of a scenario: shared ones by reference and its own. */
import type { GameEvent, Scenario } from '../scenario.ts';
import type { EventId } from '../state.ts';

const shared = new Map<EventId, GameEvent>();

/** Puts the shared events in, as the map and the scenarios are put into the library: `kurskDeck.ts` does it. */
export const addDeck = (events: readonly GameEvent[]): void => {
  for (const event of events) shared.set(event.id, event);
};

/** Throws before they are put in: a match without its events would be another match. */
const filled = (): ReadonlyMap<EventId, GameEvent> => {
  if (shared.size === 0) throw new Error('the shared events are not there: game/data/kurskDeck.ts puts them in');
  return shared;
};

export const sharedEvents = (): readonly GameEvent[] => [...filled().values()];
export const sharedEvent = (id: EventId): GameEvent | null => filled().get(id) ?? null;

export interface DealtEvent {
  readonly event: GameEvent;
  /** Week in which it is due, null when only its condition decides. */
  readonly week: number | null;
  readonly jitter: number;
}

const dealt = new WeakMap<Scenario, readonly DealtEvent[]>();

/** In the order in which they are tested: the scenario's list, then its own events. */
export const deckOf = (scenario: Scenario): readonly DealtEvent[] => {
  let events = dealt.get(scenario);
  if (!events) {
    const own = new Map(scenario.ownEvents.map((event) => [event.id, event]));
    events = [
      ...scenario.events.flatMap(({ ref, week, jitter }) => {
        const event = own.get(ref) ?? sharedEvent(ref);
        return event ? [{ event, week: week ?? event.when.week ?? null, jitter: jitter ?? event.jitter ?? 0 }] : [];
      }),
      ...scenario.ownEvents
        .filter(({ id }) => !scenario.events.some(({ ref }) => ref === id))
        .map((event) => ({ event, week: event.when.week ?? null, jitter: event.jitter ?? 0 })),
    ];
    dealt.set(scenario, events);
  }
  return events;
};

/** An event of the scenario, or of the shared deck: the umpire may inject any. */
export const findEvent = (scenario: Scenario, id: EventId): GameEvent | null =>
  scenario.ownEvents.find((event) => event.id === id) ?? sharedEvent(id);
