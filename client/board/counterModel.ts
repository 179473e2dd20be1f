/** What a counter shows of a unit: numbers and names, no rules. */
import { unitType } from '../../game/data/unitTypes.ts';
import { isWorn, type Side, type Stance, stepsOf, type Unit } from '../../game/state.ts';
import type { CounterModel } from './types.ts';

export interface CounterFacts {
  /** Strength with supply counted in, from the combat rules; without it the plain strength of its steps. */
  readonly strength?: number;
  /** Movement points left and allowance, where the viewer may know them. */
  readonly movement?: readonly [left: number, of: number];
  /** No more orders to give to it this week. */
  readonly moved?: boolean;
  /** The stance that units of its side have by default (rule 11.5). */
  readonly usual?: Stance;
  /** Two letters instead of the side's, for the abstract mode. */
  readonly letters?: string;
}

const LETTERS: Readonly<Record<Side, string>> = { UA: 'UA', RU: 'RU' };

/** `95th Air Assault Brigade`, `95 Air Aslt` → `95`; a formation without a number gives its first three letters. */
export const numberOf = (short: string): string => {
  const digits = /^\d{1,4}/.exec(short)?.[0];
  return (
    digits ??
    short
      .replace(/[^\p{L}\d]/gu, '')
      .slice(0, 3)
      .toUpperCase()
  );
};

export const counterModel = (unit: Unit, facts: CounterFacts = {}): CounterModel => {
  const type = unitType(unit.type);
  const steps = stepsOf(unit);
  const afar = unit.seenFromAfar === true;
  const strength = facts.strength ?? (type.strength2 * steps) / 2;
  return {
    id: unit.id,
    hex: unit.hex,
    side: unit.side,
    contingent: unit.contingent ?? false,
    letters: facts.letters ?? (unit.contingent ? 'KP' : LETTERS[unit.side]),
    symbol: type.symbol,
    number: numberOf(unit.short),
    short: unit.short,
    strength: type.combat ? strength : null,
    steps,
    maxSteps: unit.maxSteps,
    worn: isWorn(unit),
    supply: unit.supply,
    stance: unit.stance,
    usualStance: unit.stance === (facts.usual ?? 'delay'),
    moved: facts.moved ?? false,
    movement: facts.movement ?? null,
    afar,
  };
};
