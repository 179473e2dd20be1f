/** Every spec runs with these: dice from a fixed seed, and a watch on errors and on requests to anybody else. */
import { test as base, expect } from '@playwright/test';

export { expect };

export interface Watch {
  /** Errors of the console and of the page. */
  readonly errors: string[];
  /** Requests to other hosts. */
  readonly elsewhere: string[];
}

export const test = base.extend<{ seed: number; isWatched: boolean; watch: Watch }>({
  seed: [1, { option: true }],
  /** Off where errors are what is tested. */
  isWatched: [true, { option: true }],
  watch: [
    async ({ context, baseURL, seed, isWatched }, use) => {
      const watch: Watch = { errors: [], elsewhere: [] };
      context.on('console', (message) => message.type() === 'error' && watch.errors.push(message.text()));
      context.on('weberror', (error) => watch.errors.push(error.error().message));
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) watch.elsewhere.push(request.url());
      });
      // A match's seed is drawn as 32 bytes: the same ones in every run. Everything else stays random.
      await context.addInitScript((start) => {
        const draw = crypto.getRandomValues.bind(crypto);
        let drawn = start;
        crypto.getRandomValues = <T extends ArrayBufferView>(array: T): T => {
          if (!(array instanceof Uint8Array) || array.length !== 32) return draw(array as never) as T;
          let at = drawn++;
          for (let i = 0; i < array.length; i++) {
            at = (Math.imul(at ^ (at >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
            array[i] = at >>> 24;
          }
          return array;
        };
      }, seed);
      await use(watch);
      if (!isWatched) return;
      expect(watch.elsewhere, 'requests to other hosts').toEqual([]);
      expect(watch.errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});
