/** A thread in which the computer thinks. It is told the view of one seat and nothing else of the match. */
import { parentPort } from 'node:worker_threads';
import { Minds, type Question } from '../../game/ai/minds.ts';
import { loadAll } from '../../game/data/loadAll.ts';
import type { FromThread } from './threads.ts';

loadAll();
const minds = new Minds();
const answer = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on('message', (question: Question) => {
  try {
    answer({ thinking: minds.ask(question) });
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) });
  }
});
