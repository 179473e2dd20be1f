/** Numbers, areas, distances and dates as they are written on every screen, in the language of the pages. */
import { locale } from './en/language.ts';
import { and, areaIn, dayNumber, distanceIn, sqMiIn, units } from './en/numbers.ts';

const SQ_MI = 0.386102;
const MI = 0.621371;
const KM_A_HEX = 5;
const DAY_MS = 86_400_000;
/** Week 1 of the campaign begins on 6 August 2024. */
const FIRST_DAY = Date.UTC(2024, 7, 6);

const tenthsFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** With one decimal where there is one: `4`, `4.5`. */
export const decimal = (value: number): string => {
  const tenths = Math.round(value * 10) / 10;
  return `${tenths < 0 ? '−' : ''}${tenthsFormat.format(Math.abs(tenths))}`;
};

export const whole = (value: number): string => decimal(Math.round(value));

/** With its sign, as a column shift is given: `+1`, `−2`, `0`. */
export const signed = (value: number): string => (value > 0 ? `+${decimal(value)}` : decimal(value));

/** Movement and supply costs are counted in quarters: `1`, `½`, `2¾`. */
export const quarters = (value: number): string => {
  const points = Math.floor(Math.abs(value) / 4);
  const part = ['', '¼', '½', '¾'][Math.abs(value) % 4] as string;
  const sign = value < 0 ? '−' : '';
  return points === 0 && part !== '' ? sign + part : `${sign}${points}${part}`;
};

/** A strength kept ×2: `9`, `4½`. */
export const halves = (value: number): string =>
  `${Math.floor(value / 2) || (value % 2 ? '' : 0)}${value % 2 ? '½' : ''}`;

export const km2 = (value: number): string => `${whole(value)} km²`;
export const sqMi = (value: number): string => sqMiIn(whole(value * SQ_MI));
/** `411 km² (159 sq mi)` */
export const area = (value: number): string => areaIn(km2(value), sqMi(value));
/** `10 km (6 mi)` */
export const distance = (km: number): string => distanceIn(whole(km), whole(km * MI));
export const hexesToKm = (hexes: number): number => hexes * KM_A_HEX;

const pluralRules = new Intl.PluralRules(locale);

/** `1 unit`, `3 units`. A language with more forms than two names them: `{ few: …, many: …, other: … }`. */
export const plural = (
  count: number,
  one: string,
  many: string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }) = `${one}s`,
): string => {
  const form = pluralRules.select(Math.abs(count));
  const word = form === 'one' ? one : typeof many === 'string' ? many : (many[form] ?? many.other);
  return `${whole(count)} ${word}`;
};

/** Seconds as `90 seconds`, `5 minutes`, `2 hours`: the greatest unit in which it is whole. */
export const duration = (seconds: number): string =>
  seconds !== 0 && seconds % 3600 === 0
    ? plural(seconds / 3600, ...units.hour)
    : seconds !== 0 && seconds % 60 === 0
      ? plural(seconds / 60, ...units.minute)
      : plural(seconds, ...units.second);

/** `a`, `a and b`, `a, b and c`. */
export const list = (items: readonly string[], last: string = and): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;

/** A share, 0 to 1, as `83 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** 36ths to a percentage that never says 0 or 100 unless it is so. */
export const percentOf36 = (ways: number): string => {
  if (ways <= 0) return '0 %';
  if (ways >= 36) return '100 %';
  return `${Math.min(99, Math.max(1, Math.round((ways * 100) / 36)))} %`;
};

/** Without dates in the abstract mode: weeks are counted, and that is all. */
let hasDates = true;
export const showDates = (on: boolean): void => {
  hasDates = on;
};

const monthFormat = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
const monthOf = (date: Date): string => monthFormat.format(date);
const dayOf = (date: Date): string => dayNumber(date.getUTCDate());

/** `4-10 March 2025`, `30 July-5 August 2024`. */
export const weekDates = (week: number, short = false): string => {
  if (!hasDates) return '';
  const from = new Date(FIRST_DAY + (week - 1) * 7 * DAY_MS);
  const to = new Date(from.getTime() + 6 * DAY_MS);
  const month = (date: Date) => (short ? monthOf(date).slice(0, 3) : monthOf(date));
  const sameMonth = from.getUTCMonth() === to.getUTCMonth();
  const sameYear = from.getUTCFullYear() === to.getUTCFullYear();
  const start = sameMonth ? dayOf(from) : `${dayOf(from)} ${month(from)}${sameYear ? '' : ` ${from.getUTCFullYear()}`}`;
  return `${start}–${dayOf(to)} ${month(to)} ${to.getUTCFullYear()}`;
};

const dated = (date: Date, withYear: boolean): string =>
  `${dayOf(date)} ${monthOf(date)}${withYear ? ` ${date.getUTCFullYear()}` : ''}`;

/** First day of a week to the last of another: `6 August 2024 – 17 March 2025`. */
export const period = (first: number, last: number): string => {
  if (!hasDates) return plural(last - first + 1, ...units.week);
  const [from, to] = [new Date(FIRST_DAY + (first - 1) * 7 * DAY_MS), new Date(FIRST_DAY + (last * 7 - 1) * DAY_MS)];
  return `${dated(from, from.getUTCFullYear() !== to.getUTCFullYear())} – ${dated(to, true)}`;
};

/** ISO date to `5 March 2025`. */
export const day = (iso: string): string => {
  if (!hasDates) return '';
  const date = new Date(iso);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(date.getTime()) ? dated(date, true) : iso;
};

/* ---- the reader's own time, from milliseconds since 1970 ---- */

/** `25 Nov 2026, 18:46` */
export const moment = (time: number): string =>
  new Date(time).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
/** `25 November 2026` */
export const dateOf = (time: number): string => new Date(time).toLocaleDateString(locale, { dateStyle: 'long' });
/** `18:46` */
export const timeOfDay = (time: number): string =>
  new Date(time).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
