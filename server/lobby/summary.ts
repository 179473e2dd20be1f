/** A match as anybody may know it who knows its id. The truth (state, seed, orders) is not even read for it. */
import type { Kysely } from 'kysely';
import type { LevelId } from '../../game/ai/levels.ts';
import { findScenario } from '../../game/library.ts';
import type { MatchSummary, SeatSummary } from '../../game/protocol/lobby.ts';
import type { Terms } from '../../game/protocol/terms.ts';
import type { MatchOptions } from '../../game/scenario.ts';
import type { MatchResult } from '../../game/state.ts';
import type { Database, MatchTable, SeatTable } from '../storage/schema.ts';
import { Problem } from './problem.ts';

export const SUMMARY_COLUMNS = [
  'id',
  'scenario',
  'options',
  'terms',
  'visibility',
  'status',
  'created_at',
  'finished_at',
  'week',
  'last_week',
  'turn',
  'result',
  'commitment',
  'deadline',
  'rematch_of',
] as const satisfies readonly (keyof MatchTable)[];

export type SummaryRow = Pick<MatchTable, (typeof SUMMARY_COLUMNS)[number]>;

const SEAT_COLUMNS = ['match_id', 'seat', 'player', 'nickname', 'open', 'computer'] as const;
type SeatRow = Pick<SeatTable, (typeof SEAT_COLUMNS)[number]>;

const seatSummary = ({ seat, nickname, player, open, computer }: SeatRow): SeatSummary => ({
  seat,
  nickname: player === 'nobody' ? null : nickname,
  player,
  computer: player === 'computer' ? (computer as LevelId) : null,
  open: player === 'nobody' && open === 1,
});

export const summaryOf = (row: SummaryRow, seats: readonly SeatRow[]): MatchSummary => {
  const scenario = findScenario(row.scenario)?.scenario;
  return {
    id: row.id,
    scenario: row.scenario,
    title: scenario?.title ?? row.scenario,
    options: JSON.parse(row.options) as MatchOptions,
    terms: JSON.parse(row.terms) as Terms,
    visibility: row.visibility,
    status: row.status,
    week: row.week,
    firstWeek: scenario?.weeks.first ?? 1,
    lastWeek: row.last_week,
    turn: row.status === 'playing' ? row.turn : null,
    seats: seats.filter(({ match_id }) => match_id === row.id).map(seatSummary),
    created: row.created_at,
    finished: row.finished_at,
    result: row.result === null ? null : (JSON.parse(row.result) as MatchResult),
    commitment: row.commitment,
    rematchOf: row.rematch_of,
  };
};

/** In this order; without those that are gone. */
export const summariesOf = async (
  db: Kysely<Database>,
  matches: readonly { readonly id: string }[],
): Promise<readonly MatchSummary[]> => {
  if (matches.length === 0) return [];
  const ids = matches.map(({ id }) => id);
  const [rows, seats] = await Promise.all([
    db.selectFrom('match').select(SUMMARY_COLUMNS).where('id', 'in', ids).execute(),
    db
      .selectFrom('seat')
      .select(SEAT_COLUMNS)
      .where('match_id', 'in', ids)
      .orderBy('match_id')
      .orderBy('seat')
      .execute(),
  ]);
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    return row ? [summaryOf(row, seats)] : [];
  });
};

/** Throws `noSuchMatch`. */
export const matchSummary = async (db: Kysely<Database>, id: string): Promise<MatchSummary> => {
  const [summary] = await summariesOf(db, [{ id }]);
  if (!summary) throw new Problem('noSuchMatch');
  return summary;
};
