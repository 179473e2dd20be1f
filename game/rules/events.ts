/** Rule 14 — events and decisions: when they are due, who is asked, what the umpire lets happen. */
import { deckOf, findEvent } from '../data/deck.ts';
import { RECALL } from '../data/events.ts';
import { scenarioOf } from '../library.ts';
import type { DecideOrder, SideOrder } from '../orders.ts';
import { type Refusal, refuse } from '../result.ts';
import type { GameEvent } from '../scenario.ts';
import {
  COUNT_FLAGS,
  type EventId,
  type EventStatus,
  type FlagId,
  hasFeature,
  type PendingDecision,
  type PlannedInject,
  type Side,
  type UnitId,
  type View,
} from '../state.ts';
import { change, changeSide, tell, type Work } from '../work.ts';
import { holds } from './conditions.ts';
import { readEffects } from './effects.ts';
import { applyEffects } from './eventEffects.ts';

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
  plannedInjects(work);
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

type Plan = Omit<PlannedInject, 'n'>;

/** Rule 2.3 — the same when a later week opens. What could not happen now is refused now. */
export const planInject = (work: Work, { week, event, title, text, effects }: Plan): Refusal | null => {
  const { state } = work;
  if (week <= state.week || week > state.lastWeek)
    return refuse('noSuchWeek', { week, from: state.week + 1, to: state.lastWeek });
  if (event !== null && !findEvent(work.scenario, event)) return refuse('noSuchEvent', { event });
  if (event === null && !readEffects(effects)) return refuse('badEffects');
  const planned = state.secret.planned ?? [];
  const n = Math.max(0, ...planned.map((plan) => plan.n)) + 1;
  setPlanned(work, [...planned, { n, week, event, title, text, effects }]);
  tell(work, 'umpire', { kind: 'planned', week, event, title, on: true });
  return null;
};

export const cancelInject = (work: Work, n: number): Refusal | null => {
  const planned = work.state.secret.planned ?? [];
  const plan = planned.find((each) => each.n === n);
  if (!plan) return refuse('noSuchPlan', { plan: n });
  setPlanned(
    work,
    planned.filter((each) => each !== plan),
  );
  tell(work, 'umpire', { kind: 'planned', week: plan.week, event: plan.event, title: plan.title, on: false });
  return null;
};

const setPlanned = (work: Work, planned: readonly PlannedInject[]): void =>
  change(work, { secret: { ...work.state.secret, planned } });

/** What was planned for this week comes before the deck, so that an event of the deck comes once. */
const plannedInjects = (work: Work): void => {
  const { planned } = work.state.secret;
  const due = planned?.filter(({ week }) => week <= work.state.week) ?? [];
  if (!planned || due.length === 0) return;
  setPlanned(
    work,
    planned.filter((plan) => !due.includes(plan)),
  );
  for (const { event, title, text, effects } of due)
    if (event === null) injectEffects(work, title, text, effects);
    else injectEvent(work, event);
};
