import type { Forecast } from '../../../game/protocol/exercise.ts';
import { enemyOf } from '../../../game/state.ts';
import { forecast as f } from '../../messages/en/class.ts';
import { debrief as d } from '../../messages/en/classDebrief.ts';
import { list } from '../../messages/numbers.ts';
import { cameTrue, isQuestion } from '../forecasts.ts';
import css from './debrief.module.css';
import { attackedIn, type GroupFilm, measureOf } from './model.ts';
import { useSpeaking } from './useNames.ts';

const Row = ({ of, forecast }: { readonly of: GroupFilm; readonly forecast: Forecast }) => {
  const { side: name, scenario: spoken, say } = useSpeaking();
  const { week, side, question, answer } = forecast;
  const { objectives } = spoken(of.scenario);
  const nameOf = (id: string): string => f.answers[id] ?? objectives.find((each) => each.id === id)?.name ?? id;
  const came = isQuestion(question)
    ? cameTrue(question, {
        now: measureOf(of, week),
        before: measureOf(of, week - 1),
        attacked: attackedIn(of, week, enemyOf(side)),
        scenario: of.scenario,
        board: of.board,
      })
    : [];
  const verdict = came.length === 0 ? d.open : came.includes(answer) ? d.right : d.wrong;
  return (
    <tr>
      <th scope="row">{d.group(of.group)}</th>
      <td>{name(side)}</td>
      <td>{week}</td>
      <td>{isQuestion(question) ? say(f.question[question]) : question}</td>
      <td>{nameOf(answer)}</td>
      <td>
        {came.length > 0 ? `${list(came.map(nameOf))}: ` : ''}
        <b>{verdict}</b>
      </td>
    </tr>
  );
};

/** Forecasts beside what happened: insight, never points. */
export const Forecasts = ({ films }: { readonly films: readonly GroupFilm[] }) => {
  const isEmpty = films.every(({ forecasts }) => forecasts.length === 0);
  return (
    <section id="forecasts" className={css['chapter']}>
      <h2>{d.parts.forecasts}</h2>
      <p>{isEmpty ? d.noForecasts : d.forecastText}</p>
      {isEmpty ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table is reached by keyboard
        <section className={css['wide']} tabIndex={0} aria-label={d.parts.forecasts}>
          <table className={css['table']}>
            <thead>
              <tr>
                {[d.resultHead.group, d.side, d.week, d.question, d.forecastOf, d.happened].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {films.flatMap((of) =>
                of.forecasts.map((forecast) => (
                  <Row key={`${of.group} ${forecast.side} ${forecast.week}`} of={of} forecast={forecast} />
                )),
              )}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};
