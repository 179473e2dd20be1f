/**
 * What the player is about to do at the table, as a small pure reducer. Legality is not known here: the rules say what
 * can be reached and attacked, and the reducer only remembers what was chosen.
 */
import type { HexId } from '../../game/map.ts';
import type { UnitId } from '../../game/state.ts';

export interface Selection {
  readonly unit: UnitId | null;
  /** Units that go along with it. */
  readonly group: readonly UnitId[];
  /** The unit that was chosen on the map before this one; it may be sent here instead. */
  readonly before: UnitId | null;
  /** The hex that was chosen, with or without a unit. */
  readonly hex: HexId | null;
  /** Where the hex cursor of the keyboard is; shown only once keys were used. */
  readonly cursor: HexId | null;
  readonly cursorShown: boolean;
  /** The hex pointed at. */
  readonly pointed: HexId | null;
  /** A destination chosen by touch or by key that waits for its confirmation. */
  readonly aim: HexId | null;
  /** The attack being put together. */
  readonly attack: AttackDraft | null;
}

export interface AttackDraft {
  readonly target: HexId;
  readonly units: readonly UnitId[];
  readonly prepared: boolean;
  readonly support: number;
}

export type SelectionAction =
  | { readonly type: 'chooseUnit'; readonly unit: UnitId; readonly hex: HexId; readonly before?: UnitId | null }
  /** Takes units along with the one chosen; lets them go if all of them were. */
  | { readonly type: 'group'; readonly units: readonly UnitId[]; readonly hex: HexId }
  | { readonly type: 'chooseHex'; readonly hex: HexId }
  | { readonly type: 'point'; readonly hex: HexId | null }
  | { readonly type: 'cursor'; readonly hex: HexId }
  | { readonly type: 'aim'; readonly hex: HexId | null }
  | { readonly type: 'openAttack'; readonly draft: AttackDraft }
  | { readonly type: 'toggleAttacker'; readonly unit: UnitId; readonly most: number }
  | { readonly type: 'attackWith'; readonly change: Partial<Omit<AttackDraft, 'target'>> }
  /** An order was carried out; `hex` is where its unit now is. */
  | { readonly type: 'ordered'; readonly hex: HexId | null }
  /** One step back: attack, aim, group, unit, hex. */
  | { readonly type: 'back' }
  | { readonly type: 'clear' };

export const NOTHING_SELECTED: Selection = {
  unit: null,
  group: [],
  before: null,
  hex: null,
  cursor: null,
  cursorShown: false,
  pointed: null,
  aim: null,
  attack: null,
};

const toggled = (draft: AttackDraft, unit: UnitId, most: number): AttackDraft => {
  if (draft.units.includes(unit)) return { ...draft, units: draft.units.filter((each) => each !== unit) };
  return draft.units.length >= most ? draft : { ...draft, units: [...draft.units, unit] };
};

const regrouped = (selection: Selection, units: readonly UnitId[], hex: HexId): Selection => {
  const all = selection.unit ? [selection.unit, ...selection.group] : [];
  const isOut = units.every((unit) => all.includes(unit));
  const [unit = null, ...group] = isOut
    ? all.filter((each) => !units.includes(each))
    : [...all, ...units.filter((each) => !all.includes(each))];
  return { ...selection, unit, group, before: null, hex: unit ? hex : null, cursor: hex, aim: null, attack: null };
};

const back = (selection: Selection): Selection => {
  if (selection.attack) return { ...selection, attack: null };
  if (selection.aim) return { ...selection, aim: null };
  if (selection.group.length > 0) return { ...selection, group: [] };
  if (selection.unit) return { ...selection, unit: null };
  return { ...selection, hex: null };
};

export const select = (selection: Selection, action: SelectionAction): Selection => {
  switch (action.type) {
    case 'chooseUnit':
      return {
        ...selection,
        unit: action.unit,
        group: [],
        before: action.before ?? null,
        hex: action.hex,
        cursor: action.hex,
        aim: null,
        attack: null,
      };
    case 'group':
      return regrouped(selection, action.units, action.hex);
    case 'chooseHex':
      return {
        ...selection,
        unit: null,
        group: [],
        before: null,
        hex: action.hex,
        cursor: action.hex,
        aim: null,
        attack: null,
      };
    case 'point':
      return selection.pointed === action.hex ? selection : { ...selection, pointed: action.hex };
    case 'cursor':
      return { ...selection, cursor: action.hex, cursorShown: true, pointed: action.hex };
    case 'aim':
      return { ...selection, aim: action.hex };
    case 'openAttack':
      return { ...selection, attack: action.draft, aim: null };
    case 'toggleAttacker':
      return selection.attack
        ? { ...selection, attack: toggled(selection.attack, action.unit, action.most) }
        : selection;
    case 'attackWith':
      return selection.attack ? { ...selection, attack: { ...selection.attack, ...action.change } } : selection;
    case 'ordered':
      return {
        ...selection,
        group: [],
        aim: null,
        attack: null,
        pointed: null,
        hex: action.hex ?? selection.hex,
        cursor: action.hex ?? selection.cursor,
      };
    case 'back':
      return back(selection);
    case 'clear':
      return { ...NOTHING_SELECTED, cursor: selection.cursor, cursorShown: selection.cursorShown };
  }
};
