/** The abstract mode in words: what stands for states, people, places and dates. */
import type { Side } from '../../../game/state.ts';

/** States, peoples, people and places off the map. The longest that fits is taken. */
export const words: readonly (readonly [string, string])[] = [
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

/** What goes before the words do, as a pattern each. */
export const patterns: readonly (readonly [RegExp, string])[] = [[DATES, 'that time']];

export const forces: Readonly<Record<Side | 'contingent', string>> = { UA: 'Blue', RU: 'Red', contingent: 'Force A' };
/** `7 Blue`: the number first, as it stands on the counter. */
export const unitNumbered = (number: number, force: string): string => `${number} ${force}`;
export const riverNumbered = (number: number): string => `River ${number}`;
export const bridgeNumbered = (number: number): string => `Bridge ${number}`;
export const eventNumbered = (number: number): string => `Event ${number}`;
export const exercise = 'Exercise';
