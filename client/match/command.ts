/**
 * The command line of the text table: "95 to Lebedevka", "attack 1711 with 95 and 61", "why 82", "end phase". Text to
 * what is meant; whether it is legal the rules say.
 */
import type { HexId } from '../../game/map.ts';
import type { UnitId } from '../../game/state.ts';

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
  const wanted = plain(text).replace(/(\d)(st|nd|rd|th)\b/g, '$1');
  if (wanted === '') return { code: 'noUnit', text };
  const names = known.own.map((unit) => ({
    id: unit.id,
    all: [plain(unit.short), plain(unit.name).replace(/(\d)(st|nd|rd|th)\b/g, '$1'), plain(unit.id)],
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
  if (single === 'next' || single === 'next unit') return good({ kind: 'next' });
  if (['end', 'end phase', 'end of phase', 'done'].includes(single)) return good({ kind: 'endPhase' });
  if (['undo', 'take back', 'takeback'].includes(single)) return good({ kind: 'takeBack' });
  if (['help', 'keys'].includes(single)) return good({ kind: 'help' });
  const why = /^why\s+(.+)$/i.exec(text);
  if (why) return withUnit(known, why[1] as string, (unit) => ({ kind: 'why', unit }));
  const show = /^(?:show|select|choose)\s+(.+)$/i.exec(text);
  if (show) return withUnit(known, show[1] as string, (unit) => ({ kind: 'show', unit }));
  const stance = /^(.+?)\s+(hold|delay|withdraw)s?$/i.exec(text);
  if (stance)
    return withUnit(known, stance[1] as string, (unit) => ({
      kind: 'stance',
      unit,
      stance: (stance[2] as string).toLowerCase() as 'hold',
    }));
  const attack = /^(?:attack|assault)\s+(.+?)\s+with\s+(.+)$/i.exec(text) ?? null;
  if (attack) return attackOf(known, attack[1] as string, attack[2] as string);
  const attackBy = /^(.+?)\s+attacks?\s+(.+)$/i.exec(text);
  if (attackBy) return attackOf(known, attackBy[2] as string, attackBy[1] as string);
  const move = /^(?:move\s+)?(.+?)\s+(?:to|->|→)\s+(.+)$/i.exec(text);
  if (move) {
    const hex = placeCalled(known, move[2] as string);
    if (isProblem(hex)) {
      const units = unitsCalled(known, move[1] as string);
      return bad('code' in units ? units : hex);
    }
    const units = unitsCalled(known, move[1] as string);
    if ('code' in units) return bad(units);
    const [unit = ''] = units;
    return good(units.length > 1 ? { kind: 'moveGroup', units, hex } : { kind: 'move', unit, hex });
  }
  return bad({ code: 'unknown', text });
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
  const parts = text.split(/(\s*(?:,|\band\b|&)\s*)/i);
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
