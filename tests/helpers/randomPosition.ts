/** Random positions on the real map, valid but wild: for comparing the rules with the oracles. */
import { neighbour } from '../../game/board.ts';
import { UNIT_TYPE_IDS } from '../../game/data/unitTypes.ts';
import type { HexId } from '../../game/map.ts';
import { type GameState, type Interdiction, type Side, SUPPLY_STATES, type Unit, WEATHERS } from '../../game/state.ts';
import { controlRows, position, testBoard, unit } from './position.ts';

/** How many positions to try: so many, times `RUNS` from the environment for a longer search. */
export const runs = (count: number): number => count * Number(process.env['RUNS'] ?? 1);

/** A small generator of its own: xorshift. */
export const randomNumbers = (seed: number): ((below: number) => number) => {
  let state = (seed * 2654435761 + 88675123) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
};

export const randomPosition = (
  seed: number,
  options: { readonly fog?: boolean; readonly units?: number } = {},
): GameState => {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const board = testBoard;
  const cells = [...controlRows().join('')];
  const blob = (side: Side, size: number): void => {
    let at = (8 + random(15)) * board.columns + 8 + random(14);
    for (let i = 0; i < size; i++) {
      cells[at] = side === 'UA' ? 'U' : 'R';
      const next = neighbour(board, at, random(6));
      if (next >= 0) at = next;
    }
  };
  for (let i = random(4); i > 0; i--) blob('UA', 20 + random(160));
  for (let i = random(5); i > 0; i--) blob('RU', 5 + random(60));
  const standing = new Map<number, { side: Side; combat: number; support: number }>();
  const units: Record<string, Unit> = {};
  const count = options.units ?? 10 + random(36);
  for (let i = 0; i < count; i++) {
    const index = random(4) === 0 ? random(board.size) : (7 + random(15)) * board.columns + 7 + random(16);
    const side: Side = random(4) > 0 ? (cells[index] === 'U' ? 'UA' : 'RU') : pick(['UA', 'RU'] as const);
    const type = pick(UNIT_TYPE_IDS);
    const combat = !['drone', 'artillery', 'engineers'].includes(type);
    const here = standing.get(index) ?? { side, combat: 0, support: 0 };
    if (
      here.side !== side ||
      (combat ? here.combat >= 2 : here.support >= 1) ||
      board.file.hexes[index]?.terrain === 'lake'
    )
      continue;
    standing.set(index, { ...here, [combat ? 'combat' : 'support']: (combat ? here.combat : here.support) + 1 });
    cells[index] = side === 'UA' ? 'U' : 'R';
    const steps = 1 + random(4);
    const id = `${side.toLowerCase()}${i}`;
    units[id] = unit(id, [
      side,
      type,
      board.ids[index] as HexId,
      {
        steps,
        hits: 1 + random(steps * 2),
        quality: 1 + random(5),
        supply: pick(SUPPLY_STATES),
        contingent: side === 'RU' && random(8) === 0,
        priority: random(12) === 0,
        onFoot: random(10) === 0,
        spent: random(3) === 0 ? random(12) : 0,
        exploit: random(3),
      },
    ]);
  }
  const interdictions: Interdiction[] = Array.from({ length: random(8) }, () => ({
    side: pick(['UA', 'RU'] as const),
    hex: pick(board.ids),
    unit: '',
  }));
  for (const hex of board.stretches['sudzha-road'] ?? [])
    if (random(5) === 0) interdictions.push({ side: 'RU', hex: board.ids[hex] as HexId, unit: '' });
  const bridges: Record<string, 'damaged' | 'destroyed' | 'pontoon'> = {};
  for (const { id } of board.bridges)
    if (random(4) === 0) bridges[id] = pick(['damaged', 'destroyed', 'pontoon'] as const);
  const week = 1 + random(34);
  const control = Array.from({ length: board.rows }, (_, row) =>
    cells.slice(row * board.columns, (row + 1) * board.columns).join(''),
  );
  return position({
    week,
    layer: random(6) === 0 ? 'basic' : 'standard',
    fog: options.fog ?? false,
    side: pick(['UA', 'RU'] as const),
    level: random(6),
    intelligence: random(3),
    state: {
      control,
      units,
      interdictions,
      bridges,
      depots: random(3) === 0 ? { sumy: week, kursk: week, lgov: week - 1 } : {},
      weather: pick(WEATHERS),
      flags: { ...(random(4) === 0 ? { surprise: week } : {}), ...(random(4) === 0 ? { borderOpen: 99 } : {}) },
    },
  });
};
