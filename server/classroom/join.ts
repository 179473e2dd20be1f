/** How pupils come: with the class's code and a nickname, or on another device with a code that the teacher gave. */
import type { Kysely } from 'kysely';
import type { ClassLanguage, ExerciseSettings, Joined, ReturnCode } from '../../game/protocol/exercise.ts';
import { badRequest, Problem } from '../lobby/problem.ts';
import { newMatchId, newToken, tokenHash } from '../security/tokens.ts';
import type { Database, ExerciseTable, PupilTable } from '../storage/schema.ts';
import { type Classroom, languageIn, nextNumber } from './classroom.ts';
import { type Guesses, newDeviceCode } from './codes.ts';
import { nicknameKey } from './folded.ts';
import { isUnfit } from './nicknames.ts';
import { drawPlace } from './places.ts';
import { mustTeach } from './proof.ts';
import { pupilOf } from './pupils.ts';

/** 16 groups of eight, and as many again who watch. */
const MOST_PUPILS = 256;
const RETURN_MS = 15 * 60 * 1000;

/** Who has a code. Throws `tooManyRequests`, `unknownCode`. */
const classOf = async (
  at: Classroom,
  guesses: Guesses,
  address: string,
  code: string,
): Promise<Pick<ExerciseTable, 'id' | 'state' | 'settings'>> => {
  await guesses.check(address);
  const found = await at.db
    .selectFrom('exercise')
    .select(['id', 'state', 'settings'])
    .where('code', '=', code)
    .executeTakeFirst();
  if (!found) {
    await guesses.failed(address);
    throw new Problem('unknownCode');
  }
  await guesses.check(address); // what was tried beside it counts
  return found;
};

/** Throws `tooManyRequests`, `unknownCode`. */
export const languageOfClass = async (
  at: Classroom,
  guesses: Guesses,
  address: string,
  code: string,
): Promise<ClassLanguage> => {
  const { id, settings } = await classOf(at, guesses, address, code);
  return { exercise: id, language: languageIn(JSON.parse(settings) as ExerciseSettings) };
};

/** Throws `tooManyRequests`, `unknownCode`, `wrongState`, `nicknameUnfit`, `nicknameTaken`, `classFull`. */
export const joinClass = async (
  at: Classroom,
  guesses: Guesses,
  address: string,
  { code, nickname }: { readonly code: string; readonly nickname: string },
): Promise<Joined> => {
  const found = await classOf(at, guesses, address, code);
  if (found.state === 'debrief') throw new Problem('wrongState', { state: found.state });
  if (isUnfit(nickname)) throw new Problem('nicknameUnfit');
  const token = newToken();
  const pupil = await at.db.transaction().execute((db) => enter(db, found.id, nickname, token, at.now()));
  await drawPlace(at, found.id, pupil);
  at.listener.changed(found.id);
  return { exercise: found.id, pupil, token };
};

const enter = async (
  db: Kysely<Database>,
  exercise: string,
  nickname: string,
  token: string,
  now: number,
): Promise<string> => {
  const n = await nextNumber(db, exercise); // others who join wait here
  const key = nicknameKey(nickname);
  if (key === '') throw badRequest('nickname', 'a nickname has a letter or a digit');
  const others = await db.selectFrom('pupil').select('nickname_key').where('exercise_id', '=', exercise).execute();
  if (others.some(({ nickname_key }) => nickname_key === key)) throw new Problem('nicknameTaken');
  if (others.length >= MOST_PUPILS) throw new Problem('classFull');
  const id = newMatchId();
  await db
    .insertInto('pupil')
    .values({
      id,
      exercise_id: exercise,
      n,
      nickname,
      nickname_key: key,
      token_hash: tokenHash(token),
      grp: null,
      side: null,
      place: 'waiting',
      roles: null,
      wishes: '{}',
      refusals: 0,
      refused_at: null,
      return_hash: null,
      return_until: null,
    })
    .execute();
  await db.updateTable('exercise').set({ used_at: now }).where('id', '=', exercise).execute();
  return id;
};

/** An earlier one holds no longer. Throws `notSeated`, `noSuchPupil`. */
export const giveReturnCode = async (
  at: Classroom,
  exercise: string,
  pupil: string,
  token: string | null,
): Promise<ReturnCode> => {
  await mustTeach(at.db, exercise, token);
  const { place } = await pupilOf(at.db, exercise, pupil);
  if (place === 'stopped') throw new Problem('noSuchPupil');
  const [code, until] = [newDeviceCode(), at.now() + RETURN_MS];
  await at.db
    .updateTable('pupil')
    .set({ return_hash: tokenHash(code), return_until: until })
    .where('id', '=', pupil)
    .execute();
  return { code, until };
};

/** The token of before holds no longer: the pupil sits at one device. Throws `tooManyRequests`, `unknownCode`. */
export const returnToClass = async (
  at: Classroom,
  guesses: Guesses,
  address: string,
  code: string,
): Promise<Joined> => {
  await guesses.check(address);
  const token = newToken();
  const pupil = await takeCode(at, tokenHash(code), token);
  if (!pupil) {
    await guesses.failed(address);
    throw new Problem('unknownCode');
  }
  at.listener.out(pupil.id);
  return { exercise: pupil.exercise_id, pupil: pupil.id, token };
};

/** Of two who use it at once one comes in. */
const takeCode = async (
  { db, now }: Classroom,
  hash: string,
  token: string,
): Promise<Pick<PupilTable, 'id' | 'exercise_id'> | null> => {
  const taken = await db
    .updateTable('pupil')
    .set({ token_hash: tokenHash(token), return_hash: null, return_until: null })
    .where('return_hash', '=', hash)
    .where('return_until', '>', now())
    .where('place', '!=', 'stopped')
    .returning(['id', 'exercise_id'])
    .executeTakeFirst();
  return taken ?? null;
};
