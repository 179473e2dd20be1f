/** What holds of the lobby on every database. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MatchPageOfList, MyMatch, Seated } from '../../../game/protocol/lobby.ts';
import { STANDARD_TERMS } from '../../../game/protocol/terms.ts';
import { listAnswer, matchSummary, seatedAnswer } from '../../../server/routes/answers.ts';
import type { Storage } from '../../../server/storage/open.ts';
import { create, join, playing, startClub, summary, type TestClub } from '../../helpers/club.ts';

export const lobbyRulings = (name: string, open: () => Promise<Storage>): void => {
  describe(name, () => {
    let club: TestClub;
    beforeAll(async () => {
      club = await startClub({ storage: await open() });
    });
    afterAll(() => club.end());

    const list = async (query = '') => (await club.ask<MatchPageOfList>('GET', `/matches${query}`)).body;

    test('who makes a match sits in it, and is told the token and the invitations once', async () => {
      const seated = seatedAnswer.parse(await create(club, { side: 'RU', umpire: true }));
      expect(seated.seat).toBe('1');
      expect(seated.match.status).toBe('open');
      expect(seated.match.turn).toBe(null);
      expect(seated.match.seats).toEqual([
        { seat: '0', nickname: null, player: 'nobody', computer: null, open: true },
        { seat: '1', nickname: 'Olena', player: 'person', computer: null, open: false },
        { seat: '2', nickname: null, player: 'nobody', computer: null, open: false },
      ]);
      expect(seated.invitations.map(({ seat }) => seat)).toEqual(['0', '2']);
    });

    test('a match begins when both sides are taken', async () => {
      const { match } = await create(club);
      const { status, body } = await join(club, match.id, '1');
      expect(status).toBe(200);
      expect(seatedAnswer.parse(body).match.status).toBe('playing');
      expect(body.match.turn).toMatch(/^(UA|RU)$/);
      expect(matchSummary.parse(await summary(club, match.id))).toEqual(body.match);
    });

    test('of many who want a seat at the same time one gets it', async () => {
      const { match } = await create(club);
      const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => join(club, match.id, '1', `Ivan ${i}`)));
      const seated = answers.filter(({ status }) => status === 200);
      expect(seated).toHaveLength(1);
      for (const { status, body } of answers)
        if (status !== 200) expect([status, body.code]).toEqual([409, 'seatTaken']);
      const token = seated[0]?.body.token;
      expect((await club.ask('GET', `/matches/${match.id}/seats/1`, { token })).status).toBe(200);
      expect((await summary(club, match.id)).status).toBe('playing');
    });

    test('both sides taken at the same moment: the match begins all the same', async () => {
      const { match } = await create(club);
      const seats = club.storage.db.updateTable('seat').where('match_id', '=', match.id).where('seat', '=', '0');
      await seats.set({ player: 'nobody', nickname: null, token_hash: null, open: 1 }).execute();
      const joined = await Promise.all([join(club, match.id, '0'), join(club, match.id, '1')]);
      expect(joined.map(({ status }) => status)).toEqual([200, 200]);
      expect((await summary(club, match.id)).status).toBe('playing');
    });

    test('a private match is joined by invitation alone, which holds once', async () => {
      const { match, invitations } = await create(club, { visibility: 'private' });
      const invitation = invitations[0]?.invitation as string;
      expect((await join(club, match.id, '1')).body.code).toBe('invitationNeeded');
      expect((await join(club, match.id, '1', 'Ivan', 'A'.repeat(32))).body.code).toBe('wrongInvitation');
      expect((await join(club, match.id, '1', 'Ivan', invitation)).status).toBe(200);
      expect((await join(club, match.id, '1', 'Boris', invitation)).body.code).toBe('seatTaken');
    });

    test('the umpire comes by invitation even to a public match', async () => {
      const { match, invitations } = await create(club, { umpire: true });
      expect((await join(club, match.id, '2')).body.code).toBe('invitationNeeded');
      const invitation = invitations.find(({ seat }) => seat === '2')?.invitation;
      expect((await join(club, match.id, '2', 'Maria', invitation)).status).toBe(200);
    });

    test('the umpire’s seat of a public match is open to the third who comes where that was agreed, again and again', async () => {
      const terms = { ...STANDARD_TERMS, umpireOpen: true };
      const { match } = await create(club, { umpire: true, terms });
      expect(match.seats.find(({ seat }) => seat === '2')).toMatchObject({ open: true, nickname: null });
      expect((await join(club, match.id, '1')).status).toBe(200);
      const umpire = await join(club, match.id, '2', 'Maria');
      expect(umpire.status).toBe(200);
      expect((await summary(club, match.id)).seats.find(({ seat }) => seat === '2')).toMatchObject({
        nickname: 'Maria',
      });
      expect((await join(club, match.id, '2', 'Boris')).body.code).toBe('seatTaken');
      await club.ask('POST', `/matches/${match.id}/seats/2/leave`, { token: umpire.body.token });
      expect((await join(club, match.id, '2', 'Boris')).status).toBe(200);
      const hidden = await create(club, { umpire: true, terms, visibility: 'private' });
      expect((await join(club, hidden.match.id, '2')).body.code).toBe('invitationNeeded');
    });

    test('a seat that does not exist is no seat', async () => {
      const { match } = await create(club);
      expect((await join(club, match.id, '2')).body.code).toBe('noSuchSeat');
      expect((await join(club, 'A'.repeat(22), '1')).body.code).toBe('noSuchMatch');
    });

    test('a new token takes the place of the old one', async () => {
      const { match, token } = await create(club);
      const seat = `/matches/${match.id}/seats/0`;
      const { body } = await club.ask<Seated>('POST', `${seat}/token`, { token });
      expect(body.token).not.toBe(token);
      expect((await club.ask('GET', seat, { token })).status).toBe(401);
      expect((await club.ask('GET', seat, { token: body.token })).status).toBe(200);
    });

    test('a seat is handed over by an invitation; until it is taken the old token holds', async () => {
      const { ua, id } = await playing(club);
      const seat = `/matches/${id}/seats/0`;
      await club.ask('PATCH', seat, { token: ua.token, body: { notes: 'the plan' } });
      const { body } = await club.ask<{ invitation: string }>('POST', `${seat}/invitation`, { token: ua.token });
      expect((await club.ask('GET', seat, { token: ua.token })).status).toBe(200);
      const { body: heir, status } = await join(club, id, '0', 'Taras', body.invitation);
      expect(status).toBe(200);
      expect((await club.ask('GET', seat, { token: ua.token })).status).toBe(401);
      expect((await club.ask('GET', seat, { token: heir.token })).body).toEqual({
        seat: '0',
        nickname: 'Taras',
        timeFactor: 1,
        notes: '',
      });
      expect((await join(club, id, '0', 'Boris', body.invitation)).body.code).toBe('seatTaken');
    });

    test('nobody invites to a seat in which another sits', async () => {
      const { ua, ru, id } = await playing(club);
      const invite = (seat: string, token: string) =>
        club.ask('POST', `/matches/${id}/seats/${seat}/invitation`, { token });
      expect((await invite('1', ua.token)).body).toMatchObject({ code: 'seatTaken' });
      await club.ask('POST', `/matches/${id}/seats/1/leave`, { token: ru.token });
      expect((await invite('1', ua.token)).status).toBe(200);
    });

    test('who leaves loses the token, and the seat of a public match is free again', async () => {
      const { ua, ru, id } = await playing(club);
      expect((await club.ask('POST', `/matches/${id}/seats/1/leave`, { token: ua.token })).status).toBe(401);
      expect((await club.ask('POST', `/matches/${id}/seats/1/leave`, { token: ru.token })).status).toBe(204);
      expect((await club.ask('GET', `/matches/${id}/seats/1`, { token: ru.token })).status).toBe(401);
      expect((await summary(club, id)).seats[1]).toEqual({
        seat: '1',
        nickname: null,
        player: 'nobody',
        computer: null,
        open: true,
      });
      expect((await join(club, id, '1', 'Boris')).status).toBe(200);
    });

    test('a match that everybody left is given up', async () => {
      const { match, token } = await create(club);
      await club.ask('POST', `/matches/${match.id}/seats/0/leave`, { token });
      expect((await summary(club, match.id)).status).toBe('abandoned');
      expect((await join(club, match.id, '1')).body.code).toBe('matchOver');
    });

    test('a time factor and notes are told to nobody else', async () => {
      const { match, token } = await create(club, { timeFactor: null });
      const { body } = await club.ask('PATCH', `/matches/${match.id}/seats/0`, {
        token,
        body: { timeFactor: 2, notes: 'Sudzha first', nickname: 'Oksana' },
      });
      expect(body).toEqual({ seat: '0', nickname: 'Oksana', timeFactor: 2, notes: 'Sudzha first' });
      const { text } = await club.ask('GET', `/matches/${match.id}`);
      expect(text).toContain('Oksana');
      expect(text).not.toMatch(/Sudzha first|timeFactor|time_factor|notes/);
    });

    test('the list has public matches alone, newest first, 20 to a page, each once', async () => {
      const hidden = await create(club, { visibility: 'private', scenario: 'campaign' });
      const made: string[] = [];
      for (let i = 0; i < 45; i++) made.push((await create(club, { scenario: 'campaign' })).match.id);
      const seen: string[] = [];
      let page = listAnswer.parse(await list('?scenario=campaign'));
      expect(page.matches).toHaveLength(20);
      seen.push(...page.matches.map(({ id }) => id));
      while (page.next) {
        page = listAnswer.parse(await list(`?scenario=campaign&cursor=${page.next}`));
        seen.push(...page.matches.map(({ id }) => id));
      }
      expect(seen).not.toContain(hidden.match.id);
      expect([...seen].sort()).toEqual([...made].sort());
      const times = await Promise.all(seen.map(async (id) => (await summary(club, id)).created));
      expect(times).toEqual([...times].sort((a, b) => b - a));
    });

    test('the list is narrowed by status, pace, fog and a side that is free', async () => {
      const wish = { scenario: 'across-the-border' };
      const terms = { ...(await create(club)).match.terms, pace: { kind: 'days', days: 2 } as const };
      const options = { fog: false, jitter: false, long: false, heldEvents: [] };
      const { match, token } = await create(club, { ...wish, terms, options });
      const daily = match.id;
      const russian = (await create(club, { ...wish, side: 'RU' })).match.id;
      const full = (await playing(club, wish)).id;
      const ids = async (query: string) =>
        (await list(`?scenario=across-the-border${query}`)).matches.map(({ id }) => id).sort();
      expect(await ids('')).toEqual([daily, russian, full].sort());
      expect(await ids('&status=playing')).toEqual([full]);
      expect(await ids('&pace=days')).toEqual([daily]);
      expect(await ids('&fog=true')).toEqual([russian, full].sort());
      expect(await ids('&side=UA')).toEqual([russian]);
      expect(await ids('&side=RU&status=open')).toEqual([daily]);
      const seat = `/matches/${daily}/seats/1/computer`;
      await club.ask('PUT', seat, { token, body: { level: 'easy' } });
      expect(await ids('&side=RU')).toEqual([]);
      await club.ask('PUT', seat, { token, body: { level: null } });
      expect(await ids('&side=RU')).toEqual([daily]);
    });

    test('a browser finds its matches again by the tokens that still hold', async () => {
      const { ua, ru, id } = await playing(club);
      const seats = [
        { match: id, seat: '0', token: ua.token },
        { match: id, seat: '1', token: ru.token },
        { match: id, seat: '0', token: ru.token },
        { match: 'A'.repeat(22), seat: '0', token: ru.token },
      ];
      const { body } = await club.ask<MyMatch[]>('POST', '/mine', { body: { seats } });
      expect(body.map(({ seat }) => seat)).toEqual(['0', '1']);
      expect(body.filter(({ yourTurn }) => yourTurn)).toHaveLength(1);
      expect(body[0]?.deadline).toBe(null);
    });

    test('the clock of who plays first runs from the moment both are there, and only that side knows when it ends', async () => {
      const before = await create(club);
      const terms = { ...before.match.terms, pace: { kind: 'live', minutes: 10, increment: 5 } as const };
      const { ua, ru, id } = await playing(club, { terms, timeFactor: 2 });
      const seats = [
        { match: id, seat: '0', token: ua.token },
        { match: id, seat: '1', token: ru.token },
      ];
      const { body } = await club.ask<MyMatch[]>('POST', '/mine', { body: { seats } });
      const mine = body.find(({ yourTurn }) => yourTurn) as MyMatch;
      const minutes = mine.seat === '0' ? 20 : 10;
      expect(mine.deadline).toBeGreaterThan(Date.now() + (minutes - 1) * 60_000);
      expect(mine.deadline).toBeLessThanOrEqual(Date.now() + minutes * 60_000);
      expect(body.find(({ yourTurn }) => !yourTurn)?.deadline).toBe(null);
    });
  });
};
