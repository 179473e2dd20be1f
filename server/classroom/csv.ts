/** The class as a table for a spreadsheet: a line for each pupil and sentence. */
import type { Language } from '../../game/languages.ts';
import type { ClassExport } from '../../game/protocol/exercise.ts';
import { languageIn } from './classroom.ts';

/** In the language of the class; where the comma is decimal, spreadsheets end a cell with `;`. */
interface Words {
  readonly separator: ',' | ';';
  readonly heads: readonly string[];
  /** Sides, places and roles that are not called by their ids. */
  readonly values: Readonly<Record<string, string>>;
}
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    separator: ',',
    heads: ['nickname', 'group', 'side', 'place', 'roles', 'orders of the group', 'week', 'sentence'],
    values: {},
  },
  de: {
    separator: ';',
    heads: ['Name', 'Gruppe', 'Seite', 'Platz', 'Rollen', 'Befehle der Gruppe', 'Woche', 'Satz'],
    values: {
      ...{ UA: 'Ukraine', RU: 'Russland', commander: 'Führung', logistics: 'Logistik', information: 'Information' },
      ...{ waiting: 'wartet', side: 'spielt', observing: 'beobachtet', stopped: 'hat aufgehört' },
    },
  },
};

/** RFC 4180, with a byte order mark, so that spreadsheets read it as UTF-8. */
export const csvOf = ({ exercise: { settings }, pupils, groups }: ClassExport): string => {
  const ordersOf = (group: number | null): number | string =>
    groups.find((each) => each.group === group)?.record.orders.length ?? '';
  const { separator, heads, values } = WORDS[languageIn(settings)];
  const word = (id: string): string => values[id] ?? id;
  const rows = pupils.flatMap(({ nickname, group, side, place, roles, sentences }) => {
    const who = [nickname, group ?? '', word(side ?? ''), word(place), roles.map(word).join(' '), ordersOf(group)];
    return sentences.length === 0 ? [[...who, '', '']] : sentences.map(({ week, text }) => [...who, week, text]);
  });
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`;
};

/** What begins like a formula would be carried out as one. */
const cell = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
