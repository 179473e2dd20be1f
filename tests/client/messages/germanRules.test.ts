import { describe, expect, test } from 'vitest';
import * as germanPages from '../../../client/messages/de/learn.ts';
import { CHAPTERS as GERMAN } from '../../../client/messages/de/learnRules.ts';
import * as englishPages from '../../../client/messages/en/learn.ts';
import { CHAPTERS as ENGLISH } from '../../../client/messages/en/learnRules.ts';

/** Fields that are no words: the same in every language. */
const FIXED = new Set(['id', 'number', 'needs', 'without', 'cites', 'where', 'class', 'rule']);
const links = (text: string): readonly string[] => (text.match(/\{\d+\.\d+\}/g) ?? []).sort();

/** What is left of a text without its words: its blocks, their gates and sources, and the rules that they lead to. */
const frame = (part: unknown, name = ''): unknown => {
  if (FIXED.has(name)) return part;
  if (typeof part === 'string') return links(part);
  if (Array.isArray(part)) return part.map((each) => frame(each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, frame(each, key)]));
};

describe('the German pages of learning', () => {
  test('every rule stands under its number, for the same layers, with the same links and sources', () => {
    expect(frame(GERMAN)).toEqual(frame(ENGLISH));
  });

  test('the other pages have every part, with the same sources', () => {
    expect(frame(germanPages.LIMITS)).toEqual(frame(englishPages.LIMITS));
    expect(frame(germanPages.PEOPLE)).toEqual(frame(englishPages.PEOPLE));
    expect(frame(germanPages.PEOPLE_SOURCES)).toEqual(frame(englishPages.PEOPLE_SOURCES));
    expect(frame(germanPages.ABOUT)).toEqual(frame(englishPages.ABOUT));
    expect(germanPages.CONFLICTS.length).toBe(englishPages.CONFLICTS.length);
  });

  test('every rule that a word leads to is led to by a word', () => {
    const rulesOf = (terms: typeof englishPages.TERMS) => terms.map(({ rule }) => rule ?? '').sort();
    expect(rulesOf(germanPages.TERMS)).toEqual(rulesOf(englishPages.TERMS));
  });

  test('words stand in the order of the alphabet', () => {
    const terms = germanPages.TERMS.map(({ term }) => term);
    expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'de')));
  });
});
