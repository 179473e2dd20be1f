import { Button } from '@mantine/core';
import { useId, useMemo, useState } from 'react';
import { deckOf } from '../../game/data/deck.ts';
import { favoursOf } from '../../game/favours.ts';
import { boardOf, scenarioOf } from '../../game/library.ts';
import type { UmpireOrder } from '../../game/orders.ts';
import type { Effect, GameEvent } from '../../game/scenario.ts';
import type { EventStatus, View } from '../../game/state.ts';
import { desk as d, effectText } from '../messages/en/umpire.ts';
import type { Names } from '../messages/names.ts';
import { type DeskMatch, namesIn } from './desk.ts';
import { EffectList } from './EffectList.tsx';
import { nameable } from './effectForms.ts';
import { outlookOf } from './outlook.ts';
import css from './umpire.module.css';
import type { Acts } from './useActs.ts';

interface Part {
  readonly match: DeskMatch;
  readonly acts: Acts;
}

/** What they will do and whom that helps, in sentences worked out from the effects themselves. */
const Will = (props: { readonly view: View; readonly effects: readonly Effect[]; readonly names: Names }) => {
  const { view, effects, names } = props;
  const outlook = outlookOf(view, effects);
  const helps = favoursOf(view, effects);
  return (
    <p className={css['will']}>
      {effects.length === 0 ? d.events.nothing : effects.map((effect) => effectText(effect, names, outlook)).join(' ')}{' '}
      {effects.length === 0 ? null : <strong>{helps ? d.events.helps(helps) : d.events.helpsNobody}</strong>}
    </p>
  );
};

const statusText = ({ week, held, happened }: EventStatus): string =>
  [
    ...(happened === undefined ? [] : [d.events.happened(happened)]),
    ...(held
      ? [d.events.held]
      : week !== undefined
        ? [d.events.due(week)]
        : happened === undefined
          ? [d.events.waits]
          : []),
  ].join(', ');

/** Now, or the week at whose opening it comes. */
type When = number | null;

const WhenChoice = (props: { readonly view: View; readonly when: When; readonly onChange: (when: When) => void }) => {
  const { week, lastWeek } = props.view;
  const weeks = Array.from({ length: Math.max(0, lastWeek - week) }, (_each, i) => week + 1 + i);
  return (
    <label className={css['row']}>
      {d.events.when}
      <select
        value={props.when ?? ''}
        onChange={({ currentTarget }) =>
          props.onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
        }
      >
        <option value="">{d.events.now}</option>
        {weeks.map((each) => (
          <option key={each} value={each}>
            {d.events.atWeek(each)}
          </option>
        ))}
      </select>
    </label>
  );
};

const injectOf = (event: GameEvent, when: When): UmpireOrder =>
  when === null
    ? { type: 'inject', event: event.id }
    : { type: 'injectAt', week: when, event: event.id, title: '', text: '', effects: [] };

const Ready = (props: Part & { readonly names: Names; readonly when: When }) => {
  const { match, acts, names, when } = props;
  const { view } = match;
  const [asked, setAsked] = useState('');
  const deck = view.toCome?.deck ?? {};
  const isAsked = ({ title, text }: GameEvent): boolean =>
    `${title} ${text}`.toLowerCase().includes(asked.trim().toLowerCase());
  const orderOf = ({ happened, week }: EventStatus): number =>
    happened === undefined ? (week ?? 500) : 1000 + happened;
  const events = deckOf(scenarioOf(view))
    .flatMap(({ event }) => {
      const status = deck[event.id];
      return status && isAsked(event) ? [{ event, status }] : [];
    })
    .sort((a, b) => orderOf(a.status) - orderOf(b.status));
  if (Object.keys(deck).length === 0) return <p className={css['help']}>{d.events.none}</p>;
  return (
    <>
      <input
        type="search"
        className={css['search']}
        aria-label={d.events.filter}
        placeholder={d.events.filter}
        value={asked}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      <ul className={css['events']}>
        {events.map(({ event, status }) => (
          <li key={event.id}>
            <h4>{event.title}</h4>
            <p className={css['help']}>{statusText(status)}</p>
            {event.decision ? <p className={css['will']}>{d.events.decision(event.decision.side)}</p> : null}
            {event.decision && event.effects.length === 0 ? null : (
              <Will view={view} effects={event.effects} names={names} />
            )}
            <p className={css['acts']}>
              <Button
                size="xs"
                variant="default"
                aria-label={`${when === null ? d.events.happen : d.events.plan}: ${event.title}`}
                onClick={() => acts.act(() => injectOf(event, when))}
              >
                {when === null ? d.events.happen : d.events.plan}
              </Button>
              {status.happened === undefined ? (
                <Button
                  size="xs"
                  variant="subtle"
                  aria-label={`${status.held ? d.events.free : d.events.hold}: ${event.title}`}
                  onClick={() => acts.act(() => ({ type: 'holdEvent', event: event.id, held: !status.held }))}
                >
                  {status.held ? d.events.free : d.events.hold}
                </Button>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};

const Write = ({ match, acts, names, when }: Part & { readonly names: Names; readonly when: When }) => {
  const { view } = match;
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [effects, setEffects] = useState<readonly Effect[]>([]);
  const known = useMemo(() => nameable(view, boardOf(view)), [view]);
  const ids = useId();
  const send = async (event: React.FormEvent) => {
    event.preventDefault();
    const own = { title: title.trim(), text: text.trim(), effects };
    const done = await acts.act(() =>
      when === null ? { type: 'injectEffects', ...own } : { type: 'injectAt', week: when, event: null, ...own },
    );
    if (!done) return;
    setTitle('');
    setText('');
    setEffects([]);
  };
  return (
    <form className={css['group']} onSubmit={send}>
      <label className={css['field']} htmlFor={`${ids}title`}>
        {d.events.ownTitle}
      </label>
      <input
        id={`${ids}title`}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <label className={css['field']} htmlFor={`${ids}text`}>
        {d.events.ownText}
      </label>
      <textarea
        id={`${ids}text`}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <h4>{d.events.effects}</h4>
      <EffectList effects={effects} known={known} onChange={setEffects} />
      <Will view={view} effects={effects} names={names} />
      <p className={css['acts']}>
        <Button type="submit" size="xs" disabled={title.trim() === ''}>
          {when === null ? d.events.happen : d.events.plan}
        </Button>
        {title.trim() === '' ? <span className={css['help']}>{d.events.need}</span> : null}
      </p>
    </form>
  );
};

const Planned = ({ match, acts, names }: Part & { readonly names: Names }) => {
  const planned = match.view.toCome?.planned ?? [];
  if (planned.length === 0) return null;
  return (
    <section className={css['group']}>
      <h3>{d.events.planned}</h3>
      <ul className={css['lines']}>
        {planned.map(({ n, week, event, title }) => {
          const name = event ? names.event(event) : title;
          return (
            <li key={n}>
              {d.events.plannedFor(name, week)}
              <Button
                size="xs"
                variant="subtle"
                aria-label={d.events.withdrawOf(name)}
                onClick={() => acts.act(() => ({ type: 'cancelInject', plan: n }))}
              >
                {d.events.withdraw}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Events of the scenario's deck, and one's own: now or when a later week opens. */
export const EventsPart = ({ match, acts }: Part) => {
  const [when, setWhen] = useState<When>(null);
  const names = useMemo(() => namesIn(match), [match]);
  const chosen = when !== null && when > match.view.week ? when : null;
  return (
    <>
      <WhenChoice view={match.view} when={chosen} onChange={setWhen} />
      <Planned match={match} acts={acts} names={names} />
      <details className={css['own']}>
        <summary>{d.events.write}</summary>
        <Write match={match} acts={acts} names={names} when={chosen} />
      </details>
      <section className={css['group']}>
        <h3>{d.events.ready}</h3>
        <Ready match={match} acts={acts} names={names} when={chosen} />
      </section>
    </>
  );
};
