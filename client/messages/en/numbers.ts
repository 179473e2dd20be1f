/** How amounts and dates are put into words; the digits are `Intl`'s. */

export const units = {
  second: ['second', 'seconds'],
  minute: ['minute', 'minutes'],
  hour: ['hour', 'hours'],
  week: ['week', 'weeks'],
} as const;

export const and = 'and';
export const or = 'or';

/** `411 km² (159 sq mi)` */
export const areaIn = (km2: string, sqMi: string): string => `${km2} (${sqMi})`;
/** Beside square kilometres; empty where nobody counts in them. */
export const sqMiIn = (number: string): string => `${number} sq mi`;
/** `10 km (6 mi)` */
export const distanceIn = (km: string, miles: string): string => `${km} km (${miles} mi)`;

/** The number of a day in a date: `4`. */
export const dayNumber = (day: number): string => String(day);
