/** Keys of the map as actions, by their place on the keyboard; letters can be remapped and switched off. */
import { type Board, indexOf } from '../../game/board.ts';
import type { HexId } from '../../game/map.ts';
import { keyLabel } from '../messages/en/phrases.ts';

export const LETTER_ACTIONS = {
  northWest: 'KeyQ',
  northEast: 'KeyE',
  west: 'KeyA',
  east: 'KeyD',
  southWest: 'KeyZ',
  southEast: 'KeyC',
  next: 'KeyN',
  objectives: 'KeyO',
  front: 'KeyG',
  enemies: 'KeyX',
  unsupplied: 'KeyK',
  reach: 'KeyR',
  threats: 'KeyT',
  why: 'KeyW',
  inspect: 'KeyI',
  together: 'KeyB',
  takeBack: 'KeyU',
  hint: 'KeyH',
} as const satisfies Record<string, string>;
export type LetterAction = keyof typeof LETTER_ACTIONS;

export type KeyAction =
  | { readonly kind: 'step'; readonly direction: number }
  | { readonly kind: 'zigzag'; readonly down: boolean }
  /** `send`: the chosen unit goes there, also where a unit of one's own stands. */
  | { readonly kind: 'choose'; readonly send: boolean }
  | { readonly kind: 'back' | 'takeBack' | 'endPhase' | 'help' | 'command' | 'zoomIn' | 'zoomOut' | 'fit' }
  | { readonly kind: 'next' | 'objectives' | 'front' | 'enemies' | 'unsupplied'; readonly backwards: boolean }
  | { readonly kind: 'reach' | 'threats' | 'why' | 'inspect' | 'together' | 'hint' }
  | { readonly kind: 'overlay'; readonly number: number };

/** Directions of the board: E, NE, NW, W, SW, SE. */
const DIRECTION: Readonly<Partial<Record<LetterAction, number>>> = {
  east: 0,
  northEast: 1,
  northWest: 2,
  west: 3,
  southWest: 4,
  southEast: 5,
};
const NUMPAD: Readonly<Record<string, number>> = {
  Numpad6: 0,
  Numpad9: 1,
  Numpad7: 2,
  Numpad4: 3,
  Numpad1: 4,
  Numpad3: 5,
};

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export const codeOf = (action: LetterAction, remapped: Readonly<Record<string, string>>): string =>
  remapped[action] ?? LETTER_ACTIONS[action];

/** `KeyN` → `N`, `Semicolon` → `Semicolon`: what stands on that key where the language is written. */
export const keyName = (code: string): string => keyLabel(code.replace(/^Key|^Digit/, ''));

/** Makes a proposal of one's side an order. */
export const ACCEPT_KEY = 'KeyY';

const letterAction = (code: string, remapped: Readonly<Record<string, string>>): LetterAction | null =>
  (Object.keys(LETTER_ACTIONS) as LetterAction[]).find((action) => codeOf(action, remapped) === code) ?? null;

/** What a key means while the map has the focus; null when the key is not ours. */
export const keyAction = (
  press: KeyPress,
  letters: boolean,
  remapped: Readonly<Record<string, string>>,
): KeyAction | null => {
  if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) return { kind: 'endPhase' };
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  switch (press.key) {
    case 'ArrowLeft':
      return { kind: 'step', direction: 3 };
    case 'ArrowRight':
      return { kind: 'step', direction: 0 };
    case 'ArrowUp':
      return { kind: 'zigzag', down: false };
    case 'ArrowDown':
      return { kind: 'zigzag', down: true };
    case 'Enter':
    case ' ':
      return { kind: 'choose', send: press.shiftKey };
    case 'Escape':
      return { kind: 'back' };
    case '?':
      return { kind: 'help' };
    case '+':
    case '=':
      return { kind: 'zoomIn' };
    case '-':
      return { kind: 'zoomOut' };
    case '0':
      return { kind: 'fit' };
    default:
  }
  const pad = NUMPAD[press.code];
  if (pad !== undefined) return { kind: 'step', direction: pad };
  const digit = /^Digit([1-7])$/.exec(press.code);
  if (digit && !press.shiftKey) return { kind: 'overlay', number: Number(digit[1]) };
  if (press.key === '/') return { kind: 'command' };
  if (!letters) return null;
  const letter = letterAction(press.code, remapped);
  if (!letter) return null;
  const direction = DIRECTION[letter];
  if (direction !== undefined) return { kind: 'step', direction };
  switch (letter) {
    case 'reach':
    case 'threats':
    case 'why':
    case 'inspect':
    case 'together':
    case 'takeBack':
    case 'hint':
      return { kind: letter };
    default:
  }
  return { kind: letter as 'next', backwards: press.shiftKey };
};

/** One hex on in a direction, null at the edge. */
export const stepFrom = (board: Board, hex: HexId, direction: number): HexId | null => {
  const index = indexOf(board, hex);
  const next = index < 0 ? -1 : (board.neighbours[index * 6 + direction] as number);
  return next < 0 ? null : (board.ids[next] as HexId);
};

/** Up or down so that two steps come back to the same column: from even rows to the east, from odd rows to the west. */
export const zigzagFrom = (board: Board, hex: HexId, down: boolean): HexId | null => {
  const index = indexOf(board, hex);
  if (index < 0) return null;
  const odd = (Math.floor(index / board.columns) & 1) === 1;
  const direction = down ? (odd ? 4 : 5) : odd ? 2 : 1;
  return stepFrom(board, hex, direction) ?? stepFrom(board, hex, down ? (odd ? 5 : 4) : odd ? 1 : 2);
};

/** The next of a list after the present one, wrapping; the first if it is not in the list. */
export const nextOf = <T>(list: readonly T[], present: T | null, backwards: boolean): T | null => {
  if (list.length === 0) return null;
  const at = present === null ? -1 : list.indexOf(present);
  if (at < 0) return (backwards ? list[list.length - 1] : list[0]) as T;
  return list[(at + (backwards ? -1 : 1) + list.length) % list.length] as T;
};
