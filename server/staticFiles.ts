import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../game/languages.ts';

export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

export type StaticFile = {
  readonly type: string;
  readonly etag: string;
  /** Its name holds a hash of its content: a browser may keep it for good. */
  readonly immutable: boolean;
  readonly bodies: { readonly identity: Buffer; readonly br?: Buffer; readonly gzip?: Buffer };
};

/** By path, as in a URL: `/index.html`. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
};

/**
 * Reads the built client into memory (it is a few megabytes), with the compressed versions that the build laid beside it.
 * A request can only name a key of this map, so no path leads out of the folder, and a rebuild does not disturb a
 * running server. Hidden files (the build's own manifest) are left out.
 */
export const readStaticFiles = (directory: string, basePath = '', link = ''): StaticFiles => {
  const files = new Map<string, StaticFile>();
  if (!existsSync(directory)) return files;
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(join(directory, sep).length - 1).replaceAll(sep, '/');
    if (!entry.isFile() || /\/\./.test(path) || /\.(br|gz)$/.test(path)) continue;
    files.set(path, readStaticFile(file, path));
  }
  for (const language of LANGUAGES) {
    const path = fileFor(language, '/index.html');
    const page = files.get(path);
    if (page) files.set(path, placedUnder(page, basePath, folderOf(language), link));
  }
  return files;
};

const folderOf = (language: Language): string => (language === FIRST_LANGUAGE ? '' : `/${language}`);

/** A file that each language has its own of lies in that language's folder, but for the first language. */
export const fileFor = (language: Language, path: string): string => `${folderOf(language)}${path}`;

/**
 * The page is the same at every path of the client, so its own links name the whole path; and it says where the client
 * lies and what others reach it by, which `client/basePath.ts` reads.
 */
const placedUnder = (page: StaticFile, basePath: string, folder: string, link: string): StaticFile => {
  const text = page.bodies.identity
    .toString('utf8')
    .replace(/\b(src|href)="\.\//g, `$1="${basePath}${folder}/`)
    .replace(/\b(src|href)="\.\.\//g, `$1="${basePath}/`)
    .replace('<head>', `<head>${meta('salient-base', basePath)}${meta('salient-link', link)}`);
  const identity = Buffer.from(text);
  return {
    ...page,
    etag: etagOf(identity),
    bodies: { identity, br: brotliCompressSync(identity), gzip: gzipSync(identity) },
  };
};

const meta = (name: string, content: string): string => `\n    <meta name="${name}" content="${content}" />`;

const etagOf = (content: Buffer): string => createHash('sha256').update(content).digest('base64url').slice(0, 22);

const readStaticFile = (file: string, path: string): StaticFile => {
  const identity = readFileSync(file);
  return {
    type: types[extname(file)] ?? 'application/octet-stream',
    etag: etagOf(identity),
    immutable: /^(?:\/[a-z]{2,3})?\/assets\//.test(path),
    bodies: {
      identity,
      ...(existsSync(`${file}.br`) && { br: readFileSync(`${file}.br`) }),
      ...(existsSync(`${file}.gz`) && { gzip: readFileSync(`${file}.gz`) }),
    },
  };
};
