import { Button } from '@mantine/core';
import { IconDevices, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { MyMatch } from '../../game/protocol/lobby.ts';
import { lobby, mine as m, paceText, problemText, resultText, seatName, statusText } from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { moment } from '../messages/numbers.ts';
import { titleOf } from '../newMatch/titles.ts';
import { myMatches } from '../online/api.ts';
import { forgetSeat, type KeptSeat, keptSeats } from '../online/seats.ts';
import { useAsked } from '../online/usePage.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { Notice, Page } from '../parts/Page.tsx';
import { onlineKey, replayPath } from '../replay/paths.ts';
import { DeviceDialog } from './DeviceDialog.tsx';
import css from './lobby.module.css';
import { others } from './MatchFacts.tsx';

const REFRESH_MS = 60_000;

const turnText = ({ match, yourTurn }: MyMatch): string =>
  match.status === 'open'
    ? m.waiting
    : match.status === 'finished'
      ? m.over
      : match.status === 'abandoned'
        ? m.givenUp
        : yourTurn
          ? m.yourTurn
          : m.theirTurn;

const RANK = (each: MyMatch): number =>
  each.yourTurn ? 0 : each.match.status === 'playing' ? 1 : each.match.status === 'open' ? 2 : 3;

const Row = (props: { readonly mine: MyMatch; readonly onDevice: () => void; readonly onForget: () => void }) => {
  const { match, seat, yourTurn, deadline } = props.mine;
  return (
    <li>
      <div>
        <h2>{titleOf(match)}</h2>
        <p className={css['facts']}>
          {yourTurn ? <span className={css['turn']}>{m.yourTurn}</span> : <span>{turnText(props.mine)}</span>}
          {deadline !== null ? <span>{m.deadline(moment(deadline))}</span> : null}
          <span>{match.result ? resultText(match.result) : statusText(match)}</span>
          <span>{m.as(seatName(seat), others(match, seat))}</span>
          <span>{paceText(match.terms.pace)}</span>
        </p>
      </div>
      <div className={css['acts']}>
        <Button component={Link} href={`/online/${match.id}`}>
          {m.open}
        </Button>
        {match.status === 'finished' ? (
          <Button variant="default" component={Link} href={replayPath(onlineKey(match.id))}>
            {t.home.replay}
          </Button>
        ) : null}
        <Button variant="default" leftSection={<IconDevices size={18} aria-hidden />} onClick={props.onDevice}>
          {m.device}
        </Button>
        <Button variant="default" leftSection={<IconTrash size={18} aria-hidden />} onClick={props.onForget}>
          {m.forget}
        </Button>
      </div>
    </li>
  );
};

/** The list that this browser keeps, and what the server says of each. */
const useMine = () => {
  const [seats, setSeats] = useState(keptSeats);
  const ask = useCallback(
    () => myMatches({ seats: seats.map(({ match, seat, token }) => ({ match, seat, token })) }),
    [seats],
  );
  const [asked, again] = useAsked(ask);
  useEffect(() => {
    const timer = setInterval(again, REFRESH_MS);
    return () => clearInterval(timer);
  }, [again]);
  return { seats, reload: () => setSeats(keptSeats()), asked, again };
};

export const Mine = () => {
  const { seats, reload, asked, again } = useMine();
  const [device, setDevice] = useState<KeptSeat | null>(null);
  const [forgetting, setForgetting] = useState<KeptSeat | null>(null);
  const here = asked.state === 'here' ? [...asked.value].sort((a, b) => RANK(a) - RANK(b)) : [];
  const keptOf = ({ match, seat }: MyMatch) =>
    seats.find((each) => each.match === match.id && each.seat === seat) ?? null;
  const lost =
    asked.state === 'here'
      ? seats.filter(({ match, seat }) => !here.some((each) => each.match.id === match && each.seat === seat))
      : [];
  const forget = (all: readonly KeptSeat[]) => {
    for (const { match, seat } of all) forgetSeat(match, seat);
    setForgetting(null);
    reload();
  };
  return (
    <Page title={m.title}>
      <h1 className={css['title']}>{m.title}</h1>
      <p className={css['lead']}>{m.lead}</p>
      <div className={css['bar']}>
        <Button component={Link} href="/online">
          {lobby.title}
        </Button>
        <Button variant="default" leftSection={<IconRefresh size={18} aria-hidden />} onClick={again}>
          {lobby.refresh}
        </Button>
      </div>
      {seats.length === 0 ? <p className={css['empty']}>{m.empty}</p> : null}
      {seats.length > 0 && asked.state === 'asking' ? <p role="status">{m.loading}</p> : null}
      {seats.length > 0 && asked.state === 'failed' ? (
        <Notice
          action={
            <Button variant="default" onClick={again}>
              {lobby.again}
            </Button>
          }
        >
          {problemText(asked.problem.code, asked.problem.data)}
        </Notice>
      ) : null}
      {lost.length > 0 ? (
        <Notice
          action={
            <Button variant="default" onClick={() => forget(lost)}>
              {m.lostForget}
            </Button>
          }
        >
          {m.lost(lost.length)}
        </Notice>
      ) : null}
      <ul className={css['list']}>
        {here.map((each) => (
          <Row
            key={`${each.match.id} ${each.seat}`}
            mine={each}
            onDevice={() => setDevice(keptOf(each))}
            onForget={() => setForgetting(keptOf(each))}
          />
        ))}
      </ul>
      <DeviceDialog
        seat={device}
        onClose={() => setDevice(null)}
        onRenewed={(renewed) => {
          setDevice(renewed);
          reload();
        }}
      />
      <Dialog opened={forgetting !== null} onClose={() => setForgetting(null)} title={m.forget}>
        {forgetting ? (
          <>
            <p>{m.forgetAsk(forgetting.title)}</p>
            <p className={css['acts']} style={{ marginTop: 16 }}>
              <Button variant="default" onClick={() => setForgetting(null)} data-autofocus>
                {t.common.cancel}
              </Button>
              <Button onClick={() => forget([forgetting])}>{m.forgetYes}</Button>
            </p>
          </>
        ) : null}
      </Dialog>
    </Page>
  );
};
