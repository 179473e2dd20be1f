/** What pupils say: to their side's table, and to the teacher alone. */
import type { ClassSays } from '../../game/protocol/exercise.ts';
import type { Answer } from '../../game/protocol/table.ts';
import { problem } from '../match/matches.ts';
import type { PupilTable } from '../storage/schema.ts';
import { acts, notYourRole, type Seated, seatedPupil } from './atTable.ts';
import type { Classroom } from './classroom.ts';
import { groupsOf, wishesOf } from './exercise.ts';
import { accept, DONE, propose, withdraw } from './proposals.ts';
import { forecastsOf } from './sideTable.ts';

type Says<K extends ClassSays['say']> = Extract<ClassSays, { say: K }>;

/** `id` is the pupil's, who proved itself when it came. */
export const say = async (at: Classroom, id: string, said: ClassSays): Promise<Answer> => {
  if (said.say === 'wish') return wish(at, id, said);
  if (said.say === 'sentence') return sentence(at, id, said);
  const seated = await seatedPupil(at.db, id);
  if (!seated) return problem('notSeated');
  switch (said.say) {
    case 'propose':
      return propose(at, seated, said.order, said.plan);
    case 'withdraw':
      return withdraw(at, seated, said.n);
    case 'accept':
      return accept(at, seated, said.n, said.key);
    case 'forecast':
      return forecast(at, seated, said);
  }
};

const pupilNow = ({ db }: Classroom, id: string): Promise<PupilTable | undefined> =>
  db.selectFrom('pupil').selectAll().where('id', '=', id).executeTakeFirst();

/** No reason is asked, and nobody but the teacher is told. */
const wish = async (at: Classroom, id: string, { wish: what, on }: Says<'wish'>): Promise<Answer> => {
  const pupil = await pupilNow(at, id);
  if (!pupil || pupil.token_hash === null) return problem('notSeated');
  const { [what]: since, ...others } = wishesOf(pupil);
  const wishes = on ? { ...others, [what]: since ?? at.now() } : others;
  await at.db
    .updateTable('pupil')
    .set({ wishes: JSON.stringify(wishes) })
    .where('id', '=', id)
    .execute();
  at.listener.changed(pupil.exercise_id);
  return DONE;
};

const notThisWeek = problem('badMessage', { path: 'week', reason: 'it is about this week or the next' });
/** Questions of a side in a week. */
const MOST_FORECASTS = 10;

/** The card is filled in by whoever looks after information; the last answer counts. */
const forecast = async (
  at: Classroom,
  seated: Seated,
  { week, question, answer }: Says<'forecast'>,
): Promise<Answer> => {
  if (!acts(seated, 'information')) return notYourRole('information');
  const { match, side } = seated;
  if (week !== seated.week && week !== seated.week + 1) return notThisWeek;
  const asked = (await forecastsOf(at.db, match, side)).filter((other) => other.week === week);
  if (asked.length >= MOST_FORECASTS && !asked.some((other) => other.question === question))
    return problem('tooManyProposals', { most: MOST_FORECASTS });
  await at.db
    .insertInto('forecast')
    .values({ match_id: match, side, week, question, answer })
    .onConflict((there) => there.columns(['match_id', 'side', 'week', 'question']).doUpdateSet({ answer }))
    .execute();
  at.listener.table(match, side);
  return DONE;
};

/** Words of who plays or observes, for the debrief; the last ones on a week count. */
const sentence = async (at: Classroom, id: string, { week, text }: Says<'sentence'>): Promise<Answer> => {
  const pupil = await pupilNow(at, id);
  if (!pupil || (pupil.place !== 'side' && pupil.place !== 'observing')) return problem('notSeated');
  const match = (await groupsOf(at.db, pupil.exercise_id)).find(({ grp }) => grp === pupil.grp)?.match_id;
  if (!match) return problem('notSeated');
  await at.db
    .insertInto('sentence')
    .values({ match_id: match, pupil_id: id, week, side: pupil.side, text })
    .onConflict((there) => there.columns(['match_id', 'pupil_id', 'week']).doUpdateSet({ text, side: pupil.side }))
    .execute();
  return DONE;
};
