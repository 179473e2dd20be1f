/** What happened in a week, as somebody was told it. */
import type { Kysely } from 'kysely';
import { findScenario } from '../../game/library.ts';
import type { LogPage } from '../../game/protocol/lobby.ts';
import type { Terms } from '../../game/protocol/terms.ts';
import type { LogEntry, Viewer } from '../../game/state.ts';
import { atTable } from '../classroom/proof.ts';
import { openingOf, toldTo } from '../match/told.ts';
import type { Database, MatchTable } from '../storage/schema.ts';
import { holderOf } from './holder.ts';
import { Problem } from './problem.ts';

type LogRow = Pick<
  MatchTable,
  'id' | 'exercise' | 'status' | 'terms' | 'week' | 'scenario' | 'scenario_hash' | 'options' | 'rules_version' | 'seed'
>;

/**
 * Throws `noSuchMatch`; `notSeated` for a token that does not hold; `notAllowed` for a spectator of a match that wants
 * none.
 */
export const logOf = async (
  db: Kysely<Database>,
  match: string,
  week: number,
  token: string | null,
): Promise<LogPage> => {
  const row = await db
    .selectFrom('match')
    .select([
      'id',
      'exercise',
      'status',
      'terms',
      'week',
      'scenario',
      'scenario_hash',
      'options',
      'rules_version',
      'seed',
    ])
    .where('id', '=', match)
    .executeTakeFirst();
  if (!row) throw new Problem('noSuchMatch');
  const viewer = (await readerOf(db, row, token)) ?? watching(row, week);
  const happened = await happenedIn(db, row, week);
  return { week, entries: viewer === null ? [] : toldTo(happened, viewer) };
};

/** Who holds a token reads as who they are; of a class nobody else reads anything. Throws `notSeated`. */
export const readerOf = async (
  db: Kysely<Database>,
  { id, exercise }: Pick<LogRow, 'id' | 'exercise'>,
  token: string | null,
): Promise<Viewer | null> => {
  if (exercise !== null) {
    const reader = token === null ? null : await atTable(db, id, token);
    if (!reader) throw new Problem('notSeated');
    return reader.seat ?? 'spectator';
  }
  const holder = await holderOf(db, id, token);
  if (token !== null && !holder) throw new Problem('notSeated');
  return holder?.seat ?? null;
};

/** With whose eyes a spectator reads of a week; null for nobody's, as long as it is too early. */
const watching = ({ terms: text, status, week: now }: LogRow, week: number): Viewer | null => {
  const terms = JSON.parse(text) as Terms;
  const over = status === 'finished';
  if (terms.spectators === 'both') return 'spectator';
  if (terms.spectators === 'delayed') return over || week + terms.spectatorDelay < now ? '2' : null;
  if (over) return 'spectator';
  throw new Problem('notAllowed');
};

/** An order that ends a week tells of the next one too. */
const happenedIn = async (db: Kysely<Database>, row: LogRow, week: number): Promise<readonly LogEntry[]> => {
  const lines = await db
    .selectFrom('journal')
    .select('happened')
    .where('match_id', '=', row.id)
    .where('week', 'in', [week - 1, week])
    .where('kind', '=', 'order')
    .where('taken_back', '=', 0)
    .orderBy('n')
    .execute();
  const told = lines.flatMap(({ happened }) => JSON.parse(happened) as LogEntry[]);
  const isFirst = findScenario(row.scenario)?.scenario.weeks.first === week;
  return [...(isFirst ? openingOf(row) : []), ...told].filter((entry) => entry.week === week);
};
