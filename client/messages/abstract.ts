/**
 * The abstract mode in words: Blue and Red instead of states, Force A for the contingent, numbers for units, letters for
 * places, and no dates. Every sentence passes through it once, whatever put it together.
 */
import type { Board } from '../../game/board.ts';
import type { OrderOfBattleEntry, Scenario } from '../../game/scenario.ts';
import { forces, patterns, riverNumbered, unitNumbered, words as wordsFor } from './en/abstract.ts';

/** Letters that are no words by themselves and are not mistaken for digits. */
const LETTERS = 'BCDEFGHJKLMNPQRSTUVWXYZ';

/** `B` … `Z`, `B2` … */
export const letterOf = (place: number): string => {
  const round = Math.floor(place / LETTERS.length);
  return `${LETTERS[place % LETTERS.length]}${round > 0 ? round + 1 : ''}`;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `7 Blue`, `12 Red`, `3 Force A`: the number first, as it stands on the counter. */
const unitNames = (units: readonly OrderOfBattleEntry[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  return new Map(
    units.map(({ id, side, contingent }) => {
      const force = forces[contingent ? 'contingent' : side];
      const number = (counts.get(force) ?? 0) + 1;
      counts.set(force, number);
      return [id, unitNumbered(number, force)];
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
  const words = new Map<string, string>(wordsFor);
  const places = board.file.hexes
    .flatMap((hex) => hex.places.map((place) => ({ place, hex: hex.id })))
    .sort((a, b) => a.place.importance - b.place.importance || (a.hex < b.hex ? -1 : 1));
  places.forEach(({ place }, index) => {
    for (const name of [place.name, place.otherName]) if (!words.has(name)) words.set(name, letterOf(index));
  });
  const rivers = [...new Set(board.file.hexsides.flatMap(({ riverName }) => (riverName ? [riverName] : [])))];
  rivers.forEach((name, index) => {
    if (!words.has(name)) words.set(name, riverNumbered(index + 1));
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
    patterns
      .reduce((said, [found, word]) => said.replace(found, word), text)
      .replace(pattern, (found) => words.get(found) ?? found);
  return { say, unit: (id) => units.get(id) ?? null };
};
