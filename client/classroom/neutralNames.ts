/** A nickname that says nothing about anybody. */
import { firstWords, joined, secondWords } from '../messages/en/nicknames.ts';

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** 864 of them: two pupils of a class seldom draw the same, and who does draws another. */
export const neutralName = (random: () => number = Math.random): string =>
  joined(pick(firstWords, random), pick(secondWords, random));
