import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finalHash, type Match, type MatchRecord } from '../../../game/match.ts';
import type { ApiProblem, LogPage, Seated } from '../../../game/protocol/lobby.ts';
import { readRecord } from '../../../game/protocol/readRecord.ts';
import type { Terms } from '../../../game/protocol/terms.ts';
import { STANDARD_TERMS } from '../../../game/protocol/terms.ts';
import { logAnswer } from '../../../server/routes/answers.ts';
import { join, playing, startClub, summary, type TestClub } from '../../helpers/club.ts';
import { putPlayed, recorded } from '../../helpers/played.ts';

let club: TestClub;
let record: MatchRecord;
beforeAll(async () => {
  club = await startClub();
  record = recorded('aid-freeze.json.gz');
});
afterAll(() => club.end());

/** A match that went the recorded way, and how it ended. */
const played = async (terms: Partial<Terms> = {}) => {
  const seated = await playing(club, { terms: { ...STANDARD_TERMS, ...terms } });
  const match: Match = await putPlayed(club, seated.id, record);
  return { ...seated, match };
};

const goesOn = (id: string) =>
  club.storage.db.updateTable('match').set({ status: 'playing', week: 32 }).where('id', '=', id).execute();

const logOf = (id: string, week: number, token?: string) =>
  club.ask<LogPage & ApiProblem>('GET', `/matches/${id}/log?week=${week}`, { token });

describe('the record of a match', () => {
  test('is kept back while the match goes on', async () => {
    const { ua, id } = await playing(club);
    const { status, body } = await club.ask('GET', `/matches/${id}/record`, { token: ua.token });
    expect([status, body]).toEqual([409, { code: 'notYet', message: 'The match is not over.' }]);
  });

  test('once it is over re-runs to the same end, seed and all', async () => {
    const { id, match } = await played();
    const { text } = await club.ask('GET', `/matches/${id}/record`);
    expect(JSON.parse(text)).toEqual(record);
    const again = readRecord(text);
    if (!again.ok) throw new Error(JSON.stringify(again.refusal));
    expect(finalHash(again.value)).toBe(finalHash(match));
  });

  test('has nothing of what was taken back', async () => {
    const { id } = await played();
    await club.storage.db
      .insertInto('journal')
      .values(
        (['order', 'takeBack'] as const).map((kind, i) => ({
          match_id: id,
          n: 90_000 + i,
          seat: '0' as const,
          kind,
          body: kind === 'order' ? '{"type":"endPhase"}' : '1',
          happened: '[]',
          week: 29,
          side: 'UA' as const,
          ended: 0 as const,
          taken_back: kind === 'order' ? (1 as const) : (0 as const),
          key: null,
          at: 0,
          revision_0: 0,
          revision_1: 0,
          revision_2: 0,
          revision_both: 0,
        })),
      )
      .execute();
    expect((await club.ask('GET', `/matches/${id}/record`)).body).toEqual(record);
  });
});

describe('the log of a week', () => {
  test('is for each side what it was told, for a spectator what both were told', async () => {
    const { ua, ru, id } = await played();
    for (const week of [29, 30]) {
      const [forUa, forRu, forAll] = await Promise.all([
        logOf(id, week, ua.token),
        logOf(id, week, ru.token),
        logOf(id, week),
      ]);
      for (const { body } of [forUa, forRu, forAll]) logAnswer.parse(body);
      const to = ({ body }: { body: LogPage }) => new Set(body.entries.map((entry) => entry.to));
      expect(to(forUa)).toEqual(new Set(['UA', 'both']));
      expect(to(forRu)).toEqual(new Set(['RU', 'both']));
      expect(to(forAll)).toEqual(new Set(['both']));
      expect(forUa.body.entries.every((entry) => entry.week === week)).toBe(true);
    }
  });

  test('begins with how the first week opened', async () => {
    const { id } = await played();
    expect((await logOf(id, 29)).body.entries[0]?.what.kind).toBe('weekOpened');
    expect((await logOf(id, 30)).body.entries.filter(({ what }) => what.kind === 'weekOpened')).toHaveLength(1);
  });

  test('is not read by who was agreed to see nothing, as long as the match goes on', async () => {
    const { ua, id } = await played({ spectators: 'none' });
    await goesOn(id);
    expect((await logOf(id, 29)).body.code).toBe('notAllowed');
    expect((await logOf(id, 29, ua.token)).status).toBe(200);
  });

  test('is read whole by spectators who wait as many weeks as was agreed', async () => {
    const { id } = await played({ spectators: 'delayed', spectatorDelay: 2 });
    await goesOn(id);
    const told = new Set((await logOf(id, 29)).body.entries.map(({ to }) => to));
    expect(told.has('UA') && told.has('RU')).toBe(true);
    expect((await logOf(id, 30)).body.entries).toEqual([]);
  });

  test('is not told under a token that does not hold, nor without a week', async () => {
    const { id } = await played();
    expect((await logOf(id, 29, 'A'.repeat(32))).body.code).toBe('notSeated');
    expect((await logOf(id, Number.NaN)).body).toMatchObject({ code: 'badRequest', data: { path: 'week' } });
  });
});

describe('a rematch', () => {
  const rematch = (id: string, token: string) =>
    club.ask<Seated & ApiProblem>('POST', `/matches/${id}/rematch`, { token });

  test('changes sides; who asks second sits down in what the first one made', async () => {
    const { ua, ru, id } = await played();
    const first = await rematch(id, ua.token);
    expect(first.status).toBe(201);
    expect(first.body.seat).toBe('1');
    expect(first.body.match).toMatchObject({ rematchOf: id, status: 'open', visibility: 'private' });
    const offered = await club.storage.db.selectFrom('offer').selectAll().where('match_id', '=', id).execute();
    expect(offered).toMatchObject([{ what: 'rematch', by: '0' }]);
    const second = await rematch(id, ru.token);
    expect(second.body.match.id).toBe(first.body.match.id);
    expect(second.body.seat).toBe('0');
    expect((await summary(club, second.body.match.id)).status).toBe('playing');
  });

  test('asked for by both at the same moment is one match', async () => {
    const { ua, ru, id } = await played();
    const [one, other] = await Promise.all([rematch(id, ua.token), rematch(id, ru.token)]);
    expect(one.body.match.id).toBe(other.body.match.id);
    expect(new Set([one.body.seat, other.body.seat])).toEqual(new Set(['0', '1']));
  });

  test('can be joined by the invitation too, which the one who made it hands on', async () => {
    const { ua, id } = await played();
    const { body } = await rematch(id, ua.token);
    const joined = await join(club, body.match.id, '0', 'Ivan', body.invitations[0]?.invitation);
    expect(joined.status).toBe(200);
    expect((await rematch(id, ua.token)).body.code).toBe('seatTaken');
  });

  test('needs a match that is over, and a seat of it', async () => {
    const { ua, id } = await playing(club);
    expect((await rematch(id, ua.token)).body.code).toBe('notYet');
    const over = await played();
    expect((await rematch(over.id, ua.token)).body.code).toBe('notSeated');
  });
});

test('npm run verify reads what the server hands out', async () => {
  const { id, match } = await played();
  const folder = mkdtempSync(pathOf(tmpdir(), 'salient-record-'));
  const file = pathOf(folder, 'match.json');
  writeFileSync(file, (await club.ask('GET', `/matches/${id}/record`)).text);
  const { execFileSync } = await import('node:child_process');
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/verify.ts', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(said.trim()).toBe(finalHash(match));
});
