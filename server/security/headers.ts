/** What a browser is told about the pages of this server. */
import type { Middleware } from 'koa';

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
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const YEAR = 365 * 24 * 60 * 60;

/** `publicUrl` with https promises that the server is never asked for without it. */
export const securityHeaders = (publicUrl: string | null): Middleware => {
  const headers = publicUrl?.startsWith('https:')
    ? { ...always, 'Strict-Transport-Security': `max-age=${YEAR}` }
    : always;
  return async (context, next) => {
    context.set(headers);
    await next();
  };
};
