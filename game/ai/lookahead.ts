/**
 * Looking ahead: its own operations in several frames of mind, played out on what its side knows, then the enemy's
 * answer; the position that comes out is counted by the scenario's own ledger. Everything is made from the view: what it
 * cannot see is taken not to be there, and the dice are its own.
 */
import { fastDice } from '../dice.ts';
import { apply, seatToAct } from '../engine.ts';
import { incomeOf } from '../rules/points.ts';
import { isCombatUnit } from '../rules/stacking.ts';
import { ledgerOf } from '../rules/victory.ts';
import {
  enemyOf,
  type GameState,
  type Position,
  type Side,
  type SideState,
  type Unit,
  type UnitId,
  type View,
} from '../state.ts';
import { viewFor } from '../view.ts';
import { hashed, type Level, REPLY } from './levels.ts';
import { operator } from './operations.ts';
import { candidate, type Reason, reasonOf, Score } from './reasons.ts';
import { STEADY, TEMPERS, type Temper } from './temper.ts';
import { hitWorth } from './worth.ts';

const NO_SIDE: SideState = {
  attackPoints: 0,
  supportPoints: 0,
  replacements: 0,
  doctrine: 'flexible',
  doctrineSince: 0,
  defensiveSupport: {},
  roadEffort: false,
  reconnoitred: [],
  struck: [],
  glideBombs: [],
  pool: {},
  decisions: [],
  decided: {},
  initiative: { bought: 0, nextWeek: false },
  lastCall: null,
  lastClaim: null,
  known: null,
  stepsLost: 0,
  stepsSeen: 0,
  contingentStepsLost: 0,
};

/** What a side may suppose of the other: the points of the week, nothing laid or saved. */
const supposed = (view: View, side: Side): SideState => {
  const { attack, support } = incomeOf(view, side);
  return { ...NO_SIDE, attackPoints: attack, supportPoints: support };
};

const asUnit = ({ seenFromAfar: _afar, ...unit }: Unit): Unit => unit;

/** A state that could be the truth, from one side's view: without fog, since nothing more is known. */
export const imagined = (view: View): GameState => {
  const side = view.side as Side;
  const own: SideState = { ...(view.sides[side] as SideState), known: null };
  const units: Record<UnitId, Unit> = {};
  for (const id in view.units) units[id] = asUnit(view.units[id] as Unit);
  const other = supposed(view, enemyOf(side));
  const { viewer: _viewer, side: _side, contacts: _contacts, seen: _seen, events: _events, ...rest } = view;
  return {
    ...(rest as Position),
    features: view.features.filter((feature) => feature !== 'fog'),
    units,
    sides: side === 'UA' ? { UA: own, RU: other } : { UA: other, RU: own },
    secret: { diceUsed: 0, deck: {} },
    log: [],
    history: view.history,
    ledger: [],
  };
};

/** More orders than any operations take; then the attempt is left as it stands. */
const MOST_ORDERS = 400;

/** Plays on until this side has ended its operations and the other has answered. */
const playOut = (view: View, level: Level, seed: number, temper: Temper): GameState => {
  const side = view.side as Side;
  const dice = fastDice(seed);
  const players = {
    [side]: operator({ ...level, plans: 1, rounds: Math.min(2, level.rounds), quiet: true }, seed, () => temper),
    [enemyOf(side)]: operator(REPLY, seed, () => STEADY),
  } as Record<Side, (view: View) => ReturnType<ReturnType<typeof operator>>>;
  let state = imagined(view);
  const waiting = Array.from({ length: level.weeks * 2 }, (_, i): Side => (i % 2 === 0 ? side : enemyOf(side)));
  for (let given = 0; given < MOST_ORDERS && waiting.length > 0; given++) {
    const seat = seatToAct(state);
    const now = state.turn.side;
    if (!seat) break;
    const order = players[now](viewFor(state, seat));
    const result = apply(state, seat, order, dice);
    const next = result.ok ? result : apply(state, seat, { type: 'endPhase' }, dice);
    if (!next.ok) break;
    state = next.value.state;
    if (next.value.ended && waiting[0] === now) waiting.shift();
  }
  return state;
};

/** Points of the ledger by which this side is ahead, and the fighting power of both while weeks are left. */
const countUp = (state: GameState, side: Side): number => {
  let points = 0;
  for (const line of ledgerOf(state)) points += line.side === side ? line.points : -line.points;
  for (const id in state.units) {
    const unit = state.units[id] as Unit;
    if (!isCombatUnit(unit)) continue;
    const worth = unit.hits * hitWorth(state, unit.side) * 0.5;
    points += unit.side === side ? worth : -worth;
  }
  return points;
};

/** Dice for one try, the same for every frame of mind that is compared. */
const tryOf = (view: View, seed: number, attempt: number): number =>
  Math.floor(hashed(seed, `${view.week} try ${attempt}`) * 4294967296) | 0;

/** So many of the frames of mind that did best at the first try are tried again with other dice. */
const AGAIN = 2;

/** The frames of mind with what each comes to, the best first. */
export const prospects = (
  view: View,
  level: Level,
  seed: number,
): { readonly temper: Temper; readonly reason: Reason } => {
  const side = view.side as Side;
  const tried = (temper: Temper, attempt: number): number =>
    countUp(playOut(view, level, tryOf(view, seed, attempt), temper), side);
  const once = TEMPERS.slice(0, level.plans).map((temper) => ({ temper, value: tried(temper, 0) }));
  const promising = [...once].sort((a, b) => b.value - a.value).slice(0, AGAIN);
  const judged = once.map(({ temper, value }) => {
    if (!promising.some((each) => each.temper === temper)) return { temper, value };
    let sum = value;
    for (let attempt = 1; attempt < level.tries; attempt++) sum += tried(temper, attempt);
    return { temper, value: sum / level.tries };
  });
  const best = judged.reduce((most, each) => (each.value > most.value ? each : most));
  const scored = judged.map(({ value }) => {
    const score = new Score(true);
    score.add('prospect', value);
    return candidate(null, score);
  });
  return { temper: best.temper, reason: reasonOf('plan', scored) };
};
