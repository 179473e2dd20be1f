import { describe, expect, test } from 'vitest';
import { citesOf, type Section, textOf } from '../../../client/learn/content.ts';
import * as catalogue from '../../../client/messages/en/learn.ts';
import { CHAPTERS } from '../../../client/messages/en/learnRules.ts';
import { loadSources } from '../../../game/data/history/history.ts';

const { ABOUT, CONFLICTS, LIMITS, PEOPLE, PEOPLE_SOURCES, PLACE_NAMES, TERMS } = catalogue;
const sections: readonly Section[] = [...LIMITS, ...PEOPLE, ...ABOUT];
const anchors = new Set(CHAPTERS.flatMap((chapter) => [chapter.number, ...chapter.rules.map(({ number }) => number)]));
const ruleSections: readonly Section[] = CHAPTERS.flatMap((chapter) =>
  chapter.rules.map((rule) => ({ id: rule.number, title: rule.title, body: rule.body })),
);

describe('sources', () => {
  test('every cited id is in the table of sources, each id once', async () => {
    const known = [...(await loadSources()).keys(), ...PEOPLE_SOURCES.map(({ id }) => id)];
    expect(new Set(known).size).toBe(known.length);
    expect(citesOf([...sections, ...ruleSections]).filter((id) => !known.includes(id))).toEqual([]);
  });

  test('every source of the page about people is cited on it, and every fact has one', () => {
    const cited = citesOf(PEOPLE);
    expect(PEOPLE_SOURCES.map(({ id }) => id).filter((id) => !cited.includes(id))).toEqual([]);
    const withFigures = PEOPLE.flatMap(({ body }) => body).filter(
      (block) => /\d{2,}/.test(textOf(block)) && !/500 to 700/.test(textOf(block)),
    );
    expect(
      withFigures.filter((block) => typeof block === 'string' || !('cites' in block && block.cites?.length)),
    ).toEqual([]);
  });
});

describe('words', () => {
  test('terms are in order, each once, and lead to rules that exist', () => {
    const terms = TERMS.map(({ term }) => term);
    expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, 'en')));
    expect(TERMS.flatMap(({ rule }) => (rule && !anchors.has(rule) ? [rule] : []))).toEqual([]);
  });

  test('links in running text lead to rules that exist', () => {
    const text = sections.flatMap(({ body }) => body.map(textOf)).join('\n');
    expect(
      [...text.matchAll(/\{([^}]*)\}/g)].map((found) => found[1] as string).filter((number) => !anchors.has(number)),
    ).toEqual([]);
  });

  test('no words of partisans in the game’s own voice', () => {
    const text = [
      ...sections.flatMap(({ title, body }) => [title, ...body.map(textOf)]),
      ...ruleSections.flatMap(({ title, body }) => [title, ...body.map(textOf)]),
      ...TERMS.map((term) => term.text),
      ...CONFLICTS,
      ...PLACE_NAMES.flat(),
    ].join('\n');
    expect(
      text.match(/\b(liberat|occupier|terroris|regimes?\b|horde|human wave|hero|orcs?\b|nazi)\w*/gi) ?? [],
    ).toEqual([]);
  });

  test('anchors of a page are distinct', () => {
    for (const page of [LIMITS, PEOPLE, ABOUT]) expect(new Set(page.map(({ id }) => id)).size).toBe(page.length);
  });
});
