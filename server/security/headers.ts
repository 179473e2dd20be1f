/** What a browser is told about the pages of this server. */
import type { Middleware } from 'koa';
import { isLoopbackName } from './address.ts';

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

const always = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const YEAR = 365 * 24 * 60 * 60;

/** What browsers heed, and do not complain of, where nobody on the way can change a page: by https, or on one computer. */
const whereTrusted = { 'Cross-Origin-Opener-Policy': 'same-origin' };

/** `publicUrl` with https promises that the server is never asked for without it. */
export const securityHeaders = (publicUrl: string | null): Middleware => {
  const isHttps = publicUrl?.startsWith('https:') === true;
  const headers = isHttps ? { ...always, 'Strict-Transport-Security': `max-age=${YEAR}` } : always;
  return async (context, next) => {
    context.set(headers);
    if (isHttps || isLoopbackName(context.hostname)) context.set(whereTrusted);
    await next();
  };
};
