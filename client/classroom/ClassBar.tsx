import { Button } from '@mantine/core';
import { IconHandStop, IconMessageDots } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Me, SideTable, Wish } from '../../game/protocol/exercise.ts';
import type { OnlineState } from '../match/onlineTable.ts';
import { lobbyText, play as p, rolesText, sideIn } from '../messages/en/class.ts';
import { OwnClock } from '../online/ClockText.tsx';
import { ConnectionText } from '../online/ConnectionText.tsx';
import bar from '../online/online.module.css';
import { Dialog } from '../parts/Dialog.tsx';
import { announce } from '../parts/live.ts';
import css from './classroom.module.css';
import { Wishes } from './Wishes.tsx';

/** The last minute and the last seconds are said; no sound in a classroom. */
const ALERTS = { clock: true, sound: false } as const;

type Messages = SideTable['messages'];

/** The teacher's last message until it was read; each is spoken once. */
const Message = ({ messages }: { readonly messages: Messages }) => {
  const last = messages.at(-1);
  const [read, setRead] = useState(0);
  const spoken = useRef(0);
  useEffect(() => {
    if (!last || last.n <= spoken.current) return;
    spoken.current = last.n;
    announce(`${p.message}: ${last.text}`);
  }, [last]);
  if (!last || last.n <= read) return null;
  return (
    <section className={css['message']} aria-label={p.message}>
      <p>
        <b>{p.message}:</b> {last.text}
      </p>
      <Button size="xs" variant="default" onClick={() => setRead(last.n)}>
        {p.messageClose}
      </Button>
    </section>
  );
};

const useRoleNews = (roles: Me['roles']): void => {
  const text = p.rolesNow(roles);
  const last = useRef(text);
  useEffect(() => {
    if (last.current !== text) announce(text);
    last.current = text;
  }, [text]);
};

/** Above the match: the group, one's roles and mates, the time, the way to the teacher. */
export const ClassBar = (props: {
  readonly me: Me;
  readonly state: OnlineState;
  readonly messages: Messages;
  readonly paused: boolean;
  readonly onWish: (wish: Wish, on: boolean) => void;
}) => {
  const { me, state, onWish } = props;
  const [open, setOpen] = useState(false);
  const isUp = me.wishes.includes('hand');
  useRoleNews(me.roles);
  return (
    <div className={css['barArea']}>
      <section className={`${bar['bar']} ${css['classBar']}`} aria-label={p.label}>
        <p className={css['who']}>
          {me.side ? <i className={bar['mark']} data-side={me.side} aria-hidden="true" /> : null}
          <b>{me.side ? sideIn(me.side, me.abstract) : p.observer}</b>
          {me.group === null ? null : <span className={css['groupName']}>{p.group(me.group)}</span>}
          {me.side ? (
            <span className={css['role']} title={p.rolesTip(me.roles)}>
              {rolesText(me.roles)}
            </span>
          ) : null}
        </p>
        <ul className={css['matesBar']} aria-label={lobbyText.mates}>
          {me.mates
            .filter(({ nickname }) => nickname !== me.nickname)
            .map(({ nickname, roles, here }) => (
              <li key={nickname} title={rolesText(roles)}>
                <i
                  className={bar['dot']}
                  data-here={here || undefined}
                  role="img"
                  aria-label={here ? lobbyText.here : lobbyText.away}
                />
                {nickname}
              </li>
            ))}
        </ul>
        <div className={bar['middle']}>
          <ConnectionText connection={state.connection} waiting={state.waiting} />
          {props.paused ? (
            <p className={css['paused']} role="status">
              {p.paused}
            </p>
          ) : null}
          {state.talk?.clock && me.side ? <OwnClock clock={state.talk.clock} own={me.side} alerts={ALERTS} /> : null}
        </div>
        <div className={bar['buttons']}>
          <button
            type="button"
            className={css['hand']}
            aria-label={p.hand}
            aria-pressed={isUp}
            onClick={() => {
              onWish('hand', !isUp);
              announce(isUp ? p.hand : p.handUp);
            }}
          >
            <IconHandStop size={18} stroke={1.6} aria-hidden />
            <span>{p.hand}</span>
          </button>
          <button
            type="button"
            className={bar['tool']}
            aria-label={p.wishes}
            title={p.wishes}
            onClick={() => setOpen(true)}
          >
            <IconMessageDots size={20} stroke={1.6} aria-hidden />
          </button>
        </div>
      </section>
      <Message messages={props.messages} />
      <Dialog opened={open} onClose={() => setOpen(false)} title={lobbyText.wishes}>
        <Wishes wishes={me.wishes} onWish={onWish} titled={false} />
      </Dialog>
    </div>
  );
};
