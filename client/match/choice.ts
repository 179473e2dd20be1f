/**
 * What a click, a tap or Enter on a hex means. A counter of one's own is chosen, also within the reach of the unit that
 * is chosen already; with Shift that unit goes there.
 */
import { unitType } from '../../game/data/unitTypes.ts';
import type { HexId } from '../../game/map.ts';
import type { Unit, UnitId, View } from '../../game/state.ts';
import type { Press } from '../board/types.ts';
import { attacksNow, reachOf, unitsIn } from './can.ts';
import type { Selection } from './selection.ts';

export type Choice =
  | { readonly kind: 'move'; readonly unit: UnitId }
  /** Shown first, ordered when it is chosen again or confirmed. */
  | { readonly kind: 'aim' }
  | { readonly kind: 'attack'; readonly leader: UnitId | null }
  | { readonly kind: 'unit'; readonly unit: UnitId }
  | { readonly kind: 'hex' };

export const ownChosen = (view: View, selection: Pick<Selection, 'unit'>): UnitId | null => {
  const unit = selection.unit ? view.units[selection.unit] : undefined;
  return unit && unit.side === view.side ? unit.id : null;
};

export const canReach = (view: View, unit: UnitId, hex: HexId): boolean =>
  reachOf(view, unit).some((reach) => reach.hex === hex);

/** As they lie on the map, the uppermost counter first. */
const stackIn = (view: View, hex: HexId): readonly Unit[] => {
  const depth = (unit: Unit) => (unitType(unit.type).combat ? 0 : 1);
  return [...unitsIn(view, hex)].sort((a, b) => depth(a) - depth(b));
};

/** The own unit that a plain click would choose. */
export const topIn = (view: View, hex: HexId): Unit | undefined =>
  stackIn(view, hex).find((unit) => unit.side === view.side);

/** The next of a stack, round and round. */
const nextIn = (view: View, hex: HexId, chosen: UnitId | null): Unit | undefined => {
  const stack = stackIn(view, hex);
  return stack[(stack.findIndex((unit) => unit.id === chosen) + 1) % Math.max(1, stack.length)];
};

/** Own units in a hex that can still go somewhere: what is taken along in a group. */
export const ownMovers = (view: View, hex: HexId): readonly UnitId[] =>
  stackIn(view, hex).flatMap((unit) => (unit.side === view.side && reachOf(view, unit.id).length > 0 ? [unit.id] : []));

export const choiceAt = (
  view: View,
  selection: Pick<Selection, 'unit' | 'aim'>,
  hex: HexId,
  press: Pick<Press, 'isTouch' | 'shift'>,
): Choice => {
  const own = ownChosen(view, selection);
  const isFree = !topIn(view, hex) || selection.aim === hex;
  if (own && (isFree || press.shift) && canReach(view, own, hex))
    return press.isTouch && selection.aim !== hex ? { kind: 'aim' } : { kind: 'move', unit: own };
  if (attacksNow(view).some((option) => option.target === hex)) return { kind: 'attack', leader: own };
  const unit = nextIn(view, hex, selection.unit);
  return unit ? { kind: 'unit', unit: unit.id } : { kind: 'hex' };
};
