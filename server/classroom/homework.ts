/**
 * The link to the debrief that a class takes home: it opens on any device, tells no nickname, and goes with the class.
 * Its key follows from the teacher's, of which only the hash is kept, and leads nowhere else.
 */
import { createHash } from 'node:crypto';
import { isToken, tokenHash } from '../security/tokens.ts';
import type { ExerciseRow } from './classroom.ts';

type Of = Pick<ExerciseRow, 'id' | 'token_hash'>;

/** 32 characters of base64url, as a token. */
export const homeworkKey = ({ id, token_hash }: Of): string =>
  createHash('sha256').update(`debrief of ${id} ${token_hash}`).digest().subarray(0, 24).toString('base64url');

export const isHomeworkKey = (token: string, of: Of): boolean => isToken(token, tokenHash(homeworkKey(of)));
