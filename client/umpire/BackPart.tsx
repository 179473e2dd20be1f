import { Button } from '@mantine/core';
import { useState } from 'react';
import { isUmpireOrder } from '../../game/engine.ts';
import { sideOfSeat } from '../../game/state.ts';
import { desk as d, doneText } from '../messages/en/umpire.ts';
import { t } from '../messages/en.ts';
import { beginningOf, type DeskMatch, namesIn, ordersThatHold, type Standing } from './desk.ts';
import css from './umpire.module.css';
import type { Acts } from './useActs.ts';

/** Further back the page knows only weeks. */
const MOST_ORDERS = 40;

/** Back to before one order, or to the beginning of this week or the last. */
export const BackPart = ({ match, acts }: { readonly match: DeskMatch; readonly acts: Acts }) => {
  const names = namesIn(match);
  const orders = ordersThatHold(match.journal).slice(-MOST_ORDERS).reverse();
  const [chosen, setChosen] = useState<number | null>(null);
  const at = orders.find(({ number }) => number === chosen) ?? orders[0];
  const { week } = match.view;
  const weeks = [week, week - 1].flatMap((each) => {
    const number = beginningOf(match.journal, each);
    return number === null ? [] : [{ week: each, number }];
  });
  const text = ({ order, seat, week: inWeek }: Standing): string =>
    d.back.line(
      inWeek,
      seat && sideOfSeat(seat),
      order ? (isUmpireOrder(order) ? doneText(order, names) : t.orders.sentence(order, names)) : '',
    );
  if (!at) return <p className={css['help']}>{d.back.none}</p>;
  return (
    <section className={css['group']}>
      <h3>{d.back.title}</h3>
      <p className={css['help']}>{d.back.help}</p>
      <label className={css['field']}>
        {d.back.order}
        <select value={at.number} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
          {orders.map((step) => (
            <option key={step.number} value={step.number}>
              {text(step)}
            </option>
          ))}
        </select>
      </label>
      <p className={css['acts']}>
        <Button size="xs" onClick={() => acts.act(() => ({ type: 'rewind', to: at.number }))}>
          {d.back.one}
        </Button>
        {weeks.map(({ week: to, number }) => (
          <Button
            key={to}
            size="xs"
            variant="default"
            onClick={() =>
              acts.act((each) => {
                // Each match has numbers of its own.
                const own = beginningOf(each.journal, to);
                return own === null ? null : { type: 'rewind', to: each === match ? number : own };
              })
            }
          >
            {d.back.week(to)}
          </Button>
        ))}
      </p>
    </section>
  );
};
