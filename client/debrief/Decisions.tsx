import { Link } from 'wouter';
import { findEvent } from '../../game/data/deck.ts';
import { PAST_DECISIONS } from '../../game/data/history/decisions.ts';
import type { TimeMark } from '../../game/replay/series.ts';
import type { Scenario } from '../../game/scenario.ts';
import { SIDES, type Side } from '../../game/state.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import type { Names } from '../messages/names.ts';
import { day } from '../messages/numbers.ts';
import css from './debrief.module.css';
import { decisionTitle, markText, optionTitle } from './markText.ts';

/** One line a week: what each side set, called and claimed. */
const Others = (props: {
  readonly marks: readonly TimeMark[];
  readonly scenario: Scenario;
  readonly names: Names;
  readonly hrefAt: (index: number) => string;
}) => {
  const { marks, scenario, names, hrefAt } = props;
  const weeks = [...new Set(marks.map(({ week }) => week))].sort((a, b) => a - b);
  const said = (week: number, side: Side): string =>
    marks
      .filter((mark) => mark.week === week && (mark.side ?? 'RU') === side)
      .map((mark) => markText(mark, scenario, names))
      .join('; ');
  return (
    <>
      <h3>{d.others}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table is reached by keyboard */}
      <section className={css['wide']} tabIndex={0} aria-label={d.others}>
        <table className={css['decisions']}>
          <thead>
            <tr>
              <th scope="col">{d.weekColumn}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col">
                  {names.side(side)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week}>
                <th scope="row">
                  <Link href={hrefAt(marks.find((mark) => mark.week === week)?.index ?? 0)} aria-label={d.go(week)}>
                    {week}
                  </Link>
                </th>
                {SIDES.map((side) => (
                  <td key={side}>{said(week, side)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};

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
  if (decided.length + others.length === 0) return <p>{d.noDecisions}</p>;
  return (
    <>
      <p className={css['measure']}>{decided.length > 0 ? d.decisionsLead : d.noDecisions}</p>
      {decided.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table is reached by keyboard
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
                      <b>{decisionTitle(mark, event, names)}</b>
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
                            {past.text} {event && !mark.unit ? `(${day(event.date)})` : ''}
                          </small>
                        </>
                      ) : (
                        <small>{d.noPast}</small>
                      )}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      ) : null}
      {others.length > 0 ? <Others {...props} marks={others} /> : null}
    </>
  );
};
