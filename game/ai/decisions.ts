/** Decisions, reserves, rotation: what is settled before anybody moves. */

import { indexOf } from '../board.ts';
import { findEvent } from '../data/deck.ts';
import { scenarioOf } from '../library.ts';
import type { SideOrder } from '../orders.ts';
import { checkClaim } from '../rules/claims.ts';
import { decideOrders } from '../rules/events.ts';
import { reserveOrders } from '../rules/reserves.ts';
import { supplyCrossesBorder } from '../rules/supplyLines.ts';
import { liveLedger } from '../rules/victory.ts';
import type { Effect } from '../scenario.ts';
import { hasFeature, type PendingDecision, SIDE_CODE, type Side, stepsOf } from '../state.ts';
import { overlooked } from './assess.ts';
import type { Picture } from './picture.ts';
import { roadLoad } from './posture.ts';
import { candidate, type Reason, reasonOf, Score } from './reasons.ts';
import { WEIGHTS } from './weights.ts';

/** Points by which the live ledger stands better for this side than history's. */
const standing = ({ view, side }: Picture): number => {
  const points = (whose: Side): number =>
    liveLedger(view).reduce((sum, line) => sum + (line.side === whose ? line.points : 0), 0);
  const better = points('UA') - points('RU') - scenarioOf(view).victory.historyDifference;
  return side === 'UA' ? better : -better;
};

/** What an effect is worth to this side, in points. */
const effectWorth = (picture: Picture, effect: Effect, units: PendingDecision['units']): number => {
  const { side, view } = picture;
  const mine = 'side' in effect && effect.side === side ? 1 : -1;
  switch (effect.kind) {
    case 'points':
      return mine * effect.points * (effect.what === 'attack' ? WEIGHTS.attackPoint : WEIGHTS.supportPoint);
    case 'losses':
      return -mine * effect.hits * (effect.side === side ? picture.ownHit : picture.enemyHit);
    case 'control':
      return mine * 0.5;
    case 'reinforcement':
      return 1;
    case 'withdrawal': {
      const ids = effect.units.length > 0 ? effect.units : units;
      const steps = ids.reduce((sum, id) => sum + (view.units[id] ? stepsOf(view.units[id]) : 0), 0);
      const { steps: load, capacity } = roadLoad(picture);
      // A unit that the road cannot feed is better off at home.
      return side === 'UA' && load > capacity ? 0.3 * steps : -(supplyCrossesBorder(view) ? 0.6 : 0.35) * steps;
    }
    case 'track':
      return trackWorth(picture, effect.track, effect.change);
    case 'flag':
      return flagWorth(picture, effect.flag, effect.value ?? 1);
    case 'chance': {
      const ways = [0, 0, 36, 35, 33, 30, 26, 21, 15, 10, 6, 3, 1][effect.needed] ?? 0;
      const sum = (effects: readonly Effect[]): number =>
        effects.reduce((total, each) => total + effectWorth(picture, each, units), 0);
      return (sum(effect.success) * ways + sum(effect.failure) * (36 - ways)) / 36;
    }
    case 'encirclementClaim':
      return picture.situation.ofSide[picture.enemy].some((unit) => unit.supply === 'cut') ? 1 : -1;
    case 'ceasefireTest':
      return standing(picture) > 0 ? 0.5 : -0.5;
    default:
      return 0;
  }
};

const trackWorth = ({ side, view }: Picture, track: string, change: number): number => {
  const sign = side === 'UA' ? 1 : -1;
  if (track === 'overStretch') return -sign * change * (view.tracks.overStretch >= 6 ? 1 : 0.55);
  if (track === 'prestige') return -sign * change;
  if (track === 'clock') return 0;
  if (track === 'credibilityUA') return sign * change * 0.2;
  return track === 'credibilityRU' ? -sign * change * 0.2 : 0;
};

const flagWorth = (picture: Picture, flag: string, value: number): number => {
  const sign = picture.side === 'UA' ? 1 : -1;
  if (flag === 'ceasefireOffer' && picture.side === 'UA') return value === 2 ? 1.5 : 0;
  if (flag === 'ceasefireOffer') return value === 3 && standing(picture) > 0 ? 2 : -1;
  return flag === 'pipelineRaid' || flag === 'roadBridgesBlown' ? -sign * 1.2 : 0;
};

const judgeOption = (picture: Picture, pending: PendingDecision, option: string): Score => {
  const score = new Score(true);
  const event = findEvent(scenarioOf(picture.view), pending.event);
  const effects = event?.decision?.options.find(({ id }) => id === option)?.effects ?? [];
  for (const effect of effects) score.add('event', effectWorth(picture, effect, pending.units));
  return score;
};

/** The first open decision: the option whose effects are worth most; the offered default where equal. */
export const nextDecision = (picture: Picture): Reason | null => {
  const pending = picture.own.decisions[0];
  if (!pending) return null;
  const options = decideOrders(picture.view).filter(
    (order) => order.type === 'decide' && order.decision === pending.id,
  );
  const judged = options.map((order) =>
    candidate(order, judgeOption(picture, pending, order.type === 'decide' ? order.option : '')),
  );
  const byDefault = (order: SideOrder | null): boolean =>
    order?.type === 'decide' && order.option === pending.otherwise;
  judged.sort((a, b) => Number(byDefault(b.order)) - Number(byDefault(a.order)));
  return judged.length > 0 ? reasonOf('decision', judged) : null;
};

/** Ukraine over the capacity of its road sends home who is worn; under its capacity it commits who is rested. */
const judgeReserve = (picture: Picture, order: SideOrder): Score => {
  const score = new Score(true);
  const { view, side, own } = picture;
  const { steps, capacity } = roadLoad(picture);
  if (order.type === 'callReserve') {
    score.add('strength', 0.8);
    if (own.pool[order.unit]?.where === 'donbas') score.add('event', -4);
  }
  if (order.type === 'commit') {
    // Once the border is open a brigade is needed on this side of it, whatever the road feeds.
    score.add('strength', supplyCrossesBorder(view) ? 1.3 : steps + 2 <= capacity ? 0.7 : -0.5);
    score.add('stretch', -0.15 * view.tracks.overStretch);
  }
  if (order.type === 'sendHome') {
    const unit = view.units[order.unit];
    score.add('strength', unit ? -(supplyCrossesBorder(view) ? 0.6 : 0.3) * stepsOf(unit) : 0);
    score.add('stretch', view.tracks.overStretch >= 7 ? 0.5 : 0);
    score.add('capacity', steps > capacity + 6 && unit && atHome(picture, unit.hex) ? 0.2 : 0);
  }
  if (order.type === 'takeInitiative') score.add('event', side === 'UA' && own.attackPoints >= 4 ? 0.4 : -1);
  return score;
};

const atHome = ({ board }: Picture, hex: string): boolean => board.country[indexOf(board, hex)] === SIDE_CODE.UA;

export const nextReserve = (picture: Picture): Reason | null => {
  const { view } = picture;
  if (!hasFeature(view, 'reserves') || overlooked(picture, 'reserves')) return null;
  const judged = reserveOrders(view).map((order) => candidate(order, judgeReserve(picture, order)));
  const reason = reasonOf('reserve', [candidate(null, new Score(true)), ...judged]);
  return reason.candidates[0]?.order ? reason : null;
};

/** Rule 14.4 — the claim is made only when an enemy is seen to be cut off. */
export const nextClaim = (picture: Picture): Reason | null => {
  const { view, situation, enemy } = picture;
  if (!hasFeature(view, 'decisions') || checkClaim(view)) return null;
  const cut = situation.ofSide[enemy].filter((unit) => unit.supply === 'cut' && !unit.seenFromAfar).length;
  if (cut === 0) return null;
  const score = new Score(true);
  score.add('event', cut);
  return reasonOf('decision', [candidate({ type: 'claimEncirclement' }, score), candidate(null, new Score(true))]);
};
