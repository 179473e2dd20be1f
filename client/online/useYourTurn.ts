/** Says that it is one's turn, in the ways that were chosen for the match. */
import { useEffect, useRef } from 'react';
import { table as o } from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { announce } from '../parts/live.ts';
import { type Alerts, notice, tone } from './alerts.ts';

export const useYourTurn = (match: string, title: string, plays: boolean, alerts: Alerts): void => {
  const was = useRef(plays);
  const chosen = useRef(alerts);
  useEffect(() => {
    chosen.current = alerts;
  });
  useEffect(() => {
    const begins = plays && !was.current;
    was.current = plays;
    if (!begins) return;
    announce(o.yourTurnIn(title));
    if (chosen.current.sound) tone();
    if (chosen.current.notice && document.hidden) notice(o.yourTurn, title, match);
  }, [plays, title, match]);
  useEffect(() => {
    document.title = plays && alerts.title ? `● ${o.yourTurn} · ${title}` : `${title} · ${t.common.name}`;
  }, [plays, alerts.title, title]);
};
