import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DECK } from '../../game/data/kurskDeck.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const there = (path: string): boolean => existsSync(new URL(path, root));
const readme = read('game/README.md');
const section = (title: string): string => readme.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
const codes = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map((found) => found[1] as string);
const cells = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (rule|#|event|to add) /.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

describe('game/README.md is true', () => {
  test('every file it names exists', () => {
    const paths = codes(readme).filter((code) => /^[\w.\-/]+(\.(ts|json|md)|\/)$/.test(code));
    const places = ['', 'game/', 'game/rules/', 'game/data/', 'tests/game/rules/'];
    expect(paths.length).toBeGreaterThan(150);
    expect(paths.filter((path) => !places.some((place) => there(place + path)))).toEqual([]);
  });

  test('the columns of the contents page name rules, data and tests', () => {
    const rows = cells(section('Rule → file → test'));
    expect(rows.length).toBeGreaterThan(40);
    const missing = rows.flatMap(([, , rules = '', data = '', tests = '']) => [
      ...codes(rules).filter((path) => !there(path.includes('/') ? path : `game/rules/${path}`)),
      ...codes(data).filter((path) => !there(`game/data/${path}`)),
      ...codes(tests).filter((path) => !there(path.includes('/') ? path : `tests/game/rules/${path}`)),
    ]);
    expect(missing).toEqual([]);
  });

  test('every chapter of the rules is on the contents page', () => {
    const named = new Set(codes(section('Rule → file → test')));
    const chapters = [...read('tests/layers.test.ts').matchAll(/^ {2}'(\w+)',$/gm)].map((found) => `${found[1]}.ts`);
    expect(chapters.length).toBeGreaterThan(20);
    expect(chapters.filter((file) => !named.has(file))).toEqual([]);
  });

  const facts = read('tests/game/scenarios/facts.test.ts');

  test('each of the twenty facts has its test', () => {
    const rows = cells(section('The twenty facts'));
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(rows.map((row) => row[4] as string).filter((name) => !facts.includes(`${name} — `))).toEqual([]);
  });

  test('each event exists and has its test', () => {
    const ids = new Set(DECK.map(({ id }) => id));
    const rows = cells(section('The events'));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.flatMap((row) => codes(row[1] ?? '')).filter((id) => !ids.has(id))).toEqual([]);
    const names = rows.flatMap((row) => (row[2] ?? '').split('; ')).filter((name) => name !== 'walked');
    expect(names.filter((name) => !facts.includes(name))).toEqual([]);
  });

  test('every function of the two walks exists', () => {
    const names = codes(section('Two walks'))
      .filter((code) => /^[a-z]\w+(\(.*\))?$/.test(code))
      .map((code) => code.replace(/\(.*/, ''));
    const source = [
      'engine',
      'match',
      'work',
      'view',
      'boardgame',
      'rules/movement',
      'rules/marching',
      'rules/events',
      'state',
      'orders',
    ]
      .map((file) => read(`game/${file}.ts`))
      .join('\n');
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([]);
  });
});
