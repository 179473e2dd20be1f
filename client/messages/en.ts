/**
 * The message catalogue in English: every word on the screens. What the engine names by a code (refusals, happenings,
 * factors, causes) has a sentence in a `Record` over those codes, so that a code without one does not compile.
 */
import * as combat from './en/combat.ts';
import * as happenings from './en/happenings.ts';
import * as match from './en/match.ts';
import * as refusals from './en/refusals.ts';
import * as screens from './en/screens.ts';
import * as supply from './en/supply.ts';
import * as table from './en/table.ts';

export const en = { ...screens, ...match, ...table, combat, happenings, refusals, supplyWhy: supply } as const;
export type Messages = typeof en;

/** The catalogue in use. */
export let t: Messages = en;

/** Every text of a catalogue as `say` gives it, also those that are put together when they are asked for. */
const spoken = (part: unknown, say: (text: string) => string): unknown => {
  if (typeof part === 'string') return say(part);
  if (typeof part === 'function')
    return (...given: readonly unknown[]) => spoken((part as (...all: readonly unknown[]) => unknown)(...given), say);
  if (Array.isArray(part)) return part.map((each) => spoken(each, say));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, spoken(each, say)]));
};

/** Has every text pass through `say`; null for the catalogue as it is written. */
export const speak = (say: ((text: string) => string) | null): void => {
  t = say ? (spoken(en, say) as Messages) : en;
};
