import { hasFeature, SIDES, SUPPLY_STATES, type WeekRow } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import { area, km2, signed, weekDates } from '../messages/numbers.ts';
import { GroundMap } from '../panels/GroundMap.tsx';
import panel from '../panels/panels.module.css';
import { useTable } from './context.ts';
import { useCurve } from './history.ts';
import { weekEntries } from './journal.ts';
import css from './report.module.css';

const TOLD = [
  'combat',
  'destroyed',
  'surrendered',
  'withdrew',
  'arrived',
  'left',
  'event',
  'controlChanged',
  'claim',
  'strike',
  'overrun',
  'aid',
  'roadLevel',
] as const;

/** What changed in a week: ground before and after, losses, supply, events. */
export const WeekReport = ({ week }: { readonly week: number }) => {
  const { view, journal, seat, names } = useTable();
  const { side } = view;
  const eyes = side ?? 'all';
  const heldIn = (each: WeekRow) => (side ? each.knownKm2[side] : each.heldKm2);
  const curve = useCurve();
  const row = view.history.find((each) => each.week === week);
  const before = view.history.find((each) => each.week === week - 1);
  const target = curve.find((each) => each.week === week);
  const was = journal.weeks.filter((each) => each.week <= week).at(-1)?.control[eyes];
  const now = journal.weeks.find((each) => each.week === week + 1)?.control[eyes] ?? view.control;
  const entries = weekEntries(journal, seat, week).filter(({ what }) =>
    (TOLD as readonly string[]).includes(what.kind),
  );
  if (!row) return null;
  const lost = (each: 'UA' | 'RU') => row.stepsLost[each] - (before?.stepsLost[each] ?? 0);
  const held = heldIn(row);
  const change = before ? held - heldIn(before) : held;
  const dates = weekDates(week);
  return (
    <div className={css['report']}>
      <p className={css['lead']}>
        {dates ? `${dates}. ` : ''}
        {t.report.held}: <b>{area(held)}</b>
        {before ? ` (${signed(Math.round(change))} km²)` : ''}
        {target ? `; ${t.report.inHistory.toLowerCase()} ${km2(target.km2)}` : ''}.
      </p>
      {was ? (
        <div className={css['maps']}>
          <GroundMap title={t.report.before} control={was} beside={[now]} />
          <GroundMap title={t.report.after} control={now} beside={[was]} />
        </div>
      ) : null}
      <table className={panel['table']}>
        <thead>
          <tr>
            <th scope="col"> </th>
            {SIDES.map((each) => (
              <th key={each} scope="col">
                {names.side(each)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.report.losses}</th>
            {SIDES.map((each) => (
              <td key={each}>{lost(each)}</td>
            ))}
          </tr>
          {SUPPLY_STATES.filter((state) => state !== 'underFire' || hasFeature(view, 'underFire')).map((state) => (
            <tr key={state}>
              <th scope="row">
                {t.report.supply}: {t.report[state]}
              </th>
              {SIDES.map((each) => (
                <td key={each}>{each === side || !side ? row.supply[each][SUPPLY_STATES.indexOf(state)] : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section>
        <h3>{t.report.what}</h3>
        <ul className={css['entries']}>
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
            <li key={index} data-side={entry.during ?? undefined}>
              {t.happenings.happeningText(entry.what, names)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
