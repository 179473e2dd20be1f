/** The page's side of the worker in which the computer thinks. It starts with the first question. */
import type { Question, Thinking } from '../../game/ai/minds.ts';
import { scenarioOf } from '../../game/library.ts';
import type { MapFile } from '../../game/map.ts';
import type { Scenario } from '../../game/scenario.ts';

export type ToWorker =
  | { readonly kind: 'ground'; readonly map: MapFile; readonly scenario: Scenario; readonly hash: string }
  | { readonly kind: Asking; readonly id: number; readonly question: Question };
/** `ask`: for a seat that it plays; `suggest`: in a person's place. */
export type Asking = 'ask' | 'suggest';
export type FromWorker =
  | { readonly id: number; readonly thinking: Thinking }
  | { readonly id: number; readonly failed: string };

interface Waiting {
  readonly resolve: (thinking: Thinking) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();
/** Scenarios that the worker has, by hash. */
const brought = new Set<string>();

const failAll = (why: string): void => {
  worker?.terminate();
  worker = null;
  brought.clear();
  for (const { reject } of waiting.values()) reject(new Error(why));
  waiting.clear();
};

const open = (): Worker => {
  const opened = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  opened.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('thinking' in data) asker?.resolve(data.thinking);
    else asker?.reject(new Error(data.failed));
  });
  // Also when its file cannot be fetched; the next question opens another.
  opened.addEventListener('error', (event) => failAll(event.message || 'the worker could not be started'));
  return opened;
};

const send = (to: Worker, message: ToWorker): void => to.postMessage(message);

/** Rejects when the worker fails. */
export const think = async (kind: Asking, question: Question): Promise<Thinking> => {
  const { hash } = question.view.scenario;
  const map = (await import('../../game/data/maps/kursk.json')).default as unknown as MapFile;
  worker ??= open();
  if (!brought.has(hash)) send(worker, { kind: 'ground', map, scenario: scenarioOf(question.view), hash });
  brought.add(hash);
  const id = ++asked;
  const thinking = new Promise<Thinking>((resolve, reject) => waiting.set(id, { resolve, reject }));
  send(worker, { kind, id, question });
  return thinking;
};
