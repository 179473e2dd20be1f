/** Random positions with everything that combat reads: stances, weeks under fire, fieldworks, flags, support laid. */
import type { GameState, Side, Unit } from '../../../game/state.ts';
import { randomNumbers, randomPosition } from '../randomPosition.ts';
import { besides } from './combat.ts';

/** Units of the same side one or two hexes away. */
const comrades = (state: GameState, unit: Unit): Unit[] => {
  const around = new Set(besides(unit.hex).flatMap(besides));
  return Object.values(state.units).filter((o) => o.side === unit.side && o.hex !== unit.hex && around.has(o.hex));
};

export const randomBattlefield = (seed: number, fog = false): GameState => {
  const random = randomNumbers(seed + 77);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const state = randomPosition(seed, { fog, units: 30 + random(30) });
  const units: Record<string, Unit> = {};
  const front: string[] = [];
  for (const unit of Object.values(state.units)) {
    const near = random(3) === 0 ? comrades(state, unit) : [];
    const reserve = near.length > 0;
    units[unit.id] = {
      ...unit,
      stance: reserve ? 'reserve' : pick(['hold', 'delay', 'delay', 'withdraw'] as const),
      reserveHex: reserve ? pick(near).hex : null,
      ...(reserve && { supply: 'open' as const, hits: unit.maxSteps * 2 }),
      stanceSince: state.week - random(2),
      weeksNotOpen: reserve || unit.supply === 'open' ? 0 : random(6),
      weeksCut: unit.supply === 'cut' ? random(4) : 0,
      attacked: !reserve && random(8) === 0,
      attackedLastWeek: random(4) === 0,
      defended: !reserve && random(8) === 0,
      refitUntil: random(20) === 0 ? state.week + 1 : null,
    };
    front.push(unit.hex);
  }
  const maybe = (value: number): number | undefined => (random(3) === 0 ? value : undefined);
  const flags = {
    ...state.flags,
    visit: maybe(state.week),
    preparedOffensive: maybe(state.week),
    killZone: maybe(99),
    generalOffensive: maybe(state.week),
    contingentExperience: maybe(random(4)),
    glideBombs: maybe(1 + random(2)),
  };
  const kept = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  const some = (): string[] => front.filter(() => random(3) === 0);
  const sideOf = (side: Side) => ({
    ...state.sides[side],
    attackPoints: random(4),
    supportPoints: random(7),
    doctrine: pick(['hold', 'flexible', 'withdraw'] as const),
    defensiveSupport: Object.fromEntries(some().map((hex) => [hex, 1 + random(2)])),
    glideBombs: side === 'RU' ? some() : [],
  });
  return {
    ...state,
    features: random(2) === 0 ? [...state.features, 'doctrine'] : state.features,
    units,
    flags: kept,
    fieldworks: Object.fromEntries(
      some().map((hex) => [hex, { side: pick(['UA', 'RU'] as const), level: pick([1, 2] as const) }]),
    ),
    sides: { UA: sideOf('UA'), RU: sideOf('RU') },
    turn: { ...state.turn, phase: 'combat' },
  };
};
