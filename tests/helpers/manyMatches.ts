/** A lobby with many matches: copies of one row, of every kind that the list can be narrowed by. */
import { newMatch, STANDARD_OPTIONS } from '../../game/match.ts';
import type { ListQuery } from '../../game/protocol/lobby.ts';
import { STANDARD_TERMS } from '../../game/protocol/terms.ts';
import { newRow } from '../../server/match/begin.ts';
import { newMatchId } from '../../server/security/tokens.ts';
import type { Storage } from '../../server/storage/open.ts';
import type { MatchTable } from '../../server/storage/schema.ts';

const STATUSES = ['open', 'playing', 'finished'] as const;
const AT_ONCE = 300;

/** None is a correspondence match; nowhere is Ukraine's seat free. */
export const manyMatches = async ({ db }: Storage, count: number): Promise<void> => {
  const match = newMatch('campaign', STANDARD_OPTIONS, '5a'.repeat(32));
  const row = newRow(match, { id: '', terms: STANDARD_TERMS, visibility: 'public', at: 0 });
  const rows = Array.from({ length: count }, (_, n): MatchTable => {
    const status = STATUSES[n % 3] as (typeof STATUSES)[number];
    const scenario = n % 2 === 0 ? 'campaign' : 'aid-freeze';
    const free_ru = status === 'open' ? 1 : 0;
    return { ...row, id: newMatchId(), status, scenario, fog: n % 5 === 0 ? 0 : 1, free_ru, created_at: n };
  });
  for (let from = 0; from < count; from += AT_ONCE)
    await db
      .insertInto('match')
      .values(rows.slice(from, from + AT_ONCE))
      .execute();
};

const choices = <Value>(...values: readonly Value[]): readonly (Value | undefined)[] => [undefined, ...values];

/** Every combination, with a value that is frequent and one that is not there at all. */
export const everyQuery = (): readonly ListQuery[] =>
  choices('open', 'playing', 'finished').flatMap((status) =>
    choices('campaign', 'nowhere').flatMap((scenario) =>
      choices('untimed', 'days').flatMap((pace) =>
        choices('UA', 'RU').flatMap((side) =>
          choices('true', 'false').map(
            (fog) => JSON.parse(JSON.stringify({ status, scenario, pace, side, fog })) as ListQuery,
          ),
        ),
      ),
    ),
  );
