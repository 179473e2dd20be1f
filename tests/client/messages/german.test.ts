import { describe, expect, test } from 'vitest';
import { columnHead, csvStyle } from '../../../client/messages/de/columns.ts';
import { columnWord, FACTORS_WITH_TEXT } from '../../../client/messages/de/combat.ts';
import { patterns } from '../../../client/messages/de/commands.ts';
import { happeningText } from '../../../client/messages/de/happenings.ts';
import { command, report, table } from '../../../client/messages/de/match.ts';
import { atPlace, bridgeCalled, sides, sidesOwn } from '../../../client/messages/de/names.ts';
import { keyLabel } from '../../../client/messages/de/phrases.ts';
import { computerChoices, computerTerms } from '../../../client/messages/de/reasons.ts';
import { refusalText } from '../../../client/messages/de/refusals.ts';
import { threshold } from '../../../client/messages/de/screens.ts';
import { whySupply } from '../../../client/messages/de/supply.ts';
import { FACTORS_WITH_TEXT as ENGLISH_FACTORS } from '../../../client/messages/en/combat.ts';
import {
  computerChoices as englishChoices,
  computerTerms as englishTerms,
} from '../../../client/messages/en/reasons.ts';
import { type Names, namesOf } from '../../../client/messages/names.ts';
import { boardFrom } from '../../../game/board.ts';
import { COLUMNS } from '../../../game/data/combatResultsTable.ts';
import kursk from '../../../game/data/maps/kursk.json';
import type { MapFile } from '../../../game/map.ts';
import { csvOf, type MatchSeries, seriesRows } from '../../../game/replay/series.ts';
import { REFUSAL_CODES } from '../../../game/result.ts';
import { TRACK_IDS } from '../../../game/state.ts';

const board = boardFrom(kursk as unknown as MapFile);
const names: Names = {
  ...namesOf({ board, unit: (id) => (id === 'UA-95A' ? '95 Air Aslt' : null), event: () => null }),
  side: (side) => sides[side],
  sidesOwn: (side) => sidesOwn[side],
  at: (id) => atPlace({ '1615': 'Sudzha', '1414': 'Sverdlikovo' }[id] ?? id),
};

describe('the German catalogue', () => {
  test('every refusal has a sentence, whatever data come with it', () => {
    for (const code of REFUSAL_CODES) {
      for (const data of [{}, { unit: 'UA-95A', hex: '1615', side: 'RU', bridge: 'x', needs: 2, has: 1, most: 3 }]) {
        const { text, rule } = refusalText(code, data, names);
        expect(text, code).toMatch(/^[\p{Lu}\d].*[.”]$/su);
        expect(text, code).not.toMatch(/undefined|NaN|\[object/);
        if (rule !== null) expect(rule, code).toMatch(/^\d+(\.\d+)?$/);
      }
    }
  });

  test('the same factors have words as in English, and every column of the combat table', () => {
    expect(FACTORS_WITH_TEXT).toEqual(ENGLISH_FACTORS);
    expect(COLUMNS.filter(({ name }) => columnWord(name) === name)).toEqual([]);
  });

  test('a country is told with its article, and what is its own stands after', () => {
    expect(happeningText({ kind: 'claimed', side: 'UA', hex: '1615' }, names)).toBe(
      'Die Ukraine behauptet, das Feld bei Sudzha zu halten. Das ist nicht bestätigt.',
    );
    expect(happeningText({ kind: 'operationsBegan', side: 'RU' }, names)).toBe('Die Operationen Russlands beginnen.');
  });

  test('a unit with a plural name takes a plural verb', () => {
    const hits = (short: string) =>
      happeningText(
        { kind: 'hits', unit: { id: 'x', short, side: 'RU' }, hits: 1, stepsLost: 1, why: 'combat' },
        names,
      );
    expect(hits('Conscripts')).toBe('Conscripts erleiden im Kampf 1 Treffer und verlieren 1 Stufe.');
    expect(hits('95 Air Aslt')).toBe('95 Air Aslt erleidet im Kampf 1 Treffer und verliert 1 Stufe.');
  });

  test('rule 7.5: supply that is cut is told with its cause', () => {
    const line = {
      unit: 'UA-95A',
      side: 'UA',
      state: 'cut',
      source: null,
      path: [],
      cost: 0,
      causes: [{ kind: 'enemyHex', hex: '1414' }],
    } as const;
    expect(whySupply(line, names)).toBe('Abgeschnitten: Russland hält das Feld bei Sverdlikovo (14·14).');
  });

  test('every bridge of the map has a German name', () => {
    expect(
      board.bridges.map(({ name }) => bridgeCalled(name)).filter((name) => /bridge| over | at /i.test(name)),
    ).toEqual([]);
  });

  test('what the command line gives as examples is understood as what it is', () => {
    const understood = (line: string) =>
      Object.entries(patterns).find(([, pattern]) => pattern.test(line))?.[0] ?? line;
    const examples = table.commandHelp.replace(/^.*?: /, '').split(' · ');
    expect(examples.map(understood)).toEqual(['move', 'move', 'attack', 'why', 'weiter', 'Phase beenden']);
    const quoted = [...command.unknown('').matchAll(/„([^“]+)“/g)].map(([, line]) => understood(line ?? ''));
    expect(quoted).toEqual(['move', 'attack', 'why']);
  });

  test('why the computer chose is told without names, in the abstract mode too', () => {
    const told = [computerTerms, computerChoices, englishTerms, englishChoices].flatMap((words) =>
      Object.values(words),
    );
    expect(told.filter((text) => /Sudzha|Kursk|Sumy|Donbas|Ukrain|Russ|Korea/.test(text))).toEqual([]);
  });

  test('keys are called as on a German keyboard, on which Y and Z are in each other’s place', () => {
    expect(['Y', 'Z', 'N', 'Semicolon'].map(keyLabel)).toEqual(['Z', 'Y', 'N', 'Ö']);
  });

  test('a spreadsheet in German has German heads, a decimal comma, and cells that end with a semicolon', () => {
    const [columns = []] = seriesRows({ weeks: [] } as unknown as MatchSeries);
    const head = ['group', 'scenario', ...columns, ...TRACK_IDS];
    expect(head.filter((name) => columnHead(name) === name || /[a-z][A-Z]/.test(columnHead(name)))).toEqual([]);
    expect(new Set(head.map(columnHead)).size).toBe(head.length);
    expect(csvOf([['week'].map(columnHead), [1.5, 'a; b']], csvStyle)).toBe('Woche\r\n1,5;"a; b"\r\n');
  });

  test('one point is a point', () => {
    expect(['1', '−1', '0', '2,5'].map(report.ledgerPoints)).toEqual(['1 Punkt', '−1 Punkt', '0 Punkte', '2,5 Punkte']);
  });

  test('the threshold says when the invasion began', () => {
    expect(threshold.context).toContain('Russland begann im Februar 2022 die umfassende Invasion der Ukraine.');
  });
});
