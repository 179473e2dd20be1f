/** The API as middleware: every route of the list, every refusal as an `ApiProblem`. */
import Router from '@koa/router';
import type { Context, Middleware } from 'koa';
import type { Logger } from 'pino';
import type { Seat } from '../../game/state.ts';
import { Problem } from '../lobby/problem.ts';
import { visitorAddress } from '../security/address.ts';
import type { Count } from '../security/rateLimit.ts';
import { comesFromElsewhere } from '../security/sameOrigin.ts';
import { bearerToken } from '../security/tokens.ts';
import { describeApi } from './openapi.ts';
import { PARAMETERS } from './parameters.ts';
import { problemBody, STATUS } from './problems.ts';
import { fitting, readBody } from './read.ts';
import type { Call, Route } from './route.ts';

export interface ApiParts {
  readonly routes: readonly Route[];
  readonly count: Count;
  readonly log: Logger;
  readonly publicUrl: string | null;
  readonly basePath: string;
  readonly trustProxy: boolean;
}

export const api = (parts: ApiParts): Middleware => {
  const router = new Router({ prefix: '/api' });
  const description = describeApi(parts.routes, `${parts.basePath}/api`);
  router.get('/', async (context) => {
    await parts.count('read', visitorAddress(context.req, parts.trustProxy), null);
    context.body = description;
  });
  for (const route of parts.routes)
    router.register(route.path, [route.method], (context: Context) => answer(parts, route, context));
  const routes = router.routes();
  return async (context, next) => {
    if (context.path !== '/api' && !context.path.startsWith('/api/')) return next();
    context.set('Cache-Control', 'no-store');
    try {
      if (comesFromElsewhere(context.method, context.headers, parts.publicUrl)) throw new Problem('notAllowed');
      await routes(context as never, async () => {
        throw new Problem('notFound');
      });
    } catch (error) {
      refuse(context, error, parts.log);
    }
  };
};

const answer = async (parts: ApiParts, route: Route, context: Context): Promise<void> => {
  const token = route.token === 'unused' ? null : tokenOf(route, context);
  const address = visitorAddress(context.req, parts.trustProxy);
  await parts.count(route.budget, address, token);
  const answered = await route.handle(await callOf(route, context, token, address));
  context.status = route.answer === null ? 204 : route.created ? 201 : 200;
  if (route.type !== null) context.type = route.type;
  if (route.answer !== null) context.body = answered;
};

/** A token that cannot be one is told apart from none: who sends it believes to be seated. */
const tokenOf = (route: Route, context: Context): string | null => {
  const header = context.headers.authorization;
  const token = bearerToken(header);
  if (token === null && (route.token === 'needed' || header !== undefined)) throw new Problem('notSeated');
  return token;
};

const callOf = async (
  route: Route,
  context: Context,
  token: string | null,
  address: string,
): Promise<Call<unknown, unknown>> => {
  const { params } = context as Context & { params: Record<string, string | undefined> };
  for (const [name, schema, problem] of PARAMETERS)
    if (route.path.includes(`:${name}`) && !schema.safeParse(params[name]).success) throw new Problem(problem);
  return {
    match: params['match'] ?? '',
    seat: params['seat'] as Seat,
    exercise: params['exercise'] ?? '',
    pupil: params['pupil'] ?? '',
    n: Number(params['n']),
    address,
    token,
    query: route.query ? fitting(route.query, { ...context.query }) : {},
    body: route.body ? fitting(route.body, await readBody(context)) : {},
  };
};

const refuse = (context: Context, error: unknown, log: Logger): void => {
  const problem = error instanceof Problem ? error : new Problem('serverFailed');
  if (problem.code === 'serverFailed') log.error({ err: error }, 'a request failed');
  context.status = STATUS[problem.code];
  if (problem.code === 'tooManyRequests') context.set('Retry-After', String(problem.data?.['retryAfter'] ?? 1));
  if (problem.code === 'notSeated') context.set('WWW-Authenticate', 'Bearer');
  context.body = problemBody(problem);
};
