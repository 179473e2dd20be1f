import { describe, expect, test } from 'vitest';
import { keyAction, nextOf, stepFrom, zigzagFrom } from '../../../client/match/keyboard.ts';
import { boardFrom } from '../../../game/board.ts';
import kursk from '../../../game/data/maps/kursk.json';
import type { MapFile } from '../../../game/map.ts';

const board = boardFrom(kursk as unknown as MapFile);
const press = (code: string, key = code, more: Partial<Parameters<typeof keyAction>[0]> = {}) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('keys of the map', () => {
  test('down and up again comes back to the same column, from every hex inside the map', () => {
    for (const hex of board.file.hexes) {
      if (hex.row === board.rows - 1 || hex.column === 0 || hex.column === board.columns - 1) continue;
      const down = zigzagFrom(board, hex.id, true);
      expect(down && zigzagFrom(board, down, false)).toBe(hex.id);
      const twice = down && zigzagFrom(board, down, true);
      if (twice) expect(twice.slice(0, 2)).toBe(hex.id.slice(0, 2));
    }
  });

  test('letters go by their place, so a ЙЦУКЕН keyboard has the same ring', () => {
    expect(keyAction(press('KeyQ', 'й'), true, {})).toEqual({ kind: 'step', direction: 2 });
    expect(keyAction(press('KeyC', 'с'), true, {})).toEqual({ kind: 'step', direction: 5 });
  });

  test('letters can be switched off; arrows, Enter and digits stay', () => {
    expect(keyAction(press('KeyN', 'n'), false, {})).toBeNull();
    expect(keyAction(press('ArrowLeft'), false, {})).toEqual({ kind: 'step', direction: 3 });
    expect(keyAction(press('Digit3', '3'), false, {})).toEqual({ kind: 'overlay', number: 3 });
  });

  test('letters can be remapped', () => {
    expect(keyAction(press('KeyM', 'm'), true, { next: 'KeyM' })).toEqual({ kind: 'next', backwards: false });
    expect(keyAction(press('KeyN', 'n'), true, { next: 'KeyM' })).toBeNull();
  });

  test('the browser keeps its own short cuts and Tab leaves the map', () => {
    expect(keyAction(press('KeyR', 'r', { ctrlKey: true }), true, {})).toBeNull();
    expect(keyAction(press('Tab'), true, {})).toBeNull();
    expect(keyAction(press('Enter', 'Enter', { ctrlKey: true }), true, {})).toEqual({ kind: 'endPhase' });
  });

  test('the map ends at its edge', () => {
    expect(stepFrom(board, '0000', 3)).toBeNull();
    expect(stepFrom(board, '0000', 0)).toBe('0100');
  });

  test('going through a list wraps both ways', () => {
    expect(nextOf(['a', 'b'], 'b', false)).toBe('a');
    expect(nextOf(['a', 'b'], 'a', true)).toBe('b');
    expect(nextOf(['a', 'b'], null, false)).toBe('a');
    expect(nextOf([], 'a', false)).toBeNull();
  });
});
