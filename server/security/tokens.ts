/** Secrets that prove a seat: 192 random bits, of which only the SHA-256 is kept. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { tokenSchema } from '../../game/protocol/lobby.ts';

/** 32 characters of base64url. */
export const newToken = (): string => randomBytes(24).toString('base64url');

/** 22 characters of base64url: 128 random bits. */
export const newMatchId = (): string => randomBytes(16).toString('base64url');

/** 64 hexadecimal digits from the system's random source. */
export const newSeed = (): string => randomBytes(32).toString('hex');

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Whether the token is the one with this hash, in a time that does not depend on either. */
export const isToken = (token: string, hash: string | null): boolean => {
  const given = createHash('sha256').update(token).digest();
  const kept = hash === null ? null : Buffer.from(hash, 'base64url');
  return kept !== null && kept.length === given.length && timingSafeEqual(given, kept);
};

/** The token in `Authorization: Bearer <token>`, or null. */
export const bearerToken = (header: string | undefined): string | null => {
  const [, token] = /^Bearer ([^ ]+)$/i.exec(header ?? '') ?? [];
  return tokenSchema.safeParse(token).success ? (token as string) : null;
};
