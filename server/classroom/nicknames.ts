/**
 * Which nicknames a class is spared: coarse words, slurs, and names of people of this war. English ones a library knows;
 * Ukrainian and Russian ones are ours, in either script. They lie here as marks, not as words, so that nobody learns
 * them from this file; a word is added by its mark (`markOf`).
 */
import { createHash } from 'node:crypto';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { asCyrillic, asLatin, asSpoken } from './folded.ts';
import { STEM_MARKS, WORD_MARKS } from './unfit.ts';

const english = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

const SHORTEST = 3;
const LONGEST = 9;
/** From so many letters on a stem counts within a word that is only spelt in Latin letters. */
const SURE = 4;

/** Of a stem or word as it sounds. */
export const markOf = (word: string): string => createHash('sha256').update(word).digest('base64url').slice(0, 8);

export const isUnfit = (nickname: string): boolean =>
  [nickname, asLatin(nickname), wordsOf(asLatin(nickname)).join(' ')].some((text) => english.hasMatch(text)) ||
  holdsStem(asCyrillic(nickname), SHORTEST) ||
  holdsStem(asSpoken(nickname), SURE);

const holdsStem = (text: string, shortest: number): boolean =>
  wordsOf(text).some((word) => WORD_MARKS.has(markOf(word)) || partsOf(word, shortest).some(isStem));

/** Letters that stand alone or in twos belong to one word. */
const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  let short = false;
  for (const word of text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)) {
    const joins = short && [...word].length <= 2;
    if (joins) words.push(`${words.pop() ?? ''}${word}`);
    else words.push(word);
    short = [...word].length <= 2;
  }
  return words;
};

const isStem = (part: string): boolean => STEM_MARKS.has(markOf(part));

const partsOf = (word: string, shortest: number): string[] => {
  const letters = [...word];
  return letters.flatMap((_, from) =>
    Array.from({ length: LONGEST - shortest + 1 }, (_none, more) => from + shortest + more)
      .filter((to) => to <= letters.length)
      .map((to) => letters.slice(from, to).join('')),
  );
};
