/** A new class: its settings, its code, its groups without matches yet, and the teacher's token, which is told once. */
import type { Kysely } from 'kysely';
import { findScenario } from '../../game/library.ts';
import type { ChangeExercise, ExerciseMade, ExerciseSettings } from '../../game/protocol/exercise.ts';
import { badRequest, Problem } from '../lobby/problem.ts';
import { newMatchId, newSeed, newToken, tokenHash } from '../security/tokens.ts';
import type { Database } from '../storage/schema.ts';
import type { Classroom } from './classroom.ts';
import { newClassCode } from './codes.ts';
import { exerciseOf } from './exercise.ts';
import { mustTeach } from './proof.ts';

/** Throws `unknownScenario` and `badRequest`. */
export const createExercise = async (at: Classroom, settings: ExerciseSettings): Promise<ExerciseMade> => {
  checkSettings(settings);
  const [id, token, now] = [newMatchId(), newToken(), at.now()];
  await at.db.transaction().execute(async (db) => {
    await db
      .insertInto('exercise')
      .values({
        id,
        code: await freeCode(db),
        token_hash: tokenHash(token),
        settings: JSON.stringify(settings),
        state: 'gathering',
        seed: newSeed(),
        created_at: now,
        started_at: null,
        used_at: now,
      })
      .execute();
    await writeGroups(db, id, settings);
  });
  return { exercise: await exerciseOf(at, id), token };
};

const freeCode = async (db: Kysely<Database>): Promise<string> => {
  for (;;) {
    const code = newClassCode();
    const taken = await db.selectFrom('exercise').select('id').where('code', '=', code).executeTakeFirst();
    if (!taken) return code;
  }
};

/** Of a pair of scenarios every other group has the second. */
const writeGroups = async (db: Kysely<Database>, exercise: string, settings: ExerciseSettings): Promise<void> => {
  await db.deleteFrom('exercise_group').where('exercise_id', '=', exercise).execute();
  const rows = Array.from({ length: settings.groups }, (_, i) => ({
    exercise_id: exercise,
    grp: i + 1,
    scenario: (i % 2 === 1 && settings.compareWith) || settings.scenario,
    match_id: null,
  }));
  await db.insertInto('exercise_group').values(rows).execute();
};

const checkSettings = ({ scenario, compareWith, heldEvents }: ExerciseSettings): void => {
  const known = [scenario, ...(compareWith === null ? [] : [compareWith])].flatMap(eventsOf);
  const unknown = heldEvents.findIndex((event) => !known.includes(event));
  if (unknown >= 0) throw badRequest(`heldEvents.${unknown}`, 'no scenario of this class has such an event');
};

/** Throws `unknownScenario`. */
export const eventsOf = (scenario: string): readonly string[] => {
  const found = findScenario(scenario);
  if (!found) throw new Problem('unknownScenario');
  return [...found.scenario.events.map(({ ref }) => ref), ...found.scenario.ownEvents.map(({ id }) => id)];
};

/** What may change while groups play; the rest is what they play. */
const AT_ANY_TIME: ReadonlySet<string> = new Set(['title', 'language', 'abstract', 'hints', 'rotateRoles', 'keepDays']);

/** Throws `notSeated`, `wrongState`, `unknownScenario`, `badRequest`. */
export const changeExercise = async (
  at: Classroom,
  exercise: string,
  token: string | null,
  change: ChangeExercise,
): Promise<void> => {
  const { state, settings: before } = await mustTeach(at.db, exercise, token);
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  if (state !== 'gathering' && Object.keys(given).some((name) => !AT_ANY_TIME.has(name)))
    throw new Problem('wrongState', { state });
  const settings: ExerciseSettings = { ...before, ...given };
  checkSettings(settings);
  await at.db.transaction().execute(async (db) => {
    await db
      .updateTable('exercise')
      .set({ settings: JSON.stringify(settings), used_at: at.now() })
      .where('id', '=', exercise)
      .execute();
    if (state !== 'gathering') return;
    await writeGroups(db, exercise, settings);
    await unplaceBeyond(db, exercise, settings.groups);
  });
  at.listener.changed(exercise);
};

/** Who was in a group that is no longer there waits again. */
const unplaceBeyond = async (db: Kysely<Database>, exercise: string, groups: number): Promise<void> => {
  await db
    .updateTable('pupil')
    .set({ grp: null, side: null, place: 'waiting' })
    .where('exercise_id', '=', exercise)
    .where('grp', '>', groups)
    .where('place', '!=', 'stopped')
    .execute();
};
