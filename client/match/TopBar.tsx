import { ActionIcon } from '@mantine/core';
import {
  IconCheck,
  IconCloudFog,
  IconDroplets,
  IconHelp,
  IconPackage,
  IconSettings,
  IconSnowflake,
  IconSun,
  IconTarget,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { heldKm2 } from '../../game/rules/heldArea.ts';
import { type AidDial, hasFeature, PHASES, type Phase, type View, type Weather } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import { area, km2, sqMi, weekDates, whole } from '../messages/numbers.ts';
import { Curve } from '../panels/Curve.tsx';
import { Tip } from '../parts/Tip.tsx';
import { useTable } from './context.ts';
import { historyFrom, useCurve } from './history.ts';
import css from './topBar.module.css';

const WEATHER_ICON: Readonly<Record<Weather, ReactNode>> = {
  clear: <IconSun size={16} stroke={1.6} aria-hidden />,
  mud: <IconDroplets size={16} stroke={1.6} aria-hidden />,
  snow: <IconCloudFog size={16} stroke={1.6} aria-hidden />,
};

/** Phases that this layer plays. */
const phasesOf = (view: View): readonly Phase[] =>
  PHASES.filter(
    (phase) =>
      phase !== 'orders' || hasFeature(view, 'points') || hasFeature(view, 'stances') || view.turn.phase === 'orders',
  );

const Phases = ({ view }: { readonly view: View }) => {
  const phases = phasesOf(view);
  const now = phases.indexOf(view.turn.phase);
  return (
    <ol className={css['phases']} aria-label={t.top.phases}>
      {phases.map((phase, index) => (
        <li key={phase} data-now={index === now || undefined} aria-current={index === now ? 'step' : undefined}>
          {index < now ? <IconCheck size={13} stroke={2} aria-label={t.top.done} /> : null}
          {t.top.phase(phase)}
        </li>
      ))}
    </ol>
  );
};

const Dial = ({ name, dial }: { readonly name: string; readonly dial: AidDial }) => (
  <div className={css['dial']} data-frozen={dial.frozen || undefined}>
    <span className={css['dialName']}>{name}</span>
    <span className={css['cells']} role="img" aria-label={dial.frozen ? t.top.frozen : t.top.level(dial.level)}>
      {[0, 1, 2, 3].map((cell) => (
        <i key={cell} data-on={cell < (dial.frozen ? Math.max(1, dial.level) : dial.level) || undefined} />
      ))}
    </span>
    {dial.frozen ? (
      <b>
        <IconSnowflake size={13} stroke={2} aria-hidden />
        {t.top.frozen}
      </b>
    ) : null}
  </div>
);

const HeldArea = () => {
  const { view, truth, scenario, journal } = useTable();
  const eyes = view.side ?? 'all';
  const curve = useCurve();
  // Once the match is over, what was really held, as in the report.
  const held = heldKm2(truth);
  const { first } = scenario.weeks;
  const match = view.history.map((row) => ({
    week: row.week,
    km2: view.result || eyes === 'all' ? row.heldKm2 : row.knownKm2[eyes],
  }));
  const before = Math.max(0, first - 1);
  const start = {
    week: before,
    km2: heldKm2({ map: view.map, control: journal.weeks[0]?.control[eyes] ?? view.control }),
  };
  const series = [start, ...match, { week: view.week, km2: held }].filter(
    (point, index, all) => all.findIndex((each) => each.week === point.week) === index,
  );
  const history = historyFrom(curve, before, view.lastWeek);
  const target = curve.find(({ week }) => week === view.week);
  const words = target ? t.top.history(whole(target.km2), whole(target.low), whole(target.high)) : null;
  return (
    <>
      <button
        type="button"
        className={css['area']}
        popoverTarget="held-area"
        aria-label={`${t.top.held}: ${area(held)}. ${words ? `${words.label} ${words.range}.` : ''} ${t.top.table}`}
      >
        <span className={css['areaText']}>
          <span className={css['label']}>{t.top.held}</span>
          <strong className={css['big']}>
            {km2(held)} {sqMi(held) ? <small>({sqMi(held)})</small> : null}
          </strong>
          {words ? (
            <span className={css['sub']}>
              {words.label} <span className={css['range']}>{words.range}</span>
            </span>
          ) : null}
        </span>
        <span className={css['spark']}>
          <Curve
            history={history}
            match={series}
            week={view.week}
            firstWeek={before}
            lastWeek={view.lastWeek}
            width={150}
            height={46}
          />
        </span>
      </button>
      <div id="held-area" popover="auto" className={css['curveTable']}>
        <h2>{t.top.curveTitle}</h2>
        <p>{t.top.curveSentence(area(held), target ? area(target.km2) : null, view.week)}</p>
        <Curve
          history={history}
          match={series}
          week={view.week}
          firstWeek={before}
          lastWeek={view.lastWeek}
          width={326}
          height={110}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling table is reached by keyboard */}
        <section className={css['tableScroll']} tabIndex={0} aria-label={t.top.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.top.tableWeek}</th>
                <th scope="col">{t.top.tableMatch}</th>
                <th scope="col">{t.top.tableHistory}</th>
                <th scope="col">{t.top.tableRange}</th>
              </tr>
            </thead>
            <tbody>
              {history.map((point) => {
                const own = series.find(({ week }) => week === point.week);
                return (
                  <tr key={point.week}>
                    <th scope="row">{point.week}</th>
                    <td>{own ? whole(own.km2) : '–'}</td>
                    <td>{whole(point.km2)}</td>
                    <td>
                      {whole(point.low)}–{whole(point.high)}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
        <p className={css['measure']}>{t.top.curveMeasure}</p>
      </div>
    </>
  );
};

const Purse = ({ icon, label, left }: { readonly icon: ReactNode; readonly label: string; readonly left: number }) => (
  <div className={css['group']}>
    <span className={css['label']} aria-hidden="true">
      {label}
    </span>
    <strong className={css['big']}>
      {icon}
      <span className="out-of-sight">{label} </span>
      {left}
    </strong>
  </div>
);

export const TopBar = (props: {
  readonly menu: ReactNode;
  readonly onHelp: () => void;
  readonly onSettings: () => void;
}) => {
  const { view: seen, side, watches, beside } = useTable();
  const view = beside ? { ...seen, turn: beside.turn } : seen;
  const own = watches ? undefined : view.sides[side];
  return (
    <header className={css['top']}>
      {props.menu}
      <div className={css['week']}>
        <h1>
          {t.top.week(view.week)} <span>{t.top.of(view.lastWeek)}</span>
        </h1>
        <p>
          {weekDates(view.week)}
          {hasFeature(view, 'weather') ? (
            <>
              {weekDates(view.week) ? ' · ' : null}
              {WEATHER_ICON[view.weather]} {t.top.weather[view.weather]}
            </>
          ) : null}
        </p>
      </div>
      <div className={css['operations']}>
        {view.result ? null : <i className={css['mark']} data-side={view.turn.side} aria-hidden="true" />}
        <div>
          <strong>{view.result ? t.prompt.over : t.top.operations(view.turn.side)}</strong>
          {view.result ? null : <Phases view={view} />}
        </div>
      </div>
      {own && !view.result ? (
        <Purse icon={<IconTarget size={18} stroke={1.6} aria-hidden />} label={t.top.attacks} left={own.attackPoints} />
      ) : null}
      {own && !view.result && hasFeature(view, 'points') ? (
        <Purse
          icon={<IconPackage size={18} stroke={1.6} aria-hidden />}
          label={t.top.support}
          left={own.supportPoints}
        />
      ) : null}
      {hasFeature(view, 'aid') ? (
        <div className={css['group']}>
          <span className={css['label']}>{t.top.aid}</span>
          <Dial name={t.top.materiel} dial={view.aid.materiel} />
          <Dial name={t.top.intelligence} dial={view.aid.intelligence} />
        </div>
      ) : null}
      <HeldArea />
      <div className={css['right']}>
        <Tip side="bottom" label={t.top.help}>
          <ActionIcon variant="subtle" size={44} color="gray" aria-label={t.top.help} onClick={props.onHelp}>
            <IconHelp size={20} stroke={1.6} />
          </ActionIcon>
        </Tip>
        <Tip side="bottom" label={t.top.settings}>
          <ActionIcon variant="subtle" size={44} color="gray" aria-label={t.top.settings} onClick={props.onSettings}>
            <IconSettings size={20} stroke={1.6} />
          </ActionIcon>
        </Tip>
      </div>
    </header>
  );
};
