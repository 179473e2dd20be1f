import { useState } from 'react';
import type { GameEvent } from '../../game/scenario.ts';
import { useTable } from '../match/context.ts';
import { t } from '../messages/en.ts';
import { day } from '../messages/numbers.ts';
import { Segments } from '../parts/Segments.tsx';
import css from './panels.module.css';

/** An event as it was known at the time and later, who says so, what it does here, and where it is from. */
export const EventCard = ({ event, headless }: { readonly event: GameEvent; readonly headless?: boolean }) => {
  const { scenario } = useTable();
  const [when, setWhen] = useState<'then' | 'later'>('then');
  const source = (id: string) => scenario.sources.find((line) => line.startsWith(`${id}:`)) ?? id;
  return (
    <div className={css['event']}>
      {headless ? null : (
        <h3>
          {event.title} <small>{day(event.date)}</small>
        </h3>
      )}
      <Segments
        small
        name={`when-${event.id}`}
        legend={event.title}
        value={when}
        options={[
          { value: 'then', label: t.events.knownThen },
          { value: 'later', label: t.events.knownLater },
        ]}
        onChange={setWhen}
      />
      <p>
        {when === 'then'
          ? `${headless ? `${day(event.date)}. ` : ''}${event.text}`
          : (event.knownLater ?? t.events.laterNone)}
      </p>
      {event.saidBy ? <small>{t.events.saidBy(event.saidBy)}</small> : null}
      {event.effectText ? (
        <p>
          <b>{t.events.effect}:</b> {event.effectText}
        </p>
      ) : null}
      {event.source.length ? (
        <details>
          <summary>{t.events.sources}</summary>
          <ul>
            {event.source.map((id) => (
              <li key={id}>
                <small>{source(id)}</small>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
};
