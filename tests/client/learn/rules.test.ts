import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  chaptersFor,
  isShown,
  layerOf,
  type Rule,
  ruleMatches,
  textOf,
  wordsOf,
} from '../../../client/learn/content.ts';
import { CHAPTERS } from '../../../client/messages/en/learnRules.ts';
import { refusalText } from '../../../client/messages/en/refusals.ts';
import { causeRule } from '../../../client/messages/en/supply.ts';
import type { Names } from '../../../client/messages/names.ts';
import { COMBAT } from '../../../game/data/combat.ts';
import { COLUMNS, LADDER } from '../../../game/data/combatResultsTable.ts';
import { FEATURES_OF_LAYER, type Feature, LAYERS, type Layer } from '../../../game/data/layers.ts';
import { WITHDRAWAL } from '../../../game/data/retreat.ts';
import type { SupplyCause } from '../../../game/explain.ts';
import { REFUSAL_CODES } from '../../../game/result.ts';
import { columnOf, resultOf } from '../../../game/rules/battle.ts';
import { gradeOf } from '../../../game/rules/retreat.ts';
import { surrenderModifier, surrenderOutcome } from '../../../game/rules/surrender.ts';
import { sourceFilesUnder } from '../../helpers/imports.ts';

const rules: readonly Rule[] = CHAPTERS.flatMap((chapter) => chapter.rules);
/** What an address `#rule-…` can name. */
const anchors = new Set([...CHAPTERS.map(({ number }) => number), ...rules.map(({ number }) => number)]);
const wordsIn = (layer: Layer): string =>
  chaptersFor(CHAPTERS, FEATURES_OF_LAYER[layer])
    .flatMap((chapter) => [
      chapter.title,
      chapter.lead ?? '',
      ...chapter.rules.flatMap((rule) => [rule.title, ...rule.body.map(textOf)]),
    ])
    .join('\n');

const name = (text: string): string => text;
const NAMES: Names = {
  side: name,
  sidesOwn: name,
  unit: name,
  hex: name,
  at: name,
  hexWithNumber: name,
  bridge: name,
  source: name,
  entry: name,
  event: name,
};

/** Rule numbers written as literals, or in words, in the files that match. */
const numbersIn = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(pattern)].map((found) => found[1] as string));
const files = (folder: string, matching: RegExp): readonly string[] =>
  sourceFilesUnder(folder)
    .map(({ path }) => path)
    .filter((path) => matching.test(path));

describe('every rule number has its place on the rules page', () => {
  test('in refusals', () => {
    const numbers = REFUSAL_CODES.map((code) => refusalText(code, {}, NAMES).rule).filter((number) => number !== null);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !anchors.has(number))).toEqual([]);
  });

  test('in the causes of supply', () => {
    const kinds: readonly SupplyCause['kind'][] = [
      'enemyHex',
      'bridge',
      'river',
      'border',
      'zone',
      'interdicted',
      'range',
      'capacity',
      'unseen',
    ];
    expect(kinds.map((kind) => causeRule({ kind } as SupplyCause)).filter((number) => !anchors.has(number))).toEqual(
      [],
    );
  });

  test('in the factors that the engine gives', () => {
    // `rule: '11.8'`, and the number that `factor(code, value, rule)` and `add(…)` take.
    const paths = files('game', /^game\/rules\//);
    const numbers = [
      ...numbersIn(paths, /\brule: '(\d+(?:\.\d+)?)'/g),
      ...numbersIn(paths, /\b(?:add|factor)\([^;]*?'(\d+\.\d+)'/g),
      ...numbersIn(['game/rules/battle.ts'], /'(\d{1,2}\.\d{1,2})'/g),
    ];
    expect(new Set(numbers).size).toBeGreaterThan(10);
    expect([...new Set(numbers)].filter((number) => !anchors.has(number))).toEqual([]);
  });

  test('in every string of the client', () => {
    const numbers = numbersIn(
      files('client', /\.tsx?$/).filter((path) => !/^client\/(board|theme)\//.test(path)),
      /'(\d{1,2}\.\d{1,2})'/g,
    );
    expect([...new Set(numbers)].filter((number) => !anchors.has(number))).toEqual([]);
  });

  test('in the comments of the engine', () => {
    const numbers = numbersIn(files('game', /\.ts$/), /\b[Rr]ules? (\d{1,2}(?:\.\d{1,2})?)\b/g);
    expect(numbers.length).toBeGreaterThan(150);
    expect([...new Set(numbers)].filter((number) => !anchors.has(number))).toEqual([]);
  });

  test('in the links of the rules to each other', () => {
    for (const layer of LAYERS) {
      const shown = new Set(
        chaptersFor(CHAPTERS, FEATURES_OF_LAYER[layer]).flatMap((chapter) => [
          chapter.number,
          ...chapter.rules.map(({ number }) => number),
        ]),
      );
      const links = [...wordsIn(layer).matchAll(/\{([^}]*)\}/g)].map((found) => found[1] as string);
      expect(
        links.filter((number) => !shown.has(number)),
        layer,
      ).toEqual([]);
    }
  });

  test('each number once, in order, within its chapter', () => {
    const part = (number: string): number => Number(number.split('.')[1]);
    expect(new Set(rules.map(({ number }) => number)).size).toBe(rules.length);
    for (const chapter of CHAPTERS) {
      expect(chapter.rules.map(({ number }) => number.split('.')[0])).toEqual(chapter.rules.map(() => chapter.number));
      expect(chapter.rules.map(({ number }) => part(number))).toEqual(chapter.rules.map((_, at) => at + 1));
    }
  });
});

/** Words by which a reader meets a feature. */
const WORDS_OF: Readonly<Record<Feature, RegExp>> = {
  underFire: /under (enemy )?fire|interdict|fire level|capacity|drone/i,
  points: /support (point|unit)|attack point|hasty|pontoon|glide bomb|artillery|engineers/i,
  stances: /\bstance|\breserve\b|withdraw/i,
  fieldworks: /fieldwork|digs? in/i,
  weather: /weather|\bmud\b|\bsnow\b|frozen/i,
  fog: /\bfog\b|\bcontact\b|reconn|unseen/i,
  aid: /\baid\b|materiel|intelligence/i,
  events: /\bevents?\b|contingent|general offensive|\bvisit\b/i,
  surrender: /surrender test|surrenders/i,
  decisions: /decision/i,
  reserves: /recall|other sectors|over-?stretch|committed/i,
  doctrine: /doctrine/i,
  tracks: /\btracks?\b|prestige|credibility|over-?stretch/i,
  talks: /ceasefire|negotiation|leverage|\btalks\b/i,
  initiative: /first place/i,
};

describe('a layer shows only its own rules', () => {
  test('the basic layer shows no rule that needs a feature', () => {
    const shown = chaptersFor(CHAPTERS, FEATURES_OF_LAYER.basic).flatMap((chapter) => chapter.rules);
    expect(shown.filter((rule) => (rule.needs ?? []).length > 0)).toEqual([]);
    expect(shown.length).toBeGreaterThan(40);
  });

  test.each([
    [
      'basic',
      [
        'underFire',
        'points',
        'stances',
        'fieldworks',
        'weather',
        'fog',
        'aid',
        'events',
        'surrender',
        'decisions',
        'reserves',
        'doctrine',
        'tracks',
        'talks',
        'initiative',
      ],
    ],
    ['standard', ['decisions', 'reserves', 'doctrine', 'talks', 'initiative']],
  ] as const)('the %s layer speaks of nothing beyond it', (layer, features) => {
    // But for the sentence on what a scenario may add to its layer.
    const text = wordsIn(layer).replace(/^A scenario may add single rules.*$/m, '');
    const met = features.flatMap((feature) => {
      const found = WORDS_OF[feature].exec(text);
      return found ? [`${feature}: …${text.slice(Math.max(0, found.index - 60), found.index + 40)}…`] : [];
    });
    expect(met).toEqual([]);
  });

  test('every layer shows all that the one before it shows', () => {
    const numbers = (layer: Layer) =>
      chaptersFor(CHAPTERS, FEATURES_OF_LAYER[layer]).flatMap((chapter) => chapter.rules.map(({ number }) => number));
    const [basic, standard, full] = LAYERS.map(numbers) as [string[], string[], string[]];
    expect(basic.filter((number) => !standard.includes(number))).toEqual([]);
    expect(standard.filter((number) => !full.includes(number))).toEqual([]);
    expect(full).toEqual(rules.map(({ number }) => number));
  });

  test('what takes the place of a feature is gone where the feature is', () => {
    expect(isShown({ without: 'points' }, ['points'])).toBe(false);
    expect(isShown({ without: 'points' }, [])).toBe(true);
    expect(isShown({ needs: ['points', 'aid'] }, ['points'])).toBe(false);
  });

  test('layerOf — an address leads to the least layer that shows its rule', () => {
    expect(layerOf(CHAPTERS, '6.3')).toBe('basic');
    expect(layerOf(CHAPTERS, '7.4')).toBe('standard');
    expect(layerOf(CHAPTERS, '13.3')).toBe('full');
    expect(layerOf(CHAPTERS, '7')).toBe('basic');
    expect(layerOf(CHAPTERS, '99.1')).toBeNull();
  });
});

describe('the text agrees with the engine', () => {
  test('10.5 the table on the page is the table that is used', () => {
    const rule = rules.find(({ number }) => number === '10.5');
    const block = rule?.body.find((each) => typeof each !== 'string' && 'table' in each);
    const rows = block && typeof block !== 'string' && 'table' in block ? block.table.rows : [];
    for (let roll = 2; roll <= 12; roll++)
      expect(rows[roll - 2]).toEqual([String(roll), ...COLUMNS.map((_, column) => resultOf(column, roll).name)]);
    expect(LADDER).toHaveLength(7);
  });

  test('the examples are right', () => {
    const exampleOf = (number: string): string => {
      const rule = rules.find((each) => each.number === number);
      return (
        rule?.body.flatMap((block) => (typeof block !== 'string' && 'example' in block ? [block.example] : []))[0] ?? ''
      );
    };
    expect(exampleOf('10.3')).toContain('2.8 : 1. That is the column 2:1');
    expect(COLUMNS[columnOf(14, 5)]?.name).toBe('2:1');
    expect(exampleOf('7.7')).toContain('7 + 3 − 2 = 8');
    expect(surrenderOutcome(7 + surrenderModifier(3, 2, false))).toBe('brokeOut');
    // The result A1 D1 R1 on a fresh stack: held at the price of a hit, or two hexes given without one.
    expect(exampleOf('11.1')).toContain('take 2 hits and stay. Defenders that delay take none and retreat 2 hexes');
    const rung = LADDER.find(({ name }) => name === 'A1 D1 R1');
    const { holdHits, holdRetreat, delayHits, delayRetreat } = COMBAT.stance;
    expect(rung).toMatchObject({ defenderHits: 2 - holdHits, retreat: 0 - holdRetreat });
    expect(rung).toMatchObject({ defenderHits: 0 - delayHits, retreat: 2 - delayRetreat });
    expect(exampleOf('11.8')).toContain(
      '(+2), road at level 5 (−3), a bridge down (−1), attacked (−1): −3. A throw of 7 makes 4: chaotic',
    );
    const { ordered, perLevel, levelAbove, bridgeDown, attacked } = WITHDRAWAL;
    expect(gradeOf(7 + ordered + perLevel * (5 - levelAbove) + bridgeDown + attacked)).toBe('chaotic');
    expect([7, 8].map((roll) => gradeOf(roll + ordered + perLevel * (3 - levelAbove)))).toEqual(['mixed', 'organised']);
  });

  test('no text has a hole in it', () => {
    const text = wordsIn('full') + wordsIn('basic');
    expect(text.match(/.{0,30}(undefined|NaN|\bnull\b|\[object|\$\{| {2}|\s[.,;]|\s:\s?$).{0,30}/gm) ?? []).toEqual([]);
  });

  test('sentences are short: fewer than 16 words on average, 48 at most', () => {
    const sentences = rules.flatMap((rule) =>
      rule.body
        .filter((block) => typeof block === 'string' || !('table' in block))
        .flatMap((block) => textOf(block).split(/(?<=[.?!:])\s+|\n/))
        .map((sentence) => ({ number: rule.number, sentence, words: sentence.split(/\s+/).length })),
    );
    expect(sentences.filter(({ words }) => words > 48)).toEqual([]);
    const mean = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    expect(mean).toBeLessThan(16);
  });
});

describe('the search', () => {
  const found = (search: string): readonly string[] =>
    rules.filter((rule) => ruleMatches(rule, wordsOf(search))).map(({ number }) => number);
  test('finds a rule by its number, by words in any order, whatever the apostrophe', () => {
    expect(found('rule 7.4')).toContain('7.4');
    expect(found('bridge pontoon')).toEqual(found('pontoon  BRIDGE'));
    expect(found("ukraine's doctrine")).toEqual(found('Ukraine’s doctrine'));
    expect(found("ukraine's doctrine")).toContain('11.5');
    expect(found('zzz')).toEqual([]);
  });
});
