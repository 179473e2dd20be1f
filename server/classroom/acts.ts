/** What each of the teacher's controls does to one group: an order of the umpire, so that it is on the record. */
import type { Order, UmpireOrder } from '../../game/orders.ts';
import type { Control } from '../../game/protocol/exercise.ts';
import type { Pace } from '../../game/protocol/terms.ts';
import { type Refusal, refuse } from '../../game/result.ts';
import { SIDES, seatOfSide } from '../../game/state.ts';
import type { Loaded } from '../match/loaded.ts';
import { placeBefore } from './backwards.ts';
import { type Classroom, nextNumber } from './classroom.ts';

export interface Target {
  readonly exercise: string;
  readonly match: string;
  /** The same however often this act is tried. */
  readonly key: string;
}

/** Seconds in which it can be undone before it is done. */
export const WAITS_MS = 10_000;

export const waits = (control: Control): boolean => {
  switch (control.do) {
    case 'inject':
    case 'injectEffects':
      return control.week === null;
    case 'rewind':
    case 'endOperations':
    case 'end':
      return true;
    default:
      return false;
  }
};

/** Null for a control that is more than an order, or when the match has nothing to go back to. */
export const orderOf = async (at: Classroom, control: Control, loaded: Loaded): Promise<UmpireOrder | null> => {
  const { turn, week } = loaded.state.G.state;
  switch (control.do) {
    case 'pause':
    case 'resume':
    case 'endOperations':
      return { type: control.do };
    case 'end':
      return { type: 'endMatch' };
    case 'message':
      return { type: 'message', to: control.side ?? 'both', text: control.text };
    case 'extend':
      return { type: 'time', side: turn.side, how: 'add', seconds: control.seconds };
    case 'timer':
      return control.seconds === null ? null : { type: 'time', side: turn.side, how: 'set', seconds: control.seconds };
    case 'inject': {
      const { week: when, event } = control;
      return when === null
        ? { type: 'inject', event }
        : { type: 'injectAt', week: when, event, title: '', text: '', effects: [] };
    }
    case 'injectEffects': {
      const { title, text, effects, week: when } = control;
      return when === null
        ? { type: 'injectEffects', title, text, effects }
        : { type: 'injectAt', week: when, event: null, title, text, effects };
    }
    case 'rewind': {
      const to = placeBefore(await givenOrders(at, loaded), control.by, week);
      return to === null ? null : { type: 'rewind', to };
    }
    case 'computer':
    case 'timeFactor':
      return null;
  }
};

const givenOrders = async ({ db }: Classroom, { row, standing, state }: Loaded) => {
  const lines = await db.selectFrom('journal').select(['n', 'week']).where('match_id', '=', row.id).execute();
  const weeks = new Map(lines.map(({ n, week }) => [n, week]));
  return state.G.record.orders.map((given, place) => ({ ...given, week: weeks.get(standing[place]?.n ?? -1) ?? 0 }));
};

/** Why it would not be done now. */
export const refusalOf = async (at: Classroom, control: Control, match: string): Promise<Refusal | null> => {
  const loaded = await at.matches().look(match);
  if (!loaded) return refuse('notAvailable');
  if (loaded.state.G.state.result) return refuse('matchOver');
  const order = await orderOf(at, control, loaded);
  if (control.do === 'rewind' && !order) return refuse('cannotRewind', { orders: 0 });
  return order ? at.matches().wouldRefuse(match, '2', order satisfies Order) : null;
};

/** Does it now. */
export const act = async (at: Classroom, control: Control, target: Target): Promise<Refusal | null> => {
  const { match } = target;
  switch (control.do) {
    case 'computer':
      return computer(at, match, control);
    case 'timeFactor':
      return timeFactor(at, match, control);
    case 'timer':
      await at.matches().repace(match, paceOf(control.seconds));
      at.listener.matchChanged(match);
      return control.seconds === null ? null : give(at, control, target);
    case 'message': {
      const refusal = await give(at, control, target);
      if (!refusal) await write(at, control, target);
      return refusal;
    }
    default:
      return give(at, control, target);
  }
};

const paceOf = (seconds: number | null): Pace =>
  seconds === null ? { kind: 'untimed' } : { kind: 'lesson', first: seconds, later: seconds };

/** Whoever came first meanwhile, the umpire's word is not about that. */
const TRIES = 3;

const give = async (at: Classroom, control: Control, { match, key }: Target): Promise<Refusal | null> => {
  for (let tried = 0; ; tried++) {
    const loaded = await at.matches().look(match);
    if (!loaded) return refuse('notAvailable');
    // Done before, and only not written down as done: the server ended in between.
    const before = await at.matches().givenBefore(match, '2', key);
    const order = before ? null : await orderOf(at, control, loaded);
    if (before?.ok) return null;
    if (!order) return refuse('cannotRewind', { orders: 0 });
    const answer = await at.matches().order(match, '2', key, order);
    if (answer.ok) return null;
    if (answer.refusal.code === 'conflict' && tried < TRIES) continue;
    return isRefusal(answer.refusal) ? answer.refusal : refuse('notAvailable');
  }
};

type Answered = Refusal | { readonly code: string; readonly data: Refusal['data'] };
const OF_THE_TABLE: ReadonlySet<string> = new Set(['conflict', 'serverFailed', 'notSeated', 'notYours']);
const isRefusal = (refusal: Answered): refusal is Refusal => !OF_THE_TABLE.has(refusal.code);

type Of<K extends Control['do']> = Extract<Control, { do: K }>;

/** Beside the order, so that it is found on the planning tables. */
const write = async (at: Classroom, { text, side }: Of<'message'>, { exercise, match }: Target): Promise<void> => {
  const n = await nextNumber(at.db, exercise);
  await at.db.insertInto('side_message').values({ match_id: match, n, side, text, at: at.now() }).execute();
  for (const each of side ? [side] : SIDES) at.listener.table(match, each);
};

/** The computer plays the side from the next order on; null hands it back to its pupils. */
const computer = async ({ db, listener }: Classroom, match: string, { side, level }: Of<'computer'>): Promise<null> => {
  await db
    .updateTable('seat')
    .set({ player: level ? 'computer' : 'person', computer: level })
    .where('match_id', '=', match)
    .where('seat', '=', seatOfSide(side))
    .execute();
  listener.matchChanged(match);
  return null;
};

/** Nobody else is told: the side finds more time on its clock. */
const timeFactor = async (
  at: Classroom,
  match: string,
  { side, factor }: Of<'timeFactor'>,
): Promise<Refusal | null> => {
  const answer = await at.matches().setFactor(match, side, factor);
  if (answer.ok) {
    at.listener.factorSet(match, side);
    return null;
  }
  return isRefusal(answer.refusal) ? answer.refusal : refuse('notAvailable');
};
