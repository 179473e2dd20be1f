/** Kills a server on a file again and again in the middle of a match. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastRandom } from '../../game/dice.ts';
import { openSqlite } from '../../server/storage/open.ts';
import { BothSides, recordProblems, startTables } from './processes.ts';
import { openTestTables, until } from './tables.ts';

export interface Killed {
  readonly kills: number;
  readonly orders: number;
  /** Orders that were sent again, since no answer had come. */
  readonly again: number;
  readonly problems: readonly string[];
}

/** Orders that a server carries out before it dies, at most; and milliseconds after the last of them. */
const LIFE = 20;
const MOMENT = 60;

export const killLoop = async (kills: number, seed: number, onKill?: (n: number) => void): Promise<Killed> => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-kill-'));
  const random = fastRandom(seed);
  try {
    const file = join(folder, 'matches.sqlite');
    const first = await openTestTables(await openSqlite(file));
    const { id } = await first.create('campaign');
    await first.close();

    let server = await startTables({ DATABASE_FILE: file });
    const players = new BothSides(() => server.url, id, random);
    const playing = players.play();
    for (let n = 1; n <= kills; n++) {
      const last = players.given.length + Math.floor(random() * LIFE);
      await until(() => players.given.length >= last);
      await new Promise((resolve) => setTimeout(resolve, random() * MOMENT));
      await server.kill();
      onKill?.(n);
      server = await startTables({ DATABASE_FILE: file });
    }
    players.stop();
    await playing;
    await server.kill();

    const storage = await openSqlite(file);
    const problems = [...players.refused, ...(await recordProblems(storage, id, players.given))];
    await storage.close();
    return { kills, orders: players.given.length, again: players.again, problems };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
