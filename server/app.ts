/** The HTTP side of the club: who runs it asks how it does, programs use the API, browsers get the client. */
import Koa, { type Context, type Middleware, type Next } from 'koa';
import type { Logger } from 'pino';
import { FIRST_LANGUAGE, LANGUAGE_COOKIE, LANGUAGES, type Language } from '../game/languages.ts';
import type { Config } from './config.ts';
import { health, type Ready } from './operations/health.ts';
import type { Metrics } from './operations/metrics.ts';
import { observe } from './operations/observe.ts';
import { securityHeaders } from './security/headers.ts';
import { isInsider } from './security/insiders.ts';
import { type Encoding, encodings, fileFor, type StaticFile, type StaticFiles } from './staticFiles.ts';

export interface AppParts {
  readonly client: StaticFiles;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly ready: Ready;
  readonly config: Pick<Config, 'publicUrl' | 'basePath' | 'trustProxy' | 'metricsToken'>;
  /** What it offers besides the client, in order; paths are without the base path. */
  readonly routes: readonly Middleware[];
}

export const createApp = ({ client, log, metrics, ready, config, routes }: AppParts): Koa => {
  const app = new Koa();
  app.silent = true; // errors go to the log, below
  app.on('error', (error: unknown) => log.error({ err: error }, 'request failed'));
  app.use(observe(log, metrics));
  app.use(securityHeaders(config.publicUrl));
  const answersHealth = health(ready, metrics, (context) => isInsider(context, config));
  app.use(answersHealth);
  app.use(underBase(config.basePath));
  app.use(answersHealth); // there too: a proxy may pass on nothing else, and would be told that the page is well
  for (const route of routes) app.use(route);
  app.use(serveClient(client));
  return app;
};

/** Takes the base path off; what lies outside of it is not ours. */
const underBase = (basePath: string) => async (context: Context, next: Next) => {
  if (basePath === '') return next();
  const { path } = context;
  if (path === '/' || path === basePath) return context.redirect(`${basePath}/`);
  if (!path.startsWith(`${basePath}/`)) return; // 404
  context.path = path.slice(basePath.length);
  await next();
};

const serveClient = (client: StaticFiles) => async (context: Context) => {
  if (context.method !== 'GET' && context.method !== 'HEAD') {
    context.set('Allow', 'GET, HEAD');
    context.status = 405;
    return;
  }
  const path = decoded(context.path);
  const own = ofLanguage(path, client);
  if (!own) {
    const file = client.get(path);
    if (file) send(context, file);
    return;
  }
  context.vary('Accept-Language');
  context.vary('Cookie');
  const language = languageFor(context, client, own);
  const file = client.get(fileFor(language, own));
  if (!file) return;
  context.set('Content-Language', language);
  send(context, file);
};

const WORKER = '/sw.js';

/**
 * What is asked for by one address in every language: the page, which reads its screen from the path (any path that names
 * no file), and the worker that keeps it.
 */
const ofLanguage = (path: string, client: StaticFiles): string | null => {
  if (path === WORKER) return path;
  return client.has(path) || /\.[^/]*$/.test(path) ? null : '/index.html';
};

/** What the page of the worker is in; what the person or its class chose before, else what the browser would rather have; of the languages that were built. */
const languageFor = (context: Context, client: StaticFiles, path: string): Language => {
  const built = LANGUAGES.filter((language) => client.has(fileFor(language, path)));
  const chosen = context.cookies.get(LANGUAGE_COOKIE);
  return (
    built.find((language) => path === WORKER && language === context.query['language']) ??
    built.find((language) => language === chosen) ??
    built.find((language) => language === context.acceptsLanguages(...built)) ??
    FIRST_LANGUAGE
  );
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const send = (context: Context, file: StaticFile) => {
  const encoding = bestEncoding(context, file);
  context.status = 200;
  context.set('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  context.vary('Accept-Encoding');
  context.set('ETag', `"${file.etag}-${encoding}"`);
  if (context.fresh) {
    context.status = 304;
    return;
  }
  context.set('Content-Type', file.type);
  if (encoding !== 'identity') context.set('Content-Encoding', encoding);
  context.body = file.bodies[encoding];
};

const bestEncoding = (context: Context, file: StaticFile): Encoding => {
  const offered = encodings.filter((encoding) => file.bodies[encoding]);
  const accepted = context.acceptsEncodings(...offered);
  return offered.find((encoding) => encoding === accepted) ?? 'identity';
};
