/** Says that it is one's turn, in the ways that were chosen for the match. */
import { useEffect, useRef } from 'react';
import { table as o } from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { announceFirst } from '../parts/live.ts';
import { type Alerts, notice, readySound, tone } from './alerts.ts';

const FIRST = ['pointerdown', 'keydown'] as const;

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
    announceFirst(o.yourTurnIn(title));
    if (chosen.current.sound) tone();
    if (chosen.current.notice && (document.hidden || !document.hasFocus())) notice(o.yourTurn, title, match);
  }, [plays, title, match]);
  // After a reload the browser wants a click or a key before it lets a tone be heard.
  useEffect(() => {
    if (!alerts.sound) return;
    const first = () => readySound();
    for (const event of FIRST) window.addEventListener(event, first, { once: true });
    return () => {
      for (const event of FIRST) window.removeEventListener(event, first);
    };
  }, [alerts.sound]);
  useEffect(() => {
    document.title = plays && alerts.title ? `● ${o.yourTurn} · ${title}` : `${title} · ${t.common.name}`;
  }, [plays, alerts.title, title]);
};
