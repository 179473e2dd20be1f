import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { Seat } from '../../game/state.ts';
import type { TableTalk } from '../match/onlineState.ts';
import type { OnlineTable } from '../match/onlineTable.ts';
import { tableProblemText } from '../match/orderRefusal.ts';
import { atTable as a } from '../messages/en/atTable.ts';
import { table as o, seatName } from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { timeOfDay } from '../messages/numbers.ts';
import css from './online.module.css';

const MOST = 500;

export const nameOf = ({ summary }: TableTalk, seat: Seat): string => {
  const { nickname = null, computer = null } = summary.seats.find((each) => each.seat === seat) ?? {};
  return nickname ?? (computer ? a.name(computer) : seatName(seat));
};

const Write = ({ table }: { readonly table: OnlineTable }) => {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (event: React.FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setBusy(true);
    const said = await table.say({ say: 'chat', text });
    setBusy(false);
    if (said.ok) setText('');
    const code = said.ok ? null : said.refusal.code;
    setProblem(code === null ? '' : tableProblemText(t.isTableProblem(code) ? code : 'serverFailed'));
  };
  return (
    <form className={css['write']} onSubmit={send}>
      <label htmlFor={id} className="out-of-sight">
        {o.chatWrite}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST}
        value={text}
        data-autofocus
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void send(event);
        }}
      />
      <Button type="submit" disabled={busy || text.trim() === ''}>
        {o.chatSend}
      </Button>
      {text.length > MOST - 100 ? <small>{o.chatLeft(MOST - text.length)}</small> : null}
      {problem ? <small role="alert">{problem}</small> : null}
    </form>
  );
};

export const Chat = ({
  table,
  talk,
  own,
}: {
  readonly table: OnlineTable;
  readonly talk: TableTalk;
  readonly own: Seat | null;
}) => {
  const list = useRef<HTMLUListElement>(null);
  const shown = talk.chat.filter(({ seat }) => !talk.blocked.includes(seat));
  const count = shown.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is scrolled to
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [count]);
  const others = talk.summary.seats.filter(({ seat, nickname }) => seat !== own && nickname !== null);
  if (!talk.summary.terms.chat) return <p className={css['quiet']}>{o.chatOff}</p>;
  return (
    <>
      {count === 0 ? <p className={css['quiet']}>{o.chatEmpty}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <ul ref={list} className={css['lines']} tabIndex={0} aria-label={o.chat}>
        {shown.map((line) => (
          <li key={line.n} data-own={line.seat === own || undefined}>
            <b>{nameOf(talk, line.seat)}</b> <small>{timeOfDay(line.at)}</small>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
      {own === null ? null : (
        <>
          <Write table={table} />
          <p className={css['quiet']}>
            {others.map(({ seat }) => {
              const blocked = talk.blocked.includes(seat);
              return (
                <button key={seat} type="button" onClick={() => table.say({ say: 'block', seat, on: !blocked })}>
                  {blocked ? o.unblock(nameOf(talk, seat)) : o.block(nameOf(talk, seat))}
                </button>
              );
            })}{' '}
            {others.length > 0 ? o.blockHelp : null}
          </p>
        </>
      )}
    </>
  );
};
