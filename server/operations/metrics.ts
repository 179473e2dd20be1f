/** Numbers for Prometheus: how much is asked, how long it takes, how many matches there are. No ids. */
import type { Kysely } from 'kysely';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { MATCH_STATUSES } from '../../game/protocol/lobby.ts';
import type { Database } from '../storage/schema.ts';

export interface Metrics {
  /** For others to add their own to. */
  readonly registry: Registry;
  readonly answered: (method: string, route: string, status: number, seconds: number) => void;
  readonly notified: (kind: 'push' | 'webhook', outcome: 'sent' | 'failed') => void;
}

export const createMetrics = (db: Kysely<Database> | null): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: 'salient_http_requests_total',
    help: 'Requests answered, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'salient_http_request_seconds',
    help: 'Time to answer a request, by route.',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2],
    registers,
  });
  const notices = new Counter({
    name: 'salient_notices_total',
    help: 'Notices that a turn began, by kind and outcome.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  if (db) countMatches(registry, db);
  return {
    registry,
    answered: (method, route, status, time) => {
      requests.inc({ method, route, status: String(status) });
      seconds.observe({ route }, time);
    },
    notified: (kind, outcome) => notices.inc({ kind, outcome }),
  };
};

/** Counted when somebody looks. */
const countMatches = (registry: Registry, db: Kysely<Database>): void => {
  new Gauge({
    name: 'salient_matches',
    help: 'Matches in the database, by status.',
    labelNames: ['status'],
    registers: [registry],
    async collect() {
      const rows = await db
        .selectFrom('match')
        .select((row) => ['status', row.fn.countAll<number>().as('count')])
        .groupBy('status')
        .execute();
      for (const status of MATCH_STATUSES)
        this.set({ status }, Number(rows.find((row) => row.status === status)?.count ?? 0));
    },
  });
};
