/** Weeks of the campaign and their dates, without a clock: week 1 is 6-12 August 2024. */

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** 1 January of this year is day 0. */
const FIRST_YEAR = 2024;
/** 6 August 2024. */
const FIRST_DAY = 218;

const daysIn = (year: number, month: number): number =>
  (MONTHS[month] as number) + (month === 1 && year % 4 === 0 ? 1 : 0);

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO date of a day, counted from 1 January 2024. */
const dateOf = (day: number): string => {
  let left = day;
  let year = FIRST_YEAR;
  let month = 0;
  while (left >= daysIn(year, month)) {
    left -= daysIn(year, month);
    month = (month + 1) % 12;
    if (month === 0) year++;
  }
  return `${year}-${two(month + 1)}-${two(left + 1)}`;
};

/** First day of a week, `2024-08-06`. */
export const weekStart = (week: number): string => dateOf(FIRST_DAY + 7 * (week - 1));
/** Last day of a week, `2024-08-12`. */
export const weekEnd = (week: number): string => dateOf(FIRST_DAY + 7 * (week - 1) + 6);
/** Month in which a week begins, `08`. */
export const monthOf = (week: number): string => weekStart(week).slice(5, 7);

/** The week in which a date lies; 0 and less before the campaign. */
export const weekOf = (date: string): number => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  let days = day - 1;
  for (let y = FIRST_YEAR; y < year; y++) for (let m = 0; m < 12; m++) days += daysIn(y, m);
  for (let m = 0; m < month - 1; m++) days += daysIn(year, m);
  return Math.floor((days - FIRST_DAY) / 7) + 1;
};
