/** The match as the page keeps it, re-run here: what is true, and what one seat may know of it. */
import type { Page } from '@playwright/test';
import { require as load } from 'tsx/cjs/api';
import type * as Engine from './engine.ts';
import type { Match, MatchRecord, Seat, View } from './engine.ts';

export type { Attack, Move } from './engine.ts';
export type { Match, MatchRecord, Seat, View };

export const engine = load('./engine.ts', import.meta.url) as typeof Engine;

/** What the page has saved of the match that is open; null before the first save. */
export const savedRecord = async (page: Page): Promise<MatchRecord | null> => {
  const id = new URL(page.url()).pathname.split('/').pop() ?? '';
  return page.evaluate(
    (key) =>
      new Promise<MatchRecord | null>((resolve) => {
        const opening = indexedDB.open('salient');
        opening.onerror = () => resolve(null);
        opening.onsuccess = () => {
          const db = opening.result;
          const request = db.transaction('matches').objectStore('matches').get(key);
          request.onerror = () => resolve(null);
          request.onsuccess = () => {
            resolve(request.result?.record ?? null);
            db.close();
          };
        };
      }),
    id,
  );
};

export const ordersSaved = async (page: Page): Promise<number> => (await savedRecord(page))?.orders.length ?? -1;

export const truth = async (page: Page): Promise<Match> => {
  const record = await savedRecord(page);
  if (!record) throw new Error('no match is saved');
  return engine.matchOf(record);
};

/** What the seat that plays knows. */
export const view = async (page: Page): Promise<View> => {
  const { state } = await truth(page);
  return engine.viewFor(state, state.turn.side === 'UA' ? '0' : '1');
};
