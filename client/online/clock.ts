/** A clock that runs on a server, as this page counts it on between two tellings. */
import type { ClockView } from '../../game/protocol/table.ts';
import type { Side } from '../../game/state.ts';

export interface ToldClock {
  readonly view: ClockView;
  /** When it was told, in milliseconds of this page's clock. */
  readonly at: number;
}

/** Milliseconds left on one's own clock; null without limit. Never below 0: that it is over says the server. */
export const leftNow = ({ view, at }: ToldClock, own: Side | null, now: number): number | null => {
  if (view.left === null) return null;
  const gone = own !== null && view.running === own ? now - at : 0;
  return Math.max(0, view.left - gone);
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const two = (value: number): string => String(value).padStart(2, '0');

/** `2 d 5 h`, `3 h 20 min`, `9:05`: as exact as is of use. A second that has begun counts. */
export const timeText = (milliseconds: number): string => {
  const seconds = Math.ceil(milliseconds / SECOND) * SECOND;
  if (seconds >= DAY) return `${Math.floor(seconds / DAY)} d ${Math.floor((seconds % DAY) / HOUR)} h`;
  if (seconds >= HOUR) return `${Math.floor(seconds / HOUR)} h ${Math.floor((seconds % HOUR) / MINUTE)} min`;
  return `${Math.floor(seconds / MINUTE)}:${two((seconds % MINUTE) / SECOND)}`;
};

export type Warning = 'minute' | 'seconds' | 'over';
const WARNINGS: readonly (readonly [Warning, number])[] = [
  ['over', 0],
  ['seconds', 20 * SECOND],
  ['minute', MINUTE],
];

/** The warning in force with so much left. */
export const warningAt = (left: number | null): Warning | null =>
  left === null ? null : (WARNINGS.find(([, from]) => left <= from)?.[0] ?? null);
