import { RUSSIA_CROSSES } from '../data/movement.ts';
import { scenarioOf } from '../library.ts';
import type { Country } from '../map.ts';
import type { BorderRule } from '../scenario.ts';
import { flagOn, hasFeature, type Position, type Unit } from '../state.ts';

const fits = (rule: BorderRule, unit: Unit): boolean =>
  rule.side === unit.side &&
  (rule.types === undefined || rule.types.includes(unit.type)) &&
  (rule.contingent === undefined || rule.contingent === (unit.contingent ?? false));

/**
 * Rule 8.9 — whether a unit may enter a country: 0 freely, a price in prestige before the border is open, or null for
 * never. The contingent and border guards never leave their own; for the rest the scenario's rules hold, and where it
 * says nothing Russia may cross from week 29.
 */
export const borderPrice = (position: Position, unit: Unit, country: Country): number | null => {
  if (unit.side === country) return 0;
  if (unit.contingent || unit.type === 'borderGuard') return null;
  const opened = unit.side === 'RU' && flagOn(position, 'borderOpen');
  const rules = scenarioOf(position).borders.filter((rule) => rule.into === country && fits(rule, unit));
  if (rules.length === 0) return unit.side === 'UA' || opened || position.week >= RUSSIA_CROSSES ? 0 : null;
  let price = 0;
  for (const rule of rules) {
    if (rule.from !== null && (opened || position.week >= rule.from)) continue;
    if (rule.price === undefined || !hasFeature(position, 'tracks')) return null;
    price = Math.max(price, rule.price);
  }
  return price;
};
