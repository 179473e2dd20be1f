import { afterEach, describe, expect, test } from 'vitest';
import { Guesses, OF_ADDRESS, OF_ADDRESS_WHEN_MANY, OF_ALL } from '../../../server/classroom/codes.ts';
import { languageOfClass } from '../../../server/classroom/join.ts';
import type { Problem } from '../../../server/lobby/problem.ts';
import { rateLimits } from '../../../server/security/rateLimit.ts';
import { makeClass, type TestClass, type TestPupil } from '../../helpers/classroom.ts';
import { startClub, type TestClub } from '../../helpers/club.ts';
import { randomId } from '../../helpers/tables.ts';

let club: TestClub;
let at: TestClass;
afterEach(async () => {
  at?.close();
  await club?.end();
});

const THIRTY = Array.from({ length: 30 }, (_, n) => `Pupil ${n + 1}`);

/** As it is run: with all its limits, everybody behind one address. */
const asRun = async () => {
  club = await startClub({ count: rateLimits(), doors: { messagesPerSecond: 20 } });
  at = await makeClass(club, { groups: 8, pupilsPerSide: 2 });
};

describe('a class of thirty behind one address', () => {
  for (const [how, transports] of [
    ['by websocket', ['websocket']],
    ['by long polling', ['polling']],
  ] as const)
    test(`joins with two mistypes each, sits, leaves and comes back ${how}, and nobody is locked out`, async () => {
      await asRun();
      const wrong = (n: number) => at.join('Typo', `${'23456789ABCDEFGHJKMNPQRSTWXYZ'.charAt(n % 29)}2222Z`);
      const pupils: TestPupil[] = [];
      for (const [n, name] of THIRTY.entries()) {
        // The last of the class mistypes as the first: sixty failures are let through.
        if (n < 29) for (let typo = 0; typo < 2; typo++) expect((await wrong(n + typo)).status).toBe(404);
        pupils.push(await at.pupil(name, transports));
      }
      await at.start();
      const sat = await Promise.all(pupils.map((pupil) => pupil.sitDown()));
      for (const welcome of sat) expect(welcome).toMatchObject({ viewer: expect.stringMatching(/[01]/) });
      for (const pupil of pupils) pupil.close();
      const back = await Promise.all(
        pupils.map(async (pupil) => {
          const line = at.open(transports);
          await line.attend(at.id, pupil.id, pupil.token);
          const me = await pupil.readMe();
          return line.sit(me.match ?? '', me.seat, pupil.token);
        }),
      );
      for (const welcome of back) expect(welcome).toMatchObject({ viewer: expect.stringMatching(/[01]/) });
    });

  test('is not locked out by a neighbour who tries tokens', async () => {
    await asRun();
    const pupils = [await at.pupil('Heron'), await at.pupil('Linden')] as const;
    await at.start();
    const match = await at.matchOf(1);
    const neighbour = at.open();
    for (let n = 0; n < 15; n++) {
      await Promise.all([...Array(15)].map(() => neighbour.sit(match, '0', randomId(24))));
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (n > 5) break;
    }
    expect(await pupils[0].sitDown()).toMatchObject({ viewer: expect.stringMatching(/[01]/) });
    const desk = await at.desk();
    expect(await desk.sit(match, '2', at.token)).toMatchObject({ viewer: '2' });
  });
});

describe('guessing at codes', () => {
  const isRefused = (guesses: Guesses, address: string) =>
    guesses.check(address).then(
      () => false,
      () => true,
    );

  test('ends for one address after sixty in ten minutes, and the right code is not looked at then', async () => {
    await asRun();
    for (let n = 0; n < OF_ADDRESS; n++) expect((await at.join('Guess', '222222')).status).toBe(404);
    const late = await at.join('Heron');
    expect(late.body).toMatchObject({ code: 'tooManyRequests', data: { retryAfter: expect.any(Number) } });
    expect((await club.ask('POST', '/return', { body: { code: '22222222' } })).status).toBe(429);
  });

  test('ends after sixty also when all are tried at once, and says no more of the right one', async () => {
    await asRun();
    const code = (n: number) => (n === 299 ? at.code : `${'23456789ABCDEFGHJKMNPQRSTWXYZ'.charAt(n % 29)}22222`);
    const guesses = new Guesses();
    const room = { db: club.storage.db, now: Date.now, matches: () => club.tables.matches, listener: club.classes };
    const ask = (n: number) =>
      languageOfClass(room as never, guesses, 'guesser', code(n)).then(
        () => 'found',
        (problem: Problem) => problem.code,
      );
    const answers = await Promise.all([...Array(300).keys()].map(ask));
    expect(answers.filter((answer) => answer === 'unknownCode')).toHaveLength(OF_ADDRESS);
    expect(answers[299]).toBe('tooManyRequests');
  });

  test('from many addresses leaves each fewer, and those who did not guess are let in', async () => {
    const guesses = new Guesses();
    for (let n = 0; n < OF_ALL; n++) await guesses.failed(`guesser ${n % 50}`);
    for (let n = 0; n < OF_ADDRESS_WHEN_MANY - 1; n++) await guesses.failed('a class that mistypes');
    expect(await isRefused(guesses, 'a class that mistypes')).toBe(false);
    await guesses.failed('a class that mistypes');
    expect(await isRefused(guesses, 'a class that mistypes')).toBe(true);
    expect(await isRefused(guesses, 'another class')).toBe(false);
  });
});
