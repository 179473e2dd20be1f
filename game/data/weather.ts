/** Rule 7.7 — weather by two dice: their 36 falls stand for percentages, in order, as near as 36ths come. */
export const FALLS = 36;
