/** Rule 14 — events and decisions: when they are due, what they do, the claim of an encirclement. */
import { indexOf } from '../board.ts';
import { deckOf, findEvent } from '../data/deck.ts';
import { ENCIRCLEMENT_CLAIM, FOR_GOOD, RECALL } from '../data/events.ts';
import { ROTATION } from '../data/reinforcements.ts';
import { unitType } from '../data/unitTypes.ts';
import { scenarioOf } from '../library.ts';
import type { HexId } from '../map.ts';
import type { DecideOrder, SideOrder } from '../orders.ts';
import { type Refusal, refuse } from '../result.ts';
import type { Condition, Effect, GameEvent } from '../scenario.ts';
import {
  type BridgeId,
  COUNT_FLAGS,
  type Doctrine,
  type EventId,
  type EventStatus,
  enemyOf,
  type FlagId,
  hasFeature,
  type PendingDecision,
  SIDES,
  type Side,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import {
  change,
  changeSide,
  controllerOf,
  named,
  removeUnit,
  rollTwo,
  setControl,
  situationNow,
  tell,
  type Work,
} from '../work.ts';
import { readEffects } from './effects.ts';
import { heldKm2 } from './heldArea.ts';
import { shareHits, takeHits } from './losses.ts';
import { ceasefireTest } from './negotiation.ts';
import { bringFromPool, refitContingent, sendToRefit, unitsNear } from './reinforcements.ts';
import { addContact } from './sight.ts';
import { unitAt } from './stacking.ts';
import { setDoctrine } from './stances.ts';
import { traceSupply } from './supplyTrace.ts';
import { changeTrack } from './tracks.ts';

/* ---- 14.1 when ---- */

/** Combat units that are cut on the position as it is now, whatever was last traced. */
export const unitsCut = (work: Work, side: Side): readonly Unit[] =>
  Object.values(traceSupply(situationNow(work), side).units)
    .filter(({ state, unit }) => state === 'cut' && unitType(unit.type).combat)
    .map(({ unit }) => unit);

const hasHappened = (work: Work, event: EventId, option: string | undefined): boolean => {
  if (typeof work.state.secret.deck[event]?.happened !== 'number') return false;
  return option === undefined || SIDES.some((side) => work.state.sides[side].decided[event] === option);
};

/** Whether a condition holds on the truth. */
export const holds = (work: Work, condition: Condition): boolean => {
  switch (condition.kind) {
    case 'controls':
      return indexOf(work.board, condition.hex) >= 0 && controllerOf(work, condition.hex) === condition.side;
    case 'heldAtLeast':
      return heldKm2(work.state, work.board) >= condition.km2;
    case 'heldBelow':
      return heldKm2(work.state, work.board) < condition.km2;
    case 'happened':
      return hasHappened(work, condition.event, condition.option);
    case 'notHappened':
      return !hasHappened(work, condition.event, condition.option);
    case 'onMap':
      return Object.hasOwn(work.state.units, condition.unit);
    case 'aidFrozen':
      return work.state.aid[condition.dial].frozen;
    case 'track': {
      const value = work.state.tracks[condition.track];
      return value >= (condition.atLeast ?? value) && value <= (condition.atMost ?? value);
    }
    case 'contingentLosses':
      return work.state.sides.RU.contingentStepsLost >= condition.atLeast;
    case 'unitsCut':
      return unitsCut(work, condition.side).length >= condition.atLeast;
    case 'all':
      return condition.of.every((of) => holds(work, of));
    case 'any':
      return condition.of.some((of) => holds(work, of));
    case 'not':
      return !holds(work, condition.of);
  }
};

/** It happened, and will not again. */
export const isOver = (status: EventStatus): boolean => status.happened !== undefined && status.week === undefined;

/** Rule 14.1 — dated events from their week on, others in their window; all only while their condition holds. */
const isDue = (work: Work, event: GameEvent, status: EventStatus): boolean => {
  if (status.held || isOver(status)) return false;
  const { week } = work.state;
  const { from, to, condition } = event.when;
  const first = status.week ?? from ?? 0;
  // An event with a date and no condition has that week only, unless its window says otherwise.
  const last =
    to !== undefined
      ? Math.max(to, first)
      : condition === undefined && status.week !== undefined
        ? status.week
        : Number.POSITIVE_INFINITY;
  return week >= first && week <= last && (condition === undefined || holds(work, condition));
};

/** Rule 14.1 — when a week opens: switches that ran out go, what is due happens, recalls are put to the sides. */
export const dueEvents = (work: Work): void => {
  expireFlags(work);
  if (hasFeature(work.state, 'events'))
    for (const { event } of deckOf(work.scenario)) {
      const status = work.state.secret.deck[event.id];
      if (status && isDue(work, event, status)) happen(work, event);
    }
  recalls(work);
};

const expireFlags = (work: Work): void => {
  const kept = Object.entries(work.state.flags).filter(
    ([flag, value]) => COUNT_FLAGS.includes(flag as FlagId) || value >= work.state.week,
  );
  if (kept.length < Object.keys(work.state.flags).length) change(work, { flags: Object.fromEntries(kept) });
};

const mark = (work: Work, event: GameEvent): void => {
  const { deck } = work.state.secret;
  const { week } = work.state;
  const status: EventStatus = event.repeats ? { week: week + event.repeats, happened: week } : { happened: week };
  change(work, { secret: { ...work.state.secret, deck: { ...deck, [event.id]: status } } });
};

const happen = (work: Work, event: GameEvent): void => {
  mark(work, event);
  tell(work, 'both', { kind: 'event', event: event.id });
  applyEffects(work, event.effects, { event: event.id, units: event.units ?? [] });
  if (event.decision) ask(work, event, event.id, event.units ?? []);
};

/* ---- 14.2 decisions ---- */

const ask = (work: Work, event: GameEvent, id: string, units: readonly UnitId[]): void => {
  const { decision } = event;
  if (!decision) return;
  const pending: PendingDecision = {
    id,
    event: event.id,
    options: decision.options.map((option) => option.id),
    otherwise: decision.otherwise,
    units,
  };
  const { decisions } = work.state.sides[decision.side];
  changeSide(work, decision.side, { decisions: [...decisions.filter((other) => other.id !== id), pending] });
  tell(work, decision.side, { kind: 'decisionDue', decision: id, event: event.id });
};

const pendingOf = (decisions: readonly PendingDecision[], id: string): PendingDecision | null =>
  decisions.find((decision) => decision.id === id) ?? null;

export const checkDecide = (view: View, order: DecideOrder): Refusal | null => {
  const state = view.side ? view.sides[view.side] : undefined;
  const pending = pendingOf(state?.decisions ?? [], order.decision);
  if (!pending) return refuse('noSuchDecision', { decision: order.decision });
  if (!pending.options.includes(order.option)) return refuse('noSuchOption', { option: order.option });
  const needs = priceOf(findEvent(scenarioOf(view), pending.event), order.option);
  const has = state?.supportPoints ?? 0;
  return needs > has ? refuse('notEnoughSupport', { has, needs }) : null;
};

/** Support points that an option takes from the side that decides. */
export const priceOf = (event: GameEvent | null, option: string): number =>
  (event?.decision?.options.find(({ id }) => id === option)?.effects ?? []).reduce(
    (price, effect) =>
      effect.kind === 'points' &&
      effect.what === 'support' &&
      effect.side === event?.decision?.side &&
      effect.points < 0
        ? price - effect.points
        : price,
    0,
  );

const decide = (work: Work, side: Side, pending: PendingDecision, option: string, byDefault: boolean): void => {
  const { decisions, decided } = work.state.sides[side];
  changeSide(work, side, {
    decisions: decisions.filter(({ id }) => id !== pending.id),
    decided: { ...decided, [pending.id]: option },
  });
  const event = findEvent(work.scenario, pending.event);
  const isSecret = pending.id !== pending.event;
  tell(work, isSecret ? side : 'both', { kind: 'decided', event: pending.event, option, byDefault });
  const chosen = event?.decision?.options.find(({ id }) => id === option);
  if (chosen) applyEffects(work, chosen.effects, { event: pending.event, units: pending.units });
};

export const carryOutDecide = (work: Work, side: Side, order: DecideOrder): void => {
  const pending = pendingOf(work.state.sides[side].decisions, order.decision);
  if (pending) decide(work, side, pending, order.option, false);
};

/** Rule 14.2 — a decision left alone when the side's operations end takes its default. */
export const takeDefaults = (work: Work, side: Side): void => {
  for (const pending of work.state.sides[side].decisions) {
    const event = findEvent(work.scenario, pending.event);
    const affordable = (option: string): boolean => priceOf(event, option) <= work.state.sides[side].supportPoints;
    const option = [pending.otherwise, ...pending.options].find(affordable) ?? pending.otherwise;
    decide(work, side, pending, option, true);
  }
};

export const decideOrders = (view: View): SideOrder[] => {
  const state = view.side ? view.sides[view.side] : undefined;
  return (state?.decisions ?? []).flatMap(({ id, options }) =>
    options
      .map((option): DecideOrder => ({ type: 'decide', decision: id, option }))
      .filter((order) => checkDecide(view, order) === null),
  );
};

/** Rule 13.2 — the week in which history took a unit away: obey, or keep it at a price. */
const recalls = (work: Work): void => {
  if (!hasFeature(work.state, 'reserves') || !hasFeature(work.state, 'decisions')) return;
  for (const { id, side, recall } of work.scenario.orderOfBattle) {
    if (recall !== work.state.week || !Object.hasOwn(work.state.units, id)) continue;
    const event = findEvent(work.scenario, RECALL.event[side]);
    if (event) ask(work, event, `${RECALL.prefix}${id}`, [id]);
  }
};

/* ---- 14.1 effects ---- */

interface Cause {
  readonly event: EventId | null;
  /** Units that the decision is about. */
  readonly units: readonly UnitId[];
}

export const applyEffects = (work: Work, effects: readonly Effect[], cause: Cause): void => {
  for (const effect of effects) applyEffect(work, effect, cause);
};

/** Units, bridges and hexes that this match does not have are passed over: the deck is shared. */
const applyEffect = (work: Work, effect: Effect, cause: Cause): void => {
  switch (effect.kind) {
    case 'points':
      givePoints(work, effect.side, effect.what, effect.points);
      return;
    case 'aid':
      turnDial(work, effect);
      return;
    case 'track':
      changeTrack(work, effect.track, effect.change, effect.reason);
      return;
    case 'reinforcement':
      bringFromPool(work, effect.unit, effect.entry ?? null, effect.delay ?? 0);
      return;
    case 'withdrawal':
      withdraw(work, effect.units.length > 0 ? effect.units : cause.units, effect.to, effect.weeks ?? 0);
      return;
    case 'refitContingent':
      refitContingent(work, effect.weeks);
      return;
    case 'weather':
      change(work, { weather: effect.weather });
      return;
    case 'flag':
      setFlag(work, effect);
      return;
    case 'reveal':
      reveal(work, effect.to, effect.hex, effect.radius);
      return;
    case 'bridge':
      setBridge(work, effect.bridge, effect.condition);
      return;
    case 'fieldworks':
      setFieldworks(work, effect.hex, effect.side, effect.level);
      return;
    case 'control':
      giveControl(work, effect.hexes, effect.side);
      return;
    case 'losses':
      sufferLosses(work, effect);
      return;
    case 'doctrine':
      newDoctrine(work, effect.doctrine);
      return;
    case 'claim':
      if (indexOf(work.board, effect.hex) >= 0)
        tell(work, 'both', { kind: 'claimed', side: effect.side, hex: effect.hex });
      return;
    case 'encirclementClaim':
      claimEncirclement(work, effect.side);
      return;
    case 'ceasefireTest':
      if (hasFeature(work.state, 'talks')) ceasefireTest(work, effect.modifier);
      return;
    case 'victory':
      scoreExtra(work, effect.side, effect.points, effect.reason);
      return;
    case 'chance': {
      const roll = rollTwo(work);
      const success = roll[0] + roll[1] >= effect.needed;
      tell(work, 'both', { kind: 'chance', event: cause.event, roll: [...roll], needed: effect.needed, success });
      applyEffects(work, success ? effect.success : effect.failure, cause);
      return;
    }
    default:
      effect satisfies never;
  }
};

const givePoints = (work: Work, side: Side, what: 'attack' | 'support' | 'replacements', points: number): void => {
  if (!hasFeature(work.state, 'points') && what === 'support') return;
  const field = ({ attack: 'attackPoints', support: 'supportPoints', replacements: 'replacements' } as const)[what];
  changeSide(work, side, { [field]: Math.max(0, work.state.sides[side][field] + points) });
  const none = { attack: 0, support: 0, replacements: 0 };
  tell(work, side, { kind: 'pointsReceived', side, ...none, [what]: points });
};

/** Rule 9.8 — the dials of aid. Frozen they read 0; resumed they return to their normal level, or to the one given. */
const turnDial = (work: Work, effect: Extract<Effect, { kind: 'aid' }>): void => {
  if (!hasFeature(work.state, 'aid')) return;
  const most = effect.dial === 'materiel' ? 3 : 2;
  const was = work.state.aid[effect.dial];
  const frozen = effect.frozen ?? was.frozen;
  const normal = Math.max(0, Math.min(most, (effect.level ?? was.normal) + (effect.change ?? 0)));
  const level = frozen ? 0 : normal;
  if (level === was.level && frozen === was.frozen && normal === was.normal) return;
  change(work, { aid: { ...work.state.aid, [effect.dial]: { level, frozen, normal } } });
  tell(work, 'both', { kind: 'aid', dial: effect.dial, level, frozen });
};

const withdraw = (work: Work, units: readonly UnitId[], to: 'home' | 'refit', weeks: number): void => {
  for (const id of units) {
    const unit = Object.hasOwn(work.state.units, id) ? work.state.units[id] : undefined;
    // Who is cut cannot leave.
    if (!unit || unit.supply === 'cut') continue;
    if (to === 'refit') sendToRefit(work, id, weeks, entryOf(work, id));
    else {
      removeUnit(work, id, 'home', work.state.week + ROTATION.rest);
      tell(work, hasFeature(work.state, 'fog') ? unit.side : 'both', {
        kind: 'left',
        unit: named(unit),
        why: 'recalled',
      });
    }
  }
};

const entryOf = (work: Work, id: UnitId): string | null =>
  work.scenario.orderOfBattle.find((unit) => unit.id === id)?.entry ?? null;

const setFlag = (work: Work, effect: Extract<Effect, { kind: 'flag' }>): void => {
  const { [effect.flag]: _was, ...others } = work.state.flags;
  const isCount = COUNT_FLAGS.includes(effect.flag);
  const value =
    effect.value === 0
      ? 0
      : isCount
        ? (effect.value ?? 1)
        : effect.weeks === undefined
          ? FOR_GOOD
          : work.state.week + effect.weeks - 1;
  change(work, { flags: value > 0 ? { ...others, [effect.flag]: value } : others });
  tell(work, 'both', { kind: 'flag', flag: effect.flag, value });
};

/** Enemy units near the hex become contacts that the side knows by name. */
const reveal = (work: Work, to: Side, hex: HexId, radius: number): void => {
  for (const unit of unitsNear(work, enemyOf(to), hex, radius)) {
    addContact(work, to, { hex: unit.hex, week: work.state.week, unit: unit.id, short: unit.short, type: unit.type });
    tell(work, to, { kind: 'revealed', side: unit.side, hex: unit.hex, unit: named(unit) });
  }
};

const setBridge = (work: Work, bridge: BridgeId, condition: 'whole' | 'damaged' | 'destroyed' | 'pontoon'): void => {
  if (!work.board.bridges.some(({ id }) => id === bridge)) return;
  const { [bridge]: _was, ...others } = work.state.bridges;
  change(work, { bridges: condition === 'whole' ? others : { ...others, [bridge]: condition } });
};

const setFieldworks = (work: Work, hex: HexId, side: Side, level: 0 | 1 | 2): void => {
  if (!hasFeature(work.state, 'fieldworks') || indexOf(work.board, hex) < 0 || controllerOf(work, hex) !== side) return;
  const { [hex]: was, ...others } = work.state.fieldworks;
  if (level > 0 && was?.side === side && was.level >= level) return;
  change(work, { fieldworks: level === 0 ? others : { ...others, [hex]: { side, level } } });
  tell(work, hasFeature(work.state, 'fog') ? side : 'both', { kind: 'fieldworks', hex, level });
};

/** Ground on which the other side stands does not change hands by an event. */
const giveControl = (work: Work, hexes: readonly HexId[], side: Side): void => {
  const free = hexes.filter((hex) => {
    const index = indexOf(work.board, hex);
    return index >= 0 && !unitAt(situationNow(work), index, enemyOf(side));
  });
  const taken = setControl(work, free, side);
  if (taken.length > 0) tell(work, 'both', { kind: 'controlChanged', hexes: taken, to: side, how: 'event' });
};

const sufferLosses = (work: Work, effect: Extract<Effect, { kind: 'losses' }>): void => {
  const units = unitsNear(work, effect.side, effect.hex, effect.radius).map(({ id }) => id);
  if (units.length > 0) shareHits(work, units, effect.hits, 'event');
};

const newDoctrine = (work: Work, doctrine: Doctrine): void => {
  if (hasFeature(work.state, 'doctrine') && work.state.sides.UA.doctrine !== doctrine) setDoctrine(work, doctrine);
};

/** A line of the ledger beyond what is measured on the map. */
const scoreExtra = (work: Work, side: Side, points: number, reason: string): void => {
  change(work, {
    ledger: [...work.state.ledger, { side, code: `extra:${reason}`, value: points, history: null, points }],
  });
};

/* ---- 14.4 the claim of an encirclement ---- */

const CREDIBILITY = { UA: 'credibilityUA', RU: 'credibilityRU' } as const;

/** Once in four weeks; needs the tracks, since its price is credibility. */
export const checkClaim = (view: View): Refusal | null => {
  const state = view.side ? view.sides[view.side] : undefined;
  if (!state || !hasFeature(view, 'tracks')) return refuse('notAvailable');
  if (state.lastClaim !== null && view.week - state.lastClaim < ENCIRCLEMENT_CLAIM.between)
    return refuse('tooSoon', { week: state.lastClaim + ENCIRCLEMENT_CLAIM.between });
  return null;
};

export const carryOutClaim = (work: Work, side: Side): void => {
  changeSide(work, side, { lastClaim: work.state.week });
  claimEncirclement(work, side);
};

/** Rule 14.4 — true only if enemy units are really cut; the result is shown to both. */
const claimEncirclement = (work: Work, side: Side): void => {
  const cut = unitsCut(work, enemyOf(side));
  const isTrue = cut.length > 0;
  work.final = true;
  tell(work, 'both', { kind: 'claim', side, units: cut.length, true: isTrue });
  if (!isTrue) {
    changeTrack(work, CREDIBILITY[side], ENCIRCLEMENT_CLAIM.loss, 'claimDisproved');
    return;
  }
  if (side === 'RU') changeTrack(work, 'prestige', ENCIRCLEMENT_CLAIM.gain, 'claimConfirmed');
  changeTrack(work, CREDIBILITY[side], ENCIRCLEMENT_CLAIM.gain, 'claimConfirmed');
  if (work.state.tracks[CREDIBILITY[side]] < ENCIRCLEMENT_CLAIM.believed) return;
  for (const { id } of cut) takeHits(work, id, ENCIRCLEMENT_CLAIM.hits, 'claim');
};

/* ---- 2.3 the umpire ---- */

/** Rule 2.3 — the umpire lets any event of the scenario or of the shared deck happen now. */
export const injectEvent = (work: Work, id: EventId): Refusal | null => {
  const event = findEvent(work.scenario, id);
  if (!event) return refuse('noSuchEvent', { event: id });
  tell(work, 'both', { kind: 'injected', event: id, title: event.title, text: event.text });
  happen(work, event);
  return null;
};

/** Rule 2.3 — effects of the umpire's own, checked like those of an event. */
export const injectEffects = (work: Work, title: string, text: string, effects: readonly unknown[]): Refusal | null => {
  const read = readEffects(effects);
  if (!read) return refuse('badEffects');
  tell(work, 'both', { kind: 'injected', event: null, title, text });
  applyEffects(work, read, { event: null, units: [] });
  return null;
};
