/** Lets a worker thread run TypeScript: registers the loader, then imports the script that it was started for. */
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
