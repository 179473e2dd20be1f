import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** A failure that is explained by its sentence: the command prints it and ends, without a stack. */
export class Failure extends Error {}

/**
 * Runs a program with this process's terminal and waits for it; rejects unless it ends with 0.
 * What it prints goes to stderr when `quiet` is set, so that stdout can hold only data.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options]
 * @returns {Promise<void>}
 */
export const run = (program, args, { env = process.env, quiet = false, shell = false } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = quiet ? ['ignore', process.stderr, process.stderr] : 'inherit';
    const child = spawn(program, args, { cwd: root, env, shell, stdio: /** @type {'inherit'} */ (stdio) });
    child.once('error', (error) => reject(new Failure(`${program} could not be started: ${error.message}`)));
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Failure(`${program} ${args.join(' ')} ended with ${signal ?? code}.`));
    });
  });

/**
 * Runs a command's JavaScript with this same Node: it needs no shell and works on every system.
 * @param {string} file relative to the project
 * @param {string[]} [args]
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 */
export const node = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);

/**
 * Runs a command line; prints a failure's sentence and ends with 1.
 * @param {() => Promise<void>} main
 */
export const command = (main) =>
  main().catch((error) => {
    console.error(error instanceof Failure ? error.message : error);
    process.exit(1);
  });

/** @param {number} since from `performance.now()` */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs the steps in order, with the name and the time of each; stops at the first that fails.
 * @param {[name: string, step: () => Promise<void>][]} steps
 */
export const steps = async (steps) => {
  const start = performance.now();
  for (const [name, step] of steps) {
    console.log(`\n▶ ${name}`);
    const since = performance.now();
    try {
      await step();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Failure(`\n✗ ${name} failed after ${seconds(since)}. ${reason}`);
    }
    console.log(`✓ ${name} (${seconds(since)})`);
  }
  console.log(`\nAll passed in ${seconds(start)}.`);
};
