import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { createMetrics } from '../../server/operations/metrics.ts';
import { securityHeaders } from '../../server/security/headers.ts';
import { readStaticFiles } from '../../server/staticFiles.ts';

const page = '<!doctype html><title>Salient</title>';
const germanPage =
  '<!doctype html><html lang="de"><head><link href="../icon.svg"><script src="./assets/index-abc.js"></script></head>';
const script = 'export const answer = 42;'.repeat(100);
const folder = mkdtempSync(join(tmpdir(), 'salient-app-'));
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, 'client/assets'), { recursive: true });
  mkdirSync(join(folder, 'client/.vite'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'client/index.html'), page);
  writeFileSync(join(folder, 'client/.vite/manifest.json'), '{}');
  writeFileSync(join(folder, 'client/assets/index-abc.js'), script);
  writeFileSync(join(folder, 'client/assets/index-abc.js.gz'), gzipSync(script));
  writeFileSync(join(folder, 'client/assets/map-abc.json'), '{}');
  writeFileSync(join(folder, 'client/sw.js'), 'first');
  mkdirSync(join(folder, 'client/de/assets'), { recursive: true });
  writeFileSync(join(folder, 'client/de/index.html'), germanPage);
  writeFileSync(join(folder, 'client/de/sw.js'), 'german');
  writeFileSync(join(folder, 'client/de/assets/index-abc.js'), script);
  const app = createApp({
    client: readStaticFiles(join(folder, 'client')),
    log: pino({ level: 'silent' }),
    metrics: createMetrics(null),
    ready: async () => true,
    config: { publicUrl: null, basePath: '', trustProxy: false, metricsToken: null },
    routes: [],
  });
  server = createServer(app.callback());
  port = await listen(server, { port: 0, host: '127.0.0.1' });
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** The path goes out as it stands: `fetch` would tidy `..` away before the server sees it. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, headers, method }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    sent.on('error', reject).end();
  });

describe('the built client', () => {
  test('opens with its page, which is asked for anew each time', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.each(['/match/abc', '/learn', '/replay/a%20b?week=3'])(
    'answers a screen’s path %s with the page',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBe(200);
      expect(body.toString()).toBe(page);
    },
  );

  test('keeps hashed assets for good and names their type', async () => {
    const { headers, body } = await ask('/assets/index-abc.js');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(body.toString()).toBe(script);
    expect((await ask('/assets/map-abc.json')).headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('sends a compressed version to a browser that takes it, and only then', async () => {
    const compressed = await ask('/assets/index-abc.js', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.headers['vary']).toBe('Accept-Encoding');
    expect(gunzipSync(compressed.body).toString()).toBe(script);
    expect((await ask('/assets/index-abc.js')).headers['content-encoding']).toBeUndefined();
    const refused = await ask('/assets/index-abc.js', { 'Accept-Encoding': 'gzip;q=0' });
    expect(refused.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['de', undefined, 'de'],
    ['de-AT,de;q=0.9,en;q=0.5', undefined, 'de'],
    ['fr,de;q=0.5,en;q=0.4', undefined, 'de'],
    ['en-US,en;q=0.9,de;q=0.5', undefined, 'en'],
    ['fr', undefined, 'en'],
    [undefined, undefined, 'en'],
    ['de', 'salient-language=en', 'en'],
    ['en', 'other=1; salient-language=de', 'de'],
    ['de', 'salient-language=xx', 'de'],
    ['en', 'salient-language=../../secret.txt', 'en'],
  ])('to a browser that reads %s and was told %s the page is in %s', async (accepted, cookie, language) => {
    const asked = { ...(accepted && { 'Accept-Language': accepted }), ...(cookie && { Cookie: cookie }) };
    for (const path of ['/', '/match/abc', '/sw.js']) {
      const { headers, body } = await ask(path, asked);
      const [own, worker] = language === 'de' ? [germanPage, 'german'] : [page, 'first'];
      expect(headers['content-language'], path).toBe(language);
      expect(headers['vary'], path).toBe('Accept-Language, Cookie, Accept-Encoding');
      expect(headers['cache-control'], path).toBe('no-cache');
      const shown = body
        .toString()
        .replace(/\n? *<meta name="salient-[^>]*>/g, '')
        .replaceAll('"/de/', '"./')
        .replaceAll('"/icon', '"../icon');
      expect(shown, path).toBe(path === '/sw.js' ? worker : own);
    }
  });

  test('a page has the worker of its own language, whatever its browser says of itself', async () => {
    const asked = { 'Accept-Language': 'en', Cookie: 'salient-language=en' };
    expect((await ask('/sw.js?language=de', asked)).body.toString()).toBe('german');
    expect((await ask('/sw.js?language=en', { 'Accept-Language': 'de' })).body.toString()).toBe('first');
    expect((await ask('/sw.js?language=xx', { 'Accept-Language': 'de' })).body.toString()).toBe('german');
  });

  test('a page in another language names its own files in their folder, and what all share above it', async () => {
    const { body } = await ask('/', { 'Accept-Language': 'de' });
    expect(body.toString()).toContain('src="/de/assets/index-abc.js"');
    expect(body.toString()).toContain('href="/icon.svg"');
    const { status, headers } = await ask('/de/assets/index-abc.js', { 'Accept-Language': 'en' });
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(headers['vary']).toBe('Accept-Encoding');
  });

  test('answers 304 when the browser has it already', async () => {
    const etag = String((await ask('/')).headers['etag']);
    const again = await ask('/', { 'If-None-Match': etag });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  test('answers HEAD without a body, and no other method', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect(head.headers['content-length']).toBe(String(page.length));
    expect(head.body.length).toBe(0);
    const post = await ask('/', {}, 'POST');
    expect(post.status).toBe(405);
    expect(post.headers['allow']).toBe('GET, HEAD');
  });

  test.each(['/assets/none.js', '/favicon.ico', '/.vite/manifest.json', '/assets/index-abc.js.gz', '/.env'])(
    'does not have %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '//secret.txt',
    '/%00/secret.txt',
    '/%E0%A4%A',
    '/__proto__',
    '/constructor',
  ])('lets no path out of its folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect([200, 404]).toContain(status);
    expect(body.toString()).not.toContain('secret');
    if (status === 200) expect(body.toString()).toBe(page);
  });

  test('allows nothing from elsewhere', async () => {
    for (const path of ['/', '/assets/index-abc.js', '/none.js', '/healthz']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toMatch(/^default-src 'self'; script-src 'self';/);
      expect(headers['content-security-policy']).not.toMatch(/https?:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });
});

test('what browsers take only where nobody on the way can change a page is sent only there', async () => {
  const opener = async (host: string) => (await ask('/', { Host: host })).headers['cross-origin-opener-policy'];
  for (const host of ['localhost:8000', '127.0.0.1:8000', '[::1]:8000'])
    expect(await opener(host), host).toBe('same-origin');
  for (const host of ['192.168.1.20:8000', 'class-pc:8000', 'localhost.example.org'])
    expect(await opener(host), host).toBeUndefined();
  const headers: Record<string, string> = {};
  const set = (more: Record<string, string>) => void Object.assign(headers, more);
  await securityHeaders('https://play.example.org')(
    { set, hostname: 'play.example.org' } as never,
    async () => undefined,
  );
  expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
  expect(headers['Strict-Transport-Security']).toMatch(/^max-age=/);
});

test('/healthz says that the server answers, to nobody’s cache', async () => {
  const { status, headers, body } = await ask('/healthz');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(JSON.parse(body.toString())).toEqual({ status: 'ok' });
});

test('a client that was never built is a missing page, not a crash', () => {
  expect(readStaticFiles(join(folder, 'absent')).size).toBe(0);
});
