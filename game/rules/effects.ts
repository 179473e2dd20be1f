/**
 * Rule 14.1 — reads effects that came from outside (an umpire's order): the same vocabulary as the schema of events,
 * without the schema, so that a page need not load it. A test holds the two together.
 */
import type { Effect } from '../scenario.ts';
import { DOCTRINES, FLAG_IDS, SIDES, TRACK_IDS, WEATHERS } from '../state.ts';

type Fits = (value: unknown) => boolean;
interface Field {
  readonly fits: Fits;
  readonly optional?: true;
}

const whole =
  (least: number, most: number): Fits =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const oneOf =
  (allowed: readonly unknown[]): Fits =>
  (value) =>
    allowed.includes(value);
const matching =
  (pattern: RegExp): Fits =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const listOf =
  (fits: Fits, most: number): Fits =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(fits);

const must = (fits: Fits): Field => ({ fits });
const may = (fits: Fits): Field => ({ fits, optional: true });

const idLike = matching(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/);
const id: Fits = (value) => idLike(value) && !((value as string) in {});
const hex = matching(/^\d{4}$/);
const line: Fits = (value) => typeof value === 'string' && value.length >= 1 && value.length <= 120;
const change = whole(-20, 20);
const count = whole(0, 99);
const radius = whole(0, 8);
const side = oneOf(SIDES);
const effects: Fits = (value) => Array.isArray(value) && value.length <= 12 && value.every(isEffect);

const FIELDS: Readonly<Record<Effect['kind'], Readonly<Record<string, Field>>>> = {
  points: { side: must(side), what: must(oneOf(['attack', 'support', 'replacements'])), points: must(change) },
  aid: {
    dial: must(oneOf(['materiel', 'intelligence'])),
    level: may(whole(0, 3)),
    change: may(whole(-3, 3)),
    frozen: may((value) => typeof value === 'boolean'),
  },
  track: { track: must(oneOf(TRACK_IDS)), change: must(change), reason: must(line) },
  reinforcement: { unit: must(id), entry: may(id), delay: may(count) },
  withdrawal: { units: must(listOf(id, 20)), to: must(oneOf(['home', 'refit'])), weeks: may(count) },
  refitContingent: { weeks: must(count) },
  weather: { weather: must(oneOf(WEATHERS)) },
  flag: { flag: must(oneOf(FLAG_IDS)), value: may(count), weeks: may(count) },
  reveal: { to: must(side), hex: must(hex), radius: must(radius) },
  bridge: { bridge: must(id), condition: must(oneOf(['whole', 'damaged', 'destroyed', 'pontoon'])) },
  fieldworks: { hex: must(hex), side: must(side), level: must(whole(0, 2)) },
  control: { hexes: must(listOf(hex, 60)), side: must(side) },
  losses: { side: must(side), hex: must(hex), radius: must(radius), hits: must(count) },
  doctrine: { doctrine: must(oneOf(DOCTRINES)) },
  claim: { side: must(side), hex: must(hex) },
  encirclementClaim: { side: must(side) },
  ceasefireTest: { modifier: must(change) },
  victory: { side: must(side), points: must(change), reason: must(line) },
  chance: { needed: must(whole(2, 12)), success: must(effects), failure: must(effects) },
};

const isEffect = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = value as Readonly<Record<string, unknown>>;
  const kind = Object.hasOwn(given, 'kind') ? given['kind'] : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) return false;
  const fields = FIELDS[kind as Effect['kind']];
  return (
    Object.keys(given).every((name) => name === 'kind' || Object.hasOwn(fields, name)) &&
    Object.entries(fields).every(([name, { fits, optional }]) =>
      Object.hasOwn(given, name) ? fits(given[name]) : optional === true,
    )
  );
};

/** The effects, or null when anything in them is not one. */
export const readEffects = (value: readonly unknown[]): readonly Effect[] | null => {
  try {
    return effects(value) ? (value as readonly Effect[]) : null;
  } catch {
    // Nested without end: the stack ran out.
    return null;
  }
};
