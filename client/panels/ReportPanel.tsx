import { findEvent } from '../../game/data/deck.ts';
import { heldKm2, sumyKm2 } from '../../game/rules/heldArea.ts';
import { liveLedger } from '../../game/rules/victory.ts';
import { situationOf } from '../../game/situation.ts';
import { hasFeature, SIDES, type Side, SUPPLY_STATES, TRACK_IDS } from '../../game/state.ts';
import { useTable } from '../match/context.ts';
import { useCurve } from '../match/history.ts';
import { t } from '../messages/en.ts';
import { area, decimal, km2, signed } from '../messages/numbers.ts';
import { EventCard } from './EventCard.tsx';
import css from './panels.module.css';

export const Ledger = () => {
  const { truth, scenario, names } = useTable();
  const lines = liveLedger(truth);
  // A line about a hex or a week carries it behind its code: `objectiveHeld:1615`.
  const text = (code: string, side: Side) => {
    const [name, hex] = code.split(':');
    const fits = scenario.victory.lines.filter((line) => line.code === name && line.side === side);
    return (fits.find((line) => line.hex === hex || String(line.week) === hex) ?? fits[0])?.text ?? code;
  };
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          <th scope="col">{t.report.ledger}</th>
          <th scope="col">{t.report.now}</th>
          <th scope="col">{t.report.inHistory}</th>
          <th scope="col">±</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a scenario may have two lines of one code
          <tr key={index}>
            <th scope="row">
              {names.side(line.side)}: {text(line.code, line.side)}
            </th>
            <td>{decimal(line.value)}</td>
            <td>{line.history === null ? '–' : decimal(line.history)}</td>
            <td>{signed(line.points)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const ReportPanel = () => {
  const { view, scenario } = useTable();
  const sides = view.side ? [view.side] : SIDES;
  const curve = useCurve();
  const held = heldKm2(view);
  const sumy = sumyKm2(view);
  const target = curve.find(({ week }) => week === view.week);
  const last = view.history.at(-1);
  const events = view.events
    .filter(({ week }) => week === view.week)
    .flatMap(({ id }) => findEvent(scenario, id) ?? []);
  const supply = sides.flatMap((side) =>
    SUPPLY_STATES.map((state) => ({
      state,
      name: view.side ? t.report.supply : t.report.supplyOf(side),
      count: situationOf(view).ofSide[side].filter((unit) => unit.supply === state).length,
    })),
  );
  const totals = SIDES.map(
    (each) =>
      [
        each,
        view.sides[each]?.stepsLost ?? view.history.reduce((sum, row) => sum + (row.stepsLost[each] ?? 0), 0),
      ] as const,
  );
  return (
    <div className={css['panel']}>
      <section>
        <h3>{t.report.live(view.week)}</h3>
        <dl className={css['numbers']}>
          <dt>{t.report.held}</dt>
          <dd>{area(held)}</dd>
          {target ? (
            <>
              <dt>{t.report.inHistory}</dt>
              <dd>{area(target.km2)}</dd>
            </>
          ) : null}
          {last ? (
            <>
              <dt>{t.report.before}</dt>
              <dd>{km2(view.side ? last.knownKm2[view.side] : last.heldKm2)}</dd>
            </>
          ) : null}
          {sumy > 0 ? (
            <>
              <dt>{t.report.heldSumy}</dt>
              <dd>{area(sumy)}</dd>
            </>
          ) : null}
          {supply.map(({ state, name, count }) =>
            state === 'underFire' && !hasFeature(view, 'underFire') ? null : (
              <Numbers key={name + state} name={`${name}: ${t.report[state]}`} value={String(count)} />
            ),
          )}
          {totals.map(([each, steps]) => (
            <Numbers key={each} name={`${t.report.losses}, ${t.top.side(each)}`} value={String(steps)} />
          ))}
        </dl>
      </section>
      {hasFeature(view, 'events') || events.length ? (
        <section>
          <h3>{t.events.title}</h3>
          {events.length === 0 ? <p>{t.events.none}</p> : null}
          {events.map((event) => (
            <EventCard key={event.id} event={event} />
          ))}
        </section>
      ) : null}
      {hasFeature(view, 'tracks') ? (
        <section>
          <h3>{t.report.tracks}</h3>
          <dl className={css['numbers']}>
            {TRACK_IDS.map((track) => (
              <Numbers key={track} name={t.happenings.trackName(track)} value={String(view.tracks[track])} />
            ))}
          </dl>
        </section>
      ) : null}
      <section>
        <h3>{t.report.ledgerLive}</h3>
        <Ledger />
      </section>
    </div>
  );
};

const Numbers = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);
