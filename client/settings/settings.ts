/** What a person has chosen for this browser. Kept in localStorage; lost settings fall back to these. */
import { readText, writeText } from '../offline/smallStore.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

export interface Settings {
  readonly theme: (typeof THEMES)[number];
  /** Percent. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly motion: 'system' | 'less';
  /** Single letter keys on the map. */
  readonly letterKeys: boolean;
  /** Letters that were changed: action → `KeyboardEvent.code`. */
  readonly keys: Readonly<Record<string, string>>;
  /** First prompts in the first match. */
  readonly hints: boolean;
  /** Show the text table in place of the map. */
  readonly textTable: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 100,
  motion: 'system',
  letterKeys: true,
  keys: {},
  hints: true,
  textTable: false,
};

const KEY = 'salient.settings';

/** Takes what is well formed and leaves the rest as it is by default. */
export const settingsFrom = (text: string | null): Settings => {
  let stored: unknown;
  try {
    stored = text === null ? null : JSON.parse(text);
  } catch {
    stored = null;
  }
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const given = stored as Partial<Record<keyof Settings, unknown>>;
  const oneOf = <T>(list: readonly T[], value: unknown, otherwise: T): T =>
    list.includes(value as T) ? (value as T) : otherwise;
  const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  const keys: Record<string, string> = {};
  if (typeof given.keys === 'object' && given.keys !== null)
    for (const [action, code] of Object.entries(given.keys)) if (typeof code === 'string') keys[action] = code;
  return {
    theme: oneOf(THEMES, given.theme, DEFAULT_SETTINGS.theme),
    textSize: oneOf(TEXT_SIZES, given.textSize, DEFAULT_SETTINGS.textSize),
    motion: oneOf(['system', 'less'] as const, given.motion, DEFAULT_SETTINGS.motion),
    letterKeys: flag(given.letterKeys, DEFAULT_SETTINGS.letterKeys),
    keys,
    hints: flag(given.hints, DEFAULT_SETTINGS.hints),
    textTable: flag(given.textTable, DEFAULT_SETTINGS.textTable),
  };
};

let current: Settings | null = null;
const listeners = new Set<() => void>();

export const settingsNow = (): Settings => (current ??= settingsFrom(readText(KEY)));
export const changeSettings = (change: Partial<Settings>): void => {
  current = { ...settingsNow(), ...change };
  writeText(KEY, JSON.stringify(current));
  for (const listener of listeners) listener();
};
export const onSettings = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
