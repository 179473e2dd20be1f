/** Requests that change something come from the server's own pages, or from a program that is not a browser. */
import type { IncomingHttpHeaders } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
};

/** `publicUrl` is what the server is known by; without it, the host that the browser itself asked for. */
export const isOwnOrigin = (origin: string, host: string | undefined, publicUrl: string | null): boolean =>
  publicUrl ? origin === new URL(publicUrl).origin : host !== undefined && hostOf(origin) === host;

/** A browser says where a request comes from in one or both of these headers; other programs send neither. */
export const comesFromElsewhere = (method: string, headers: IncomingHttpHeaders, publicUrl: string | null): boolean => {
  if (SAFE.has(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && !isOwnOrigin(headers.origin, headers.host, publicUrl);
};
