import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const builtServer = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

export type RunningServer = {
  /** Without a slash at the end. */
  readonly url: string;
  /** Asks the process to end, and resolves with its exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the built server as a process of its own, on a free port unless PORT is given; rejects with what it said when it ends early. */
export const startBuiltServer = (environment: Readonly<Record<string, string>>): Promise<RunningServer> =>
  startServer([process.execPath, builtServer], environment);

/** The same by another command, such as `npm start`. */
export const startServer = (
  [program, ...args]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>>,
): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, HOST: '127.0.0.1', PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = once(child, 'exit') as Promise<[number | null]>;
    let said = '';
    child.stderr.on('data', (text) => {
      said += text;
    });
    createInterface(child.stdout).on('line', (line) => {
      const url = /ready: (http:\S+)/.exec(line)?.[1];
      if (!url) return;
      const end = async (signal: NodeJS.Signals = 'SIGTERM') => {
        child.kill(signal);
        return (await ended)[0];
      };
      resolve({ url, end });
    });
    ended.then(([code]) => reject(new Error(`The server ended with ${code}: ${said}`)), reject);
  });
