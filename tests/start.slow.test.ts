import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sources } from '../scripts/lib/buildStamp.mjs';
import { listen } from '../server/listen.ts';
import { startServer } from './helpers/builtServer.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'salient-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number; stdout: string; stderr: string };

/** A command line as a person types it. npm's own variables are left out: they would change how it speaks. */
const command = (program: string, args: string[], environment: Record<string, string> = {}): Promise<Ended> => {
  const outside = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name));
  const env = { ...Object.fromEntries(outside), ...environment };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: root, env, shell: process.platform === 'win32' }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });
};

beforeAll(async () => {
  const built = await command('npm', ['run', 'size']);
  expect(built.stderr).not.toContain('rror');
});

describe('npm start', () => {
  test('creates its data folder, answers, and ends with 0 on Ctrl-C and on SIGTERM', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const dataDir = join(folder, signal, 'data');
      const server = await startServer(['npm', 'start'], { DATA_DIR: dataDir });
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      expect(await (await fetch(server.url)).text()).toContain('id="root"');
      expect(statSync(dataDir).isDirectory()).toBe(true);
      expect(await server.end(signal)).toBe(0);
    }
  });

  test('ends with 1 and a sentence when the port is taken', async () => {
    const other = createServer();
    const port = await listen(other, { port: 0, host: '127.0.0.1' });
    const ended = await command('npm', ['start'], { PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder });
    other.close();
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} is already in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start\n`,
    });
  });

  test('ends with 1 and a sentence for each wrong value', async () => {
    const ended = await command('npm', ['start'], { PORT: 'many', LOG_LEVEL: 'loud' });
    expect(ended.code).toBe(1);
    expect(ended.stderr.trim().split('\n')).toHaveLength(2);
    expect(ended.stderr).toContain('PORT has to be a whole number');
  });

  test('ends with 1 and a sentence when the data folder is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const ended = await command('npm', ['start'], { PORT: '0', DATA_DIR: file });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain(`DATA_DIR=${file} cannot be used as a folder`);
  });
});

describe('a container', () => {
  const lines = readFileSync(join(root, 'Dockerfile'), 'utf8').split('\n');
  const copied = lines
    .filter((line) => line.startsWith('COPY --from=build '))
    .map((line) => line.split(' ').slice(2))
    .map((words) => ({ from: words.slice(0, -1), to: words.at(-1) as string }));

  test('what the Dockerfile copies into the image is all that the server needs', async () => {
    const image = join(folder, 'image');
    for (const { from, to } of copied)
      for (const path of from.map((each) => each.replace('/salient/', '')))
        cpSync(join(root, path), join(image, to === './' ? basename(path) : to), { recursive: true });
    const main = join(image, 'dist/server/main.js');
    const server = await startServer([process.execPath, main], { DATA_DIR: join(folder, 'imageData') });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect(await (await fetch(server.url)).text()).toContain('id="root"');
    expect(await server.end()).toBe(0);
  });

  test('all that the build reads reaches the image’s build, and nothing of the data folder', () => {
    const [first, ...admitted] = readFileSync(join(root, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => /^[^#]/.test(line));
    expect(first).toBe('*');
    const paths = admitted.map((line) => line.replace(/^!/, ''));
    const isAdmitted = (source: string) => paths.some((path) => source === path || source.startsWith(`${path}/`));
    expect(sources.filter((source) => !isAdmitted(source))).toEqual([]);
    expect(paths.every((path) => statSync(join(root, path)) && !path.startsWith('data'))).toBe(true);
  });
});

describe('npm run … -- --json', () => {
  test('prints the JSON and nothing else', async () => {
    const { code, stdout } = await command('npm', ['run', 'size', '--', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('match.bytes');
  });
});
