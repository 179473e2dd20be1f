import { describe, expect, test } from 'vitest';
import { directionTo, indexOf } from '../../../game/board.ts';
import {
  hexsideRiver,
  hexsidesOf,
  isBridged,
  isImpassable,
  isSurprise,
  majorRiverBlocks,
  terrainInWeather,
} from '../../../game/rules/terrain.ts';
import { situationOf } from '../../../game/situation.ts';
import { position, testBoard } from '../../helpers/position.ts';

const at = (hex: string) => indexOf(testBoard, hex);
const side = (a: string, b: string) => [at(a), directionTo(testBoard, at(a), at(b))] as const;
const withBridge = (state: 'damaged' | 'destroyed' | 'pontoon') =>
  situationOf(position({ state: { bridges: { 'seym-glushkovo': state } } }));

describe('rivers and bridges', () => {
  test('4.2 a standing bridge makes the river no river', () => {
    const ground = situationOf(position());
    expect(hexsideRiver(ground, ...side('0711', '0810'))).toBe(0);
    expect(isBridged(ground, ...side('0711', '0810'))).toBe(true);
  });

  test('4.2 a damaged bridge and a pontoon carry, a destroyed bridge does not', () => {
    expect(majorRiverBlocks(withBridge('damaged'), ...side('0711', '0810'))).toBe(false);
    expect(majorRiverBlocks(withBridge('pontoon'), ...side('0711', '0810'))).toBe(false);
    expect(majorRiverBlocks(withBridge('destroyed'), ...side('0711', '0810'))).toBe(true);
    expect(isBridged(withBridge('destroyed'), ...side('0810', '0711'))).toBe(false);
  });

  test('4.2 with its bridge a road goes down', () => {
    const [from, d] = side('1516', '1616');
    const road = (bridges: Record<string, 'destroyed'>) =>
      hexsidesOf(situationOf(position({ state: { bridges } }))).road[from * 6 + d];
    expect(road({})).toBe(2);
    expect(road({ 'oleshnya-gogolevka': 'destroyed' })).toBe(0);
    expect(road({})).toBe(2);
  });

  test('4.2 a river is the same from both banks', () => {
    const ground = situationOf(position());
    for (let a = 0; a < testBoard.size; a++)
      for (let d = 0; d < 6; d++) {
        const b = testBoard.neighbours[a * 6 + d] as number;
        if (b >= 0) expect(hexsideRiver(ground, b, (d + 3) % 6)).toBe(hexsideRiver(ground, a, d));
      }
  });
});

test('4.1 nothing but a lake is impassable', () => {
  const lake = { ...testBoard, terrain: Uint8Array.from(testBoard.terrain, (t, i) => (i === 5 ? 6 : t)) };
  expect(isImpassable(lake, 5)).toBe(true);
  expect(isImpassable(lake, at('1022'))).toBe(false);
});

test('4.3 marsh freezes in snow; forest stays forest', () => {
  expect(terrainInWeather('marsh', 'snow')).toBe('open');
  expect(terrainInWeather('marsh', 'mud')).toBe('marsh');
  expect(terrainInWeather('forest', 'snow')).toBe('forest');
});

test('6.5 surprise is over after its last week', () => {
  expect(isSurprise(position({ week: 1, state: { flags: { surprise: 1 } } }))).toBe(true);
  expect(isSurprise(position({ week: 2, state: { flags: { surprise: 1 } } }))).toBe(false);
  expect(isSurprise(position({ week: 1 }))).toBe(false);
});
