/**
 * The whole game in one function: `apply(state, seat, order, dice)`. What a seat may order is judged on what it sees
 * (its view); what happens is worked out on the truth. So an order that was legal in the view is never refused because
 * of something hidden: it is carried out as far as it goes, stops, and reveals.
 */
import type { Feature } from './data/layers.ts';
import type { Dice } from './dice.ts';
import { type Order, type OrderType, SETTLEMENTS, type SideOrder, type UmpireOrder } from './orders.ts';
import { done, type Refusal, type Result, refuse, refused } from './result.ts';
import { carryOutAttack } from './rules/assault.ts';
import { carryOutClaim, checkClaim } from './rules/claims.ts';
import { attackOrders, checkAttack } from './rules/combat.ts';
import {
  cancelInject,
  carryOutDecide,
  checkDecide,
  decideOrders,
  injectEffects,
  injectEvent,
  isOver,
  planInject,
} from './rules/events.ts';
import { carryOutExploit, carryOutMove } from './rules/marching.ts';
import { checkExploit, checkMove, exploitOrders, moveOrders } from './rules/movement.ts';
import {
  carryOutCallReserve,
  carryOutCommit,
  carryOutInitiative,
  carryOutSendHome,
  checkCallReserve,
  checkCommit,
  checkInitiative,
  checkSendHome,
  reserveOrders,
} from './rules/reserves.ts';
import { refreshKnown } from './rules/sight.ts';
import {
  carryOutDoctrine,
  carryOutStance,
  checkDoctrine,
  checkStance,
  doctrineOrders,
  stanceOrders,
} from './rules/stances.ts';
import { carryOutSupport, checkSupport, type SupportOrder, supportOrders } from './rules/support.ts';
import { endMatch, endOperations, nextPhase, openWeek } from './sequenceOfPlay.ts';
import { adoptSituation } from './situation.ts';
import {
  type EventStatus,
  type GameState,
  hasFeature,
  type LogEntry,
  type Phase,
  type Seat,
  type Side,
  seatOfSide,
  sideOfSeat,
  type UnitId,
  type View,
} from './state.ts';
import { viewFor } from './view.ts';
import { change, changeSide, openWork, tell, type Work } from './work.ts';

export interface Applied {
  readonly state: GameState;
  /** What happened, with who may know each entry. */
  readonly happened: readonly LogEntry[];
  /** Dice fell or something came to light: this order and those before it cannot be taken back. */
  readonly final: boolean;
  /** The operations that ended with this order, for the hashes of the record. */
  readonly ended: { readonly week: number; readonly side: Side } | null;
}

/** The phase an order belongs to; null where any phase of one's own operations will do. */
const PHASE_OF: Record<SideOrder['type'], Phase | null> = {
  move: 'movement',
  attack: 'combat',
  exploit: 'exploitation',
  stance: null,
  doctrine: null,
  defensiveSupport: null,
  interdict: null,
  roadEffort: null,
  strikeBridge: null,
  strikeDepot: null,
  glideBombs: null,
  reconnoitre: null,
  pontoon: null,
  fortify: null,
  priority: null,
  decide: null,
  callReserve: null,
  sendHome: null,
  commit: null,
  takeInitiative: null,
  claimEncirclement: null,
  endPhase: null,
};

/** Rule 1.2 — what a layer leaves out is not legal. */
const FEATURE_OF: Record<SideOrder['type'], Feature | null> = {
  move: null,
  attack: null,
  exploit: null,
  endPhase: null,
  stance: 'stances',
  doctrine: 'doctrine',
  defensiveSupport: 'points',
  interdict: 'points',
  roadEffort: 'points',
  strikeBridge: 'points',
  strikeDepot: 'points',
  glideBombs: 'points',
  reconnoitre: 'fog',
  pontoon: 'points',
  fortify: 'fieldworks',
  priority: 'underFire',
  decide: null,
  callReserve: 'reserves',
  sendHome: 'reserves',
  commit: 'reserves',
  takeInitiative: 'initiative',
  claimEncirclement: 'decisions',
};

const UMPIRE_ORDERS: Record<UmpireOrder['type'], true> = {
  inject: true,
  injectEffects: true,
  injectAt: true,
  cancelInject: true,
  holdEvent: true,
  message: true,
  time: true,
  pause: true,
  resume: true,
  endOperations: true,
  grant: true,
  rewind: true,
  endMatch: true,
  settle: true,
};

export const isUmpireOrder = (order: Order): order is UmpireOrder => Object.hasOwn(UMPIRE_ORDERS, order.type);

/** Orders allowed to a side in its present phase; whether one is refused, and why. Judged on the view alone. */
export const check = (view: View, order: SideOrder): Refusal | null => {
  const side = view.side;
  if (view.result) return refuse('matchOver');
  if (view.turn.paused) return refuse('matchPaused');
  if (!side || view.turn.side !== side) return refuse('notYourOperations', { side: view.turn.side });
  const feature = FEATURE_OF[order.type];
  if (feature && !hasFeature(view, feature)) return refuse('notInThisLayer', { order: order.type });
  const phase = PHASE_OF[order.type];
  if (phase && view.turn.phase !== phase) return refuse('wrongPhase', { phase: view.turn.phase, needs: phase });
  return checkOwn(view, order);
};

const checkOwn = (view: View, order: SideOrder): Refusal | null => {
  switch (order.type) {
    case 'move':
      return checkMove(view, order);
    case 'attack':
      return checkAttack(view, order);
    case 'exploit':
      return checkExploit(view, order);
    case 'stance':
      return checkStance(view, order);
    case 'doctrine':
      return checkDoctrine(view, order);
    case 'decide':
      return checkDecide(view, order);
    case 'callReserve':
      return checkCallReserve(view, order);
    case 'sendHome':
      return checkSendHome(view, order);
    case 'commit':
      return checkCommit(view, order);
    case 'takeInitiative':
      return checkInitiative(view);
    case 'claimEncirclement':
      return checkClaim(view);
    case 'endPhase':
      return null;
    default:
      return checkSupport(view, order);
  }
};

const carryOut = (work: Work, side: Side, order: SideOrder): void => {
  switch (order.type) {
    case 'move':
      return carryOutMove(work, side, order);
    case 'attack':
      return carryOutAttack(work, side, order);
    case 'exploit':
      return carryOutExploit(work, side, order);
    case 'stance':
      return carryOutStance(work, side, order);
    case 'doctrine':
      return carryOutDoctrine(work, side, order);
    case 'decide':
      return carryOutDecide(work, side, order);
    case 'callReserve':
      return carryOutCallReserve(work, side, order);
    case 'sendHome':
      return carryOutSendHome(work, side, order);
    case 'commit':
      return carryOutCommit(work, side, order);
    case 'takeInitiative':
      return carryOutInitiative(work, side);
    case 'claimEncirclement':
      return carryOutClaim(work, side);
    case 'endPhase':
      return nextPhase(work);
    default:
      return carryOutSupport(work, side, order satisfies SupportOrder);
  }
};

/**
 * Carries out one order. `order` may be anything that arrived from outside: what is not an order is refused, never
 * thrown on. `rewind` is not carried out here but by the match, which has the record.
 */
export const apply = (state: GameState, seat: Seat, order: unknown, dice: Dice): Result<Applied> => {
  const malformed = malformedOrder(order);
  if (malformed) return refused(malformed);
  const known = order as Order;
  const side = sideOfSeat(seat);
  if (isUmpireOrder(known)) return seat === '2' ? applyUmpire(state, known, dice) : refused(refuse('umpireOnly'));
  if (!side) return refused(refuse('notYourOperations', { side: state.turn.side }));
  const refusal = check(viewFor(state, seat), known);
  if (refusal) return refused(refusal);
  const work = openWork(state, dice);
  carryOut(work, side, known);
  if (known.type === 'endPhase') work.final = true;
  return done(close(state, work));
};

const close = (before: GameState, work: Work): Applied => {
  const { state } = work;
  if (state.units !== before.units || state.control !== before.control || state.sides !== before.sides)
    refreshKnown(work);
  state.secret = { ...state.secret, diceUsed: work.dice.used() };
  state.log = keptLog(before.log, work.happened, state);
  const result = { ...state };
  if (work.situationNow) adoptSituation(result, work.situationNow);
  const over = before.turn.side !== state.turn.side || before.week !== state.week || before.result !== state.result;
  return {
    state: result,
    happened: work.happened,
    final: work.final,
    ended: over ? { week: before.week, side: before.turn.side } : null,
  };
};

/** Claims lie on the map for two weeks; what stopped a move is remembered for as long as the operations last. */
const isStillOfUse = ({ week, during, what }: LogEntry, now: GameState): boolean =>
  what.kind === 'claimed'
    ? week >= now.week - 1
    : what.kind === 'stopped' && week === now.week && during === now.turn.side && !now.result;

/**
 * What was told last, to each who is told, and what is still of use. Who is told nothing now keeps what it was told
 * before: an order that says nothing to a side changes nothing in its view.
 */
const keptLog = (log: GameState['log'], happened: readonly LogEntry[], now: GameState): GameState['log'] => {
  if (happened.length === 0) return log;
  const told = new Set(happened.map(({ to }) => to));
  const isLast = ({ to }: LogEntry): boolean => to !== 'umpire' && !told.has('both') && !told.has(to);
  return [...log.filter((entry) => isLast(entry) || isStillOfUse(entry, now)), ...happened];
};

/** Opens the first week of a state that was just set up. */
export const begin = (state: GameState, dice: Dice): Applied => {
  const work = openWork(state, dice);
  openWeek(work);
  return { ...close(state, work), ended: null };
};

const applyUmpire = (state: GameState, order: UmpireOrder, dice: Dice): Result<Applied> => {
  if (state.result) return refused(refuse('matchOver'));
  if (order.type === 'rewind') return refused(refuse('cannotRewind'));
  const work = openWork(state, dice);
  work.final = true;
  const refusal = carryOutUmpire(work, order);
  return refusal ? refused(refusal) : done(close(state, work));
};

/** Rule 2.3 — the umpire's orders, all of them on the record. */
const carryOutUmpire = (work: Work, order: UmpireOrder): Refusal | null => {
  const { turn, sides } = work.state;
  const note = (detail: string): null => {
    tell(work, 'both', { kind: 'umpire', order: order.type, detail });
    return null;
  };
  switch (order.type) {
    case 'inject':
      return injectEvent(work, order.event);
    case 'injectEffects':
      return injectEffects(work, order.title, order.text, order.effects);
    case 'injectAt':
      return planInject(work, order);
    case 'cancelInject':
      return cancelInject(work, order.plan);
    case 'message':
      tell(work, order.to, { kind: 'message', to: order.to, text: order.text });
      return null;
    case 'time':
      tell(work, 'both', { kind: 'time', side: order.side, how: order.how, seconds: order.seconds });
      return null;
    case 'holdEvent': {
      const event = Object.hasOwn(work.state.secret.deck, order.event)
        ? work.state.secret.deck[order.event]
        : undefined;
      if (!event || isOver(event)) return refuse('noSuchEvent', { event: order.event });
      const { held: _was, ...waiting } = event;
      const now: EventStatus = order.held ? { ...waiting, held: true } : waiting;
      const deck = { ...work.state.secret.deck, [order.event]: now };
      change(work, { secret: { ...work.state.secret, deck } });
      tell(work, 'umpire', { kind: 'umpire', order: order.held ? 'holdEvent' : 'freeEvent', detail: order.event });
      return null;
    }
    case 'pause':
    case 'resume':
      change(work, { turn: { ...turn, paused: order.type === 'pause' } });
      return note('');
    case 'endOperations':
      note(turn.side);
      endOperations(work);
      return null;
    case 'grant': {
      const purse = order.what === 'attack' ? 'attackPoints' : 'supportPoints';
      changeSide(work, order.side, { [purse]: Math.max(0, sides[order.side][purse] + order.points) });
      tell(work, order.side, { kind: 'umpire', order: order.type, detail: `${order.what} ${order.points}` });
      return null;
    }
    case 'endMatch':
      endMatch(work, 'umpire');
      return null;
    case 'settle':
      endMatch(work, order.reason, order.winner);
      return null;
    case 'rewind':
      return refuse('cannotRewind');
  }
};

/** Thirty days. */
const MOST_SECONDS = 2_592_000;

const isText = (value: unknown, most = 64): boolean => typeof value === 'string' && value.length <= most;
const isTexts = (value: unknown, most: number): boolean =>
  Array.isArray(value) && value.length <= most && value.every((each) => isText(each));
const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isOneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const text = (value: unknown): boolean => isText(value);

/** The fields of each order and what they must be; ids are looked up by the checks. */
const SHAPES: Record<OrderType, Shape> = {
  move: { unit: text, path: (v) => isTexts(v, 64) },
  attack: { target: text, units: (v) => isTexts(v, 12), prepared: isFlag, support: (v) => isWhole(v, 0, 9) },
  exploit: { unit: text, path: (v) => isTexts(v, 64) },
  stance: { unit: text, stance: isOneOf('hold', 'delay', 'withdraw', 'reserve'), hex: (v) => v === null || isText(v) },
  doctrine: { doctrine: isOneOf('hold', 'flexible', 'withdraw') },
  defensiveSupport: { hex: text, points: (v) => isWhole(v, 0, 9) },
  interdict: { unit: text, hex: text, on: isFlag },
  roadEffort: { on: isFlag },
  strikeBridge: { bridge: text },
  strikeDepot: { source: text },
  glideBombs: { hex: text },
  reconnoitre: { hex: text },
  pontoon: { unit: text, bridge: text },
  fortify: { hex: text },
  priority: { units: (v) => isTexts(v, 2) },
  decide: { decision: text, option: text },
  callReserve: { unit: text },
  sendHome: { unit: text },
  commit: { unit: text },
  takeInitiative: {},
  claimEncirclement: {},
  endPhase: {},
  inject: { event: text },
  injectEffects: {
    title: (v) => isText(v, 200),
    text: (v) => isText(v, 2000),
    effects: (v) => Array.isArray(v) && v.length <= 20,
  },
  injectAt: {
    week: (v) => isWhole(v, 1, 999),
    event: (v) => v === null || isText(v),
    title: (v) => isText(v, 200),
    text: (v) => isText(v, 2000),
    effects: (v) => Array.isArray(v) && v.length <= 20,
  },
  cancelInject: { plan: (v) => isWhole(v, 1, 1_000_000) },
  holdEvent: { event: text, held: isFlag },
  message: { to: isOneOf('UA', 'RU', 'both'), text: (v) => isText(v, 500) && (v as string).trim() !== '' },
  time: {
    side: isOneOf('UA', 'RU'),
    how: isOneOf('add', 'set'),
    seconds: (v) => isWhole(v, -MOST_SECONDS, MOST_SECONDS),
  },
  pause: {},
  resume: {},
  endOperations: {},
  grant: { side: isOneOf('UA', 'RU'), what: isOneOf('attack', 'support'), points: (v) => isWhole(v, -20, 20) },
  rewind: { to: (v) => isWhole(v, 0, 1_000_000) },
  endMatch: {},
  settle: { reason: isOneOf(...SETTLEMENTS), winner: isOneOf('UA', 'RU', null) },
};

/** Refuses what is not an order: wrong type, unknown name, a field missing or of another kind. */
export const malformedOrder = (order: unknown): Refusal | null => {
  if (typeof order !== 'object' || order === null || Array.isArray(order))
    return refuse('malformedOrder', { field: '' });
  const fields = order as Readonly<Record<string, unknown>>;
  const type = Object.hasOwn(fields, 'type') ? fields['type'] : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type))
    return refuse('unknownOrder', { type: String(type).slice(0, 40) });
  const shape = SHAPES[type as OrderType];
  for (const [name, fits] of Object.entries(shape))
    if (!Object.hasOwn(fields, name) || !fits(fields[name]))
      return refuse('malformedOrder', { order: type, field: name });
  for (const name of Object.keys(fields))
    if (name !== 'type' && !Object.hasOwn(shape, name))
      return refuse('malformedOrder', { order: type, field: name.slice(0, 40) });
  return null;
};

const ofPhase = (view: View, type: SideOrder['type']): boolean => {
  const feature = FEATURE_OF[type];
  const phase = PHASE_OF[type];
  return (!feature || hasFeature(view, feature)) && (!phase || phase === view.turn.phase);
};

const mayOrder = (view: View): boolean =>
  view.side !== null && !view.result && !view.turn.paused && view.turn.side === view.side;

/** Every order this viewer could give now, as it sees the position. */
export const legalOrders = (view: View): SideOrder[] => {
  if (!mayOrder(view)) return [];
  const orders: SideOrder[] = [];
  for (const id in view.units) if (view.units[id]?.side === view.side) addUnitOrders(view, id, orders, false);
  if (ofPhase(view, 'attack')) orders.push(...attackOrders(view));
  orders.push(...sideOrders(view));
  return orders;
};

/** The legal orders of one unit: moves, attacks that it leads, exploitation, stances. */
export const ordersOf = (view: View, unit: UnitId): SideOrder[] => {
  if (!mayOrder(view) || !Object.hasOwn(view.units, unit) || view.units[unit]?.side !== view.side) return [];
  const orders: SideOrder[] = [];
  addUnitOrders(view, unit, orders, true);
  return orders;
};

const addUnitOrders = (view: View, unit: UnitId, orders: SideOrder[], attacks: boolean): void => {
  if (ofPhase(view, 'move')) orders.push(...moveOrders(view, unit));
  if (ofPhase(view, 'exploit')) orders.push(...exploitOrders(view, unit));
  if (attacks && ofPhase(view, 'attack')) orders.push(...attackOrders(view, unit));
  if (ofPhase(view, 'stance')) orders.push(...stanceOrders(view, unit));
};

/** The legal orders that are not one unit's: support, reserves, doctrine, decisions, end of the phase. */
export const sideOrders = (view: View): SideOrder[] => {
  if (!mayOrder(view)) return [];
  const orders: SideOrder[] = [
    ...supportOrders(view),
    ...doctrineOrders(view),
    ...decideOrders(view),
    ...reserveOrders(view),
  ];
  const legal = orders.filter((order) => ofPhase(view, order.type));
  if (ofPhase(view, 'claimEncirclement') && !checkClaim(view)) legal.push({ type: 'claimEncirclement' });
  legal.push({ type: 'endPhase' });
  return legal;
};

/** The seat whose operations these are. */
export const seatToAct = (position: Pick<GameState, 'turn' | 'result'>): Seat | null =>
  position.result ? null : seatOfSide(position.turn.side);
