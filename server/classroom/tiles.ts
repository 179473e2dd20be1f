/** One group on the teacher's desk, with what the umpire knows. */
import { loadCurve } from '../../game/data/history/history.ts';
import type { Tile } from '../../game/protocol/exercise.ts';
import type { TimeFactor } from '../../game/protocol/terms.ts';
import { heldKm2 } from '../../game/rules/heldArea.ts';
import { type GameState, SIDES, type Side, type SupplyState, seatOfSide } from '../../game/state.ts';
import type { Loaded } from '../match/loaded.ts';
import type { SeatTable } from '../storage/schema.ts';

export interface Around {
  readonly group: number;
  readonly seats: readonly Pick<SeatTable, 'seat' | 'player' | 'computer' | 'time_factor'>[];
  /** Pupils of each side who are there. */
  readonly here: Readonly<Record<Side, number>>;
  /** When the match went on last. */
  readonly lastOrder: number | null;
  /** Area held in history at the end of each week. */
  readonly history: ReadonlyMap<number, number>;
}

type Supply = Record<SupplyState, number>;

export const tileOf = (
  { row, terms, state: { G } }: Loaded,
  { group, seats, here, lastOrder, history }: Around,
): Tile => {
  const { state } = G;
  return {
    group,
    match: row.id,
    scenario: row.scenario,
    status: state.result ? 'finished' : state.turn.paused ? 'paused' : 'playing',
    week: state.week,
    lastWeek: state.lastWeek,
    phase: state.turn.phase,
    turn: state.result ? null : state.turn.side,
    control: state.control,
    held: heldKm2(state),
    history: history.get(state.week) ?? null,
    supply: { UA: supplyOf(state, 'UA'), RU: supplyOf(state, 'RU') },
    lastOrder,
    deadline: row.deadline,
    factors: terms.pace.kind === 'untimed' ? null : { UA: factorOf(seats, 'UA'), RU: factorOf(seats, 'RU') },
    computer: { UA: levelOf(seats, 'UA'), RU: levelOf(seats, 'RU') },
    here,
    result: state.result,
  };
};

const supplyOf = ({ units }: GameState, side: Side): Readonly<Supply> => {
  const count: Supply = { open: 0, underFire: 0, cut: 0 };
  for (const id in units) {
    const unit = units[id];
    if (unit?.side === side) count[unit.supply]++;
  }
  return count;
};

const factorOf = (seats: Around['seats'], side: Side): TimeFactor => {
  const seat = seats.find((each) => each.seat === seatOfSide(side));
  return seat ? (seat.time_factor as TimeFactor) : 1;
};

const levelOf = (seats: Around['seats'], side: Side): Tile['computer'][Side] => {
  const seat = seats.find((each) => each.seat === seatOfSide(side));
  return seat?.player === 'computer' ? (seat.computer as Tile['computer'][Side]) : null;
};

export const noneHere = (): Record<Side, number> => Object.fromEntries(SIDES.map((side) => [side, 0])) as never;

let curve: Promise<ReadonlyMap<number, number>> | null = null;

/** Square kilometres of Kursk oblast at the end of each week. */
export const historyByWeek = (): Promise<ReadonlyMap<number, number>> => {
  curve ??= loadCurve().then(({ targets }) => new Map(targets.map(({ week, km2 }) => [week, km2])));
  return curve;
};
