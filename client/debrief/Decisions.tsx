import { Link } from 'wouter';
import { findEvent } from '../../game/data/deck.ts';
import { PAST_DECISIONS } from '../../game/data/history/decisions.ts';
import type { TimeMark } from '../../game/replay/series.ts';
import type { GameEvent, Scenario } from '../../game/scenario.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { t } from '../messages/en.ts';
import type { Names } from '../messages/names.ts';
import { day } from '../messages/numbers.ts';
import css from './debrief.module.css';

const optionTitle = (event: GameEvent | null, id: string): string =>
  event?.decision?.options.find((option) => option.id === id)?.title ?? id;

/** What was asked and answered, beside what was done in history. */
export const Decisions = (props: {
  readonly marks: readonly TimeMark[];
  readonly scenario: Scenario;
  readonly names: Names;
  readonly hrefAt: (index: number) => string;
}) => {
  const { marks, scenario, names, hrefAt } = props;
  const decided = marks.filter(({ kind }) => kind === 'decision');
  const others = marks.filter(({ kind }) => kind === 'doctrine' || kind === 'called' || kind === 'claim');
  const what = ({ kind, what: text, side }: TimeMark): string =>
    kind === 'doctrine'
      ? `${t.doctrine.title}: ${t.doctrine.names[text as keyof typeof t.doctrine.names] ?? text}`
      : kind === 'called'
        ? t.decisions.call(text)
        : `${names.side(side ?? 'RU')}: ${t.decisions.claim}`;
  if (decided.length + others.length === 0) return <p>{d.noDecisions}</p>;
  return (
    <>
      <p className={css['measure']}>{d.decisionsLead}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table is reached by keyboard */}
      <section className={css['wide']} tabIndex={0} aria-label={d.sections.decisions}>
        <table className={css['decisions']}>
          <thead>
            <tr>
              <th scope="col">{d.weekColumn}</th>
              <th scope="col">{d.decision}</th>
              <th scope="col">{d.here}</th>
              <th scope="col">{d.inPast}</th>
            </tr>
          </thead>
          <tbody>
            {decided.map((mark) => {
              const event = mark.event ? findEvent(scenario, mark.event) : null;
              const past = mark.event ? PAST_DECISIONS[mark.event] : undefined;
              const side = event?.decision?.side;
              return (
                <tr key={`${mark.index} ${mark.event} ${mark.what}`}>
                  <th scope="row">
                    <Link href={hrefAt(mark.index)} aria-label={d.go(mark.week)}>
                      {mark.week}
                    </Link>
                  </th>
                  <td data-side={side}>
                    <b>{event?.title ?? mark.event}</b>
                    {side ? <small>{names.side(side)}</small> : null}
                  </td>
                  <td>
                    {optionTitle(event, mark.what)}
                    {mark.byDefault ? <small>{d.byDefault}</small> : null}
                  </td>
                  <td>
                    {past ? (
                      <>
                        <b className={css[past.option === mark.what ? 'same' : 'other']}>
                          {past.option === mark.what ? d.same : d.other}
                        </b>
                        {past.option === mark.what ? null : `: ${optionTitle(event, past.option)}`}
                        <small>
                          {past.text} {event ? `(${day(event.date)})` : ''}
                        </small>
                      </>
                    ) : (
                      <small>{d.noPast}</small>
                    )}
                  </td>
                </tr>
              );
            })}
            {others.map((mark) => (
              <tr key={`${mark.index} ${mark.kind} ${mark.unit ?? ''}`}>
                <th scope="row">
                  <Link href={hrefAt(mark.index)} aria-label={d.go(mark.week)}>
                    {mark.week}
                  </Link>
                </th>
                <td data-side={mark.side ?? undefined}>
                  <b>{what(mark)}</b>
                </td>
                <td>{mark.side ? names.side(mark.side) : ''}</td>
                <td>
                  <small>{d.noPast}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
