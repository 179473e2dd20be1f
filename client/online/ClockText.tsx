import { useEffect, useRef, useState } from 'react';
import type { Side } from '../../game/state.ts';
import { table as o, sideName } from '../messages/en/online.ts';
import { announceFirst } from '../parts/live.ts';
import { type Alerts, tone } from './alerts.ts';
import { leftNow, type ToldClock, timeText, type Warning, warningAt } from './clock.ts';
import css from './online.module.css';

const SENTENCES: Readonly<Record<Warning, string>> = {
  minute: o.lastMinute,
  seconds: o.lastSeconds,
  over: o.timeUp,
};

/** What is left of one's own time, counted on every quarter of a second while it runs. */
const useLeft = (clock: ToldClock, own: Side | null): number | null => {
  const [, tick] = useState(0);
  const runs = own !== null && clock.view.running === own && clock.view.left !== null;
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => tick((before) => before + 1), 250);
    return () => clearInterval(timer);
  }, [runs]);
  return leftNow(clock, own, performance.now());
};

/** Spoken once each time a limit is passed while the time runs, and with a tone where that was chosen. */
const useWarnings = (warning: Warning | null, sound: boolean): void => {
  const last = useRef<Warning | null>(null);
  useEffect(() => {
    const begins = warning !== null && warning !== last.current;
    last.current = warning;
    if (!begins) return;
    announceFirst(SENTENCES[warning]);
    if (sound) tone();
  }, [warning, sound]);
};

export const OwnClock = (props: {
  readonly clock: ToldClock;
  readonly own: Side;
  readonly alerts: Pick<Alerts, 'clock' | 'sound'>;
}) => {
  const { clock, own, alerts } = props;
  const left = useLeft(clock, own);
  const runs = clock.view.running === own;
  const warning = runs && alerts.clock ? warningAt(left) : null;
  useWarnings(warning, alerts.sound);
  if (left === null) return null;
  return (
    // Read when asked for; only the warnings are spoken by themselves.
    <span
      className={css['clock']}
      role="timer"
      aria-live="off"
      aria-label={o.clock(sideName(own), timeText(left))}
      data-runs={runs || undefined}
      data-warning={warning ?? undefined}
    >
      {timeText(left)}
      {warning ? <small>{o.warnings[warning]}</small> : null}
    </span>
  );
};

/** Of the other side's time it is known whether it runs, and roughly how much is left. */
export const OtherClock = ({ clock, side }: { readonly clock: ToldClock; readonly side: Side }) => {
  const quarters = clock.view.quarters[side];
  const runs = clock.view.running === side;
  if (quarters === undefined && !runs) return null;
  const words = [runs ? o.runs : '', quarters === undefined ? '' : o.quarters(quarters)].filter(Boolean).join(', ');
  return (
    <span className={css['clock']} data-runs={runs || undefined} title={words}>
      <span className="out-of-sight">{words}</span>
      {quarters === undefined ? null : (
        <i className={css['quarters']} aria-hidden="true">
          {[0, 1, 2, 3].map((each) => (
            <i key={each} data-on={each < quarters || undefined} />
          ))}
        </i>
      )}
    </span>
  );
};
