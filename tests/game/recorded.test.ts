/** Recorded games come out the same, bit for bit. After a change of the rules: `npm run replay -- --record`. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAll } from '../../game/data/loadAll.ts';
import { finalHash } from '../../game/match.ts';
import { readRecord } from '../../game/protocol/readRecord.ts';

const FOLDER = new URL('../replays/', import.meta.url);
const index = JSON.parse(readFileSync(new URL('index.json', FOLDER), 'utf8')) as Record<
  string,
  { finalHash: string; orders: number }
>;

beforeAll(() => {
  loadAll();
});

describe('recorded games', () => {
  it.each(Object.entries(index))('%s re-runs to its hash', (file, recorded) => {
    const result = readRecord(gunzipSync(readFileSync(new URL(file, FOLDER))).toString('utf8'));
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    expect(result.value.record.orders.length).toBe(recorded.orders);
    expect(finalHash(result.value)).toBe(recorded.finalHash);
  });
});
