import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../../../server/storage/open.ts';
import { deskNow, makeClass } from '../../helpers/classroom.ts';
import { startClub } from '../../helpers/club.ts';
import { startPostgres, type TestPostgres } from '../../helpers/postgres.ts';
import { until } from '../../helpers/tables.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

test('a class is one over two processes: its desk, its tables, who is there, who is shown out', async () => {
  const here = await startClub({ storage: await postgres.open() });
  const there = await startClub({ storage: await openPostgres(here.storage.url as string) });
  const at = await makeClass(here, { groups: 1, pupilsPerSide: 2, timer: { first: 200, later: 200 } });
  const pupils = [];
  for (let n = 0; n < 4; n++) pupils.push(await at.pupil(`Pupil ${n}`));
  await at.start();
  // The teacher at one process, the pupils at the other.
  const desk = await at.desk();
  for (const pupil of pupils) pupil.close();
  at.moveTo(there);
  const back = await Promise.all(pupils.map((pupil) => at.again(pupil)));
  for (const pupil of back) expect((await pupil.sitDown()).viewer).toMatch(/[01]/);
  await until(() => {
    const { UA = 0, RU = 0 } = deskNow(desk).tiles[0]?.here ?? {};
    return UA + RU === 4;
  });

  const { turn } = deskNow(desk).tiles[0] ?? {};
  const sides = await Promise.all(back.map(async (pupil) => (await pupil.readMe()).side));
  const [commander, mate] = back.filter((_, n) => sides[n] === turn) as [(typeof back)[number], (typeof back)[number]];
  await mate.say({ say: 'propose', order: { type: 'endPhase' }, plan: false });
  await until(() => desk.of('side').some(({ proposals }) => proposals.length === 1));
  const phase = deskNow(desk).tiles[0]?.phase;
  expect(await commander.order({ type: 'endPhase' })).toMatchObject({ ok: true });
  await until(() => deskNow(desk).tiles[0]?.phase !== phase || deskNow(desk).tiles[0]?.turn !== turn);

  await mate.say({ say: 'wish', wish: 'hand', on: true });
  await until(() => deskNow(desk).needs.some(({ kind }) => kind === 'hand'));

  // Asked at the one, carried out at the other; more time is told there too, and to its side alone.
  at.moveTo(here);
  const { side } = await commander.readMe();
  const clocks = () => back.map(({ of }) => of('clock').length);
  const had = clocks();
  if (side) await at.control({ do: 'timeFactor', side, factor: 2 });
  await until(() => (commander.of('clock').at(-1)?.left ?? 0) > 250_000);
  expect(clocks()).toEqual(had.map((count, n) => (sides[n] === side ? count + 1 : count)));
  await at.ask('DELETE', `/pupils/${mate.id}`);
  await until(() => !mate.socket.connected);
  await at.control({ do: 'pause' });
  await until(() => commander.of('update').some(({ steps }) => JSON.stringify(steps).includes('"pause"')));
  await at.ask('DELETE', '');
  for (const pupil of back) await until(() => !pupil.socket.connected);
  await until(() => !desk.socket.connected);
  at.close();
  await Promise.all([here.end(), there.end()]);
}, 120_000);

test('what one process sets of the clock stays when the next order comes through another', async () => {
  const here = await startClub({ storage: await postgres.open() });
  const there = await startClub({ storage: await openPostgres(here.storage.url as string) });
  const at = await makeClass(here, { groups: 1, pupilsPerSide: 1, timer: { first: 200, later: 200 } });
  for (let n = 0; n < 2; n++) await at.pupil(`Pupil ${n}`);
  const [group] = (await at.start()).groups;
  const row = async () => {
    const rows = here.storage.db.selectFrom('match').select(['clock', 'deadline', 'turn']);
    return rows.where('id', '=', group?.match ?? '').executeTakeFirstOrThrow();
  };
  // The desk has looked at the match there; nobody sits at it there.
  at.moveTo(there);
  await at.desk();
  const turn = (await row()).turn ?? 'UA';
  at.moveTo(here);
  await at.control({ do: 'timeFactor', side: turn, factor: 2 });
  at.moveTo(there);
  await at.control({ do: 'pause' });
  const { left } = JSON.parse((await row()).clock ?? '') as { readonly left: Record<string, number> };
  expect(left[turn]).toBeGreaterThan(300_000);
  await at.control({ do: 'resume' });
  at.moveTo(here);
  await at.control({ do: 'timer', seconds: null });
  at.moveTo(there);
  await at.control({ do: 'message', side: null, text: 'Think as long as you like.' });
  expect(await row()).toMatchObject({ clock: null, deadline: null });
  at.close();
  await Promise.all([here.end(), there.end()]);
}, 120_000);
