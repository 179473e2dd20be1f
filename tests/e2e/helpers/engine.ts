/** What the specs ask of the engine. Loaded through tsx, which reads the JSON files as a bundler does. */

import { centreOf } from '../../../client/board/grid.ts';
import { hexName } from '../../../client/messages/names.ts';
import { randomPlayer } from '../../../game/ai/random.ts';
import { distance, indexOf } from '../../../game/board.ts';
import { OWNER } from '../../../game/classroom/roles.ts';
import { findEvent } from '../../../game/data/deck.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { unitType } from '../../../game/data/unitTypes.ts';
import { fastRandom } from '../../../game/dice.ts';
import { sideOrders } from '../../../game/engine.ts';
import { boardNamed, scenarioOf } from '../../../game/library.ts';
import { finalHash, type Match, type MatchRecord, replay, STANDARD_OPTIONS, submit } from '../../../game/match.ts';
import { simulateGame } from '../../../game/replay/simulate.ts';
import { attackOptions, bestAttack, combatPreview } from '../../../game/rules/combat.ts';
import { heldKm2 } from '../../../game/rules/heldArea.ts';
import { reachable } from '../../../game/rules/movement.ts';
import { situationOf } from '../../../game/situation.ts';
import {
  enemyOf,
  type GameState,
  type Phase,
  type Seat,
  seatOfSide,
  sideOfSeat,
  type Unit,
  type UnitId,
  type View,
} from '../../../game/state.ts';
import { viewFor } from '../../../game/view.ts';

loadAll();

export type { GameState, Match, MatchRecord, Phase, Seat, UnitId, View };
export {
  enemyOf,
  fastRandom,
  finalHash,
  heldKm2,
  OWNER,
  randomPlayer,
  replay,
  seatOfSide,
  sideOfSeat,
  sideOrders,
  viewFor,
};

export const KURSK = boardNamed('kursk-5km');

/** Re-runs a record with its seed; throws where it does not. */
export const matchOf = (record: MatchRecord): Match => {
  const result = replay(record);
  if (!result.ok) throw new Error(`the record does not re-run: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

export const centreOfHex = (hex: string) => centreOf(KURSK, indexOf(KURSK, hex));
export const nameOfHex = (hex: string): string => hexName(KURSK, hex);

export interface Move {
  readonly unit: UnitId;
  readonly from: string;
  readonly to: string;
  /** In quarter points. */
  readonly cost: number;
  readonly final: boolean;
}

const nearest = (view: View, hex: string): number => {
  const enemies = view.side ? situationOf(view).ofSide[enemyOf(view.side)] : [];
  return Math.min(99, ...enemies.map((unit) => distance(KURSK, indexOf(KURSK, hex), indexOf(KURSK, unit.hex))));
};

/** For each own unit that can move, the hex of its reach that lies nearest to an enemy or an objective; nearest units first. `sure`: only what can be taken back. */
export const advances = (view: View, sure = false): readonly Move[] => {
  const { side } = view;
  if (!side) return [];
  const aims = scenarioOf(view).objectives.map(({ hex }) => indexOf(KURSK, hex));
  const worth = (hex: string) =>
    nearest(view, hex) * 2 + Math.min(...aims.map((aim) => distance(KURSK, indexOf(KURSK, hex), aim)));
  return situationOf(view)
    .ofSide[side].flatMap((unit): readonly Move[] => {
      if (unit.spent > 0) return [];
      const reach = reachable(view, unit.id).filter(({ final }) => !sure || !final);
      const best = reach.sort((a, b) => worth(a.hex) - worth(b.hex) || a.cost - b.cost)[0];
      return best && worth(best.hex) <= worth(unit.hex)
        ? [{ unit: unit.id, from: unit.hex, to: best.hex, cost: best.cost, final: best.final }]
        : [];
    })
    .sort((a, b) => nearest(view, a.from) - nearest(view, b.from) || (a.unit < b.unit ? -1 : 1));
};

/** Where a unit can go in a way that can be taken back, the nearest to an enemy first. */
export const destinations = (view: View, unit: UnitId): readonly string[] =>
  reachable(view, unit)
    .filter(({ final }) => !final)
    .map(({ hex }) => hex)
    .sort((a, b) => nearest(view, a) - nearest(view, b));

/** Units that could go, in a way that can be taken back, to a hex where another of their side stands alone. */
export const pairs = (view: View): readonly { readonly unit: UnitId; readonly other: UnitId }[] => {
  const own = view.side ? situationOf(view).ofSide[view.side] : [];
  return own.flatMap((unit) => {
    const reach = new Set(destinations(view, unit.id));
    return own
      .filter((other) => other.id !== unit.id && reach.has(other.hex) && isCombat(other))
      .filter((other) => own.filter(({ hex }) => hex === other.hex).length === 1)
      .map((other) => ({ unit: unit.id, other: other.id }));
  });
};

export interface Attack {
  readonly target: string;
  readonly units: readonly UnitId[];
  /** In 36ths. */
  readonly groundTaken: number;
}

/** The best attack on each hex that can be attacked, the most promising first. */
export const attacks = (view: View): readonly Attack[] =>
  attackOptions(view)
    .flatMap((option): readonly Attack[] => {
      const best = bestAttack(view, option.target);
      const preview = best ? combatPreview(view, best) : null;
      return best && preview && 'chances' in preview
        ? [{ target: option.target, units: best.units, groundTaken: preview.groundTaken }]
        : [];
    })
    .sort((a, b) => b.groundTaken - a.groundTaken);

/** A game between random players, as a record with its seed. */
export const simulated = (scenario: string, seed: string, fog = true): MatchRecord =>
  simulateGame({
    scenario,
    seed,
    players: { UA: randomPlayer, RU: randomPlayer },
    options: { ...STANDARD_OPTIONS, fog },
  }).record;

/** The beginning of a record, up to the first state that is wanted; null when there is none. */
export const cutAt = (record: MatchRecord, wanted: (state: GameState) => boolean): MatchRecord | null => {
  let found: MatchRecord | null = null;
  replay(record, (match) => {
    if (!found && wanted(match.state)) found = { ...match.record, dice: { ...match.record.dice, seed: match.seed } };
  });
  return found;
};

export const isCombat = (unit: Unit): boolean => unitType(unit.type).combat;

/** The first moment in random games where `look` finds something; the record ends there and can be played on. */
const firstMoment = <T>(
  scenario: string,
  fog: boolean,
  look: (match: Match, seat: Seat) => T | null,
): T & { readonly record: MatchRecord } => {
  for (let game = 0; game < 40; game++) {
    let moment: (T & { readonly record: MatchRecord }) | null = null;
    replay(simulated(scenario, `e2e-moment-${game}`, fog), (match) => {
      if (moment || match.state.result) return;
      const found = look(match, seatOfSide(match.state.turn.side));
      const record = { ...match.record, dice: { ...match.record.dice, seed: match.seed } };
      if (found) moment = { ...found, record };
    });
    if (moment) return moment;
  }
  throw new Error('no random game comes to this');
};

/** A match in its combat phase, and an attack (as the dialog proposes it) whose dice let a unit go on afterwards. */
export const beforeBreakthrough = (scenario: string) =>
  firstMoment(scenario, false, (match, seat) => {
    if (match.state.turn.phase !== 'combat') return null;
    for (const option of attackOptions(viewFor(match.state, seat))) {
      const best = bestAttack(viewFor(match.state, seat), option.target);
      if (!best) continue;
      const after = submit(match, seat, { ...best, prepared: option.prepared, support: 0 });
      if (!after.ok) continue;
      const then = viewFor(after.value.match.state, seat);
      for (const unit of best.units) {
        const [goal] = (then.units[unit]?.exploit ?? 0) > 0 ? reachable(then, unit, 'exploit') : [];
        if (goal) return { target: option.target, unit, to: goal.hex };
      }
    }
    return null;
  });

/** A match in its orders phase, and the place in the list of the depot whose strike will hit. */
export const beforeDepotStrike = (scenario: string) =>
  firstMoment(scenario, true, (match, seat) => {
    if (match.state.turn.phase !== 'orders' || match.state.turn.side !== 'UA') return null;
    const strikes = sideOrders(viewFor(match.state, seat)).filter(({ type }) => type === 'strikeDepot');
    for (const [place, order] of strikes.entries()) {
      const after = submit(match, seat, order);
      const depots = after.ok ? after.value.match.state.depots : undefined;
      if (order.type === 'strikeDepot' && depots?.[order.source]) return { place, source: order.source };
    }
    return null;
  });

/** Texts of the scenario and of events that a seat may read. */
export const textsKnown = (view: View): readonly unknown[] => {
  const scenario = scenarioOf(view);
  return [
    scenario.brief,
    scenario.card,
    ...view.events.map(({ id }) => findEvent(scenario, id)),
    ...(view.side ? (view.sides[view.side]?.decisions ?? []).map(({ event }) => findEvent(scenario, event)) : []),
  ];
};
