import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

const standard = {
  port: 8000,
  host: '127.0.0.1',
  dataDir: resolve('data'),
  logLevel: 'info',
  databaseUrl: null,
  publicUrl: null,
  basePath: '',
  trustProxy: false,
  webhookHosts: [],
  retentionDays: 30,
  computerThreads: Math.max(1, Math.min(4, availableParallelism() - 1)),
  metricsToken: null,
};

const configOf = (environment: Record<string, string>) => {
  const result = readConfig(environment);
  return result.ok ? result.config : null;
};

const problemsOf = (environment: Record<string, string>) => {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
};

describe('the environment', () => {
  test('needs nothing: this computer only, port 8000, ./data', () => {
    expect(configOf({})).toEqual(standard);
  });

  test('is honoured', () => {
    const environment = {
      PORT: '9001',
      HOST: '0.0.0.0',
      DATA_DIR: '/var/lib/salient',
      LOG_LEVEL: 'warn',
      DATABASE_URL: 'postgres://salient:secret@db/salient',
      PUBLIC_URL: 'https://example.org/salient/',
      TRUST_PROXY: '1',
      WEBHOOK_HOSTS: 'Hooks.example.org, chat.example.org',
      RETENTION_DAYS: '0',
      COMPUTER_THREADS: '3',
      METRICS_TOKEN: 'abcdefgh12345678',
    };
    expect(configOf(environment)).toEqual({
      port: 9001,
      host: '0.0.0.0',
      dataDir: resolve('/var/lib/salient'),
      logLevel: 'warn',
      databaseUrl: 'postgres://salient:secret@db/salient',
      publicUrl: 'https://example.org/salient',
      basePath: '/salient',
      trustProxy: true,
      webhookHosts: ['hooks.example.org', 'chat.example.org'],
      retentionDays: 0,
      computerThreads: 3,
      metricsToken: 'abcdefgh12345678',
    });
  });

  test('counts an empty value as absent', () => {
    expect(readConfig({ PORT: '', HOST: ' ' })).toEqual(readConfig({}));
  });

  test.each(['eighty', '-1', '80.5', '65536', '0x50', '1e3'])('refuses PORT=%s with a sentence', (port) => {
    expect(problemsOf({ PORT: port })).toEqual([
      `PORT has to be a whole number from 0 to 65535, for example PORT=8000. It is "${port}".`,
    ]);
  });

  test.each([
    'ftp://example.org',
    'example.org',
    'https://user:pw@example.org',
    'https://example.org/?a=b',
    'https://example.org/a b',
  ])('refuses PUBLIC_URL=%s with a sentence', (url) => {
    expect(problemsOf({ PUBLIC_URL: url })[0]).toMatch(/^PUBLIC_URL has to be the address that others open/);
  });

  test.each(['salient', '/a/../b', '/a b', '//x'])('refuses BASE_PATH=%s with a sentence', (path) => {
    expect(problemsOf({ BASE_PATH: path })[0]).toMatch(/^BASE_PATH has to be a path/);
  });

  test('wants one path, not two', () => {
    expect(configOf({ BASE_PATH: '/a/b/' })?.basePath).toBe('/a/b');
    expect(configOf({ BASE_PATH: '/' })?.basePath).toBe('');
    expect(problemsOf({ PUBLIC_URL: 'https://example.org/a', BASE_PATH: '/b' })[0]).toMatch(
      /^PUBLIC_URL and BASE_PATH/,
    );
  });

  test.each(['https://chat.example.org', 'localhost', '127.0.0.1', '*.example.org', '[::1]'])(
    'refuses WEBHOOK_HOSTS=%s with a sentence',
    (host) => {
      expect(problemsOf({ WEBHOOK_HOSTS: host })[0]).toMatch(/^WEBHOOK_HOSTS has to be names of hosts/);
    },
  );

  test('does not repeat an address of a database, which may hold a password', () => {
    const [sentence] = problemsOf({ DATABASE_URL: 'mysql://root:secret@db' });
    expect(sentence).toMatch(/^DATABASE_URL has to be the address of a PostgreSQL database/);
    expect(sentence).not.toContain('secret');
  });

  test.each(['short', 'abcdefgh 12345678'])('refuses METRICS_TOKEN=%s, and does not repeat it', (token) => {
    const [sentence] = problemsOf({ METRICS_TOKEN: token });
    expect(sentence).toMatch(/^METRICS_TOKEN has to have 16 characters/);
    expect(sentence).not.toContain(token);
  });

  test.each([
    ['TRUST_PROXY', 'yes'],
    ['RETENTION_DAYS', '-1'],
    ['COMPUTER_THREADS', '0'],
  ])('refuses %s=%s with a sentence', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name} has to be .*"${value}"`)),
    ]);
  });

  test('tells every problem at once', () => {
    const problems = problemsOf({ PORT: 'x', HOST: 'http://here/', LOG_LEVEL: 'loud' });
    expect(problems.map((sentence) => sentence.split(' ')[0])).toEqual(['PORT', 'HOST', 'LOG_LEVEL']);
  });
});
