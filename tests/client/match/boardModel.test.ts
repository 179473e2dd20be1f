import { describe, expect, test } from 'vitest';
import { supplyPathOf } from '../../../client/match/boardModel.ts';
import { idAt } from '../../../game/board.ts';
import { explainSupply } from '../../../game/rules/supply.ts';
import { position, testBoard, viewOf } from '../../helpers/position.ts';

const [source] = testBoard.sources.UA;
const depot = idAt(testBoard, source?.index ?? 0);
const view = viewOf(
  position({
    units: { near: ['UA', 'mechanised', depot], far: ['UA', 'mechanised', '1317'], foe: ['RU', 'airborne', '2510'] },
  }),
  'UA',
);
const path = (unit: string) => supplyPathOf(view, explainSupply(view, unit));

describe('lines of supply on the map', () => {
  test('a unit at a source has no line to draw', () => expect(path('near')).toBeNull());
  test('another’s runs from a source to its hex', () => {
    expect(path('far')?.path.length).toBeGreaterThan(1);
    expect(path('far')?.path.at(-1)).toBe('1317');
  });
});
