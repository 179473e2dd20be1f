import { createServer } from 'node:http';
import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { addresses, listen, listenProblem } from '../../server/listen.ts';

const place = { port: 8000, host: '127.0.0.1' };
const failure = (code: string) => Object.assign(new Error(code), { code });

const card = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  family: 'IPv4',
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
});

describe('listening', () => {
  test('a taken port is a sentence with a way out', async () => {
    const first = createServer();
    const port = await listen(first, { port: 0, host: '127.0.0.1' });
    const taken = { port, host: '127.0.0.1' };
    const error = await listen(createServer(), taken).catch((reason) => reason);
    first.close();
    expect(listenProblem(error, taken)).toBe(
      `Port ${port} is already in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`,
    );
  });

  test('a forbidden port and a foreign address are sentences too', () => {
    expect(listenProblem(failure('EACCES'), { ...place, port: 80 })).toContain('may not open port 80');
    expect(listenProblem(failure('EADDRNOTAVAIL'), { ...place, host: '192.0.2.1' })).toContain('HOST=192.0.2.1 is not');
    expect(listenProblem(failure('ENOTFOUND'), { ...place, host: 'nowhere' })).toContain('HOST=nowhere is not');
  });
});

describe('where a browser finds it', () => {
  test('on this computer only, unless asked', () => {
    expect(addresses(place)).toEqual(['http://localhost:8000']);
  });

  test('from the local network when it listens to all', () => {
    const cards = [card('127.0.0.1', true), card('192.168.1.5')];
    expect(addresses({ port: 8000, host: '0.0.0.0' }, cards)).toEqual([
      'http://localhost:8000',
      'http://192.168.1.5:8000',
    ]);
  });

  test('at an IPv6 address in brackets', () => {
    expect(addresses({ port: 8000, host: 'fe80::1' }, [])).toEqual(['http://[fe80::1]:8000']);
  });
});
