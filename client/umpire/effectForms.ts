/** How each effect of the vocabulary (rule 14.1) is filled in: its fields, and what they are at first. */
import type { Board } from '../../game/board.ts';
import type { Effect } from '../../game/scenario.ts';
import { DOCTRINES, FLAG_IDS, SIDES, TRACK_IDS, type View, WEATHERS } from '../../game/state.ts';
import type { words } from '../messages/en/umpire.ts';

export type FieldName = keyof typeof words.fields;

/** `unit` is on the map, `reserve` in a side's pool; `line` is not asked for. */
export type FieldForm =
  | { readonly kind: 'choice'; readonly of: readonly (string | boolean)[]; readonly optional?: true }
  | {
      readonly kind: 'whole';
      readonly from: number;
      readonly to: number;
      readonly first?: number;
      readonly optional?: true;
    }
  | { readonly kind: 'hex' | 'hexes' | 'unit' | 'reserve' | 'bridge' | 'track' | 'flag' | 'effects' }
  | { readonly kind: 'line'; readonly text: string };

type FormOf<K extends Effect['kind']> = {
  readonly [F in Exclude<keyof Extract<Effect, { kind: K }>, 'kind'>]?: FieldForm;
};

const side: FieldForm = { kind: 'choice', of: SIDES };
const whole = (from: number, to: number): FieldForm => ({ kind: 'whole', from, to });
const hex: FieldForm = { kind: 'hex' };
/** How the ledger and the log name the cause. */
const reason: FieldForm = { kind: 'line', text: 'umpire' };

export const FORMS: { readonly [K in Effect['kind']]: FormOf<K> } = {
  points: { side, what: { kind: 'choice', of: ['attack', 'support', 'replacements'] }, points: whole(-20, 20) },
  aid: {
    dial: { kind: 'choice', of: ['materiel', 'intelligence'] },
    frozen: { kind: 'choice', of: [true, false], optional: true },
    change: { kind: 'whole', from: -3, to: 3, optional: true },
  },
  track: { track: { kind: 'track' }, change: whole(-20, 20), reason },
  reinforcement: { unit: { kind: 'reserve' }, delay: whole(0, 38) },
  withdrawal: {
    units: { kind: 'unit' },
    to: { kind: 'choice', of: ['refit', 'home'] },
    weeks: whole(1, 38),
  },
  refitContingent: { weeks: whole(1, 38) },
  weather: { weather: { kind: 'choice', of: WEATHERS } },
  flag: {
    flag: { kind: 'flag' },
    value: { kind: 'whole', from: 0, to: 99, optional: true },
    weeks: { kind: 'whole', from: 1, to: 38, optional: true },
  },
  reveal: { to: side, hex, radius: whole(0, 8) },
  bridge: {
    bridge: { kind: 'bridge' },
    condition: { kind: 'choice', of: ['destroyed', 'damaged', 'whole', 'pontoon'] },
  },
  fieldworks: { side, hex, level: whole(0, 2) },
  control: { side, hexes: { kind: 'hexes' } },
  losses: { side, hex, radius: whole(0, 8), hits: whole(1, 99) },
  doctrine: { doctrine: { kind: 'choice', of: DOCTRINES } },
  claim: { side, hex },
  encirclementClaim: { side },
  ceasefireTest: { modifier: whole(-20, 20) },
  victory: { side, points: whole(-20, 20), reason },
  chance: {
    needed: { kind: 'whole', from: 2, to: 12, first: 7 },
    success: { kind: 'effects' },
    failure: { kind: 'effects' },
  },
};

export const KINDS = Object.keys(FORMS) as readonly Effect['kind'][];

/** What can be named in a match. */
export interface Nameable {
  readonly hexes: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly reserves: readonly { readonly id: string; readonly name: string }[];
  readonly bridges: readonly { readonly id: string; readonly name: string }[];
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => a.name.localeCompare(b.name);

export const nameable = (view: View, board: Board): Nameable => ({
  hexes: board.file.hexes
    .flatMap(({ id, places }) => places.slice(0, 1).map(({ name }) => ({ id, name })))
    .sort(byName),
  units: Object.values(view.units)
    .map(({ id, short }) => ({ id, name: short }))
    .sort(byName),
  reserves: SIDES.flatMap((each) => Object.values(view.sides[each]?.pool ?? {}))
    .map(({ unit: { id, short } }) => ({ id, name: short }))
    .sort(byName),
  bridges: board.bridges.map(({ id, name }) => ({ id, name })),
});

const firstOf = (form: FieldForm, known: Nameable): unknown => {
  switch (form.kind) {
    case 'choice':
      return form.optional ? undefined : form.of[0];
    case 'whole':
      return form.optional ? undefined : (form.first ?? Math.max(form.from, Math.min(form.to, 1)));
    case 'hex':
      return known.hexes[0]?.id;
    case 'hexes':
      return known.hexes.slice(0, 1).map(({ id }) => id);
    case 'unit':
      return known.units.slice(0, 1).map(({ id }) => id);
    case 'reserve':
      return known.reserves[0]?.id;
    case 'bridge':
      return known.bridges[0]?.id;
    case 'track':
      return TRACK_IDS[0];
    case 'flag':
      return FLAG_IDS[0];
    case 'effects':
      return [];
    case 'line':
      return form.text;
  }
};

export const fieldsOf = (kind: Effect['kind']): readonly (readonly [string, FieldForm])[] =>
  Object.entries(FORMS[kind] as Readonly<Record<string, FieldForm>>);

export const blank = (kind: Effect['kind'], known: Nameable): Effect =>
  withoutUndefined({
    kind,
    ...Object.fromEntries(fieldsOf(kind).map(([name, form]) => [name, firstOf(form, known)])),
  });

/** A field that is left out is absent. */
export const withField = (effect: Effect, name: string, value: unknown): Effect =>
  withoutUndefined({ ...effect, [name]: value });

const withoutUndefined = (fields: object): Effect =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Effect;
