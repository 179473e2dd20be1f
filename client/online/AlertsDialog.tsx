import { useEffect, useState } from 'react';
import { table as o } from '../messages/en/online.ts';
import { type Alerts, allowNotices, canNotify, keepAlerts, readySound, tone } from './alerts.ts';
import css from './online.module.css';
import { canPush, serverKey, startPush, stopPush } from './push.ts';
import type { KeptSeat } from './seats.ts';

const Tick = (props: {
  readonly label: string;
  readonly text?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) => (
  <label className={css['tick']}>
    <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.currentTarget.checked)} />
    <span>
      {props.label}
      {props.text ? <small>{props.text}</small> : null}
    </span>
  </label>
);

/** What tells that it is one's turn in this match. What cannot work here is said and not offered. */
export const AlertsForm = (props: {
  readonly seat: KeptSeat;
  readonly alerts: Alerts;
  readonly onChange: (alerts: Alerts) => void;
}) => {
  const { seat, alerts } = props;
  const [says, setSays] = useState('');
  const [hasPush, setHasPush] = useState(false);
  const able = canNotify();
  useEffect(() => {
    if (canPush()) serverKey().then((key) => setHasPush(key !== null));
  }, []);
  const change = (to: Partial<Alerts>) => {
    const next = { ...alerts, ...to };
    keepAlerts(seat.match, next);
    props.onChange(next);
  };
  const sound = (on: boolean) => {
    change({ sound: on });
    if (!on) return;
    readySound();
    tone();
  };
  const notice = async (on: boolean) => {
    const allowed = !on || (await allowNotices());
    setSays(allowed ? '' : o.alertDenied);
    change({ notice: on && allowed });
  };
  const push = async (on: boolean) => {
    if (!on) await stopPush(seat.match, seat.token);
    const works = on && (await allowNotices()) && (await startPush(seat.match, seat.token));
    setSays(on && !works ? o.alertDenied : '');
    change({ push: works });
  };
  return (
    <div className={css['ticks']}>
      <Tick label={o.alertTitle} on={alerts.title} onChange={(title) => change({ title })} />
      <Tick label={o.alertClock} on={alerts.clock} onChange={(clock) => change({ clock })} />
      <Tick label={o.alertSound} text={o.alertSoundText} on={alerts.sound} onChange={sound} />
      {able === 'yes' ? (
        <Tick label={o.alertNotice} text={o.alertNoticeText} on={alerts.notice} onChange={notice} />
      ) : (
        <p>{able === 'insecure' ? o.alertInsecure : o.alertNone}</p>
      )}
      {hasPush ? <Tick label={o.alertPush} text={o.alertPushText} on={alerts.push} onChange={push} /> : null}
      <p role="status">{says}</p>
    </div>
  );
};
