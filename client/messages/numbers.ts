/** Numbers, areas, distances and dates as they are written on every screen. */

const SQ_MI = 0.386102;
const MI = 0.621371;
const KM_A_HEX = 5;
const DAY_MS = 86_400_000;
/** Week 1 of the campaign begins on 6 August 2024. */
const FIRST_DAY = Date.UTC(2024, 7, 6);

export const whole = (value: number): string => {
  const text = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ',');
  return Math.round(value) < 0 ? `−${text}` : text;
};

/** With one decimal where there is one: `4`, `4.5`. */
export const decimal = (value: number): string => {
  const tenths = Math.round(value * 10) / 10;
  return Number.isInteger(tenths) ? whole(tenths) : `${tenths < 0 ? '−' : ''}${Math.abs(tenths).toFixed(1)}`;
};

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
export const sqMi = (value: number): string => `${whole(value * SQ_MI)} sq mi`;
/** `411 km² (159 sq mi)` */
export const area = (value: number): string => `${km2(value)} (${sqMi(value)})`;
/** `10 km (6 mi)` */
export const distance = (km: number): string => `${whole(km)} km (${whole(km * MI)} mi)`;
export const hexesToKm = (hexes: number): number => hexes * KM_A_HEX;

/** `1 unit`, `3 units`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${whole(count)} ${Math.abs(count) === 1 ? one : many}`;

/** Seconds as `90 seconds`, `5 minutes`, `2 hours`: the greatest unit in which it is whole. */
export const duration = (seconds: number): string =>
  seconds !== 0 && seconds % 3600 === 0
    ? plural(seconds / 3600, 'hour')
    : seconds !== 0 && seconds % 60 === 0
      ? plural(seconds / 60, 'minute')
      : plural(seconds, 'second');

/** `a`, `a and b`, `a, b and c`. */
export const list = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items[items.length - 1]}`;

/** A share, 0 to 1, as `83 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** 36ths to a percentage that never says 0 or 100 unless it is so. */
export const percentOf36 = (ways: number): string => {
  if (ways <= 0) return '0 %';
  if (ways >= 36) return '100 %';
  return `${Math.min(99, Math.max(1, Math.round((ways * 100) / 36)))} %`;
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Without dates in the abstract mode: weeks are counted, and that is all. */
let hasDates = true;
export const showDates = (on: boolean): void => {
  hasDates = on;
};

/** `4-10 March 2025`, `30 July-5 August 2024`. */
export const weekDates = (week: number, short = false): string => {
  if (!hasDates) return '';
  const from = new Date(FIRST_DAY + (week - 1) * 7 * DAY_MS);
  const to = new Date(from.getTime() + 6 * DAY_MS);
  const month = (date: Date) => {
    const name = MONTHS[date.getUTCMonth()] as string;
    return short ? name.slice(0, 3) : name;
  };
  const sameMonth = from.getUTCMonth() === to.getUTCMonth();
  const sameYear = from.getUTCFullYear() === to.getUTCFullYear();
  const start = sameMonth
    ? `${from.getUTCDate()}`
    : `${from.getUTCDate()} ${month(from)}${sameYear ? '' : ` ${from.getUTCFullYear()}`}`;
  return `${start}–${to.getUTCDate()} ${month(to)} ${to.getUTCFullYear()}`;
};

const dayOf = (time: number, withYear: boolean): string => {
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${withYear ? ` ${date.getUTCFullYear()}` : ''}`;
};
/** First day of a week to the last of another: `6 August 2024 – 17 March 2025`. */
export const period = (first: number, last: number): string => {
  if (!hasDates) return plural(last - first + 1, 'week');
  const [from, to] = [FIRST_DAY + (first - 1) * 7 * DAY_MS, FIRST_DAY + (last * 7 - 1) * DAY_MS];
  return `${dayOf(from, new Date(from).getUTCFullYear() !== new Date(to).getUTCFullYear())} – ${dayOf(to, true)}`;
};

/** ISO date to `5 March 2025`. */
export const day = (iso: string): string => {
  if (!hasDates) return '';
  const [year, month, date] = iso.split('-').map(Number);
  const name = MONTHS[(month ?? 1) - 1];
  return name && date ? `${date} ${name} ${year}` : iso;
};
