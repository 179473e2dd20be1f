/** A whole lesson over the wire, on any database: thirty pupils in eight groups, and one teacher. */
import { expect } from 'vitest';
import { randomPlayer } from '../../../game/ai/random.ts';
import { OWNER } from '../../../game/classroom/roles.ts';
import { fastRandom } from '../../../game/dice.ts';
import { seatToAct } from '../../../game/engine.ts';
import { type Match, replay } from '../../../game/match.ts';
import type { ClassDebrief, ClassExport, Exercise } from '../../../game/protocol/exercise.ts';
import { type Seat, sideOfSeat } from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';
import { deskNow, makeClass, type TestClass, type TestPupil } from '../../helpers/classroom.ts';
import type { TestClub } from '../../helpers/club.ts';
import { until } from '../../helpers/tables.ts';

const GROUPS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const HALF = [1, 2, 3, 4] as const;
const EVENT = { title: 'Rain', text: 'Rain all week.', effects: [{ kind: 'weather', weather: 'mud' }], week: 3 };

interface Room {
  club: TestClub;
  readonly at: TestClass;
  pupils: readonly TestPupil[];
  exercise: Exercise;
}

const truth = async ({ club, exercise }: Room, group: number): Promise<Match> => {
  const match = exercise.groups.find((each) => each.group === group)?.match ?? '';
  return (await club.tables.matches.look(match))?.state.G as Match;
};

/** Who on the side of this seat gives orders of this type, as the pupils themselves know it. */
const ownerOf = async (
  { pupils, exercise }: Room,
  group: number,
  seat: Seat,
  role: (typeof OWNER)[keyof typeof OWNER],
) => {
  const side = sideOfSeat(seat);
  const rows = exercise.pupils.filter((row) => row.group === group && row.side === side);
  for (const { id } of rows) {
    const pupil = pupils.find((each) => each.id === id) as TestPupil;
    const roles = pupil.last('me')?.roles ?? pupil.me.roles;
    if (roles.includes(role)) return pupil;
  }
  throw new Error(`nobody of ${side} in group ${group} acts as ${role}`);
};

/** Legal orders in all groups side by side until each has come to this week, or is over. */
const playUntil = async (room: Room, week: number): Promise<number> => {
  let orders = 0;
  await Promise.all(
    GROUPS.map(async (group) => {
      const random = fastRandom(group * 1000 + week);
      for (;;) {
        const { state } = await truth(room, group);
        const seat = seatToAct(state);
        if (!seat || state.week >= week) return;
        const order = randomPlayer(viewFor(state, seat), random);
        const pupil = await ownerOf(room, group, seat, OWNER[order.type]);
        const answer = await pupil.order(order);
        if (!answer.ok) throw new Error(`group ${group}: ${order.type} ${JSON.stringify(answer.refusal)}`);
        orders++;
      }
    }),
  );
  return orders;
};

export interface Lesson {
  readonly start: () => Promise<TestClub>;
  /** Ends the server and starts another on the same database. */
  readonly restart: (club: TestClub) => Promise<TestClub>;
  readonly pass: (ms: number) => void;
}

export const wholeLesson = async ({ start, restart, pass }: Lesson): Promise<void> => {
  let club = await start();
  const timer = { first: 270, later: 180 };
  const at = await makeClass(club, { groups: 8, pupilsPerSide: 2, timer, title: 'Lesson' });

  // The code is on the board: thirty come.
  const pupils: TestPupil[] = [];
  for (let n = 1; n <= 30; n++) pupils.push(await at.pupil(`Pupil ${n}`));
  let desk = await at.desk();
  expect(desk.view.exercise.pupils).toHaveLength(30);
  const room: Room = { club, at, pupils, exercise: await at.start() };
  expect(room.exercise.groups.every(({ match }) => match !== null)).toBe(true);
  for (const pupil of pupils) await pupil.sitDown();

  expect(await playUntil(room, 2)).toBeGreaterThan(8);
  // A pause for all, and an inject for half of them that comes when week 3 opens.
  await at.control({ do: 'pause' }, GROUPS);
  await until(() => deskNow(desk).tiles.filter(({ status }) => status === 'paused').length === 8);
  const [anybody] = room.pupils as [TestPupil];
  expect(await anybody.order({ type: 'endPhase' })).toMatchObject({ ok: false });
  const inject = await at.control({ do: 'injectEffects', ...EVENT }, HALF);
  expect(inject.groups.every(({ refusal }) => refusal === null)).toBe(true);
  await at.control({ do: 'resume' }, GROUPS);
  const back = await at.control({ do: 'rewind', by: 'week' }, [5]);
  expect(back.pending).not.toBeNull();

  // The server is started again while the rewind waits: nothing is lost, everybody comes back.
  club = await restart(club);
  room.club = club;
  at.moveTo(club);
  room.pupils = await Promise.all(pupils.map((pupil) => at.again(pupil)));
  for (const pupil of room.pupils) expect((await pupil.sitDown()).viewer).toMatch(/[01]/);
  desk = await at.desk();
  expect(desk.view.tiles).toHaveLength(8);
  expect(desk.view.exercise.pending).toHaveLength(2);
  pass(10_000);
  await until(async () => (await truth(room, 5)).record.orders.at(-1)?.order.type === 'rewind');
  expect((await truth(room, 5)).state.week).toBe(1);

  await playUntil(room, 3);
  for (const group of GROUPS)
    expect((await truth(room, group)).record.orders.some(({ order }) => order.type === 'injectAt')).toBe(group <= 4);
  for (const group of HALF) expect((await truth(room, group)).state.weather).toBe('mud');
  for (const pupil of room.pupils.slice(0, 4))
    expect(await pupil.say({ say: 'sentence', week: 3, text: `Words of ${pupil.nickname}` })).toMatchObject({
      ok: true,
    });
  await playUntil(room, 99);
  for (const group of GROUPS) expect((await truth(room, group)).state.result).not.toBeNull();

  // The debrief: every record re-runs to the hashes that it names.
  expect((await at.debrief()).state).toBe('debrief');
  const [reader] = room.pupils as [TestPupil];
  const debrief = (await club.ask<ClassDebrief>('GET', `${at.path}/debrief`, { token: reader.token })).body;
  expect(debrief.groups).toHaveLength(8);
  for (const { record } of debrief.groups) expect(replay(record)).toMatchObject({ ok: true });
  expect(new Set(debrief.groups.map(({ record }) => record.dice.seed)).size).toBe(1);
  expect(debrief.groups[4]?.controls.map(({ control }) => control.do)).toEqual(['pause', 'resume', 'rewind']);
  expect(debrief.groups[0]?.controls.map(({ control }) => control.do)).toEqual(['pause', 'injectEffects', 'resume']);
  for (const { record, controls } of debrief.groups)
    for (const { order } of controls) expect(record.orders[order - 1]?.seat).toBe('2');

  const taken = (await at.ask<ClassExport>('GET', '/export')).body;
  expect(taken.pupils).toHaveLength(30);
  expect(taken.pupils.filter(({ sentences }) => sentences.length === 1)).toHaveLength(4);
  const csv = (await at.ask('GET', '/export.csv')).text;
  expect(csv.split('\r\n')).toHaveLength(32);

  expect((await at.ask('DELETE', '')).status).toBe(204);
  for (const table of ['exercise', 'exercise_group', 'pupil', 'sentence', 'control', 'match', 'journal'] as const) {
    const rows = await club.storage.db.selectFrom(table).selectAll().execute();
    expect(rows, table).toEqual([]);
  }
  at.close();
  await club.end();
};
