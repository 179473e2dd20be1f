/** The class as a table for a spreadsheet: a line for each pupil and sentence. */
import type { Language } from '../../game/languages.ts';
import type { ClassExport } from '../../game/protocol/exercise.ts';
import { languageIn } from './classroom.ts';

/** In the language of the class. */
const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ['nickname', 'group', 'side', 'place', 'roles', 'orders of the group', 'week', 'sentence'],
  de: ['Name', 'Gruppe', 'Seite', 'Platz', 'Rollen', 'Befehle der Gruppe', 'Woche', 'Satz'],
};

/** RFC 4180, with a byte order mark, so that spreadsheets read it as UTF-8. */
export const csvOf = ({ exercise: { settings }, pupils, groups }: ClassExport): string => {
  const ordersOf = (group: number | null): number | string =>
    groups.find((each) => each.group === group)?.record.orders.length ?? '';
  const rows = pupils.flatMap(({ nickname, group, side, place, roles, sentences }) => {
    const who = [nickname, group ?? '', side ?? '', place, roles.join(' '), ordersOf(group)];
    return sentences.length === 0 ? [[...who, '', '']] : sentences.map(({ week, text }) => [...who, week, text]);
  });
  return `\uFEFF${[HEADS[languageIn(settings)], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};

/** What begins like a formula would be carried out as one. */
const cell = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
