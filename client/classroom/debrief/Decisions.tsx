import { useState } from 'react';
import type { CurveTarget } from '../../../game/data/history/history.ts';
import { SIDES } from '../../../game/state.ts';
import { debrief as d } from '../../messages/en/classDebrief.ts';
import { area, list } from '../../messages/numbers.ts';
import css from './debrief.module.css';
import { GroundPicture, groundOf } from './GroundPicture.tsx';
import { changeIn, type GroupFilm, type Highlight, highlights, ordersIn, pointOf } from './model.ts';
import { useSpeaking } from './useNames.ts';

const Facts = ({
  of,
  highlight,
  isAlone,
}: {
  readonly of: GroupFilm;
  readonly highlight: Highlight;
  readonly isAlone: boolean;
}) => {
  const { side: name } = useSpeaking();
  const { week, own, compared } = highlight;
  const point = pointOf(of, week);
  const names = { UA: name('UA'), RU: name('RU') };
  return (
    <ul className={css['facts']}>
      <li>
        <b>{d.moved(own)}</b> ({isAlone ? d.historyDid(compared) : d.others(compared)})
      </li>
      {SIDES.map((side) => {
        const { moves, attacks } = ordersIn(of, week, side);
        return <li key={side}>{d.orders(name(side), moves, attacks)}</li>;
      })}
      {point ? <li>{d.lost(point.lost.UA, point.lost.RU, names)}</li> : null}
      {SIDES.map((side) => {
        const cut = point?.supply[side][2] ?? 0;
        return cut > 0 ? <li key={`cut${side}`}>{d.cut(name(side), cut)}</li> : null;
      })}
    </ul>
  );
};

/** What pupils wrote of a week; who wrote it is not told. */
export const Words = ({ of, weeks }: { readonly of: GroupFilm; readonly weeks: readonly number[] }) => {
  const { side: name } = useSpeaking();
  const found = of.sentences.filter(({ week }) => weeks.includes(week));
  return found.length === 0 ? (
    <p className={css['quiet']}>{d.noWords}</p>
  ) : (
    found.map(({ side, week, text }) => (
      <blockquote key={`${side} ${week} ${text}`} data-side={side ?? undefined}>
        {text}
        <cite>{side ? name(side) : ''}</cite>
      </blockquote>
    ))
  );
};

/** The ground at the end of each week; drawn when it is asked for. */
const Weeks = ({ of }: { readonly of: GroupFilm }) => {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{d.weekByWeek}</summary>
      {open ? (
        <ol className={css['weeks']}>
          {of.film.series.weeks.map(({ week, heldKm2, control }) => (
            <li key={week}>
              <h5>
                {d.decisionWeek(week)} <small>{area(heldKm2)}</small>
              </h5>
              <GroundPicture of={of} control={control} before={groundOf(of, week - 1)} />
            </li>
          ))}
        </ol>
      ) : null}
    </details>
  );
};

const OfGroup = ({
  of,
  all,
  curve,
}: {
  readonly of: GroupFilm;
  readonly all: readonly GroupFilm[];
  readonly curve: readonly CurveTarget[];
}) => {
  const found = highlights(of, all, curve);
  const rest = of.sentences.filter(({ week }) => found.every((each) => each.week !== week));
  const nicknames = [...of.pupils.UA, ...of.pupils.RU];
  return (
    <article className={css['group']}>
      <h3>
        {d.group(of.group)} {nicknames.length > 0 ? <small>{list(nicknames)}</small> : null}
      </h3>
      <div className={css['pair']}>
        {found.map((highlight) => (
          <div key={highlight.week}>
            <h4>{d.decisionWeek(highlight.week)}</h4>
            <GroundPicture of={of} control={groundOf(of, highlight.week)} before={groundOf(of, highlight.week - 1)} />
            <Facts of={of} highlight={highlight} isAlone={all.length === 1} />
            <h5>{d.ownWords}</h5>
            <Words of={of} weeks={[highlight.week]} />
          </div>
        ))}
      </div>
      <Weeks of={of} />
      {rest.length > 0 ? (
        <details>
          <summary>{d.otherWords}</summary>
          <Words of={of} weeks={rest.map(({ week }) => week)} />
        </details>
      ) : null}
    </article>
  );
};

/** Two decisions of every group by a stated rule, with what pupils wrote of them. */
export const Decisions = ({
  films,
  curve,
}: {
  readonly films: readonly GroupFilm[];
  readonly curve: readonly CurveTarget[];
}) => (
  <section id="decisions" className={css['chapter']}>
    <h2>{d.parts.decisions}</h2>
    <p>{films.length > 1 ? d.rule : d.ruleAlone}</p>
    {films.map((of) => (
      <OfGroup key={of.group} of={of} all={films} curve={curve} />
    ))}
    <details>
      <summary>{d.table}</summary>
      <ChangeTable films={films} />
    </details>
  </section>
);

const ChangeTable = ({ films }: { readonly films: readonly GroupFilm[] }) => {
  const weeks = [...new Set(films.flatMap(({ film }) => film.series.weeks.map(({ week }) => week)))].sort(
    (a, b) => a - b,
  );
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{d.week}</th>
          {films.map(({ group }) => (
            <th key={group} scope="col">
              {d.group(group)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week}>
            <th scope="row">{week}</th>
            {films.map((of) => {
              const change = changeIn(of, week);
              return <td key={of.group}>{change === null ? '–' : d.moved(change)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
