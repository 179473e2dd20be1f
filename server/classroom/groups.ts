/** A group's match: private, without chat, its sides taken by pupils and its umpire's seat by the teacher. */
import { newMatch } from '../../game/match.ts';
import type { ExerciseSettings } from '../../game/protocol/exercise.ts';
import type { Pace, Terms } from '../../game/protocol/terms.ts';
import { SEATS } from '../../game/state.ts';
import { controlRow, emptySeat, insertMatch } from '../lobby/create.ts';
import { begun, newRow } from '../match/begin.ts';
import { newMatchId, newSeed } from '../security/tokens.ts';
import { type Classroom, type ExerciseRow, exerciseRow } from './classroom.ts';
import { eventsOf } from './create.ts';

export const termsOf = ({ timer, hints }: Pick<ExerciseSettings, 'timer' | 'hints'>): Terms => ({
  pace: timer ? { kind: 'lesson', ...timer } : ({ kind: 'untimed' } satisfies Pace),
  onTimeout: 'endOperations',
  // Whom would one ask? Whatever revealed nothing goes back.
  takeBack: 'free',
  spectators: 'none',
  spectatorDelay: 2,
  hints,
  chat: false,
});

/** Makes the match of a group that has none yet; it is played from then on. Returns its id. */
export const openGroup = async (at: Classroom, exercise: string, grp: number): Promise<string> => {
  const row = await exerciseRow(at.db, exercise);
  const id = newMatchId();
  const opened = await at.db.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('exercise_group')
      .set({ match_id: id })
      .where('exercise_id', '=', exercise)
      .where('grp', '=', grp)
      .where('match_id', 'is', null)
      .executeTakeFirst();
    const group = await db
      .selectFrom('exercise_group')
      .select(['match_id', 'scenario'])
      .where('exercise_id', '=', exercise)
      .where('grp', '=', grp)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 1n) await insertMatch(db, matchFor(row, group.scenario, id, at.now()));
    return group.match_id ?? id;
  });
  return opened;
};

const matchFor = (row: ExerciseRow, scenario: string, id: string, now: number) => {
  const { settings } = row;
  const held = eventsOf(scenario);
  const options = {
    fog: settings.fog,
    jitter: false,
    long: false,
    heldEvents: settings.heldEvents.filter((event) => held.includes(event)),
  };
  const match = newMatch(scenario, options, settings.sameSeed ? row.seed : newSeed());
  const terms = termsOf(settings);
  const made = newRow(match, { id, terms, visibility: 'private', at: now });
  return {
    match,
    row: { ...made, ...begun(made, { UA: 1, RU: 1 }, now), exercise: row.id },
    // Pupils and teacher hold tokens of their own: the seats themselves have none.
    seats: SEATS.map((seat) => ({ ...emptySeat(id, seat), player: 'person' as const, taken_at: now })),
    control: controlRow(id, match, { terms }),
  };
};
