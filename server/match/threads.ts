/**
 * The threads in which the computer thinks, so that the server's own never waits for it. Each does one thing at a time;
 * the rest wait in line in the order in which they came. A thread that takes too long, or dies, is replaced.
 */
import type { Worker } from 'node:worker_threads';
import type { Question, Thinking } from '../../game/ai/minds.ts';

export type FromThread = { readonly thinking: Thinking } | { readonly failed: string };

export class NoAnswer extends Error {}

interface Job {
  readonly question: Question;
  readonly resolve: (thinking: Thinking) => void;
  readonly reject: (error: Error) => void;
}

export class Threads {
  private readonly lanes: readonly Lane[];

  /** `open` starts a thread of `computerThread.ts`; `deadline` is in milliseconds, for one order. */
  constructor(open: () => Worker, count: number, deadline: number) {
    this.lanes = Array.from({ length: count }, () => new Lane(open, deadline));
  }

  /** Rejects with `NoAnswer`. A seat's questions go to the same thread, which knows its plan. */
  think(question: Question): Promise<Thinking> {
    let hash = 0;
    for (const letter of question.mind) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0;
    const lane = this.lanes[Math.abs(hash) % this.lanes.length] as Lane;
    return new Promise((resolve, reject) => lane.add({ question, resolve, reject }));
  }

  /** Questions that wait or are thought about. */
  get waiting(): number {
    return this.lanes.reduce((sum, lane) => sum + lane.length, 0);
  }

  async end(): Promise<void> {
    await Promise.all(this.lanes.map((lane) => lane.end()));
  }
}

class Lane {
  private readonly open: () => Worker;
  private readonly deadline: number;
  private readonly jobs: Job[] = [];
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(open: () => Worker, deadline: number) {
    this.open = open;
    this.deadline = deadline;
  }

  get length(): number {
    return this.jobs.length;
  }

  add(job: Job): void {
    if (this.ended) return job.reject(new NoAnswer('the server ends'));
    this.jobs.push(job);
    if (this.jobs.length === 1) this.begin();
  }

  private begin(): void {
    const [job] = this.jobs;
    if (!job) return;
    this.worker ??= this.opened();
    this.timer = setTimeout(() => this.fail('it took too long'), this.deadline);
    this.worker.postMessage(job.question);
  }

  private opened(): Worker {
    const worker = this.open();
    worker.unref();
    worker.on('message', (message: FromThread) => worker === this.worker && this.answered(message));
    worker.on('error', (error) => worker === this.worker && this.fail(error.message));
    worker.on('exit', (code) => worker === this.worker && this.fail(`the thread ended with ${code}`));
    return worker;
  }

  private answered(message: FromThread): void {
    clearTimeout(this.timer);
    const job = this.jobs.shift();
    if ('thinking' in message) job?.resolve(message.thinking);
    else job?.reject(new NoAnswer(message.failed));
    this.begin();
  }

  private fail(why: string): void {
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = null;
    void worker?.terminate();
    this.jobs.shift()?.reject(new NoAnswer(why));
    this.begin();
  }

  async end(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    const { worker } = this;
    this.worker = null;
    for (const { reject } of this.jobs.splice(0)) reject(new NoAnswer('the server ends'));
    await worker?.terminate();
  }
}
