import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { findScenario, scenarioOf } from '../../game/library.ts';
import { type Seat, sideOfSeat } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import { weekDates } from '../messages/numbers.ts';
import { replayPath } from '../replay/paths.ts';
import { Brief } from './Brief.tsx';
import css from './curtain.module.css';
import type { Snapshot } from './table.ts';
import type { HotSeatMatch } from './tables.ts';

/** Hides the map while the computer changes hands. Nothing of the match is on the page behind it. */
export const Curtain = ({ match, snapshot }: { readonly match: HotSeatMatch; readonly snapshot: Snapshot }) => {
  const seat: Seat = snapshot.turn ?? '0';
  const side = sideOfSeat(seat) ?? 'UA';
  const record = match.table.record();
  const scenario = findScenario(record.scenario.id)?.scenario ?? scenarioOf(record);
  const isFirst = snapshot.orders === 0;
  const isOpening = !record.orders.some((each) => each.seat === seat);
  return (
    <main className={css['curtain']} data-side={side}>
      <div className={css['sheet']}>
        <p className={css['where']}>
          {match.title} · {t.curtain.week(snapshot.week, weekDates(snapshot.week))}
        </p>
        <h1>
          {snapshot.over ? null : <i className={css['mark']} data-side={side} aria-hidden="true" />}
          {snapshot.over ? t.prompt.over : t.curtain.title(side)}
        </h1>
        {snapshot.over ? null : <p>{t.curtain.text(side)}</p>}
        {isFirst ? <p>{t.curtain.first}</p> : null}
        {match.guided || isFirst ? <p className={css['quiet']}>{t.curtain.alone}</p> : null}
        {isOpening && !snapshot.over ? (
          <section className={css['brief']}>
            <h2>{t.curtain.brief}</h2>
            <Brief side={side} scenario={scenario} />
          </section>
        ) : null}
        <p className={css['go']}>
          <Button size="lg" autoFocus onClick={() => match.table.look(snapshot.over ? '2' : seat)}>
            {snapshot.over ? t.prompt.toReport : t.curtain.ready(side)}
          </Button>
          {snapshot.over ? <Link href={replayPath(match.id)}>{t.end.replay}</Link> : null}
          <Link href="/">{t.common.home}</Link>
        </p>
        <p className={css['quiet']}>
          {t.curtain.saved} {snapshot.over ? null : t.curtain.headphones}
        </p>
      </div>
    </main>
  );
};
