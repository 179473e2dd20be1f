/**
 * The command line of the text table: "95 to Lebedevka", "attack 1711 with 95 and 61", "why 82", "end phase". Text to
 * what is meant; whether it is legal the rules say.
 */
import type { HexId } from '../../game/map.ts';
import type { UnitId } from '../../game/state.ts';
import { alone, between, ordinal, patterns, stances } from '../messages/en/commands.ts';

export interface Known {
  readonly own: readonly { readonly id: UnitId; readonly short: string; readonly name: string }[];
  readonly places: readonly {
    readonly name: string;
    readonly otherName: string;
    readonly hex: HexId;
    readonly importance: number;
  }[];
  readonly isHex: (id: string) => boolean;
}

export type Command =
  | { readonly kind: 'move'; readonly unit: UnitId; readonly hex: HexId }
  | { readonly kind: 'moveGroup'; readonly units: readonly UnitId[]; readonly hex: HexId }
  | { readonly kind: 'attack'; readonly target: HexId; readonly units: readonly UnitId[] }
  | { readonly kind: 'why' | 'show'; readonly unit: UnitId }
  | { readonly kind: 'stance'; readonly unit: UnitId; readonly stance: 'hold' | 'delay' | 'withdraw' }
  | { readonly kind: 'next' | 'endPhase' | 'takeBack' | 'help' };

export type CommandProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'unknown'; readonly text: string }
  | { readonly code: 'noUnit'; readonly text: string }
  | { readonly code: 'manyUnits'; readonly text: string; readonly units: readonly UnitId[] }
  | { readonly code: 'noPlace'; readonly text: string };

export type Parsed =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly problem: CommandProblem };

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

const isShort = (text: string, whole: string): boolean => ` ${whole} `.includes(` ${text} `) || whole.startsWith(text);

/** A unit by number, name on the counter, full name or id; the whole number before its beginnings. */
export const unitCalled = (known: Known, text: string): UnitId | CommandProblem => {
  const wanted = plain(text).replace(ordinal, '$1');
  if (wanted === '') return { code: 'noUnit', text };
  const names = known.own.map((unit) => ({
    id: unit.id,
    all: [plain(unit.short), plain(unit.name).replace(ordinal, '$1'), plain(unit.id)],
  }));
  const exact = names.filter(({ all }) => all.includes(wanted));
  const first = names.filter(({ all }) => all.some((name) => name.split(' ')[0] === wanted));
  const some = names.filter(({ all }) => all.some((name) => isShort(wanted, name)));
  for (const found of [exact, first, some]) {
    if (found.length === 1) return (found[0] as { id: UnitId }).id;
    if (found.length > 1) return { code: 'manyUnits', text, units: found.map(({ id }) => id) };
  }
  return { code: 'noUnit', text };
};

/** A place by name (either transliteration), or a hex by number: `1611`, `16·11`. */
export const placeCalled = (known: Known, text: string): HexId | CommandProblem => {
  const digits = text.replace(/[\s·.,-]/g, '');
  if (/^\d{4}$/.test(digits)) return known.isHex(digits) ? digits : { code: 'noPlace', text };
  const wanted = plain(text);
  if (wanted === '') return { code: 'noPlace', text };
  const byWorth = [...known.places].sort((a, b) => a.importance - b.importance);
  const named = (fits: (name: string) => boolean) =>
    byWorth.find((place) => fits(plain(place.name)) || fits(plain(place.otherName)));
  const found =
    named((name) => name === wanted) ??
    named((name) => name.startsWith(wanted)) ??
    named((name) => name.includes(wanted));
  return found ? found.hex : { code: 'noPlace', text };
};

const isProblem = (value: string | CommandProblem): value is CommandProblem => typeof value !== 'string';
const bad = (problem: CommandProblem): Parsed => ({ ok: false, problem });
const good = (command: Command): Parsed => ({ ok: true, command });

const withUnit = (known: Known, text: string, make: (unit: UnitId) => Command): Parsed => {
  const unit = unitCalled(known, text);
  return isProblem(unit) ? bad(unit) : good(make(unit));
};

export const parseCommand = (known: Known, line: string): Parsed => {
  const text = line.trim().replace(/^\//, '').trim();
  if (text === '') return bad({ code: 'empty' });
  const single = plain(text);
  const kind = (Object.keys(alone) as (keyof typeof alone)[]).find((each) =>
    (alone[each] as readonly string[]).includes(single),
  );
  if (kind) return good({ kind });
  const found = (pattern: keyof typeof patterns) => patterns[pattern].exec(text)?.groups;
  const why = found('why');
  if (why) return withUnit(known, why['unit'] ?? '', (unit) => ({ kind: 'why', unit }));
  const show = found('show');
  if (show) return withUnit(known, show['unit'] ?? '', (unit) => ({ kind: 'show', unit }));
  const stands = found('stance');
  const stance = stances[(stands?.['stance'] ?? '').toLowerCase()];
  if (stands && stance) return withUnit(known, stands['unit'] ?? '', (unit) => ({ kind: 'stance', unit, stance }));
  const attack = found('attack') ?? found('attackBy');
  if (attack) return attackOf(known, attack['place'] ?? '', attack['units'] ?? '');
  const move = found('move');
  if (move) return moveOf(known, move['units'] ?? '', move['place'] ?? '');
  return bad({ code: 'unknown', text });
};

const moveOf = (known: Known, who: string, place: string): Parsed => {
  const units = unitsCalled(known, who);
  if ('code' in units) return bad(units);
  const hex = placeCalled(known, place);
  if (isProblem(hex)) return bad(hex);
  const [unit = ''] = units;
  return good(units.length > 1 ? { kind: 'moveGroup', units, hex } : { kind: 'move', unit, hex });
};

const attackOf = (known: Known, place: string, units: string): Parsed => {
  const target = placeCalled(known, place);
  if (isProblem(target)) return bad(target);
  const found = unitsCalled(known, units);
  return 'code' in found ? bad(found) : good({ kind: 'attack', target, units: found });
};

/** One unit or several, `95, 61 and 80`. A name may hold an "and" itself, so the longest that is a unit is taken. */
const unitsCalled = (known: Known, text: string): readonly UnitId[] | CommandProblem => {
  const found: UnitId[] = [];
  // Names at even places, what stands between them at odd ones.
  const parts = text.split(between);
  for (let from = 0; from < parts.length; ) {
    let to = parts.length;
    let unit = unitCalled(known, parts.slice(from, to).join(''));
    while (isProblem(unit) && to > from + 1) {
      to -= 2;
      unit = unitCalled(known, parts.slice(from, to).join(''));
    }
    if (isProblem(unit)) {
      if ((parts[from] ?? '').trim() !== '') return unit;
    } else if (!found.includes(unit)) found.push(unit);
    from = to + 1;
  }
  return found.length === 0 ? { code: 'noUnit', text } : found;
};
