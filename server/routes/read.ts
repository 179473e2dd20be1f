/** Reads what a request brings: JSON of bounded size that fits its schema, or a `Problem` that says what does not. */
import type { Context } from 'koa';
import getRawBody from 'raw-body';
import type * as z from 'zod/mini';
import { badRequest, Problem } from '../lobby/problem.ts';

export const LARGEST_BODY = 16 * 1024;

/** Throws `badRequest` with the place and the reason of the first thing that does not fit. */
export const fitting = <Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw badRequest(issue?.path.map(String).join('.') ?? '', issue?.message ?? 'not understood');
};

/** Throws `badRequest` and `tooLarge`. */
export const readBody = async (context: Context): Promise<unknown> => {
  if (!context.is('application/json')) throw badRequest('', 'the body has to be JSON (Content-Type: application/json)');
  const text = await readText(context);
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('', 'the body is not JSON');
  }
};

const readText = async (context: Context): Promise<string> => {
  const length = context.request.length;
  try {
    return await getRawBody(context.req, { length: length ?? null, limit: LARGEST_BODY, encoding: 'utf-8' });
  } catch (error) {
    // What is left of the body is not read: the connection is of no more use.
    context.set('Connection', 'close');
    if (error instanceof Error && 'type' in error && error.type === 'entity.too.large') throw new Problem('tooLarge');
    throw badRequest('', 'the body did not arrive whole');
  }
};
