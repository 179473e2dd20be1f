import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { NetworkInterfaceInfo } from 'node:os';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { linkTo } from '../../server/listen.ts';
import { databaseAnswers } from '../../server/operations/health.ts';
import { createLog } from '../../server/operations/log.ts';
import { notPlayable } from '../../server/operations/playable.ts';
import { deleteAbandoned } from '../../server/operations/retention.ts';
import { readStaticFiles } from '../../server/staticFiles.ts';
import { openSqlite } from '../../server/storage/open.ts';
import { storageProblem } from '../../server/storage/problem.ts';
import { create, playing, startClub, summary, type TestClub, type TestClubParts } from '../helpers/club.ts';

const clubs: TestClub[] = [];
const start = async (parts: TestClubParts = {}) => {
  const club = await startClub(parts);
  clubs.push(club);
  return club;
};
afterEach(async () => {
  for (const club of clubs.splice(0)) await club.end();
});

const get = async (url: string) => {
  const response = await fetch(url, { redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('who runs the server', () => {
  test('hears that it is up, and whether its database answers', async () => {
    const club = await start();
    expect((await get(`${club.url}/healthz`)).status).toBe(200);
    expect(await get(`${club.url}/readyz`)).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    const gone = await openSqlite(':memory:');
    await gone.close();
    expect(await databaseAnswers(gone.db)()).toBe(false);
  });

  test('gets numbers without names', async () => {
    const club = await start();
    const { id, ua } = await playing(club);
    await club.ask('GET', `/matches/${id}`);
    await club.ask('GET', '/nothing/at/all');
    const { text } = await get(`${club.url}/metrics`);
    expect(text).toContain('salient_matches{status="playing"} 1');
    expect(text).toMatch(/salient_http_requests_total{method="GET",route="\/api\/matches\/:match",status="200"} 1/);
    for (const secret of [id, ua.token, 'Olena', 'nothing/at/all']) expect(text).not.toContain(secret);
  });

  test('reads the numbers on this computer alone, and nowhere through a proxy, without a token', async () => {
    const open = await start();
    const read = async (club: TestClub, headers: Record<string, string> = {}) =>
      (await fetch(`${new URL(club.url).origin}/metrics`, { headers })).status;
    expect(await read(open)).toBe(200);
    expect(await read(open, { 'X-Forwarded-For': '203.0.113.7' })).toBe(403);
    expect(await read(open, { Forwarded: 'for=203.0.113.7' })).toBe(403);
    const known = await start({ environment: { PUBLIC_URL: 'https://play.example.org' } });
    expect(await read(known)).toBe(403);
    const proxied = await start({ environment: { TRUST_PROXY: '1' } });
    expect(await read(proxied)).toBe(403);
    const METRICS_TOKEN = 'abcdefgh12345678';
    const guarded = await start({ environment: { METRICS_TOKEN, PUBLIC_URL: 'https://play.example.org' } });
    expect(await read(guarded)).toBe(403);
    expect(await read(guarded, { Authorization: 'Bearer abcdefgh12345679' })).toBe(403);
    expect(await read(guarded, { Authorization: `Bearer ${METRICS_TOKEN}` })).toBe(200);
  });

  test('finds no secrets in the log, whatever is put into it', () => {
    let written = '';
    const write = (line: string) => {
      written += line;
    };
    const log = createLog('info', { write });
    const secrets = { token: 's3cret', invitation: 's3cret', seed: 's3cret', endpoint: 's3cret' };
    log.info({ ...secrets, body: secrets, request: { headers: { authorization: 's3cret', cookie: 's3cret' } } }, 'x');
    log.error(
      { err: Object.assign(new Error('duplicate key'), { detail: 'Key (token)=(s3cret)', code: '23505' }) },
      'y',
    );
    expect(written).not.toContain('s3cret');
    expect(written).toContain('duplicate key');
    expect(written).toContain('23505');
  });

  test('reads why a database does not open, without its password', () => {
    const config = { databaseUrl: 'postgres://salient:pa55@db/salient', dataDir: '/data' };
    const sentence = storageProblem(new Error('getaddrinfo ENOTFOUND db'), config);
    expect(sentence).toBe('The database that DATABASE_URL names could not be opened: getaddrinfo ENOTFOUND db');
    const newer = new Error('corrupted migrations: previously executed migration 999-later is missing');
    expect(storageProblem(newer, { ...config, databaseUrl: null })).toContain('made by a newer version');
  });

  test('ends it in good order: no more visitors, the database closed, then out', async () => {
    const club = await startClub();
    const order: string[] = [];
    club.shutdown.before(() => void order.push('goodbye'));
    club.shutdown.before(() => {
      throw new Error('one act fails');
    });
    club.shutdown.before(async () => {
      order.push(club.shutdown.isEnding() ? 'ending' : 'not ending');
    });
    club.shutdown.after(() => void order.push('after'));
    await Promise.all([club.end(), club.shutdown.end()]);
    expect(order).toEqual(['goodbye', 'ending', 'after']);
    await expect(fetch(`${club.url}/healthz`)).rejects.toThrow();
    await expect(club.storage.db.selectFrom('match').selectAll().execute()).rejects.toThrow();
    expect(club.logged()).toContain('one act fails');
  });
});

test('who starts a version with another scenario hears which matches under way it cannot play on', async () => {
  const club = await start();
  const { db } = club.storage;
  const [going, over] = [(await playing(club)).id, (await playing(club)).id];
  expect(await notPlayable(db)).toEqual([]);
  await db
    .updateTable('match')
    .set({ scenario_hash: 'ab'.repeat(32) })
    .execute();
  await db.updateTable('match').set({ status: 'finished' }).where('id', '=', over).execute();
  const { scenario } = await summary(club, going);
  expect(await notPlayable(db)).toEqual([
    expect.stringMatching(new RegExp(`: 1, begun with another version of the scenario ${scenario}\\.`)),
  ]);
});

describe('matches that came to nothing', () => {
  test('are deleted after so many days with all that belongs to them; played ones stay', async () => {
    const club = await start();
    const day = 24 * 60 * 60 * 1000;
    const [old, fresh, finished, going] = [
      (await create(club)).match.id,
      (await create(club)).match.id,
      (await playing(club)).id,
      (await playing(club)).id,
    ];
    const { db } = club.storage;
    const past = { updated_at: Date.now() - 31 * day };
    await db.updateTable('match').set(past).where('id', 'in', [old, finished, going]).execute();
    await db.updateTable('match').set({ status: 'finished' }).where('id', '=', finished).execute();
    expect(await deleteAbandoned(db, 30, Date.now())).toBe(1);
    expect(await summary(club, old)).toMatchObject({ code: 'noSuchMatch' });
    for (const id of [fresh, finished, going]) expect((await summary(club, id)).id).toBe(id);
    expect(await db.selectFrom('seat').selectAll().where('match_id', '=', old).execute()).toEqual([]);
  });
});

describe('a path of its own', () => {
  const folder = mkdtempSync(pathOf(tmpdir(), 'salient-base-'));
  mkdirSync(pathOf(folder, 'assets'));
  writeFileSync(
    pathOf(folder, 'index.html'),
    '<!doctype html>\n<html>\n  <head>\n    <script type="module" src="./assets/a.js"></script></head></html>',
  );
  writeFileSync(pathOf(folder, 'assets/a.js'), '1');

  test('holds the pages, what they load, the API and the tables, and nothing lies beside it', async () => {
    const club = await start({
      environment: { BASE_PATH: '/games/salient' },
      client: readStaticFiles(folder, '/games/salient', 'http://192.168.1.5/games/salient'),
    });
    const root = new URL(club.url).origin;
    const page = await get(`${club.url}/match/abc`);
    expect(page.text).toContain('<meta name="salient-base" content="/games/salient" />');
    expect(page.text).toContain('<meta name="salient-link" content="http://192.168.1.5/games/salient" />');
    expect(page.text).toContain('src="/games/salient/assets/a.js"');
    expect((await get(`${root}/games/salient/assets/a.js`)).status).toBe(200);
    expect((await club.ask('GET', '/matches')).status).toBe(200);
    expect((await get(`${club.url}/socket.io/?EIO=4&transport=polling`)).status).toBe(200);
    expect((await get(`${root}/`)).headers.get('location')).toBe('/games/salient/');
    expect((await get(`${root}/games/salient`)).headers.get('location')).toBe('/games/salient/');
    for (const path of ['/api/matches', '/assets/a.js', '/games/salientology', '/games'])
      expect((await get(`${root}${path}`)).status).toBe(404);
    expect((await get(`${root}/healthz`)).status).toBe(200);
    rmSync(folder, { recursive: true });
  });

  test('stands in every link, after the public address or the one in the local network', () => {
    const card: NetworkInterfaceInfo = {
      address: '192.168.1.5',
      internal: false,
      family: 'IPv4',
      netmask: '255.255.255.0',
      mac: '00:00:00:00:00:00',
      cidr: null,
    };
    const place = { port: 8000, host: '0.0.0.0', publicUrl: null, basePath: '/salient' };
    expect(linkTo(place, [card])).toBe('http://192.168.1.5:8000/salient');
    expect(linkTo({ ...place, host: '127.0.0.1' }, [card])).toBe('http://localhost:8000/salient');
    const publicUrl = 'https://example.org/salient';
    expect(linkTo({ ...place, publicUrl }, [card])).toBe(publicUrl);
  });
});
