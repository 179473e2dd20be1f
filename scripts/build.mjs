// Builds the client and the server into dist/, and compresses what browsers will ask for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { forgetBuild, rememberBuild, sourcesHash } from './lib/buildStamp.mjs';
import { languages } from './lib/languages.mjs';
import { root } from './lib/paths.mjs';
import { command, node, seconds } from './lib/run.mjs';

const compressible = /\.(html|js|css|json|geojson|svg|txt|webmanifest|wasm)$/;

/**
 * What languages share is the same in each of their folders, and is compressed once.
 * @type {Map<string, { gz: Buffer, br: Buffer }>}
 */
const compressed = new Map();

/** @param {Buffer} content */
const bothOf = (content) => {
  const hash = createHash('sha256').update(content).digest('hex');
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const both = compressed.get(hash) ?? {
    gz: gzipSync(content, { level: 9 }),
    br: brotliCompressSync(content, { params }),
  };
  compressed.set(hash, both);
  return both;
};

const compressClient = () => {
  const client = join(root, 'dist/client');
  for (const entry of readdirSync(client, { recursive: true, encoding: 'utf8' })) {
    if (!compressible.test(entry) || /(?:^|[\\/])\.vite/.test(entry)) continue;
    const file = join(client, entry);
    const content = readFileSync(file);
    if (content.length < 1024) continue;
    const { gz, br } = bothOf(content);
    writeFileSync(`${file}.gz`, gz);
    writeFileSync(`${file}.br`, br);
  }
};

// What is built is for players, whoever asks for it: a test sets another environment.
process.env['NODE_ENV'] = 'production';

command(async () => {
  const since = performance.now();
  const hash = sourcesHash();
  forgetBuild();
  const vite = 'node_modules/vite/bin/vite.js';
  const build = (/** @type {string | undefined} */ language, /** @type {string[]} */ ...args) =>
    node(vite, ['build', '--logLevel', 'warn', ...args], { env: { ...process.env, SALIENT_LANGUAGE: language } });
  // The first language empties the folder; the others have one of their own in it.
  const [first, ...others] = languages;
  await build(first);
  await Promise.all([...others.map((language) => build(language)), build(first, '--ssr')]);
  await Promise.all(languages.map((language) => build(language, '--config', 'scripts/serviceWorker.config.ts')));
  compressClient();
  rememberBuild(hash);
  console.log(`Built in ${seconds(since)}.`);
});
