/** Notes each request: its method, the pattern of its route, the answer's status, the time. Nothing of who asked. */
import type { Middleware } from 'koa';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

export const observe =
  (log: Logger, metrics: Metrics): Middleware =>
  async (context, next) => {
    const since = performance.now();
    let status = 500;
    try {
      await next();
      status = context.status;
    } finally {
      const ms = performance.now() - since;
      const route = routeOf(context);
      metrics.answered(METHODS.has(context.method) ? context.method : 'other', route, status, ms / 1000);
      const line = { method: context.method, route, status, ms: Math.round(ms * 10) / 10 };
      if (route === 'client' || context.state['route'] === route) log.debug(line, 'request');
      else log.info(line, 'request');
    }
  };

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** A path itself may hold an id. */
const routeOf = (context: { readonly state: Record<string, unknown>; readonly _matchedRoute?: unknown }): string =>
  String(context._matchedRoute ?? context.state['route'] ?? 'client');
