import type { CurveTarget } from '../../../game/data/history/history.ts';
import type { MatchResult } from '../../../game/state.ts';
import { debrief as d } from '../../messages/en/classDebrief.ts';
import { area } from '../../messages/numbers.ts';
import css from './debrief.module.css';
import type { GroupFilm } from './model.ts';
import { type Speaking, useSpeaking } from './useNames.ts';

const resultText = (result: MatchResult | null, { side }: Speaking): string =>
  result ? (result.winner ? d.better(side(result.winner)) : d.level) : d.noResult;

/** Groups in their order, not in that of success. */
export const Results = ({
  films,
  curve,
}: {
  readonly films: readonly GroupFilm[];
  readonly curve: readonly CurveTarget[];
}) => {
  const speaking = useSpeaking();
  const names = { UA: speaking.side('UA'), RU: speaking.side('RU') };
  return (
    <section id="results" className={css['chapter']}>
      <h2>{d.parts.results}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table is reached by keyboard */}
      <section className={css['wide']} tabIndex={0} aria-label={d.parts.results}>
        <table className={css['table']}>
          <thead>
            <tr>
              {Object.values(d.resultHead).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {films.map(({ group, film }) => {
              const last = film.series.weeks.at(-1);
              const target = curve.find(({ week }) => week === last?.week);
              return (
                <tr key={group}>
                  <th scope="row">{d.group(group)}</th>
                  <td>
                    {area(last?.heldKm2 ?? film.series.start.heldKm2)}
                    {last && target ? <small> {d.difference(last.heldKm2 - target.km2)}</small> : null}
                  </td>
                  <td>{last ? d.lost(last.lostSoFar.UA, last.lostSoFar.RU, names).replace(/^[^:]*: /, '') : '–'}</td>
                  <td>
                    {last
                      ? `${names.UA} ${last.supply.UA.join(' / ')}, ${names.RU} ${last.supply.RU.join(' / ')}`
                      : '–'}
                  </td>
                  <td>{resultText(film.series.result, speaking)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
};
