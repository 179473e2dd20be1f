/**
 * Matches kept in this browser: IndexedDB, else localStorage, else for the life of the page. Nothing here throws; the
 * answer says how safely a match is kept, so that the player can be told.
 */
import type { Thought } from '../../game/ai/thoughts.ts';
import type { MatchRecord } from '../../game/match.ts';
import type { Players } from '../computer/players.ts';
import { readText, removeText, writeText } from './smallStore.ts';

export interface SavedMatch {
  readonly id: string;
  readonly title: string;
  readonly scenario: string;
  readonly week: number;
  readonly lastWeek: number;
  readonly orders: number;
  readonly over: boolean;
  /** First prompts are shown. */
  readonly guided: boolean;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** With its seed: a hot-seat match. */
  readonly record: MatchRecord;
  /** Absent in one of two people. */
  readonly players?: Players;
  /** How the computer went about its operations. */
  readonly thoughts?: readonly Thought[];
}

export type Kept = 'kept' | 'pageOnly';

const DATABASE = 'salient';
const STORE = 'matches';
const PREFIX = 'salient.match.';
const INDEX = 'salient.matches';

let opening: Promise<IDBDatabase | null> | null = null;
const database = (): Promise<IDBDatabase | null> =>
  (opening ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  }));

const ask = async <T>(
  mode: IDBTransactionMode,
  what: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<{ value: T } | null> => {
  const db = await database();
  if (!db) return null;
  return new Promise((resolve) => {
    try {
      const transaction = db.transaction(STORE, mode);
      const request = what(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve({ value: request.result });
      transaction.onerror = () => resolve(null);
      transaction.onabort = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
};

const textIds = (): readonly string[] => {
  try {
    const ids: unknown = JSON.parse(readText(INDEX) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
};

/** Whether this is something that was written here; a damaged entry is passed over, never thrown on. */
export const isSavedMatch = (value: unknown): value is SavedMatch => {
  if (typeof value !== 'object' || value === null) return false;
  const saved = value as Partial<Record<keyof SavedMatch, unknown>>;
  const record = saved.record as Partial<MatchRecord> | undefined;
  return (
    typeof saved.id === 'string' &&
    typeof saved.title === 'string' &&
    typeof saved.saved === 'number' &&
    typeof saved.week === 'number' &&
    typeof record === 'object' &&
    record !== null &&
    record.format === 'salient-match' &&
    Array.isArray(record.orders)
  );
};

const fromText = (id: string): SavedMatch | null => {
  try {
    const value: unknown = JSON.parse(readText(PREFIX + id) ?? 'null');
    return isSavedMatch(value) ? value : null;
  } catch {
    return null;
  }
};

export const keepMatch = async (match: SavedMatch): Promise<Kept> => {
  if (await ask('readwrite', (store) => store.put(match))) return 'kept';
  const kept = writeText(PREFIX + match.id, JSON.stringify(match));
  writeText(INDEX, JSON.stringify([...new Set([...textIds(), match.id])]));
  return kept ? 'kept' : 'pageOnly';
};

export const findMatch = async (id: string): Promise<SavedMatch | null> => {
  const found = await ask('readonly', (store) => store.get(id) as IDBRequest<unknown>);
  return found && isSavedMatch(found.value) ? found.value : fromText(id);
};

/** Newest first. */
export const keptMatches = async (): Promise<readonly SavedMatch[]> => {
  const found = await ask('readonly', (store) => store.getAll() as IDBRequest<unknown[]>);
  const matches = new Map<string, SavedMatch>();
  for (const each of [...(found?.value ?? []), ...textIds().map(fromText)])
    if (isSavedMatch(each)) matches.set(each.id, each);
  return [...matches.values()].sort((a, b) => b.saved - a.saved);
};

export const forgetMatch = async (id: string): Promise<void> => {
  await ask('readwrite', (store) => store.delete(id));
  removeText(PREFIX + id);
  writeText(INDEX, JSON.stringify(textIds().filter((each) => each !== id)));
};
