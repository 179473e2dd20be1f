/** The shared event deck (`events/kursk.json`), and the events of a scenario: shared ones by reference and its own. */
import type { GameEvent, Scenario } from '../scenario.ts';
import type { EventId } from '../state.ts';
import kursk from './events/kursk.json';

/** A test parses the file with the schema; here its type is taken for granted, so that no page needs the schema. */
export const DECK = kursk as unknown as readonly GameEvent[];

const shared: ReadonlyMap<EventId, GameEvent> = new Map(DECK.map((event) => [event.id, event]));
export const sharedEvent = (id: EventId): GameEvent | null => shared.get(id) ?? null;

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
        const event = own.get(ref) ?? shared.get(ref);
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
