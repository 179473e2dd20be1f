import { findEvent } from '../../game/data/deck.ts';
import type { CurveTarget } from '../../game/data/history/history.ts';
import type { MatchSeries } from '../../game/replay/series.ts';
import { useTable } from '../match/context.ts';
import { historyFrom } from '../match/history.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { t } from '../messages/en.ts';
import { period, signed, whole } from '../messages/numbers.ts';
import { GroundMap } from '../panels/GroundMap.tsx';
import { Ledger } from '../panels/ReportPanel.tsx';
import css from './debrief.module.css';
import { decisionTitle, optionTitle } from './markText.ts';
import { PaperCurve } from './PaperCurve.tsx';

const MOST_DECISIONS = 6;
/** More than fit: what is over is not printed. */
const LINES = 24;

const Weeks = ({ series, curve }: { readonly series: MatchSeries; readonly curve: readonly CurveTarget[] }) => (
  <table className={css['paperWeeks']}>
    <thead>
      <tr>
        {Object.entries(d.paperHead).map(([key, text]) => (
          <th key={key} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {series.weeks.map((point) => {
        const past = curve.find(({ week }) => week === point.week);
        return (
          <tr key={point.week}>
            <th scope="row">{point.week}</th>
            <td>{whole(point.heldKm2)}</td>
            <td>{past ? `${whole(past.km2)} (${whole(past.low)}–${whole(past.high)})` : '–'}</td>
            <td>
              {point.lost.UA} / {point.lost.RU}
            </td>
            <td>
              {point.supply.UA[1]} / {point.supply.UA[2]}
            </td>
            <td>
              {point.supply.RU[1]} / {point.supply.RU[2]}
            </td>
            <td>{point.roadLevel}</td>
            <td>
              {point.aid.materiel} / {point.aid.intelligence}
            </td>
            <td>{signed(Math.round((point.ledger.UA - point.ledger.RU) * 10) / 10)}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

/** Two A4 pages for a class without screens: what happened and the ground; the weeks, the ledger, the questions. */
export const PaperSheet = (props: {
  readonly title: string;
  readonly series: MatchSeries;
  readonly curve: readonly CurveTarget[];
  readonly past: readonly string[] | null;
  /** All pictures of the ground: they show the same part of the map. */
  readonly grounds: readonly (readonly string[])[];
  readonly hash: string;
  readonly summary: readonly string[];
}) => {
  const { title, series, curve, past, grounds, hash, summary } = props;
  const { scenario, names } = useTable();
  const { start, weeks, lastWeek } = series;
  const last = weeks.at(-1);
  const decided = series.marks.filter(({ kind }) => kind === 'decision');
  return (
    <div className={css['paper']}>
      <section className={css['sheet']}>
        <h1>{d.of(title)}</h1>
        <p>{period(start.week + 1, last?.week ?? start.week + 1)}</p>
        {summary.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <h2>{d.held.title}</h2>
        <PaperCurve
          history={historyFrom(curve, start.week, lastWeek)}
          match={[{ week: start.week, km2: start.heldKm2 }, ...weeks.map(({ week, heldKm2: km2 }) => ({ week, km2 }))]}
          first={start.week}
          last={lastWeek}
          decided={decided.map(({ week }) => week)}
        />
        <p className={css['paperKey']}>
          ● {d.held.match} · – – {d.held.history} · ▒ {d.held.range}
          {decided.length > 0 ? ` · ◆ ${d.marks.decision}` : ''}. {d.held.what}
        </p>
        <div className={css['paperMaps']}>
          <GroundMap title={d.start} control={start.control} beside={grounds} />
          {last ? <GroundMap title={d.end(last.week)} control={last.control} beside={grounds} /> : null}
          {past && last ? <GroundMap title={d.inHistory(last.week)} control={past} beside={grounds} /> : null}
        </div>
        <p className={css['paperKey']}>{d.paperMaps}</p>
        {decided.length > 0 ? (
          <>
            <h2>{d.sections.decisions}</h2>
            <ul>
              {decided.slice(0, MOST_DECISIONS).map((mark) => {
                const event = mark.event ? findEvent(scenario, mark.event) : null;
                return (
                  <li key={`${mark.index} ${mark.event}`}>
                    {t.top.week(mark.week)}: {decisionTitle(mark, event, names)} – {optionTitle(event, mark.what)}
                    {mark.byDefault ? ` (${d.byDefault})` : ''}
                  </li>
                );
              })}
              {decided.length > MOST_DECISIONS ? <li>{d.more(decided.length - MOST_DECISIONS)}</li> : null}
            </ul>
          </>
        ) : null}
        <h2>{d.paperOwn}</h2>
        <div className={css['lines']}>
          {Array.from({ length: LINES }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on
            <i key={i} />
          ))}
        </div>
      </section>
      <section className={css['sheet']}>
        <h2>{d.paperWeeks}</h2>
        <Weeks series={series} curve={curve} />
        <div className={css['paperLedger']}>
          <Ledger />
        </div>
        <h2>{t.end.questions}</h2>
        <ul>
          {scenario.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        <p className={css['paperKey']}>
          {d.paperNote} {d.paperHash(hash.slice(0, 16))}…
        </p>
      </section>
    </div>
  );
};
