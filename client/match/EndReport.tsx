import { Link } from 'wouter';
import { distance, indexOf } from '../../game/board.ts';
import type { HexId } from '../../game/map.ts';
import { heldKm2 } from '../../game/rules/heldArea.ts';
import { situationOf } from '../../game/situation.ts';
import { SIDES, type Side, type View } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import { area, km2 } from '../messages/numbers.ts';
import { Curve } from '../panels/Curve.tsx';
import { controlWith, GroundMap } from '../panels/GroundMap.tsx';
import { Ledger } from '../panels/ReportPanel.tsx';
import { controllerAt } from './can.ts';
import { useTable } from './context.ts';
import { historyFrom, useCurve, useFront } from './history.ts';
import { cameThrough, isBrokenOff, resultSentence } from './outcome.ts';
import css from './report.module.css';

/** Held at the end; partly, when a unit of the side stands beside it. */
const aimOf = (view: View, side: Side, hex: HexId): 'reached' | 'partly' | 'not' => {
  if (controllerAt(view, hex) === side) return 'reached';
  const { board, ofSide } = situationOf(view);
  const at = indexOf(board, hex);
  return ofSide[side].some((unit) => distance(board, indexOf(board, unit.hex), at) === 1) ? 'partly' : 'not';
};

/** A report, not a triumph: the ground, the people under command, the aims, history beside it, and what is left out. */
export const EndReport = () => {
  const { truth: view, board, scenario, names } = useTable();
  const curve = useCurve();
  const front = useFront(true);
  const { result } = view;
  const held = heldKm2(view);
  const target = curve.find(({ week }) => week === view.week);
  const difference = target ? Math.round(held - target.km2) : 0;
  const words = !target
    ? null
    : difference === 0
      ? t.end.same
      : difference > 0
        ? t.end.more(km2(difference))
        : t.end.less(km2(-difference));
  const { whole, of } = cameThrough(view);
  const last = view.history.at(-1);
  const played = view.history.map((row) => ({ week: row.week, km2: row.heldKm2 }));
  // A week that was broken off has no row: the curve ends where the ground stands.
  const weeks = last?.week === view.week ? played : [...played, { week: view.week, km2: held }];
  const lost = (side: 'UA' | 'RU') => last?.stepsLost[side] ?? view.sides[side]?.stepsLost ?? 0;
  const historyFront = front?.[Math.min(view.week, front.length) - 1];
  const historyControl = historyFront ? controlWith(board, historyFront.kursk, historyFront.sumy) : null;
  const { first } = scenario.weeks;
  return (
    <div className={css['report']}>
      <section>
        {result && isBrokenOff(result) ? <p className={css['lead']}>{resultSentence(result)}</p> : null}
        <p className={css['lead']}>
          {t.end.week(view.week)}: {t.end.held(area(held), words)}
        </p>
        <p>{t.end.left(whole, of)}</p>
        <p className={css['quiet']}>{t.end.lost(lost('UA'), lost('RU'))}</p>
      </section>
      <section>
        <h3>{t.end.map}</h3>
        <div className={css['maps']}>
          <GroundMap title={t.end.mapMatch} control={view.control} beside={historyControl ? [historyControl] : []} />
          {historyControl ? (
            <GroundMap
              title={view.week >= 32 ? t.end.mapHistory : t.end.mapHistoryWeek(view.week)}
              control={historyControl}
              beside={[view.control]}
            />
          ) : null}
        </div>
        <Curve
          history={historyFrom(curve, Math.max(0, first - 1), view.lastWeek)}
          match={weeks}
          week={view.week}
          firstWeek={Math.max(0, first - 1)}
          lastWeek={view.lastWeek}
          width={800}
          height={120}
        />
        <p className={css['quiet']}>{t.top.curveMeasure}</p>
      </section>
      <div className={css['columns']}>
        {SIDES.map((side) => (
          <section key={side}>
            <h3>
              {t.end.aims}: {names.side(side)}
            </h3>
            <ul className={css['aims']}>
              {scenario.objectives
                .filter((objective) => objective.side === side)
                .map((objective) => (
                  <li key={objective.id}>
                    <span>
                      {objective.name}. <span className={css['quiet']}>{objective.text}</span>
                    </span>
                    <b>{t.end[aimOf(view, side, objective.hex)]}</b>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <section>
        <h3>{t.end.ledger}</h3>
        <Ledger />
        {result && !isBrokenOff(result) ? <p>{resultSentence(result)}</p> : null}
      </section>
      <div className={css['columns']}>
        <section>
          <h3>{t.end.questions}</h3>
          <ul className={css['bullets']}>
            {scenario.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t.end.leaves}</h3>
          <ul className={css['bullets']}>
            {[...t.end.leavesText, ...scenario.assumptions].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <Link href="/learn/people">{t.end.people}</Link>
          </p>
        </section>
      </div>
    </div>
  );
};
