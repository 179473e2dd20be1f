import { createECDH, randomBytes } from 'node:crypto';
import { createServer, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ApiProblem } from '../../game/protocol/lobby.ts';
import { listen } from '../../server/listen.ts';
import { pushKeys } from '../../server/notify/keys.ts';
import { createSend, type Message, type Send } from '../../server/notify/send.ts';
import { isPublicAddress } from '../../server/security/address.ts';
import { create, playing, startClub, type TestClub } from '../helpers/club.ts';

let club: TestClub;
let sent: Message[] = [];
let status = 201;
const send: Send = async (message) => {
  sent.push(message);
  return status;
};

beforeAll(async () => {
  club = await startClub({
    send,
    environment: { WEBHOOK_HOSTS: 'hooks.example.org', PUBLIC_URL: 'https://play.example.org/salient' },
  });
});
afterAll(() => club.end());
beforeEach(() => {
  sent = [];
  status = 201;
});

/** As a browser makes one. */
const subscription = (endpoint = 'https://push.example.net/send/abc') => {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  return {
    endpoint,
    keys: { p256dh: keys.getPublicKey('base64url'), auth: randomBytes(16).toString('base64url') },
  };
};

const keep = (id: string, token: string | undefined, body: unknown) =>
  club.ask<ApiProblem>('POST', `/matches/${id}/push`, { token, body });
const hook = (id: string, token: string | undefined, url: string) =>
  club.ask<ApiProblem>('PUT', `/matches/${id}/webhook`, { token, body: { url } });
const notices = (id: string) => club.storage.db.selectFrom('notice').selectAll().where('match_id', '=', id).execute();

describe('a push', () => {
  test('goes to the browsers of the seat whose turn it is, encrypted, and to nobody else', async () => {
    const { ua, ru, id } = await playing(club);
    expect((await keep(id, ua.token, subscription('https://push.example.net/send/ua'))).status).toBe(204);
    expect((await keep(id, ru.token, subscription('https://push.example.net/send/ru'))).status).toBe(204);
    await club.notifier.notifyTurn(id, '0');
    expect(sent.map(({ url }) => url)).toEqual(['https://push.example.net/send/ua']);
    expect(sent[0]?.headers['Content-Encoding']).toBe('aes128gcm');
    expect(sent[0]?.headers['Authorization']).toMatch(/^vapid t=/);
    expect(Buffer.from(sent[0]?.body ?? '').toString('latin1')).not.toContain(id);
  });

  test('needs a seat, an https address and keys', async () => {
    const { ua, id } = await playing(club);
    expect((await keep(id, undefined, subscription())).body.code).toBe('notSeated');
    expect((await keep(id, 'A'.repeat(32), subscription())).body.code).toBe('notSeated');
    for (const endpoint of ['http://push.example.net/', 'ftp://push.example.net', 'https://u:p@push.example.net/', 'x'])
      expect((await keep(id, ua.token, subscription(endpoint))).body).toMatchObject({
        code: 'badRequest',
        data: { path: 'endpoint' },
      });
    expect((await keep(id, ua.token, { ...subscription(), keys: { p256dh: '<>', auth: '' } })).body.code).toBe(
      'badRequest',
    );
    expect(await notices(id)).toEqual([]);
  });

  test('of one browser is kept once, of one seat five times', async () => {
    const { ua, id } = await playing(club);
    for (let i = 0; i < 2; i++) await keep(id, ua.token, subscription());
    expect(await notices(id)).toHaveLength(1);
    for (let i = 0; i < 7; i++) await keep(id, ua.token, subscription(`https://push.example.net/${i}`));
    expect(await notices(id)).toHaveLength(5);
  });

  test('ends when the browser or its service says so, and when the seat is left', async () => {
    const { ua, ru, id } = await playing(club);
    const mine = subscription();
    await keep(id, ua.token, mine);
    await club.ask('DELETE', `/matches/${id}/push`, { token: ru.token, body: { endpoint: mine.endpoint } });
    expect(await notices(id)).toHaveLength(1);
    await club.ask('DELETE', `/matches/${id}/push`, { token: ua.token, body: { endpoint: mine.endpoint } });
    expect(await notices(id)).toHaveLength(0);
    await keep(id, ua.token, mine);
    status = 410;
    await club.notifier.notifyTurn(id, '0');
    expect(await notices(id)).toHaveLength(0);
    await keep(id, ru.token, mine);
    await club.ask('POST', `/matches/${id}/seats/1/leave`, { token: ru.token });
    expect(await notices(id)).toHaveLength(0);
  });

  test('that fails five times in a row is forgotten, and one that arrives counts anew', async () => {
    const { ua, id } = await playing(club);
    await keep(id, ua.token, subscription());
    status = 500;
    for (let i = 0; i < 4; i++) await club.notifier.notifyTurn(id, '0');
    status = 201;
    await club.notifier.notifyTurn(id, '0');
    status = 500;
    for (let i = 0; i < 4; i++) await club.notifier.notifyTurn(id, '0');
    expect(await notices(id)).toHaveLength(1);
    await club.notifier.notifyTurn(id, '0');
    expect(await notices(id)).toHaveLength(0);
  });

  test('is known by keys that are made once', async () => {
    const { body } = await club.ask<{ key: string }>('GET', '/push/key');
    expect(body.key).toBe((await pushKeys(club.storage.db)).publicKey);
    expect(JSON.stringify(await pushKeys(club.storage.db))).toBe(JSON.stringify(await pushKeys(club.storage.db)));
  });
});

describe('a webhook', () => {
  test('says which match, whose operations, which week, where; and nothing else', async () => {
    const { ua, id } = await playing(club);
    expect((await hook(id, ua.token, 'https://hooks.example.org/T/1')).status).toBe(204);
    await club.notifier.notifyTurn(id, '1');
    const { text, content, ...said } = JSON.parse(String(sent[0]?.body)) as Record<string, unknown>;
    expect(said).toEqual({
      kind: 'yourTurn',
      match: id,
      title: 'Aid Freeze',
      url: `https://play.example.org/salient/online/${id}`,
      side: 'RU',
      week: 29,
    });
    expect(text).toBe(`Aid Freeze, week 29: Russia’s operations begin. https://play.example.org/salient/online/${id}`);
    expect(content).toBe(text);
  });

  test('goes to hosts that the owner allows, over https, and is one for a match', async () => {
    const { ua, ru, id } = await playing(club);
    for (const url of [
      'https://evil.example/',
      'https://hooks.example.org.evil.example/',
      'https://sub.hooks.example.org/',
      'https://hooks.example.org:8443/',
    ])
      expect((await hook(id, ua.token, url)).body.code).toBe('notAllowed');
    for (const url of ['http://hooks.example.org/', 'https://hooks.example.org@evil.example/', 'nothing'])
      expect((await hook(id, ua.token, url)).body.code).toBe('badRequest');
    await hook(id, ua.token, 'https://hooks.example.org/a');
    await hook(id, ru.token, 'https://hooks.example.org/b');
    expect((await notices(id)).map(({ endpoint }) => endpoint)).toEqual(['https://hooks.example.org/b']);
    expect((await club.ask('DELETE', `/matches/${id}/webhook`, { token: ua.token })).status).toBe(204);
    expect(await notices(id)).toEqual([]);
  });

  test('is called when the match begins', async () => {
    const { match, token } = await create(club, { scenario: 'across-the-border' });
    await hook(match.id, token, 'https://hooks.example.org/a');
    await club.ask('POST', `/matches/${match.id}/seats/1/join`, { body: { nickname: 'Ivan' } });
    await vi.waitFor(() => expect(sent).toHaveLength(1));
  });
});

describe('the server connects', () => {
  test.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'ff02::1',
    'localhost',
    '',
  ])('never to %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111', '::ffff:1.1.1.1'])('to %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  const message = (url: string): Message => ({ url, method: 'POST', headers: {}, body: '{}' });

  test('to no private address, whatever name it goes by, and asks nobody on the way', async () => {
    const request = vi.fn();
    const names: Record<string, readonly string[]> = {
      'inside.example': ['10.0.0.5'],
      'mixed.example': ['1.1.1.1', '127.0.0.1'],
      'none.example': [],
    };
    const guarded = createSend({ resolve: async (host) => names[host] ?? [], request: request as never });
    for (const host of [
      ...Object.keys(names),
      '127.0.0.1',
      '[::1]',
      '2130706433',
      '0x7f.1',
      '169.254.169.254',
      '[::ffff:7f00:1]',
    ])
      await expect(guarded(message(`https://${host}/`))).rejects.toThrow(/not a public address/);
    await expect(guarded(message('http://1.1.1.1/'))).rejects.toThrow(/not an https address/);
    expect(request).not.toHaveBeenCalled();
  });

  /** A server in the place of one out there: the name is resolved to it, and http stands in for https. */
  const outThere = async (answer: Parameters<typeof createServer>[1]) => {
    const server = createServer(answer as never);
    const port = await listen(server, { port: 0, host: '127.0.0.1' });
    const send = createSend({
      resolve: async () => ['127.0.0.1'],
      mayConnect: () => true,
      request: httpRequest as never,
      patience: 300,
    });
    const end = () => {
      server.closeAllConnections();
      server.close();
    };
    return { url: `https://hooks.example.org:${port}/in?a=b`, send, end };
  };

  test('to the address that the name was resolved to, under its name', async () => {
    const asked: string[] = [];
    const { url, send, end } = await outThere(((request: never, response: { end: () => void }) => {
      const {
        method,
        url: path,
        headers,
      } = request as { method: string; url: string; headers: Record<string, string> };
      asked.push(`${method} ${path} ${headers['host']}`);
      response.end();
    }) as never);
    expect(await send(message(url))).toBe(200);
    expect(asked).toEqual([`POST /in?a=b ${new URL(url).host}`]);
    end();
  });

  test('and follows nobody elsewhere', async () => {
    const asked: string[] = [];
    const { url, send, end } = await outThere(((
      request: { url: string },
      response: { writeHead: (...a: unknown[]) => { end: () => void } },
    ) => {
      asked.push(request.url);
      response.writeHead(302, { Location: '/elsewhere' }).end();
    }) as never);
    expect(await send(message(url))).toBe(302);
    expect(asked).toEqual(['/in?a=b']);
    end();
  });

  test('and waits for nobody: neither for an answer nor for a name', async () => {
    const { url, send, end } = await outThere((() => undefined) as never);
    await expect(send(message(url))).rejects.toThrow(/abort|timeout/i);
    end();
    const slow = createSend({ resolve: () => new Promise(() => undefined), patience: 50 });
    await expect(slow(message('https://slow.example/'))).rejects.toThrow(/timeout/i);
  });
});
