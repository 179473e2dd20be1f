import Koa, { type Context, type Next } from 'koa';
import type { Logger } from 'pino';
import { type Encoding, encodings, type StaticFile, type StaticFiles } from './staticFiles.ts';

/** Everything comes from this server. Mantine sets its theme in a style element, hence the inline styles. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** The HTTP side of the club: the built client and `/healthz`. What else it offers is added as middleware before the client. */
export const createApp = (client: StaticFiles, log: Logger): Koa => {
  const app = new Koa();
  app.silent = true; // errors go to the log, below
  app.on('error', (error: unknown) => log.error({ err: error }, 'request failed'));
  app.use(setSecurityHeaders);
  app.use(answerHealth);
  app.use(serveClient(client));
  return app;
};

const setSecurityHeaders = async (context: Context, next: Next) => {
  context.set(securityHeaders);
  await next();
};

const answerHealth = async (context: Context, next: Next) => {
  if (context.path !== '/healthz') return next();
  context.set('Cache-Control', 'no-store');
  context.body = { status: 'ok' };
};

const serveClient = (client: StaticFiles) => async (context: Context) => {
  if (context.method !== 'GET' && context.method !== 'HEAD') {
    context.set('Allow', 'GET, HEAD');
    context.status = 405;
    return;
  }
  const file = client.get(decoded(context.path)) ?? pageFor(context.path, client);
  if (file) send(context, file);
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** The client reads its screen from the path: any path that does not name a file is the one page. */
const pageFor = (path: string, client: StaticFiles): StaticFile | undefined =>
  /\.[^/]*$/.test(decoded(path)) ? undefined : client.get('/index.html');

const send = (context: Context, file: StaticFile) => {
  const encoding = bestEncoding(context, file);
  context.status = 200;
  context.set('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  context.set('Vary', 'Accept-Encoding');
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
