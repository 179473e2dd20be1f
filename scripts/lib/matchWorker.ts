/** The worker of `pool.ts`: plays one match after the other. */
import { parentPort } from 'node:worker_threads';
import { loadAll } from '../../game/data/loadAll.ts';
import { type MatchJob, playMatch } from './playMatch.ts';

loadAll();
parentPort?.on('message', (job: MatchJob) => parentPort?.postMessage(playMatch(job)));
