/** "Your turn" over real https, to receivers with certificates of an authority that the test alone trusts. */
import { createServer, request as httpsRequest, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { enemyOf, type Side, seatOfSide } from '../../game/state.ts';
import type { Loaded } from '../../server/match/loaded.ts';
import { createSend, type Sending } from '../../server/notify/send.ts';
import { newBrowser, readVapid } from '../helpers/browserPush.ts';
import { newAuthority } from '../helpers/certificate.ts';
import { playing, startClub, type TestClub } from '../helpers/club.ts';

const HOOKS = 'hooks.example.org';
const PUSHES = 'push.example.net';
const SLOW = 'slow.example.org';
const INSIDE = 'inside.example.org';
const OTHERS = 'others.example.org';

interface Arrived {
  readonly host: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

const authority = newAuthority();
const arrived: Arrived[] = [];
/** Connections that were begun, whether or not anything was said over them. */
let knocked = 0;
let redirecting = false;

const receiver = (host: string, certified = authority.certify(host)): Server => {
  const server = createServer(certified, async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    arrived.push({
      host: request.headers.host ?? '',
      path: request.url ?? '',
      headers: request.headers as Arrived['headers'],
      body: Buffer.concat(parts),
    });
    if (host === SLOW) return;
    if (redirecting) response.writeHead(302, { Location: `https://${HOOKS}/elsewhere` });
    response.end();
  });
  return server.on('connection', () => knocked++);
};

const receivers = new Map<string, Server>([
  [HOOKS, receiver(HOOKS)],
  [PUSHES, receiver(PUSHES)],
  [SLOW, receiver(SLOW)],
  [INSIDE, receiver(INSIDE)],
  [OTHERS, receiver(OTHERS, newAuthority().certify(OTHERS))],
]);
const portOf = (host: unknown): number => ((receivers.get(String(host)) as Server).address() as AddressInfo).port;

/** The network: these names lead to this computer, where nobody may listen at 443, and their authority is trusted. */
const network: Partial<Sending> = {
  resolve: async (host) => [host === INSIDE ? '10.0.0.5' : '127.0.0.1'],
  request: ((options: Parameters<typeof httpsRequest>[0] & object, answer: Parameters<typeof httpsRequest>[1]) =>
    httpsRequest(
      { ...options, port: portOf((options as { servername?: string }).servername), ca: authority.ca } as never,
      answer as never,
    )) as never,
};

let club: TestClub;
beforeAll(async () => {
  for (const server of receivers.values())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  club = await startClub({
    send: createSend({ ...network, mayConnect: (address) => address === '127.0.0.1' }),
    environment: {
      WEBHOOK_HOSTS: [HOOKS, SLOW, INSIDE, OTHERS].join(),
      PUBLIC_URL: 'https://play.example.org',
    },
  });
});
afterAll(async () => {
  await club.end();
  for (const server of receivers.values()) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  arrived.length = 0;
  knocked = 0;
  redirecting = false;
});

const hook = (id: string, token: string, url: string) =>
  club.ask('PUT', `/matches/${id}/webhook`, { token, body: { url } });
const failures = async (id: string) => {
  const { db } = club.storage;
  return (await db.selectFrom('notice').select('failures').where('match_id', '=', id).execute()).map(
    (row) => row.failures,
  );
};

/** Ends the operations of the side that has them; which side has them next, and in which week. */
const endTurn = async (id: string): Promise<{ readonly side: Side; readonly week: number }> => {
  const { matches } = club.tables;
  const now = async () => {
    const { turn, week } = ((await matches.storage.load(id)) as Loaded).state.G.state;
    return { side: turn.side, week };
  };
  const before = await now();
  let after = before;
  while (after.side === before.side && after.week === before.week) {
    const seat = seatOfSide(before.side);
    expect(await matches.order(id, seat, null, { type: 'endPhase' })).toMatchObject({ ok: true });
    after = await now();
  }
  return after;
};

const NAME = { UA: 'Ukraine', RU: 'Russia' };
const said = (id: string, side: Side, week: number) => ({
  kind: 'yourTurn',
  title: 'Aid Freeze',
  match: id,
  url: `https://play.example.org/online/${id}`,
  side,
  week,
});

describe('when a side’s operations begin', () => {
  test('a webhook arrives, once, and says nothing that is hidden', async () => {
    const { ua, id } = await playing(club);
    await hook(id, ua.token, `https://${HOOKS}/T/1?key=a`);
    for (const times of [1, 2]) {
      const { side, week } = await endTurn(id);
      await vi.waitFor(() => expect(arrived).toHaveLength(times));
      const { host, path, body } = arrived[times - 1] as Arrived;
      expect([host, path]).toEqual([HOOKS, '/T/1?key=a']);
      const about = said(id, side, week);
      const text = `Aid Freeze, week ${week}: ${NAME[side]}’s operations begin. ${about.url}`;
      expect(JSON.parse(body.toString('utf8'))).toEqual({ ...about, text, content: text });
    }
    expect(await failures(id)).toEqual([0]);
  });

  test('a push arrives at the browser that is meant, once, and nobody on the way can read it', async () => {
    const { ua, ru, id } = await playing(club);
    const browsers = { UA: newBrowser(), RU: newBrowser() };
    for (const [side, { token }] of [
      ['UA', ua],
      ['RU', ru],
    ] as const) {
      const body = browsers[side].subscription(`https://${PUSHES}/send/${side}`);
      expect((await club.ask('POST', `/matches/${id}/push`, { token, body })).status).toBe(204);
    }
    const { side, week } = await endTurn(id);
    await vi.waitFor(() => expect(arrived).toHaveLength(1));
    const { path, headers, body } = arrived[0] as Arrived;
    expect(path).toBe(`/send/${side}`);
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: String(24 * 60 * 60) });
    expect(browsers[side].read(body)).toEqual(said(id, side, week));
    expect(() => browsers[enemyOf(side)].read(body)).toThrow();
    expect(JSON.stringify(headers) + body.toString('latin1')).not.toContain(id);

    const { isSigned, claims, key } = readVapid(headers['authorization'] ?? '');
    const { body: own } = await club.ask<{ key: string }>('GET', '/push/key');
    expect([isSigned, key, claims.aud]).toEqual([true, own.key, `https://${PUSHES}`]);
    expect(claims.sub).toBe('https://play.example.org');
    expect(claims.exp).toBeLessThanOrEqual(Date.now() / 1000 + 24 * 60 * 60);
    const next = await endTurn(id);
    await vi.waitFor(() => expect(arrived.map((each) => each.path)).toEqual([`/send/${side}`, `/send/${next.side}`]));
  });

  test('the match goes on, whatever becomes of the notice', async () => {
    const { ua, id } = await playing(club);
    await hook(id, ua.token, `https://${SLOW}/`);
    await endTurn(id);
    await endTurn(id);
    await vi.waitFor(async () => expect(await failures(id)).toEqual([2]), 20_000);
  });
});

describe('a receiver', () => {
  const told = async (host: string): Promise<readonly number[]> => {
    const { ua, id } = await playing(club);
    await hook(id, ua.token, `https://${host}/`);
    await club.notifier.notifyTurn(id, '1');
    return failures(id);
  };

  test('that sends on to elsewhere is not followed', async () => {
    redirecting = true;
    expect(await told(HOOKS)).toEqual([1]);
    expect(arrived.map(({ path }) => path)).toEqual(['/']);
  });

  test('at a private address is not even knocked at', async () => {
    expect(await told(INSIDE)).toEqual([1]);
    expect(knocked).toBe(0);
  });

  test('whose certificate is of no authority that is trusted is told nothing', async () => {
    expect(await told(OTHERS)).toEqual([1]);
    expect([knocked, arrived]).toEqual([1, []]);
  });

  test('that does not answer is given up, as if it had not been there', async () => {
    expect(await told(SLOW)).toEqual([1]);
    expect(arrived).toHaveLength(1);
  });

  test('on this computer is refused by a server that is not told otherwise', async () => {
    const send = createSend(network);
    const message = { url: `https://${HOOKS}/`, method: 'POST', headers: {}, body: '' } as const;
    await expect(send(message)).rejects.toThrow(/not a public address/);
    expect(knocked).toBe(0);
  });
});
