/** Who may read the server's own numbers: whoever has the token; without one, this computer, when it asks directly. */
import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'koa';
import type { Config } from '../config.ts';
import { isLoopback, isLoopbackName } from './address.ts';
import { tokenHash } from './tokens.ts';

type Guarding = Pick<Config, 'metricsToken' | 'publicUrl' | 'trustProxy'>;

/** What comes through a proxy comes from this computer too, if the proxy is here: then only a token tells who asks. */
export const isInsider = ({ req, hostname }: Pick<Context, 'req' | 'hostname'>, config: Guarding): boolean => {
  if (config.metricsToken !== null) return holds(req.headers.authorization, config.metricsToken);
  const { forwarded, 'x-forwarded-for': forwardedFor } = req.headers;
  const isDirect = !config.publicUrl && !config.trustProxy && forwarded === undefined && forwardedFor === undefined;
  return isDirect && isLoopback(req.socket.remoteAddress ?? '') && isLoopbackName(hostname);
};

const holds = (header: string | undefined, token: string): boolean => {
  const [, given = ''] = /^Bearer (.+)$/.exec(header ?? '') ?? [];
  return timingSafeEqual(Buffer.from(tokenHash(given)), Buffer.from(tokenHash(token)));
};
