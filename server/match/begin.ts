/** The row of a new match, and what it becomes when both sides are there. */
import type { Kysely } from 'kysely';
import type { Match } from '../../game/match.ts';
import type { Factors } from '../../game/protocol/table.ts';
import type { Terms } from '../../game/protocol/terms.ts';
import type { Database, MatchTable } from '../storage/schema.ts';
import { deadlineOf, newClock, runOn } from './clock.ts';
import { columnsOf } from './loaded.ts';
import { firstTableState, textOfState } from './stored.ts';

export const newRow = (
  match: Match,
  made: { readonly id: string; readonly terms: Terms; readonly visibility: 'public' | 'private'; readonly at: number },
): MatchTable => {
  const { record, state } = match;
  return {
    id: made.id,
    state_id: 0,
    scenario: record.scenario.id,
    scenario_hash: record.scenario.hash,
    options: JSON.stringify(record.options),
    terms: JSON.stringify(made.terms),
    pace: made.terms.pace.kind,
    fog: record.options.fog ? 1 : 0,
    visibility: made.visibility,
    free_ua: 0,
    free_ru: 0,
    status: 'open',
    created_at: made.at,
    updated_at: made.at,
    finished_at: null,
    week: state.week,
    last_week: state.lastWeek,
    turn: state.turn.side,
    result: null,
    rules_version: record.rulesVersion,
    seed: match.seed,
    commitment: record.dice.commitment,
    ...columnsOf({ '0': 0, '1': 0, '2': 0, spectator: 0 }),
    clock: null,
    deadline: null,
    rematch_of: null,
    exercise: null,
  };
};

/** Writes a new match down as it begins. */
export const insertNew = async (db: Kysely<Database>, row: MatchTable, match: Match): Promise<void> => {
  const state = textOfState(firstTableState(match));
  await db.insertInto('match').values(row).execute();
  await db.insertInto('snapshot').values({ match_id: row.id, n: 0, state }).execute();
};

/** Both sides are there: the match is played and the clock of the side to play runs. */
export const begun = (
  row: Pick<MatchTable, 'terms' | 'turn'>,
  factors: Factors,
  now: number,
): Pick<MatchTable, 'status' | 'clock' | 'deadline'> => {
  const set = newClock((JSON.parse(row.terms) as Terms).pace, factors, now);
  const clock = set && runOn(set, row.turn, now);
  return { status: 'playing', clock: clock && JSON.stringify(clock), deadline: deadlineOf(clock) };
};
