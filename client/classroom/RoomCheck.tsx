import { IconAlertTriangle, IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMedia } from '../match/useMedia.ts';
import { room as r } from '../messages/en/teach.ts';
import { API, SOCKET } from '../online/address.ts';
import { classAddress } from './address.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';

type Line = 'trying' | 'websocket' | 'polling' | 'none';

/** Tries a websocket by itself; where it does not open, whether the server answers at all. */
const useLine = (): Line => {
  const [line, setLine] = useState<Line>('trying');
  useEffect(() => {
    let here = true;
    const say = (found: Line) => here && setLine(found);
    const answers = () =>
      fetch(`${API}/push/key`).then(
        () => say('polling'),
        () => say('none'),
      );
    const address = new URL(`${SOCKET}/?EIO=4&transport=websocket`, window.location.href);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(address);
    const late = setTimeout(() => socket.close(), 5000);
    let opened = false;
    socket.onopen = () => {
      opened = true;
      say('websocket');
      socket.close();
    };
    socket.onclose = () => {
      clearTimeout(late);
      if (!opened) void answers();
    };
    return () => {
      here = false;
      clearTimeout(late);
      socket.close();
    };
  }, []);
  return line;
};

/** Seconds between this clock and the server's, from the date that every answer carries; null where it does not. */
const useDrift = (): number | null => {
  const [drift, setDrift] = useState<number | null>(null);
  useEffect(() => {
    let here = true;
    fetch(`${API}/push/key`, { cache: 'no-store' }).then(
      (answer) => {
        const date = Date.parse(answer.headers.get('date') ?? '');
        if (here && !Number.isNaN(date)) setDrift(Math.round(Math.abs(Date.now() - date) / 1000));
      },
      () => undefined, // the row for the connection says so
    );
    return () => {
      here = false;
    };
  }, []);
  return drift;
};

const Row = (props: {
  readonly state: 'good' | 'look' | 'wait';
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <li data-state={props.state}>
    {props.state === 'good' ? (
      <IconCheck size={22} aria-hidden />
    ) : props.state === 'look' ? (
      <IconAlertTriangle size={22} aria-hidden />
    ) : (
      <IconCircleDashed size={22} aria-hidden />
    )}
    <div>
      <h3>{props.title}</h3>
      {props.children}
    </div>
  </li>
);

const GOOD_DRIFT = 30;

/** Whether a lesson will work in this room: the address, the connection, the screen, the clock, a second device. */
export const RoomCheck = () => {
  const { exercise } = useDesk().desk;
  const line = useLine();
  const drift = useDrift();
  const fits = useMedia('(min-width: 1366px) and (min-height: 600px)');
  const address = classAddress();
  const isLocal = /^(localhost|127\.|\[::1\])/.test(address);
  const joined = exercise.pupils.length;
  const [w, h] = [window.innerWidth, window.innerHeight];
  return (
    <div>
      <p>{r.lead}</p>
      <ul className={css['room']}>
        <Row state={isLocal ? 'look' : 'good'} title={r.address}>
          <p className={css['address']}>{address}</p>
          <p>{isLocal ? r.addressBad : r.addressGood}</p>
        </Row>
        <Row state={line === 'websocket' ? 'good' : line === 'trying' ? 'wait' : 'look'} title={r.line}>
          <p>
            {line === 'websocket'
              ? r.lineWebsocket
              : line === 'polling'
                ? r.linePolling
                : line === 'none'
                  ? r.lineNone
                  : r.lineTrying}
          </p>
        </Row>
        <Row state={fits ? 'good' : 'look'} title={r.screen}>
          <p>{fits ? r.screenGood(w, h) : r.screenSmall(w, h)}</p>
        </Row>
        {drift === null ? null : (
          <Row state={drift <= GOOD_DRIFT ? 'good' : 'look'} title={r.clock}>
            <p>{drift <= GOOD_DRIFT ? r.clockGood(drift) : r.clockBad(drift)}</p>
          </Row>
        )}
        <Row state={joined > 0 ? 'good' : 'wait'} title={r.second}>
          <p>{r.secondText}</p>
          <p>
            <b>{joined > 0 ? r.secondGood(joined) : r.secondNone}</b>
          </p>
        </Row>
      </ul>
    </div>
  );
};
