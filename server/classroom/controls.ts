/**
 * What the teacher does to one group or all. Injects, rewinds and ends are rows that wait ten seconds, in which they can
 * be undone; what is for a later week is planned in the match at once and can be undone until then. All of it is kept.
 */
import { createHash } from 'node:crypto';
import type { Control, ControlDone } from '../../game/protocol/exercise.ts';
import { type Refusal, refuse } from '../../game/result.ts';
import { Problem } from '../lobby/problem.ts';
import type { ControlTable } from '../storage/schema.ts';
import { act, refusalOf, WAITS_MS, waits } from './acts.ts';
import { type Classroom, mustBe, nextNumber } from './classroom.ts';
import { groupsOf, pendingFrom } from './exercise.ts';
import { mustTeach } from './proof.ts';

export interface Controls {
  readonly groups: readonly number[];
  readonly control: Control;
}

/** Throws `notSeated`, `wrongState`, `noSuchGroup`. What a group refuses is said beside it; the others go on. */
export const doControl = async (
  at: Classroom,
  exercise: string,
  token: string | null,
  { groups, control }: Controls,
): Promise<ControlDone> => {
  mustBe(await mustTeach(at.db, exercise, token), 'playing');
  const all = await groupsOf(at.db, exercise);
  const asked = [...new Set(groups)].map((grp) => all.find((group) => group.grp === grp));
  if (asked.includes(undefined)) throw new Problem('noSuchGroup');
  const n = await nextNumber(at.db, exercise);
  const answers: { group: number; refusal: Refusal | null }[] = [];
  const rows: ControlTable[] = [];
  for (const group of asked) {
    if (!group) continue;
    const { grp, match_id } = group;
    const row = match_id === null ? null : rowOf(exercise, n, grp, match_id, control, at.now());
    const refusal = row ? await begin(at, row, control) : refuse('notAvailable');
    answers.push({ group: grp, refusal });
    if (row && !refusal) rows.push(row);
  }
  await at.db.updateTable('exercise').set({ used_at: at.now() }).where('id', '=', exercise).execute();
  at.listener.changed(exercise);
  return { pending: pendingFrom(rows.filter(({ status }) => status === 'pending'))[0] ?? null, groups: answers };
};

const laterWeek = (control: Control): number | null =>
  control.do === 'inject' || control.do === 'injectEffects' ? control.week : null;

const rowOf = (
  exercise_id: string,
  n: number,
  grp: number,
  match_id: string,
  control: Control,
  now: number,
): ControlTable => ({
  exercise_id,
  n,
  grp,
  match_id,
  control: JSON.stringify(control),
  status: waits(control) || laterWeek(control) !== null ? 'pending' : 'doing',
  due: waits(control) ? now + WAITS_MS : null,
  week: laterWeek(control),
  number: null,
  plan: null,
});

/** Lets it wait, or does it. */
const begin = async (at: Classroom, row: ControlTable, control: Control): Promise<Refusal | null> => {
  const refusal = await refusalOf(at, control, row.match_id);
  if (refusal) return refusal;
  // What somebody needs more time for is nobody's to read later: it stands on no record.
  if (control.do === 'timeFactor') return act(at, control, { exercise: row.exercise_id, match: row.match_id, key: '' });
  await at.db.insertInto('control').values(row).execute();
  return row.due === null ? carryOut(at, row) : null;
};

const keyOf = ({ exercise_id, n, grp }: ControlTable, what = ''): string =>
  createHash('sha256').update(`${exercise_id} ${n} ${grp} ${what}`).digest('base64url').slice(0, 22);

const settle = async (
  { db }: Classroom,
  { exercise_id, n, grp }: ControlTable,
  to: Partial<ControlTable>,
): Promise<void> => {
  await db
    .updateTable('control')
    .set(to)
    .where('exercise_id', '=', exercise_id)
    .where('n', '=', n)
    .where('grp', '=', grp)
    .execute();
};

/** Does what a row says, once: tried again it finds its key in the match. */
export const carryOut = async (at: Classroom, row: ControlTable): Promise<Refusal | null> => {
  const control = JSON.parse(row.control) as Control;
  const key = keyOf(row);
  const refusal = await act(at, control, { exercise: row.exercise_id, match: row.match_id, key });
  if (refusal) {
    await settle(at, row, { status: 'refused' });
    return refusal;
  }
  const { record, state } = (await at.matches().look(row.match_id))?.state.G ?? {};
  const number = (await at.matches().numberOf(row.match_id, '2', key)) ?? record?.orders.length ?? 0;
  const plan = row.week === null ? null : (state?.secret.planned?.findLast(({ week }) => week === row.week)?.n ?? null);
  await settle(at, row, plan === null ? { status: 'done', number, week: state?.week ?? null } : { number, plan });
  return null;
};

/** Throws `notSeated`; `noSuchControl` when it was done or undone already. */
export const undoControl = async (at: Classroom, exercise: string, token: string | null, n: number): Promise<void> => {
  await mustTeach(at.db, exercise, token);
  const rows = await at.db
    .updateTable('control')
    .set({ status: 'undone' })
    .where('exercise_id', '=', exercise)
    .where('n', '=', n)
    .where('status', '=', 'pending')
    .returningAll()
    .execute();
  if (rows.length === 0) throw new Problem('noSuchControl');
  for (const row of rows)
    if (row.plan !== null)
      await at.matches().order(row.match_id, '2', keyOf(row, 'undo'), { type: 'cancelInject', plan: row.plan });
  at.listener.changed(exercise);
};
