/** A route as data: what it takes and what it does. The router and the description of the API are made of the same list. */
import * as z from 'zod/mini';
import type { Seat } from '../../game/state.ts';
import type { Budget } from '../security/rateLimit.ts';

type Schema = z.ZodMiniType;
export const nothing = z.object({});
export type Nothing = typeof nothing;

/** A request that was read and fits. `match`, `seat` and the like are there when the path names them. */
export interface Call<Query, Body> {
  readonly match: string;
  readonly seat: Seat;
  readonly exercise: string;
  readonly pupil: string;
  /** Of a control. */
  readonly n: number;
  /** The visitor's, for limits. */
  readonly address: string;
  readonly token: string | null;
  readonly query: Query;
  readonly body: Body;
}

export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Under `<prefix>/api`, with `:match`, `:seat`, `:exercise`, `:pupil` and `:n`. */
  readonly path: string;
  readonly summary: string;
  readonly budget: Budget;
  /** Whether a seat's token is of use, or needed. */
  readonly token: 'unused' | 'optional' | 'needed';
  readonly query: Schema | null;
  readonly body: Schema | null;
  /** Null when nothing is answered (204). */
  readonly answer: Schema | null;
  readonly created: boolean;
  /** Of what is answered, when it is no JSON. */
  readonly type: string | null;
  readonly handle: (call: Call<unknown, unknown>) => Promise<unknown>;
}

interface Spec<Query extends Schema, Body extends Schema> {
  readonly summary: string;
  readonly budget: Budget;
  readonly token?: Route['token'];
  readonly query?: Query;
  readonly body?: Body;
  readonly answer?: Schema;
  readonly created?: boolean;
  readonly type?: string;
  readonly handle: (call: Call<z.output<Query>, z.output<Body>>) => Promise<unknown>;
}

/** `route('post', '/matches', { … })`. */
export const route = <Query extends Schema = Nothing, Body extends Schema = Nothing>(
  method: Route['method'],
  path: string,
  spec: Spec<Query, Body>,
): Route => ({
  method,
  path,
  summary: spec.summary,
  budget: spec.budget,
  token: spec.token ?? 'unused',
  query: spec.query ?? null,
  body: spec.body ?? null,
  answer: spec.answer ?? null,
  created: spec.created ?? false,
  type: spec.type ?? null,
  handle: spec.handle as Route['handle'],
});
