import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

const problemsOf = (environment: Record<string, string>) => {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
};

describe('the environment', () => {
  test('needs nothing: this computer only, port 8000, ./data', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: { port: 8000, host: '127.0.0.1', dataDir: resolve('data'), logLevel: 'info' },
    });
  });

  test('is honoured', () => {
    expect(readConfig({ PORT: '9001', HOST: '0.0.0.0', DATA_DIR: '/var/lib/salient', LOG_LEVEL: 'warn' })).toEqual({
      ok: true,
      config: { port: 9001, host: '0.0.0.0', dataDir: resolve('/var/lib/salient'), logLevel: 'warn' },
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

  test('tells every problem at once', () => {
    const problems = problemsOf({ PORT: 'x', HOST: 'http://here/', LOG_LEVEL: 'loud' });
    expect(problems.map((sentence) => sentence.split(' ')[0])).toEqual(['PORT', 'HOST', 'LOG_LEVEL']);
  });
});
