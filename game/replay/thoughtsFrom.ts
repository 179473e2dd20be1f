/** What the computer weighed, as a file may bring it along. It is for people to read; what is not understood is left out. */
import * as z from 'zod/mini';
import { LEVEL_IDS } from '../ai/levels.ts';
import { CHOICES, TERM_CODES } from '../ai/reasons.ts';
import type { Thought } from '../ai/thoughts.ts';
import { malformedOrder } from '../engine.ts';

const MOST_THOUGHTS = 200;
const MOST_CHOICES = 20;
const MOST_TERMS = 60;

const order = z.nullable(
  z
    .looseObject({ type: z.string() })
    .check(z.refine((value) => malformedOrder(value) === null, 'an order is expected')),
);
const term = z.object({ code: z.enum(TERM_CODES), value: z.number() });
const candidate = z.object({
  order,
  score: z.number(),
  terms: z.array(term).check(z.maxLength(MOST_TERMS)),
});
const choice = z.object({
  about: z.enum(CHOICES),
  candidates: z.array(candidate).check(z.maxLength(MOST_CHOICES)),
});
const thought = z.object({
  week: z.int(),
  side: z.enum(['UA', 'RU']),
  level: z.enum(LEVEL_IDS),
  choices: z.array(choice).check(z.maxLength(MOST_CHOICES)),
});

/** What a file says under `thoughts`; operations that are not understood are passed over. */
export const thoughtsFrom = (value: unknown): readonly Thought[] =>
  Array.isArray(value)
    ? value.slice(0, MOST_THOUGHTS).flatMap((each) => {
        const read = thought.safeParse(each);
        return read.success ? [read.data as unknown as Thought] : [];
      })
    : [];
