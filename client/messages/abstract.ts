/**
 * The abstract mode in words: Blue and Red instead of states, Force A for the contingent, numbers for units, letters for
 * places, and no dates. Every sentence passes through it once, whatever put it together.
 */
import type { Board } from '../../game/board.ts';
import type { OrderOfBattleEntry, Scenario } from '../../game/scenario.ts';

/** Letters that are no words by themselves and are not mistaken for digits. */
const LETTERS = 'BCDEFGHJKLMNPQRSTUVWXYZ';

/** `B` … `Z`, `B2` … */
export const letterOf = (place: number): string => {
  const round = Math.floor(place / LETTERS.length);
  return `${LETTERS[place % LETTERS.length]}${round > 0 ? round + 1 : ''}`;
};

/** States, peoples, people and places off the map. The longest that fits is taken. */
const WORDS: readonly (readonly [string, string])[] = [
  ['North Korean contingent', 'Force A'],
  ['Korean contingent', 'Force A'],
  ['the contingent', 'Force A'],
  ['The contingent', 'Force A'],
  ['contingent', 'Force A'],
  ['North Koreans', 'Force A'],
  ['North Korean', 'Force A'],
  ['North Korea', 'Force A'],
  ['UA', 'BL'],
  ['RU', 'RE'],
  ['KP', 'FA'],
  ['KPA', 'Force A'],
  ['DPRK', 'Force A'],
  ['Ukrainians', 'Blue'],
  ['Ukrainian', 'Blue'],
  ['Ukraine', 'Blue'],
  ['UKRAINE', 'BLUE'],
  ['Russians', 'Red'],
  ['Russian', 'Red'],
  ['Russia', 'Red'],
  ['RUSSIA', 'RED'],
  ['Kursk oblast', 'Red’s land'],
  ['Sumy oblast', 'Blue’s land'],
  ['Belgorod oblast', 'Red’s land'],
  ['the Donbas', 'another front'],
  ['Donbas', 'another front'],
  ['Pokrovsk', 'another front'],
  ['Toretsk', 'another front'],
  ['Chasiv Yar', 'another front'],
  ['Kharkiv', 'another front'],
  ['Belgorod', 'another district'],
  ['Kyiv', 'Blue’s capital'],
  ['Moscow', 'Red’s capital'],
  ['Washington', 'an ally'],
  ['United States', 'ally'],
  ['American', 'allied'],
  ['Pyongyang', 'Force A'],
  ['Seoul', 'another state'],
  ['Jeddah', 'a third place'],
  ['Riyadh', 'a third place'],
  ['Zelensky', 'Blue’s president'],
  ['Syrsky', 'Blue’s commander'],
  ['Putin', 'Red’s president'],
  ['Trump', 'an ally’s president'],
  ['NATO', 'an alliance'],
  ['HIMARS', 'rockets'],
  ['Rubikon', 'the drone detachment'],
  ['Akhmat', 'the detachments'],
  ['Pyatnashka', 'the detachments'],
];

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
/** `6-26 August 2024`, `18 February - 17 March 2025`, `August 2024`, `2025`. */
const DATES = new RegExp(
  `\\b\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})? ${MONTH}(?: 20\\d\\d)?|\\b${MONTH} 20\\d\\d|\\b20(?:22|23|24|25)\\b`,
  'g',
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `7 Blue`, `12 Red`, `3 Force A`: the number first, as it stands on the counter. */
const unitNames = (units: readonly OrderOfBattleEntry[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  return new Map(
    units.map(({ id, side, contingent }) => {
      const force = contingent ? 'Force A' : side === 'UA' ? 'Blue' : 'Red';
      const number = (counts.get(force) ?? 0) + 1;
      counts.set(force, number);
      return [id, `${number} ${force}`];
    }),
  );
};

/** A name that is an ordinary word may stay in a sentence; one with a number or a capital inside may not. */
const isName = (text: string): boolean => /\d/.test(text) || /[A-Z]\S* [A-Z]/.test(text);

export interface Abstraction {
  readonly say: (text: string) => string;
  readonly unit: (id: string) => string | null;
}

export const abstractionOf = (scenario: Pick<Scenario, 'orderOfBattle'>, board: Board): Abstraction => {
  const words = new Map<string, string>(WORDS);
  const places = board.file.hexes
    .flatMap((hex) => hex.places.map((place) => ({ place, hex: hex.id })))
    .sort((a, b) => a.place.importance - b.place.importance || (a.hex < b.hex ? -1 : 1));
  places.forEach(({ place }, index) => {
    for (const name of [place.name, place.otherName]) if (!words.has(name)) words.set(name, letterOf(index));
  });
  const rivers = [...new Set(board.file.hexsides.flatMap(({ riverName }) => (riverName ? [riverName] : [])))];
  rivers.forEach((name, index) => {
    if (!words.has(name)) words.set(name, `River ${index + 1}`);
  });
  const units = unitNames(scenario.orderOfBattle);
  for (const { id, name, short } of scenario.orderOfBattle) {
    const to = units.get(id) as string;
    words.set(name, to);
    if (isName(short)) words.set(short, to);
  }
  const all = [...words.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${all.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu');
  const say = (text: string): string =>
    text.replace(DATES, 'that time').replace(pattern, (found) => words.get(found) ?? found);
  return { say, unit: (id) => units.get(id) ?? null };
};
