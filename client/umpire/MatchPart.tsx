import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { UmpireOrder } from '../../game/orders.ts';
import type { Seat } from '../../game/state.ts';
import { seatName } from '../messages/en/online.ts';
import { desk as d } from '../messages/en/umpire.ts';
import { t } from '../messages/en.ts';
import type { DeskMatch } from './desk.ts';
import css from './umpire.module.css';
import type { Acts } from './useActs.ts';

type Ending = keyof typeof d.end.results;
const ENDINGS = Object.keys(d.end.results) as readonly Ending[];
const ORDERS: Readonly<Record<Ending, UmpireOrder>> = {
  count: { type: 'endMatch' },
  draw: { type: 'settle', reason: 'umpire', winner: null },
  UA: { type: 'settle', reason: 'umpire', winner: 'UA' },
  RU: { type: 'settle', reason: 'umpire', winner: 'RU' },
};

const End = ({ acts }: { readonly acts: Acts }) => {
  const [ending, setEnding] = useState<Ending>('count');
  const [sure, setSure] = useState(false);
  return (
    <section className={css['group']}>
      <h3>{d.end.title}</h3>
      <label className={css['field']}>
        {d.end.how}
        <select value={ending} onChange={({ currentTarget }) => setEnding(currentTarget.value as Ending)}>
          {ENDINGS.map((each) => (
            <option key={each} value={each}>
              {d.end.results[each]}
            </option>
          ))}
        </select>
      </label>
      {sure ? (
        <>
          <p role="alert">{d.end.sure}</p>
          <p className={css['acts']}>
            <Button size="xs" variant="default" onClick={() => setSure(false)}>
              {t.common.cancel}
            </Button>
            <Button size="xs" onClick={() => acts.act(() => ORDERS[ending])}>
              {d.end.yes}
            </Button>
          </p>
        </>
      ) : (
        <p className={css['acts']}>
          <Button size="xs" variant="default" onClick={() => setSure(true)}>
            {d.end.go}
          </Button>
        </p>
      )}
    </section>
  );
};

/** Who sits where, what else can be done with a seat, and the end. */
export const MatchPart = (props: {
  readonly match: DeskMatch;
  readonly acts: Acts;
  /** What can be done with a seat beyond what the desk itself can do. */
  readonly seatActs?: ((seat: Seat) => ReactNode) | undefined;
}) => {
  const { match, acts, seatActs } = props;
  return (
    <>
      <section className={css['group']}>
        <h3>{d.seats.title}</h3>
        <ul className={css['lines']}>
          {match.summary.seats.map(({ seat, nickname }) => (
            <li key={seat}>
              <span>
                {seatName(seat)}: {nickname ?? d.seats.free}
                {nickname === null ? null : ` (${match.here(seat) ? d.seats.here : d.seats.away})`}
              </span>
              {seatActs?.(seat)}
            </li>
          ))}
        </ul>
      </section>
      <End acts={acts} />
    </>
  );
};
