import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnWord, FACTORS_WITH_TEXT, outcomeText } from '../../../client/messages/en/combat.ts';
import { happeningText } from '../../../client/messages/en/happenings.ts';
import { refusalText } from '../../../client/messages/en/refusals.ts';
import { threshold } from '../../../client/messages/en/screens.ts';
import { whySupply } from '../../../client/messages/en/supply.ts';
import { hexName, namesOf } from '../../../client/messages/names.ts';
import { boardFrom } from '../../../game/board.ts';
import { COLUMNS } from '../../../game/data/combatResultsTable.ts';
import kursk from '../../../game/data/maps/kursk.json';
import type { MapFile } from '../../../game/map.ts';
import { REFUSAL_CODES } from '../../../game/result.ts';

const board = boardFrom(kursk as unknown as MapFile);
const names = namesOf({ board, unit: (id) => (id === 'UA-95A' ? '95 Air Aslt' : null), event: () => null });
const rules = new URL('../../../game/rules/', import.meta.url);

describe('message catalogue', () => {
  test('every refusal has a sentence, whatever data come with it', () => {
    for (const code of REFUSAL_CODES) {
      for (const data of [{}, { unit: 'UA-95A', hex: '1615', side: 'RU', bridge: 'x', needs: 2, has: 1, most: 3 }]) {
        const { text, rule } = refusalText(code, data, names);
        expect(text, code).toMatch(/^\S.*[.”]$/s);
        expect(text, code).not.toMatch(/undefined|NaN|\[object/);
        if (rule !== null) expect(rule, code).toMatch(/^\d+(\.\d+)?$/);
      }
    }
  });

  test('a refusal says the unit and the place by name, the hex number last', () => {
    const { text } = refusalText('hexHeld', { unit: 'UA-95A', hex: '1615' }, names);
    expect(text.startsWith('Sudzha, 16·15 is held')).toBe(true);
  });

  test('every factor that the rules name has words', () => {
    const named = new Set<string>();
    for (const file of readdirSync(rules, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file === 'support.ts') continue; // there `add` lists the road's causes, a `Record`
      for (const [, code] of readFileSync(new URL(file, rules), 'utf8').matchAll(
        /\b(?:factor|add)\([^'\n]{0,40}'([A-Za-z]+)'/g,
      ))
        named.add(code as string);
    }
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((code) => !FACTORS_WITH_TEXT.includes(code))).toEqual([]);
  });

  test('a unit with a plural name takes a plural verb, in whatever happens to it', () => {
    const unit = (short: string) => ({ id: 'x', short, side: 'RU' }) as const;
    const hits = (short: string) =>
      happeningText({ kind: 'hits', unit: unit(short), hits: 1, stepsLost: 1, why: 'combat' }, names);
    expect(hits('Conscripts')).toBe('Conscripts take 1 hit in the fighting and lose 1 step.');
    expect(hits('95 Air Aslt')).toBe('95 Air Aslt takes 1 hit in the fighting and loses 1 step.');
    const lost = (short: string) =>
      happeningText({ kind: 'destroyed', unit: unit(short), hex: '1615', why: 'combat' }, names);
    expect(lost('Veterans')).toBe('Veterans no longer exist as a unit, at Sudzha.');
    expect(lost('91 KPA')).toBe('91 KPA no longer exists as a unit, at Sudzha.');
  });

  test('every column of the combat table has a word', () => {
    expect(COLUMNS.filter(({ name }) => columnWord(name) === name)).toEqual([]);
  });

  test('the threshold has at most 110 words and the sentence about February 2022', () => {
    const text = `${threshold.note} ${threshold.context} ${threshold.makers}`;
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(110);
    expect(text).toContain('Russia began its full-scale invasion of Ukraine in February 2022.');
  });

  test('every hex of the map has a name from a landmark', () => {
    for (const { id } of board.file.hexes)
      expect(hexName(board, id)).toMatch(/^\p{L}|^\d+ km \(\d+ mi\) (north|south|east|west)/u);
    expect(hexName(board, '1615')).toBe('Sudzha');
  });

  test('what comes of a fight is told part by part: what is only named needs no verb', () => {
    const hit = { attackerHits: 0, defenderHits: 1, retreat: 1, breakthrough: false };
    expect(outcomeText(hit)).toBe('Defenders take 1 hit, ground taken');
    expect(outcomeText({ ...hit, attackerHits: 2, breakthrough: true })).toBe(
      'Attackers take 2 hits, defenders take 1 hit, breakthrough',
    );
  });

  test('control of a hex that is named by its distance does not read as control of the distance', () => {
    const changed = { kind: 'controlChanged', side: 'UA', hexes: ['1414'], to: 'UA', how: 'moved' } as never;
    expect(happeningText(changed, names)).toBe('Now in Ukraine’s hands: Sverdlikovo.');
  });

  test('14.3, 10.8: a flag that helps or costs Russia alone says so', () => {
    const flag = (id: string) => happeningText({ kind: 'flag', flag: id } as never, names);
    expect(flag('preparedOffensive')).toContain('all Russian attacks');
    expect(flag('killZone')).toMatch(/^Russian attacks/);
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
    expect(whySupply(line, names)).toBe('Cut: Sverdlikovo is controlled by Russia (14·14).');
  });
});
