/** What may happen to a hex or a unit that the enemy can strike: quick estimates for planning, from the table itself. */
import { COLUMNS } from '../data/combatResultsTable.ts';
import { columnOf, resultOf, waysOf } from '../rules/battle.ts';

interface Odds {
  /** Chance that the ground is taken. */
  readonly taken: number;
  /** Mean hits. */
  readonly attacker: number;
  readonly defender: number;
}

const oddsOfColumn = (column: number): Odds => {
  let [taken, attacker, defender] = [0, 0, 0];
  for (let roll = 2; roll <= 12; roll++) {
    const result = resultOf(column, roll);
    const ways = waysOf(roll) / 36;
    if (result.retreat > 0) taken += ways;
    attacker += ways * result.attackerHits;
    defender += ways * result.defenderHits;
  }
  return { taken, attacker, defender };
};

const ODDS: readonly Odds[] = COLUMNS.map((_, column) => oddsOfColumn(column));

/** What an attack with so much strength would come to, `shift` columns better or worse than the ratio. */
export const oddsOf = (attack: number, defence: number, shift: number): Odds => {
  const column = columnOf(attack, Math.max(0.1, defence)) + shift;
  return ODDS[Math.max(0, Math.min(COLUMNS.length - 1, column))] as Odds;
};

/** Chance that such an attack is made at all: the better it is, the likelier; nobody attacks everywhere. */
const MADE = { least: 0.1, most: 0.75 } as const;

/** Chance that the hex is lost in the enemy's coming operations. */
export const riskOf = (threat: number, defence: number, shift: number): number => {
  if (threat <= 0) return 0;
  const { taken } = oddsOf(threat, defence, shift);
  return taken * (MADE.least + (MADE.most - MADE.least) * taken);
};

/** Hits that the defence of the hex will cost in the enemy's coming operations. */
export const hitsExpected = (threat: number, defence: number, shift: number): number => {
  if (threat <= 0) return 0;
  const { taken, defender } = oddsOf(threat, defence, shift);
  return defender * (MADE.least + (MADE.most - MADE.least) * taken);
};
