import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { OWNER, ROLES, type Role } from '../../../game/classroom/roles.ts';
import { legalOrders } from '../../../game/engine.ts';
import type { SideOrder } from '../../../game/orders.ts';
import type { ExerciseSettings } from '../../../game/protocol/exercise.ts';
import type { Side, View } from '../../../game/state.ts';
import { makeClass, type TestClass, type TestPupil } from '../../helpers/classroom.ts';
import { startClub, type TestClub } from '../../helpers/club.ts';
import { randomId, until } from '../../helpers/tables.ts';

let club: TestClub;
let at: TestClass;
beforeAll(async () => {
  club = await startClub();
});
afterAll(() => club.end());
afterEach(() => at?.close());

const refused = (code: string, data: object = expect.anything()) => ({ ok: false, refusal: { code, data } });

/** One group, seated: its pupils by side in the order of joining. */
const seated = async (count: number, settings: Partial<ExerciseSettings> = {}) => {
  at = await makeClass(club, { groups: 1, pupilsPerSide: 4, ...settings });
  const pupils: TestPupil[] = [];
  for (let n = 0; n < count; n++) pupils.push(await at.pupil(`Pupil ${n + 1}`));
  await at.start();
  const views = new Map<string, View>();
  for (const pupil of pupils) views.set(pupil.id, (await pupil.sitDown()).now?.view as View);
  const sides = new Map<string, Side | null>();
  for (const pupil of pupils) sides.set(pupil.id, (await pupil.readMe()).side);
  const of = (side: Side) => pupils.filter(({ id }) => sides.get(id) === side);
  const [first] = of('UA');
  const turn = views.get(first?.id ?? '')?.turn.side as Side;
  const playing = of(turn);
  return { pupils, of, turn, playing, waiting: of(turn === 'UA' ? 'RU' : 'UA'), views };
};

const rolesOf = async (pupil: TestPupil): Promise<readonly Role[]> => (await pupil.readMe()).roles;

const legal = (view: View, type: SideOrder['type']): SideOrder =>
  legalOrders(view).find((order) => order.type === type) as SideOrder;

describe('at a side’s table', () => {
  test('one pupil acts in all roles', async () => {
    const { playing } = await seated(2);
    expect(await rolesOf(playing[0] as TestPupil)).toEqual(ROLES);
    expect(await playing[0]?.order({ type: 'endPhase' })).toMatchObject({ ok: true });
  });

  test('of two the second supplies and informs, and alone the commander moves and ends phases', async () => {
    const { playing } = await seated(4);
    const [commander, other] = playing as [TestPupil, TestPupil];
    expect(await rolesOf(commander)).toEqual(['commander']);
    expect(await rolesOf(other)).toEqual(['logistics', 'information']);
    expect(await other.order({ type: 'endPhase' })).toEqual(refused('notYourRole', { role: 'commander' }));
    expect(await commander.order({ type: 'endPhase' })).toMatchObject({ ok: true });
    for (const type of ['stance', 'doctrine', 'defensiveSupport', 'reconnoitre'] as const) {
      const order = { type, unit: 'x', hex: '1010', points: 1, stance: 'hold', doctrine: 'hold' };
      expect(await commander.order(order)).toEqual(refused('notYourRole', { role: OWNER[type] }));
    }
  });

  test('what is no order is refused as such, whoever sends it', async () => {
    const { playing } = await seated(4);
    for (const pupil of playing) {
      expect(await pupil.order({ type: 'toString' })).toMatchObject(refused('unknownOrder'));
      expect(await pupil.order({ type: 'pause' })).toMatchObject(refused('umpireOnly'));
      expect(await pupil.order({ type: 'inject', event: 'x' })).toMatchObject(refused('umpireOnly'));
      expect(await pupil.order(null)).toMatchObject(refused('malformedOrder'));
    }
  });

  test('the role of who stops, is removed or leaves falls to the commander', async () => {
    const { playing } = await seated(6);
    const [commander, logistics, information] = playing as [TestPupil, TestPupil, TestPupil];
    expect(await rolesOf(logistics)).toEqual(['logistics']);
    await at.place(logistics.id, { place: 'stopped' });
    // Of two the second has both other roles.
    expect(await rolesOf(information)).toEqual(['logistics', 'information']);
    await at.ask('DELETE', `/pupils/${information.id}`);
    expect(await rolesOf(commander)).toEqual(ROLES);
  });

  test('a side is never without a commander: when it leaves, another pupil is', async () => {
    const { playing } = await seated(4);
    const [commander, other] = playing as [TestPupil, TestPupil];
    await at.ask('DELETE', `/pupils/${commander.id}`);
    expect(await rolesOf(other)).toEqual(ROLES);
    expect(await other.order({ type: 'endPhase' })).toMatchObject({ ok: true });
  });

  test('the teacher fixes roles, and lets them turn again', async () => {
    const { playing } = await seated(4);
    const [first, second] = playing as [TestPupil, TestPupil];
    await at.place(second.id, { roles: ['commander'] });
    expect(await rolesOf(second)).toEqual(['commander']);
    expect(await rolesOf(first)).toEqual(['logistics', 'information']);
    expect(await first.order({ type: 'endPhase' })).toMatchObject(refused('notYourRole'));
    await at.place(second.id, { roles: [] });
    expect(await rolesOf(first)).toEqual(['commander']);
  });

  test('roles rotate each week when that is set, and pupils are told', async () => {
    const { pupils, of, turn } = await seated(4, { rotateRoles: true });
    const before = await rolesOf(of('UA')[0] as TestPupil);
    const desk = await at.desk();
    for (let ended = 0; ended < 2; ended++) {
      await desk.sit(await at.matchOf(1), '2', at.token);
      expect(await desk.order({ type: 'endOperations' })).toMatchObject({ ok: true });
    }
    expect(turn).toBeDefined();
    const after = await rolesOf(of('UA')[0] as TestPupil);
    expect(after).not.toEqual(before);
    expect(await rolesOf(of('UA')[1] as TestPupil)).toEqual(before);
    const first = pupils.find(({ id }) => id === of('UA')[0]?.id);
    await until(() => JSON.stringify(first?.last('me')?.roles) === JSON.stringify(after));
  });

  test('an order is taken back by whose it is', async () => {
    const { playing, views } = await seated(4, { fog: false });
    const [commander, other] = playing as [TestPupil, TestPupil];
    const view = views.get(commander.id) as View;
    const move = legal({ ...view, turn: { ...view.turn, phase: 'movement' } }, 'move');
    while (!(await commander.order(move)).ok) await commander.order({ type: 'endPhase' });
    expect(await other.takeBack()).toEqual(refused('notYourRole', { role: 'commander' }));
    expect(await commander.takeBack()).toMatchObject({ ok: true });
  });

  test('nobody concedes, offers, chats or pauses: that is the teacher’s', async () => {
    const { playing } = await seated(2);
    const [pupil] = playing as [TestPupil];
    for (const said of [
      { say: 'concede' },
      { say: 'offer', what: 'draw' },
      { say: 'offer', what: 'pause' },
      { say: 'answer', what: 'takeBack', accept: true },
      { say: 'block', seat: '1', on: true },
    ])
      expect(await pupil.ask('table', said)).toEqual(refused('notYours'));
    expect(await pupil.ask('table', { say: 'chat', text: 'hello' })).toEqual(refused('chatOff'));
  });
});

describe('a proposal', () => {
  test('shows on the own side’s table within a second, and on the teacher’s, and becomes the owner’s order', async () => {
    const { playing, views, pupils } = await seated(4, { fog: false });
    const [commander, other] = playing as [TestPupil, TestPupil];
    const desk = await at.desk();
    const view = views.get(commander.id) as View;
    const move = legal({ ...view, turn: { ...view.turn, phase: 'movement' } }, 'move');
    expect(await other.say({ say: 'propose', order: move, plan: false })).toMatchObject({ ok: true });
    await until(() => commander.last('side')?.proposals.length === 1 && desk.last('side')?.proposals.length === 1);
    const [proposal] = commander.last('side')?.proposals ?? [];
    expect(proposal).toMatchObject({ order: move, by: other.id, nickname: other.nickname, owner: 'commander' });
    const n = proposal?.n as number;
    expect(await other.say({ say: 'accept', n, key: randomId() })).toEqual(
      refused('notYourRole', { role: 'commander' }),
    );
    const key = randomId();
    const answer = await commander.say({ say: 'accept', n, key });
    expect(answer).toMatchObject({ ok: true });
    // Sent twice, it is carried out once and answered the same.
    expect(await commander.say({ say: 'accept', n, key })).toEqual(answer);
    await until(() => commander.last('side')?.proposals.length === 0);
    expect(await commander.say({ say: 'accept', n, key: randomId() })).toEqual(refused('noSuchProposal', {}));
    await until(() => other.of('update').some(({ steps }) => JSON.stringify(steps).includes('"move"')));
    expect(pupils).toHaveLength(4);
  });

  test('is refused like the order itself, and then it stays', async () => {
    const { playing } = await seated(4);
    const [commander, other] = playing as [TestPupil, TestPupil];
    await other.say({ say: 'propose', order: { type: 'move', unit: 'nobody', path: ['1010'] }, plan: false });
    await until(() => commander.last('side')?.proposals.length === 1);
    const n = commander.last('side')?.proposals[0]?.n;
    expect(await commander.say({ say: 'accept', n, key: randomId() })).toMatchObject(refused('noSuchUnit'));
    expect(commander.last('side')?.proposals).toHaveLength(1);
  });

  test('of the other side is none: it is neither seen, nor accepted, nor withdrawn', async () => {
    const { playing, waiting } = await seated(4);
    const [, proposer] = playing as [TestPupil, TestPupil];
    const order = { type: 'endPhase' };
    await proposer.say({ say: 'propose', order, plan: false });
    await until(() => proposer.last('side')?.proposals.length === 1);
    const n = proposer.last('side')?.proposals[0]?.n as number;
    for (const other of waiting) {
      expect(await other.say({ say: 'accept', n, key: randomId() })).toEqual(refused('noSuchProposal', {}));
      expect(await other.say({ say: 'withdraw', n })).toEqual(refused('noSuchProposal', {}));
      expect(other.of('side').every(({ proposals }) => proposals.length === 0)).toBe(true);
    }
  });

  test('is withdrawn by who made it or by the owner, and ends with the operations that it was for', async () => {
    const { playing } = await seated(6);
    const [commander, logistics, information] = playing as [TestPupil, TestPupil, TestPupil];
    const order = { type: 'takeInitiative' };
    for (const proposer of [logistics, information]) await proposer.say({ say: 'propose', order, plan: false });
    await until(() => commander.last('side')?.proposals.length === 2);
    const [first, second] = commander.last('side')?.proposals ?? [];
    expect(await information.say({ say: 'withdraw', n: first?.n })).toMatchObject(refused('notYourRole'));
    expect(await logistics.say({ say: 'withdraw', n: first?.n })).toMatchObject({ ok: true });
    expect(await commander.say({ say: 'withdraw', n: second?.n })).toMatchObject({ ok: true });
    await information.say({ say: 'propose', order, plan: true });
    const desk = await at.desk();
    await desk.sit(await at.matchOf(1), '2', at.token);
    await desk.order({ type: 'endOperations' });
    await until(() => commander.last('side')?.proposals.length === 0);
  });

  test('is an order of a side, of bounded number', async () => {
    const { playing } = await seated(4);
    const [, other] = playing as [TestPupil, TestPupil];
    const propose = (order: unknown) => other.say({ say: 'propose', order, plan: true });
    expect(await propose({ type: 'pause' })).toMatchObject(refused('umpireOnly'));
    expect(await propose({ type: 'move', unit: 1 })).toMatchObject(refused('malformedOrder'));
    expect(await propose('x')).toMatchObject(refused('malformedOrder'));
    for (let n = 0; n < 40; n++) expect(await propose({ type: 'endPhase' })).toMatchObject({ ok: true });
    expect(await propose({ type: 'endPhase' })).toMatchObject(refused('tooManyProposals'));
  });

  test('is a plan while the other side plays, and stays until the own operations are over', async () => {
    const { waiting, playing } = await seated(4);
    const [, planner] = waiting as [TestPupil, TestPupil];
    await planner.say({ say: 'propose', order: { type: 'endPhase' }, plan: true });
    const desk = await at.desk();
    await desk.sit(await at.matchOf(1), '2', at.token);
    await desk.order({ type: 'endOperations' });
    const again = at.open();
    const { match, seat } = await planner.readMe();
    await again.sit(match ?? '', seat, planner.token);
    await until(() => again.last('side') !== undefined);
    expect(again.last('side')?.proposals).toMatchObject([{ plan: true, order: { type: 'endPhase' } }]);
    expect(playing).toHaveLength(2);
  });
});

describe('a forecast', () => {
  test('is filled in by information alone; the last answer to a question counts', async () => {
    const { playing, waiting } = await seated(4);
    const [commander, information] = playing as [TestPupil, TestPupil];
    const say = (answer: string, week = 1) => ({ say: 'forecast', week, question: 'road', answer });
    expect(await commander.say(say('open'))).toEqual(refused('notYourRole', { role: 'information' }));
    for (const answer of ['open', 'cut']) expect(await information.say(say(answer))).toMatchObject({ ok: true });
    expect(await information.say(say('cut', 9))).toMatchObject(refused('badMessage'));
    await until(() => commander.last('side')?.forecasts[0]?.answer === 'cut');
    expect(commander.last('side')?.forecasts).toHaveLength(1);
    for (const other of waiting) expect(other.of('side').every(({ forecasts }) => forecasts.length === 0)).toBe(true);
  });
});
