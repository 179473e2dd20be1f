import type { CurveTarget } from '../../../game/data/history/history.ts';
import { SIDES } from '../../../game/state.ts';
import { historyFrom } from '../../match/history.ts';
import { debrief as d } from '../../messages/en/classDebrief.ts';
import { area, list } from '../../messages/numbers.ts';
import { Curve } from '../../panels/Curve.tsx';
import { Words } from './Decisions.tsx';
import css from './debrief.module.css';
import { GroundPicture, groundOf } from './GroundPicture.tsx';
import { type GroupFilm, highlights, ordersIn } from './model.ts';
import { useSpeaking } from './useNames.ts';

const Tasks = ({ of }: { readonly of: GroupFilm }) => {
  const { side: name, scenario } = useSpeaking();
  const spoken = scenario(of.scenario);
  const nicknames = [...of.pupils.UA, ...of.pupils.RU];
  return (
    <section className={css['sheet']}>
      <h2>
        {d.group(of.group)}: {spoken.title}
      </h2>
      {nicknames.length > 0 ? <p>{list(nicknames)}</p> : null}
      <h3>{d.briefTitle}</h3>
      {SIDES.map((side) => (
        <p key={side}>
          <b>{name(side)}:</b> {spoken.brief[side].task}
        </p>
      ))}
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{d.week}</th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {name(side)}
              </th>
            ))}
            <th scope="col">{d.resultHead.held}</th>
          </tr>
        </thead>
        <tbody>
          {of.film.series.weeks.map((point) => (
            <tr key={point.week}>
              <th scope="row">{point.week}</th>
              {SIDES.map((side) => {
                const { moves, attacks } = ordersIn(of, point.week, side);
                return <td key={side}>{d.orders('', moves, attacks).replace(/^: /, '')}</td>;
              })}
              <td>{area(point.heldKm2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{d.parts.questions}</h3>
      <ol>
        {spoken.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
};

const Report = ({
  of,
  all,
  curve,
}: {
  readonly of: GroupFilm;
  readonly all: readonly GroupFilm[];
  readonly curve: readonly CurveTarget[];
}) => {
  const { start, weeks, lastWeek } = of.film.series;
  const found = highlights(of, all, curve);
  const { say } = useSpeaking();
  return (
    <section className={css['sheet']}>
      <h2>
        {d.group(of.group)}: {d.reportTitle}
      </h2>
      <Curve
        history={historyFrom(curve, Math.max(0, start.week), lastWeek)}
        match={[
          { week: start.week, km2: start.heldKm2 },
          ...weeks.map(({ week, heldKm2 }) => ({ week, km2: heldKm2 })),
        ]}
        week={null}
        firstWeek={Math.max(0, start.week)}
        lastWeek={lastWeek}
        width={640}
        height={130}
      />
      <p className={css['quiet']}>{say(d.groundText)}</p>
      <div className={css['pair']}>
        {found.map(({ week, own }) => (
          <div key={week}>
            <h3>
              {d.decisionWeek(week)}: {d.moved(own)}
            </h3>
            <GroundPicture of={of} control={groundOf(of, week)} before={groundOf(of, week - 1)} />
            <Words of={of} weeks={[week]} />
            <p>{d.write}</p>
            <div className={css['write']} />
          </div>
        ))}
      </div>
      <p>
        <b>{d.ask}</b>
      </p>
      <div className={css['write']} />
    </section>
  );
};

/** Two pages for each group; on the screen they are not shown. */
export const GroupPages = ({
  films,
  curve,
}: {
  readonly films: readonly GroupFilm[];
  readonly curve: readonly CurveTarget[];
}) => (
  <div className={css['paper']} aria-hidden="true">
    {films.map((of) => (
      <div key={of.group}>
        <Tasks of={of} />
        <Report of={of} all={films} curve={curve} />
      </div>
    ))}
  </div>
);
