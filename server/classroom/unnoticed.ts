/** Units that are cut off and were given no order in their side's last whole operations, nor in these. */
import type { Kysely } from 'kysely';
import { type GameState, SIDES, type Side, seatOfSide, type UnitId } from '../../game/state.ts';
import type { Loaded } from '../match/loaded.ts';
import type { Database } from '../storage/schema.ts';

export interface CutUnit {
  readonly side: Side;
  readonly unit: UnitId;
  /** When the operations ended in which it was not noticed. */
  readonly since: number;
}

export const cutUnnoticed = async (
  db: Kysely<Database>,
  { row, state: { G } }: Loaded,
): Promise<readonly CutUnit[]> => {
  const found: CutUnit[] = [];
  for (const side of SIDES) {
    const cut = cutUnits(G.state, side);
    if (cut.length === 0) continue;
    const past = await lastOperations(db, row.id, side);
    if (past.endedAt === null) continue;
    const since = past.endedAt;
    found.push(...cut.filter((unit) => !past.named.has(unit)).map((unit) => ({ side, unit, since })));
  }
  return found;
};

/** Cut when the last whole operations began: in its own turn a unit was traced once more since. */
const cutUnits = ({ units, turn }: GameState, side: Side): readonly UnitId[] => {
  const weeks = turn.side === side ? 2 : 1;
  return Object.values(units)
    .filter((unit) => unit.side === side && unit.supply === 'cut' && unit.weeksCut >= weeks)
    .map(({ id }) => id);
};

interface Past {
  readonly endedAt: number | null;
  readonly named: ReadonlySet<UnitId>;
}

/** Which units the side's orders named from the beginning of its last whole operations on, and when these ended. */
const lastOperations = async (db: Kysely<Database>, match: string, side: Side): Promise<Past> => {
  const lines = await db
    .selectFrom('journal')
    .select(['n', 'seat', 'body', 'ended', 'at'])
    .where('match_id', '=', match)
    .where('side', '=', side)
    .where('kind', '=', 'order')
    .where('taken_back', '=', 0)
    .orderBy('n', 'desc')
    .limit(MOST_ORDERS)
    .execute();
  const ends = lines.flatMap(({ ended }, i) => (ended ? [i] : []));
  const [last, before = lines.length] = ends;
  if (last === undefined) return { endedAt: null, named: new Set() };
  const given = lines.slice(0, before).filter(({ seat }) => seat === seatOfSide(side));
  return { endedAt: lines[last]?.at ?? null, named: new Set(given.flatMap(({ body }) => unitsIn(body))) };
};

/** Of two of a side's operations. */
const MOST_ORDERS = 300;

const unitsIn = (body: string): readonly UnitId[] => {
  const { unit, units } = JSON.parse(body) as { readonly unit?: UnitId; readonly units?: readonly UnitId[] };
  return [...(unit === undefined ? [] : [unit]), ...(units ?? [])];
};
