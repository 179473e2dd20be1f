/**
 * Rule 1.3 — a scenario that builds on another: its file names the `base` and says only what is different. A what-if or a
 * start in the middle of the campaign is so a page, not a copy. What comes out is a scenario like any other.
 *
 * Objects are merged field by field, and `null` takes a field away. A list is replaced by a list, or edited by
 * `{ "remove": [keys], "change": { key: fields }, "add": [elements] }`. The key of a unit, an event, an objective is its
 * id, of a hex or a text itself, of a row its `from`, of fieldworks their hex, of a line of the ledger `side:code` and, if it has one, `:hex`.
 */
import { sharedEvent } from './data/deck.ts';
import { done, type Result, refused } from './result.ts';
import type { GameEvent, OrderOfBattleEntry, Scenario } from './scenario.ts';

/** Whatever stands in a file: nothing here trusts its shape. */
type Json = unknown;
type Fields = Readonly<Record<string, Json>>;
type Path = readonly string[];

export interface DerivedProblem {
  /** In the file of the change. */
  readonly path: string;
  readonly reason: string;
}

export interface Derived {
  readonly value: Json;
  /** Where the file of the change says what stands at a path of the result; `base` for what was there before. */
  sourceOf(path: string): string;
}

interface Merge {
  /** The base in its own weeks: what falls away with other weeks may be removed all the same. */
  readonly uncut: Json;
  /** Path in the result to path in the change. */
  readonly origins: Map<string, string>;
  readonly problems: DerivedProblem[];
}

const isFields = (value: Json): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of the scenario that a file builds on; null for one that stands alone. */
export const baseOf = (file: Json): string | null =>
  isFields(file) && typeof file['base'] === 'string' ? file['base'] : null;

const EDITS: readonly string[] = ['remove', 'change', 'add'];
const isEdit = (value: Json): value is Fields =>
  isFields(value) && Object.keys(value).every((name) => EDITS.includes(name));

/** What an element of a list is called in `remove` and `change`. */
const keyOf = (element: Json): string => {
  if (!isFields(element)) return String(element);
  const { id, ref, from, code, side, hex } = element;
  if (code !== undefined && side !== undefined) return [side, code, ...(hex === undefined ? [] : [hex])].join(':');
  return String(id ?? ref ?? from ?? hex);
};

const dotted = (path: Path): string => path.join('.');

const at = (value: Json, path: Path): Json =>
  path.reduce<Json>((inner, name) => (isFields(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), value);

const merged = (merge: Merge, base: Json, change: Json, path: Path, from: Path): Json => {
  merge.origins.set(dotted(path), dotted(from));
  if (Array.isArray(base) && isEdit(change)) return mergedList(merge, base, change, path, from);
  if (!isFields(base) || !isFields(change)) return change;
  const kept = Object.entries(base).filter(([name]) => !Object.hasOwn(change, name));
  const changed = Object.entries(change).flatMap(([name, value]) =>
    value === null
      ? []
      : [
          [
            name,
            merged(merge, Object.hasOwn(base, name) ? base[name] : undefined, value, [...path, name], [...from, name]),
          ] as const,
        ],
  );
  return Object.fromEntries([...kept, ...changed]);
};

const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

const mergedList = (merge: Merge, base: readonly Json[], edit: Fields, path: Path, from: Path): readonly Json[] => {
  const keys = base.map(keyOf);
  const removed = listOf(edit['remove']).map(String);
  const changes = isFields(edit['change']) ? edit['change'] : {};
  const uncut = listOf(at(merge.uncut, path)).map(keyOf);
  const missing = (what: string, key: string, known: readonly string[]) => {
    if (!known.includes(key))
      merge.problems.push({ path: dotted([...from, what]), reason: `the base has no '${key}' in '${dotted(path)}'` });
  };
  for (const [i, key] of removed.entries()) missing(`remove.${i}`, key, [...keys, ...uncut]);
  for (const key of Object.keys(changes)) missing(`change.${key}`, key, keys);
  const result: Json[] = [];
  const put = (value: (place: Path) => Json) => result.push(value([...path, String(result.length)]));
  for (const [i, element] of base.entries()) {
    const key = keys[i] as string;
    if (removed.includes(key)) continue;
    const own = Object.hasOwn(changes, key);
    put((place) => (own ? merged(merge, element, changes[key], place, [...from, 'change', key]) : element));
  }
  for (const [i, element] of listOf(edit['add']).entries())
    put((place) => merged(merge, undefined, element, place, [...from, 'add', String(i)]));
  return result;
};

/* ---- other weeks ---- */

interface Weeks {
  readonly first: number;
  readonly last: number;
}

const weeksOf = (base: Scenario, change: Fields): Weeks => {
  const weeks = isFields(change['weeks']) ? change['weeks'] : {};
  const number = (name: string, otherwise: number): number => {
    const value = weeks[name];
    return typeof value === 'number' ? value : otherwise;
  };
  const optional = weeks['optionalLast'] === undefined ? base.weeks.optionalLast : weeks['optionalLast'];
  const last = number('last', base.weeks.last);
  return { first: number('first', base.weeks.first), last: typeof optional === 'number' ? optional : last };
};

/** Units that the change speaks of: they stay, so that it can say where they stand. */
const namedUnits = (change: Fields): readonly string[] => {
  const edit = change['orderOfBattle'];
  return isFields(edit) && isFields(edit['change']) ? Object.keys(edit['change']) : [];
};

const inOtherWeeks = (unit: OrderOfBattleEntry, weeks: Weeks, isLater: boolean, isNamed: boolean): Json[] => {
  const { recall, week, hex, ...rest } = unit;
  const called = recall !== undefined && recall >= weeks.first && recall <= weeks.last ? { recall } : {};
  if (unit.pool !== undefined) return [{ ...rest, ...called }];
  const isDue = week !== undefined && week >= weeks.first && week <= weeks.last;
  if (isDue || (week === undefined && !isLater))
    return [{ ...rest, ...called, ...(week !== undefined && { week }), ...(hex !== undefined && { hex }) }];
  // Who has come by then stands somewhere else; who comes after the end does not come.
  const { entry: _entry, ...standing } = rest;
  return isNamed ? [{ ...standing, ...called }] : [];
};

const datedOf = (base: Scenario, ref: string): GameEvent | null =>
  base.ownEvents.find(({ id }) => id === ref) ?? sharedEvent(ref);

/**
 * The base begun later or ended sooner: arrivals outside the weeks fall away, units on the map are left only where the
 * change places them, dated events of the weeks before have happened.
 */
const cutTo = (base: Scenario, change: Fields): Json => {
  const weeks = weeksOf(base, change);
  const isLater = weeks.first > base.weeks.first;
  const units = namedUnits(change);
  const happened: Record<string, number> = { ...base.start.happened };
  for (const { ref, week } of base.events) {
    const due = week ?? datedOf(base, ref)?.when.week;
    if (due !== undefined && due < weeks.first) happened[ref] = due;
  }
  const canCome = (ref: string, week: number | undefined): boolean => {
    const when = datedOf(base, ref)?.when;
    return (week ?? when?.week ?? when?.from ?? 0) <= weeks.last;
  };
  return {
    ...base,
    orderOfBattle: base.orderOfBattle.flatMap((unit) => inOtherWeeks(unit, weeks, isLater, units.includes(unit.id))),
    events: base.events.filter(({ ref, week }) => canCome(ref, week)),
    ownEvents: base.ownEvents.filter(({ id }) => canCome(id, undefined)),
    start: Object.keys(happened).length > 0 ? { ...base.start, happened } : base.start,
  };
};

/** The base with the change, still to be checked like any scenario; or what in the change does not fit the base. */
export const derive = (base: Scenario, file: Json): Result<Derived, readonly DerivedProblem[]> => {
  if (!isFields(file)) return refused([{ path: '', reason: 'a scenario is an object' }]);
  const { base: _base, ...change } = file;
  const merge: Merge = { uncut: base, origins: new Map(), problems: [] };
  const value = merged(merge, cutTo(base, change), change, [], []);
  if (merge.problems.length > 0) return refused(merge.problems);
  return done({ value, sourceOf: (path) => sourceOf(merge.origins, path) });
};

const sourceOf = (origins: ReadonlyMap<string, string>, path: string): string => {
  const names = path === '' ? [] : path.split('.');
  if (names.length === 0) return '';
  for (let length = names.length; length > 0; length--) {
    const origin = origins.get(dotted(names.slice(0, length)));
    if (origin !== undefined) return dotted([origin, ...names.slice(length)]);
  }
  return 'base';
};

/** A shipped file with what it builds on; the program is wrong where a change does not fit its base. */
export const resolved = (file: unknown, base: Scenario | null): Scenario => {
  if (!base) return file as Scenario;
  const derived = derive(base, file);
  if (!derived.ok)
    throw new Error(
      `on top of '${base.id}': ${derived.refusal.map(({ path, reason }) => `${path}: ${reason}`).join('; ')}`,
    );
  return derived.value.value as Scenario;
};
