import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Match, MatchRecord } from '../../game/match.ts';
import { replay } from '../../game/match.ts';
import type { LogEntry } from '../../game/state.ts';
import { firstTableState, textOfState } from '../../server/match/stored.ts';
import type { TestClub } from './club.ts';

export const recorded = (name: string): MatchRecord =>
  JSON.parse(gunzipSync(readFileSync(new URL(`../replays/${name}`, import.meta.url))).toString('utf8')) as MatchRecord;

/** Puts a recorded match in the place of one that was made, as if it had been played there; returns how it ended. */
export const putPlayed = async ({ storage: { db } }: TestClub, id: string, record: MatchRecord): Promise<Match> => {
  const revisions = { revision_0: 0, revision_1: 0, revision_2: 0, revision_both: 0 };
  const steps: { before: Match; happened: readonly LogEntry[] }[] = [];
  let before: Match | null = null;
  const result = replay(record, (match, happened) => {
    if (before) steps.push({ before, happened });
    before = match;
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  const match = result.value;
  const lines = steps.map(({ before: { state }, happened }, i) => ({
    match_id: id,
    n: i + 1,
    seat: record.orders[i]?.seat ?? ('2' as const),
    kind: 'order' as const,
    body: JSON.stringify(record.orders[i]?.order),
    happened: JSON.stringify(happened),
    week: state.week,
    side: state.turn.side,
    ended: 0 as const,
    taken_back: 0 as const,
    key: null,
    at: i,
    ...revisions,
  }));
  for (let i = 0; i < lines.length; i += 500)
    await db
      .insertInto('journal')
      .values(lines.slice(i, i + 500))
      .execute();
  await db
    .updateTable('match')
    .set({
      state_id: lines.length,
      seed: record.dice.seed ?? '',
      commitment: record.dice.commitment,
      scenario: record.scenario.id,
      scenario_hash: record.scenario.hash,
      options: JSON.stringify(record.options),
      week: match.state.week,
      status: match.state.result ? 'finished' : 'playing',
      result: match.state.result && JSON.stringify(match.state.result),
      finished_at: match.state.result && 1,
    })
    .where('id', '=', id)
    .execute();
  await db
    .updateTable('snapshot')
    .set({ n: lines.length, state: textOfState(firstTableState(match)) })
    .where('match_id', '=', id)
    .execute();
  return match;
};
