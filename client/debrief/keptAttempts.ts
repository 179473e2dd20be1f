/** What playing on from the weeks of a match came to, kept in this browser with the rules under which it was played. */
import * as z from 'zod/mini';
import type { MatchRecord } from '../../game/match.ts';
import { readText, writeText } from '../offline/smallStore.ts';

export interface Attempts {
  /** That opened, in order. */
  readonly weeks: readonly number[];
  /** How the match ended, in the same measure. */
  readonly end: number;
  /** Results of the attempts, by place of the week. */
  readonly results: readonly (readonly number[])[];
}

const schema = z.object({
  rules: z.string(),
  weeks: z.array(z.int()),
  end: z.number(),
  results: z.array(z.array(z.number())),
});

/** A match cut elsewhere has other weeks. */
const keyOf = ({ dice, orders }: MatchRecord): string =>
  `salient.playedOn.${dice.commitment.slice(0, 24)}-${orders.length}`;

/** Null where none are kept, or what is kept is not understood or was played under other rules. */
export const attemptsFrom = (text: string | null, rules: string): Attempts | null => {
  try {
    const read = schema.safeParse(JSON.parse(text ?? 'null'));
    if (!read.success || read.data.rules !== rules || read.data.results.length !== read.data.weeks.length) return null;
    const { weeks, end, results } = read.data;
    return { weeks, end, results };
  } catch {
    return null;
  }
};

export const attemptsText = ({ weeks, end, results }: Attempts, rules: string): string =>
  JSON.stringify({
    rules,
    weeks,
    end,
    results: results.map((each) => each.map((value) => Math.round(value * 10) / 10)),
  });

export const keptAttempts = (record: MatchRecord): Attempts | null =>
  attemptsFrom(readText(keyOf(record)), __RULES_HASH__);

export const keepAttempts = (record: MatchRecord, attempts: Attempts): void => {
  writeText(keyOf(record), attemptsText(attempts, __RULES_HASH__));
};
