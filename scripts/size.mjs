// `npm run size -- [--json]`: what a browser downloads, gzipped. Fails when a budget is exceeded.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { install } from './lib/install.mjs';
import { folderOf, languages } from './lib/languages.mjs';
import { root } from './lib/paths.mjs';
import { command, Failure } from './lib/run.mjs';
import { buildIfNeeded } from './lib/suite.mjs';

const budgets = { join: 150_000, match: 280_000, everything: 500_000 };

/** Modules (paths below client/, as in Vite's manifest) whose code is there when a hot-seat match can be played. */
const matchEntries = ['index.html', 'match/MatchPage.tsx'];

/** What a pupil waits for before the code of a class can be typed. */
const joinEntries = ['index.html', 'classroom/JoinClass.tsx'];

/** What a match fetches besides: map, outlines, events, and the largest scenario. */
const dataEntries = [
  '../game/data/maps/kursk.json',
  '../game/data/kurskDeck.ts',
  'board/outlines/kursk.json',
  '../game/data/scenarios/campaign.json',
];

/** Of a font's files the browser takes only those whose letters stand on the page. */
const fontsTaken = /-latin-(wght|\d+)-normal/;

/** @typedef {{ file: string, css?: string[], assets?: string[], imports?: string[] }} Chunk */

/**
 * The chunks of these modules and all that they import statically.
 * @param {Record<string, Chunk>} manifest
 * @param {string[]} entries
 * @returns {Chunk[]}
 */
const chunksOf = (manifest, entries) => {
  const seen = new Set(entries);
  for (const name of seen) {
    const chunk = manifest[name];
    if (!chunk) throw new Failure(`scripts/size.mjs names ${name}, which the build does not have.`);
    for (const imported of chunk.imports ?? []) seen.add(imported);
  }
  return [...seen].flatMap((name) => manifest[name] ?? []);
};

/** @param {string} file below dist/client */
const transferred = (file) => {
  const content = readFileSync(join(root, 'dist/client', file));
  return Math.min(content.length, gzipSync(content, { level: 9 }).length);
};

/**
 * @param {string} folder
 * @param {Iterable<string>} files
 */
const weigh = (folder, files) => {
  const rows = [...new Set(files)].map((file) => ({ file, bytes: transferred(`${folder}${file}`) }));
  rows.sort((a, b) => b.bytes - a.bytes);
  return { bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0), files: rows };
};

/** @param {string} language nobody fetches two */
const measure = (language) => {
  const folder = folderOf(language);
  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(join(root, 'dist/client', folder, '.vite/manifest.json'), 'utf8'));
  const match = chunksOf(manifest, matchEntries);
  const all = chunksOf(manifest, [...matchEntries, ...dataEntries]);
  const code = (/** @type {Chunk[]} */ chunks) => chunks.flatMap(({ file, css }) => [file, ...(css ?? [])]);
  const assets = all.flatMap((chunk) => chunk.assets ?? []);
  const isTaken = (/** @type {string} */ file) => !/\.woff2?$/.test(file) || fontsTaken.test(file);
  const pages = ['index.html'].filter((file) => existsSync(join(root, 'dist/client', folder, file)));
  return {
    join: { budget: budgets.join, ...weigh(folder, [...pages, ...code(chunksOf(manifest, joinEntries))]) },
    match: { budget: budgets.match, ...weigh(folder, code(match)) },
    everything: { budget: budgets.everything, ...weigh(folder, [...pages, ...code(all), ...assets.filter(isTaken)]) },
  };
};

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

command(async () => {
  await install();
  await buildIfNeeded({ quiet: true });
  const report = Object.fromEntries(
    languages.flatMap((language) =>
      Object.entries(measure(language)).map(([what, weight]) => [`${folderOf(language)}${what}`, weight]),
    ),
  );
  const over = Object.entries(report).filter(([, { bytes, budget }]) => bytes > budget);

  if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
  else {
    for (const [what, { bytes, budget, files }] of Object.entries(report)) {
      console.log(`${what}: ${kB(bytes)} of ${kB(budget)} (gzip)`);
      for (const row of files) console.log(`  ${kB(row.bytes).padStart(9)}  ${row.file}`);
    }
  }
  if (over.length > 0) throw new Failure(`Over budget: ${over.map(([what]) => what).join(', ')}.`);
});
