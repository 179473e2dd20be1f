/** Orders of pupils: the role that owns one gives it, through the same way as everybody's. */
import type { Answer } from '../../game/protocol/table.ts';
import { seatOfSide } from '../../game/state.ts';
import { problem } from '../match/matches.ts';
import { roleRefusal, type Seated, seatedPupil, takeBackRefusal } from './atTable.ts';
import type { Classroom } from './classroom.ts';

export const giveOrder = async (
  at: Classroom,
  pupil: string,
  match: string,
  key: string,
  order: unknown,
): Promise<Answer> => {
  const seated = await seatedAt(at, pupil, match);
  if (!seated) return problem('notSeated');
  const refusal = roleRefusal(seated, order);
  const answer = refusal ?? (await at.matches().order(match, seatOfSide(seated.side), key, order));
  await noteAnswer(at, seated, answer);
  return answer;
};

export const takeBack = async (
  at: Classroom,
  pupil: string,
  match: string,
  key: string,
  count: number,
): Promise<Answer> => {
  const seated = await seatedAt(at, pupil, match);
  if (!seated) return problem('notSeated');
  const orders = (await at.matches().look(match))?.state.G.record.orders ?? [];
  const refusal = takeBackRefusal(
    seated,
    orders.slice(-count).map(({ order }) => order),
  );
  return refusal ?? at.matches().takeBack(match, seatOfSide(seated.side), key, count);
};

const seatedAt = async ({ db }: Classroom, pupil: string, match: string): Promise<Seated | null> => {
  const seated = await seatedPupil(db, pupil);
  return seated?.match === match ? seated : null;
};

/** Not the pupil's doing. */
const NO_FAULT: ReadonlySet<string> = new Set(['conflict', 'tooFast', 'serverFailed', 'matchPaused', 'computerPlays']);

/** Refusals in a row are counted: after a few the teacher is told. */
const noteAnswer = async (at: Classroom, { pupil }: Seated, answer: Answer): Promise<void> => {
  if (answer.ok ? pupil.refusals === 0 : NO_FAULT.has(answer.refusal.code)) return;
  const refusals = answer.ok ? 0 : pupil.refusals + 1;
  await at.db
    .updateTable('pupil')
    .set({ refusals, refused_at: answer.ok ? null : at.now() })
    .where('id', '=', pupil.id)
    .execute();
  at.listener.refused(pupil.exercise_id);
};
