/** How amounts and dates are put into words; the digits are `Intl`'s. */

export const units = {
  second: ['Sekunde', 'Sekunden'],
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  week: ['Woche', 'Wochen'],
} as const;

export const and = 'und';
export const or = 'oder';

/** `411 km²`: readers of German do not count in miles. */
export const areaIn = (km2: string, _sqMi: string): string => km2;
export const sqMiIn = (_number: string): string => '';
/** `10 km` */
export const distanceIn = (km: string, _miles: string): string => `${km} km`;

/** The number of a day in a date: `4.` */
export const dayNumber = (day: number): string => `${day}.`;
