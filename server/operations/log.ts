/** The log: JSON lines that name no visitor, no token and no seed. */
import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from '../config.ts';

const SECRETS = ['token', 'invitation', 'seed', 'authorization', 'cookie', 'password', 'ip', 'address', 'endpoint'];

/** Of an error what helps to mend it. A database's `detail` and `parameters` repeat values of rows. */
const errorOf = (error: unknown) => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { type, message, stack } = stdSerializers.err(error);
  return { type, message, stack, ...('code' in error && { code: error.code }) };
};

export const createLog = (level: LogLevel, destination?: DestinationStream): Logger => {
  const options = {
    level,
    base: null,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '-' },
    serializers: { err: errorOf },
  };
  return destination ? pino(options, destination) : pino(options);
};
