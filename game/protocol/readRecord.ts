/** Reads a match file: text to a match that was re-run and agrees with its hashes, or the reason why not. Never throws. */
import * as z from 'zod/mini';
import { addScenario, hasScenario } from '../library.ts';
import { type Match, type MatchRecord, replay } from '../match.ts';
import { done, type Result, refused } from '../result.ts';
import type { RecordProblem } from './recordProblem.ts';
import { parseScenario } from './scenarioSchema.ts';

const MOST_ORDERS = 20_000;
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits are expected'));

const recordSchema = z.object({
  format: z.literal('salient-match'),
  version: z.literal(1),
  scenario: z.object({ id: z.string().check(z.maxLength(64)), hash }),
  ownScenario: z.nullable(z.unknown()),
  options: z.object({
    fog: z.boolean(),
    jitter: z.boolean(),
    long: z.boolean(),
    heldEvents: z.array(z.string()).check(z.maxLength(100)),
  }),
  rulesVersion: z.int(),
  rulesChanges: z.optional(z.array(z.object({ after: z.int(), version: z.int() })).check(z.maxLength(100))),
  dice: z.object({ kind: z.enum(['hmac', 'fast']), commitment: hash, seed: z.nullable(hash) }),
  orders: z
    .array(z.object({ seat: z.enum(['0', '1', '2']), order: z.looseObject({ type: z.string() }) }))
    .check(z.maxLength(MOST_ORDERS)),
  hashes: z.array(z.object({ week: z.int(), side: z.enum(['UA', 'RU']), hash })).check(z.maxLength(1000)),
});

/** Text to JSON; a `__proto__` key stays an ordinary key of no meaning. */
const parsed = (text: string): Result<unknown, RecordProblem> => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return refused({ code: 'notJson', reason: (error as Error).message.slice(0, 200) });
  }
};

export const readRecord = (text: string): Result<Match, RecordProblem> => {
  const record = shapedRecord(text);
  return record.ok ? replay(record.value) : record;
};

/** Text to a record of the right shape, its own scenario put into the library; whether it re-runs is still open. */
export const shapedRecord = (text: string): Result<MatchRecord, RecordProblem> => {
  const json = parsed(text);
  return json.ok ? shaped(json.value) : json;
};

const shaped = (json: unknown): Result<MatchRecord, RecordProblem> => {
  const shape = recordSchema.safeParse(json);
  if (!shape.success) {
    const issue = shape.error.issues[0];
    return refused({
      code: 'notAMatch',
      path: issue?.path.map(String).join('.') ?? '',
      reason: issue?.message ?? 'not understood',
    });
  }
  const record = shape.data as unknown as MatchRecord;
  const problem = addOwnScenario(record, shape.data.ownScenario);
  return problem ? refused(problem) : done(record);
};

export const recordFrom = (json: unknown): Result<Match, RecordProblem> => {
  const record = shaped(json);
  return record.ok ? replay(record.value) : record;
};

/** A match of a scenario that is not shipped brings it along; it is checked like any other. */
const addOwnScenario = (record: MatchRecord, own: unknown): RecordProblem | null => {
  if (own === null || hasScenario(record.scenario.id, record.scenario.hash)) return null;
  const scenario = parseScenario(own);
  if (!scenario.ok) {
    const first = scenario.refusal[0];
    return { code: 'scenarioInvalid', path: first?.path ?? '', reason: first?.reason ?? 'not understood' };
  }
  addScenario(scenario.value);
  return null;
};
