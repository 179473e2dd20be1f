/** What the people who run the server ask of it: is it up, may it be sent visitors, how does it do. */
import type { Context, Middleware } from 'koa';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../storage/schema.ts';
import type { Metrics } from './metrics.ts';

/** Whether the database answers in good time. */
export type Ready = () => Promise<boolean>;

const PATIENCE = 2000;

export const databaseAnswers =
  (db: Kysely<Database>): Ready =>
  async () => {
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref());
    const answered = sql`select 1`.execute(db).then(
      () => true,
      () => false,
    );
    return Promise.race([answered, late]);
  };

/** `/healthz`, `/readyz`, and for those who may read them `/metrics`. */
export const health = (ready: Ready, metrics: Metrics, mayRead: (context: Context) => boolean): Middleware => {
  const answers: ReadonlyMap<string, (context: Context) => Promise<void>> = new Map([
    [
      '/healthz',
      async (context: Context) => {
        context.body = { status: 'ok' };
      },
    ],
    [
      '/readyz',
      async (context: Context) => {
        const isReady = await ready();
        context.status = isReady ? 200 : 503;
        context.body = { status: isReady ? 'ok' : 'waiting' };
      },
    ],
    [
      '/metrics',
      async (context: Context) => {
        if (!mayRead(context)) {
          context.status = 403;
          context.body = { error: 'The numbers are for this computer alone, or for who has METRICS_TOKEN.' };
          return;
        }
        context.type = metrics.registry.contentType;
        context.body = await metrics.registry.metrics();
      },
    ],
  ]);
  return async (context, next) => {
    const answer = context.method === 'GET' || context.method === 'HEAD' ? answers.get(context.path) : undefined;
    if (!answer) return next();
    context.set('Cache-Control', 'no-store');
    await answer(context);
    context.state['route'] = context.path;
  };
};
