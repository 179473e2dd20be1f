/** What a mark on the time axis stands for, in words. */
import { findEvent } from '../../game/data/deck.ts';
import type { TimeMark } from '../../game/replay/series.ts';
import type { GameEvent, Scenario } from '../../game/scenario.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { t } from '../messages/en.ts';
import type { Names } from '../messages/names.ts';

export const optionTitle = (event: GameEvent | null, id: string): string =>
  event?.decision?.options.find((option) => option.id === id)?.title ?? id;

/** The title of what was decided, with the unit that it was about. */
export const decisionTitle = ({ event: id, unit }: TimeMark, event: GameEvent | null, names: Names): string =>
  `${event?.title ?? id}${unit ? ` (${names.unit(unit)})` : ''}`;

export const markText = (mark: TimeMark, scenario: Scenario, names: Names): string => {
  const event = mark.event ? findEvent(scenario, mark.event) : null;
  switch (mark.kind) {
    case 'event':
      return event?.title ?? mark.event ?? '';
    case 'decision':
      return `${decisionTitle(mark, event, names)}: ${optionTitle(event, mark.what)}`;
    case 'doctrine':
      return `${t.doctrine.title}: ${t.doctrine.names[mark.what as keyof typeof t.doctrine.names] ?? mark.what}`;
    case 'called':
      return d.calledUnit(mark.what);
    case 'claim':
      return d.claimOf(mark.side ?? 'RU');
    case 'injected':
      return mark.what;
  }
};
