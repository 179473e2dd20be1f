import { describe, expect, it } from 'vitest';
import { placedNames } from '../../../client/board/thumbnailNames.ts';

const dot = (text: string, x: number, y: number) => ({ text, hex: text, x, y });

describe('names on a small map', () => {
  it('stand above their dots where there is room, else below or beside', () => {
    const [first, second] = placedNames([dot('Sudzha', 100, 100), dot('Martynovka', 120, 100)], 340, 230);
    expect(first?.place).toMatchObject({ dy: -5, anchor: 'middle' });
    expect(second?.place).toMatchObject({ dy: 13, anchor: 'middle' });
  });

  it('are left out, the dot stays, where nothing is free: the first have the choice', () => {
    const crowd = Array.from({ length: 8 }, (_, i) => dot(`Sudzha ${i}`, 100 + i, 100));
    const placed = placedNames(crowd, 340, 230);
    expect(placed.map(({ hex }) => hex)).toEqual(crowd.map(({ hex }) => hex));
    expect(placed[0]?.place).not.toBeNull();
    expect(placed.filter(({ place }) => place === null).length).toBeGreaterThan(0);
  });

  it('do not run out of the picture', () => {
    const [edge] = placedNames([dot('Sverdlikovo', 4, 100)], 340, 230);
    expect(edge?.place?.anchor).toBe('start');
  });
});
