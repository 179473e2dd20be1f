/** What a screen reader is told. One region for the whole page; silenced while the curtain is drawn. */
import { useSyncExternalStore } from 'react';

interface Said {
  readonly text: string;
  /** Changes with every sentence, so that the same one twice is read twice. */
  readonly turn: number;
}

let said: Said = { text: '', turn: 0 };
let silent = false;
const listeners = new Set<() => void>();
const tell = (next: Said) => {
  said = next;
  for (const listener of listeners) listener();
};

export const announce = (text: string): void => {
  if (!silent && text !== '') tell({ text, turn: said.turn + 1 });
};
export const silence = (on: boolean): void => {
  silent = on;
  if (on) tell({ text: '', turn: said.turn + 1 });
};
export const useSaid = (): Said =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
