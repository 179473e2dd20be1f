/**
 * What a screen reader is told. One region for the whole page; silenced while the curtain is drawn. Under a modal
 * dialog everything else is inert, the region too, so it moves into the dialog on top.
 */
import { useSyncExternalStore } from 'react';

export interface Said {
  readonly text: string;
  /** Changes with every sentence, so that the same one twice is read twice. */
  readonly turn: number;
}

export interface Live {
  readonly said: Said;
  /** The open dialog on top; null while there is none. */
  readonly host: HTMLElement | null;
}

/** A sentence waits until what it opened or closed has settled; an element that has just come is not listened to. */
const SETTLE_MS = 120;

let live: Live = { said: { text: '', turn: 0 }, host: null };
let silent = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
/** What this act has to say so far. */
let told: string[] = [];
/** What the last act had to say and waits. */
let pending: readonly string[] = [];
/** What is said before anything else that waits, and is not replaced. */
let first: string[] = [];
const hosts: HTMLElement[] = [];
const listeners = new Set<() => void>();
const change = (next: Partial<Live>): void => {
  live = { ...live, ...next };
  for (const listener of listeners) listener();
};
const say = (text: string): void => change({ said: { text, turn: live.said.turn + 1 } });

/** What one act says in several places is one announcement; a later act replaces what still waits. */
export const announce = (text: string): void => {
  if (silent || text === '') return;
  if (told.length === 0) queueMicrotask(() => (told = []));
  told.push(text);
  pending = told;
  speakSoon();
};
/** What must be heard whatever else happens at the same moment: one's turn, a clock that runs out. */
export const announceFirst = (text: string): void => {
  if (silent) return;
  first.push(text);
  speakSoon();
};
const speakSoon = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    say([...first, ...pending].join(' '));
    first = [];
    pending = [];
  }, SETTLE_MS);
};
export const silence = (on: boolean): void => {
  silent = on;
  if (!on) return;
  clearTimeout(waiting);
  first = [];
  pending = [];
  say('');
};
/** Has the region in this dialog until the function that is returned is called. What was said before is over. */
export const speakIn = (dialog: HTMLElement): (() => void) => {
  const settle = () => change({ host: hosts.at(-1) ?? null, said: { text: '', turn: live.said.turn + 1 } });
  hosts.push(dialog);
  settle();
  return () => {
    hosts.splice(hosts.indexOf(dialog), 1);
    settle();
  };
};

export const liveNow = (): Live => live;
export const onLive = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const useLive = (): Live => useSyncExternalStore(onLive, liveNow);
