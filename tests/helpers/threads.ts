/** Threads of the computer from source, for servers in tests. */
import { Worker } from 'node:worker_threads';

const runner = new URL('../../scripts/lib/worker.mjs', import.meta.url);
const thread = new URL('../../server/match/computerThread.ts', import.meta.url);

export const openThread = (): Worker => new Worker(runner, { workerData: thread.href });
