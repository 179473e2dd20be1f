/** Every language beside the first: that nothing is missing, left in English, or said without what it is about. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindOfData, sentencesOf, type TextKind, withSentences } from '../../../client/messages/texts.ts';
import { FIRST_LANGUAGE, LANGUAGES } from '../../../game/languages.ts';
import { dataSentences } from '../../../scripts/lib/dataSentences.ts';
import { LANGUAGE_FILES } from '../../../scripts/lib/languageFiles.ts';
import { SAME_SENTENCES, SAME_TEXTS, SILENT_TEXTS } from './same.ts';

const others = LANGUAGES.filter((language) => language !== FIRST_LANGUAGE);
const folder = (language: string) => new URL(`../../../client/messages/${language}/`, import.meta.url);
const first = readdirSync(folder(FIRST_LANGUAGE)).sort();

type Words = Readonly<Record<string, unknown>>;
const wordsOf = async (language: string, file: string): Promise<Words> =>
  (await import(new URL(file, folder(language)).href)) as Words;

const isFields = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** Path in a catalogue to what stands there. */
const leaves = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  isFields(value) && !(value instanceof RegExp)
    ? Object.entries(value).flatMap(([name, each]) => leaves(each, path === '' ? name : `${path}.${name}`))
    : [[path, value]];

const textsOf = async (language: string, file: string): Promise<ReadonlyMap<string, unknown>> =>
  new Map(leaves(await wordsOf(language, file)));

/** Lists are as long as a language wants them, and what is typed in it is its own. */
const isOfLanguage = (file: string, path: string): boolean =>
  /\.\d+(?:\.|$)/.test(path) || (file === 'commands.ts' && path.startsWith('stances.'));

/** Names of places, addresses and classes of sources, anchors. */
const NO_WORDS = /^PLACE_NAMES\.|\.(?:cites\.\d+|where|class|id)$/;

/** Not a code of the engine, and not a sign. */
const isWords = (text: unknown): text is string =>
  typeof text === 'string' && /\p{L}{3}/u.test(text) && !/^[a-z]+(?:[A-Z][a-z]*)*$/.test(text);

type Say = (...given: readonly unknown[]) => unknown;
/** What a text that is put together says of marked parameters; null where it needs something else. */
const saidBy = (say: unknown, mark: (place: number) => unknown): string | null => {
  if (typeof say !== 'function') return null;
  try {
    const said = (say as Say)(...Array.from({ length: Math.max(say.length, 3) }, (_, place) => mark(place)));
    return typeof said === 'string' && !said.includes('NaN') ? said : null;
  } catch {
    return null;
  }
};

const MARKS: readonly ((place: number) => string | number)[] = [(place) => `⟦${place}⟧`, (place) => 7001 + place * 11];
const shown = (mark: string | number) => (typeof mark === 'number' ? /7.?0\d\d/g : /⟦\d⟧/g);

/** Parameters that a text shows, without signs between digits. */
const parametersIn = (said: string, mark: string | number): readonly string[] =>
  [...new Set([...said.matchAll(shown(mark))].map(([found]) => found.replace(/[.,\s]/g, '')))].sort();

describe.each(others)('%s', (language) => {
  test('has every file of the first language', () => {
    const own = readdirSync(folder(language));
    expect(first.filter((file) => !own.includes(file))).toEqual([]);
  });

  test.each(first)('%s has the same texts, and none is left as it was', async (file) => {
    const [texts, own] = [await textsOf(FIRST_LANGUAGE, file), await textsOf(language, file)];
    expect([...texts.keys()].filter((path) => !own.has(path) && !isOfLanguage(file, path))).toEqual([]);
    const same = [...texts].filter(
      ([path, text]) => isWords(text) && !NO_WORDS.test(path) && own.get(path) === text && !SAME_TEXTS.has(text),
    );
    expect(same).toEqual([]);
  });

  test.each(first)('%s says what each text is about', async (file) => {
    const own = await textsOf(language, file);
    const silent = [...(await textsOf(FIRST_LANGUAGE, file))].flatMap(([path, say]) =>
      MARKS.flatMap((mark) => {
        const [said, saidHere] = [saidBy(say, mark), saidBy(own.get(path), mark)];
        if (said === null || saidHere === null) return [];
        const [wanted, found] = [parametersIn(said, mark(0)), parametersIn(saidHere, mark(0))];
        return wanted.every((each) => found.includes(each)) ? [] : [`${file} ${path}: “${said}” “${saidHere}”`];
      }),
    );
    expect(silent.filter((line) => !SILENT_TEXTS.some((path) => line.startsWith(`${path}:`)))).toEqual([]);
  });

  const kinds = Object.entries(dataSentences()) as [TextKind, readonly string[]][];
  const { data } = LANGUAGE_FILES[language as keyof typeof LANGUAGE_FILES];

  test.each(kinds)('has every sentence of the data, no other, and none left as it was: %s', (kind, sentences) => {
    expect(sentences.filter((sentence) => !data[kind][sentence])).toEqual([]);
    expect(Object.keys(data[kind]).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
    const same = sentences.filter((sentence) => data[kind][sentence] === sentence && !SAME_SENTENCES.has(sentence));
    expect(same).toEqual([]);
  });

  test('a source keeps the letter and number by which events name it', () => {
    const sources = kinds.flatMap(([kind, all]) => all.map((each) => [each, data[kind][each] ?? ''] as const));
    const key = (text: string) => /^(?:S\d+|[A-Z]{1,6}): /.exec(text)?.[0];
    expect(sources.filter(([from, to]) => key(from) !== key(to))).toEqual([]);
  });
});

describe('sentences of the data', () => {
  test('are those that are shown; ids, hexes and names of units are not among them', () => {
    const file = {
      title: 'A title',
      orderOfBattle: [{ name: '95th Brigade', text: 'of a unit' }],
      victory: { lines: [{ code: 'heldHexes', text: 'Each hex' }] },
      questions: { add: ['Why?'] },
    };
    expect(sentencesOf('scenarios', file)).toEqual(['A title', 'Each hex', 'Why?']);
    const loud = withSentences('scenarios', file, (sentence) => sentence.toUpperCase()) as typeof file;
    expect(loud.orderOfBattle).toEqual(file.orderOfBattle);
    expect(loud.questions.add).toEqual(['WHY?']);
  });

  test('stand in scenarios, their cards, events and history, and not in maps or records', () => {
    const paths = ['scenarios/snagost.json', 'scenarioCards.json', 'events/kursk.json', 'history/timeline.json'];
    expect(paths.map(kindOfData)).toEqual(['scenarios', 'scenarios', 'deck', 'history']);
    expect(['maps/kursk.json', 'history/played.json', 'balance.json'].map(kindOfData)).toEqual([null, null, null]);
  });
});
