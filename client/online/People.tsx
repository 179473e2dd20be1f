import { IconCpu } from '@tabler/icons-react';
import type { Seat, Side } from '../../game/state.ts';
import type { TableTalk } from '../match/onlineState.ts';
import { atTable as a } from '../messages/en/atTable.ts';
import { table as o, seatName } from '../messages/en/online.ts';
import type { Alerts } from './alerts.ts';
import { nameOf } from './Chat.tsx';
import { OtherClock, OwnClock } from './ClockText.tsx';
import css from './online.module.css';

const SIDE_OF: Readonly<Record<Seat, Side | null>> = { '0': 'UA', '1': 'RU', '2': null };

interface Props {
  readonly talk: TableTalk;
  readonly own: Seat | null;
  readonly alerts: Alerts;
}

const Person = ({ talk, seat, own, alerts }: Props & { readonly seat: Seat }) => {
  const side = SIDE_OF[seat];
  const isHere = seat === own || talk.presence[seat] === true;
  const { nickname = null, computer = null } = talk.summary.seats.find((each) => each.seat === seat) ?? {};
  const taken = nickname !== null;
  const name = taken || computer ? nameOf(talk, seat) : o.nobody;
  const title = computer && nickname ? `${seatName(seat)}: ${a.inPlaceOf(nickname, computer)}` : seatName(seat);
  return (
    <li className={css['person']} data-turn={(side !== null && talk.summary.turn === side) || undefined}>
      {side ? <i className={css['mark']} data-side={side} aria-hidden="true" /> : null}
      <span className={css['name']} title={title}>
        <span className="out-of-sight">{seatName(seat)}: </span>
        {computer ? <IconCpu size={16} stroke={1.8} aria-hidden /> : null}
        {name}
        {seat === own ? <small> ({o.you})</small> : null}
        {computer && taken ? <small className={css['wideOnly']}> · {a.name(computer)}</small> : null}
      </span>
      {taken && !computer ? (
        <i className={css['dot']} data-here={isHere || undefined} role="img" aria-label={isHere ? o.here : o.away} />
      ) : null}
      {talk.clock && side && talk.summary.status === 'playing' ? (
        seat === own ? (
          <OwnClock clock={talk.clock} own={side} alerts={alerts} />
        ) : (
          <OtherClock clock={talk.clock} side={side} />
        )
      ) : null}
    </li>
  );
};

/** Who sits at the table, whether they are here, and their clocks. */
export const People = ({ talk, own, alerts }: Props) => (
  <ul className={css['people']}>
    {talk.summary.seats.map(({ seat }) => (
      <Person key={seat} talk={talk} seat={seat} own={own} alerts={alerts} />
    ))}
  </ul>
);
