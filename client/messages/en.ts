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
export const t: Messages = en;
