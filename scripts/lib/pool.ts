/** Matches played by worker threads: jobs go out one by one, answers come back as they are done. */
import { Worker } from 'node:worker_threads';

/** One worker for each of `threads`; `done` is called with every answer in the order in which they come. */
export const playAll = async <Job, Answer>(
  script: URL,
  jobs: readonly Job[],
  threads: number,
  done: (answer: Answer) => void,
  stopped: () => boolean = () => false,
): Promise<void> => {
  let next = 0;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: script.href });
      const give = (): void => {
        const job = stopped() ? undefined : jobs[next++];
        if (job === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(job);
      };
      worker.on('message', (answer: Answer) => {
        done(answer);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, one));
};
