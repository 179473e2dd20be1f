/** A view as the board draws it. The board knows no rules; this is where the two meet. */
import { idAt, indexOf } from '../../game/board.ts';
import type { FrontWeek } from '../../game/data/history/history.ts';
import { unitType } from '../../game/data/unitTypes.ts';
import type { SupplyLine } from '../../game/explain.ts';
import { boardOf, scenarioOf } from '../../game/library.ts';
import type { HexId } from '../../game/map.ts';
import { strength16 } from '../../game/rules/battle.ts';
import { defaultStance } from '../../game/rules/stances.ts';
import { situationOf } from '../../game/situation.ts';
import { hasFeature, SIDE_CODE, type Unit, type UnitId, type View } from '../../game/state.ts';
import { counterModel } from '../board/counterModel.ts';
import type { AreaName, BoardPosition, CounterModel, Overlays, ReachMark, SupplyPath } from '../board/types.ts';
import { countries } from '../messages/en/names.ts';
import { t } from '../messages/en.ts';
import { quarters } from '../messages/numbers.ts';
import { allowanceOf, playsNow, reachOf, threatHexes } from './can.ts';

export const FIRST_OVERLAYS: Overlays = {
  supply: true,
  zones: false,
  control: true,
  threats: false,
  fieldworks: true,
  labels: true,
  history: false,
};

export const OVERLAY_KEYS = [
  'supply',
  'zones',
  'control',
  'threats',
  'fieldworks',
  'labels',
  'history',
] as const satisfies readonly (keyof Overlays)[];

/** Overlays that the layer of the match uses. */
export const overlaysOf = (view: View): readonly (keyof Overlays)[] =>
  OVERLAY_KEYS.filter((key) => key !== 'fieldworks' || hasFeature(view, 'fieldworks'));

export const AREAS: readonly AreaName[] = [
  { text: countries.UA, lon: 34.62, lat: 51.02 },
  { text: countries.RU, lon: 35.72, lat: 51.4 },
];

const abstractAreas = new WeakMap<(text: string) => string, readonly AreaName[]>();
/** The same areas as `say` calls them; the same list each time, so that the board is not drawn anew. */
export const areasIn = (say: (text: string) => string): readonly AreaName[] => {
  let found = abstractAreas.get(say);
  if (!found) {
    found = AREAS.map((area) => ({ ...area, text: say(area.text.replace(/ · .*/, '')) }));
    abstractAreas.set(say, found);
  }
  return found;
};

const ids = (view: View, flags: Uint8Array): readonly HexId[] => {
  const { board } = situationOf(view);
  const found: HexId[] = [];
  flags.forEach((flag, index) => {
    if (flag) found.push(idAt(board, index));
  });
  return found;
};

const counterOf = (view: View, unit: Unit): CounterModel => {
  const situation = situationOf(view);
  const own = unit.side === view.side;
  const allowance = own ? allowanceOf(view, unit) : 0;
  const isDone =
    own &&
    playsNow(view) &&
    (view.turn.phase === 'movement' ? unit.spent > 0 : view.turn.phase === 'combat' ? unit.attacked === true : false);
  const index = indexOf(situation.board, unit.hex);
  const doctrine = (view.side && view.sides[view.side]?.doctrine) || 'flexible';
  const letters = t.map.letters;
  return counterModel(unit, {
    letters: letters[unit.contingent ? 'contingent' : unit.side],
    strength: unitType(unit.type).combat ? Math.round(strength16(unit, 'open', false) / 8) / 2 : 0,
    ...(own ? { movement: [Math.max(0, allowance - unit.spent) / 4, allowance / 4] as const } : {}),
    moved: isDone,
    usual: hasFeature(view, 'stances')
      ? defaultStance(doctrine, unit, situation.board.country[index] === 1 && unit.side === 'UA')
      : 'delay',
  });
};

const counters = new WeakMap<Unit, { readonly view: View; readonly model: CounterModel }>();
const same = (a: CounterModel, b: CounterModel): boolean => JSON.stringify(a) === JSON.stringify(b);
/** The same model object as long as nothing shown has changed, so that only changed counters are drawn again. */
export const counterFor = (view: View, unit: Unit): CounterModel => {
  const kept = counters.get(unit);
  if (kept?.view === view) return kept.model;
  const made = counterOf(view, unit);
  const model = kept && same(kept.model, made) ? kept.model : made;
  counters.set(unit, { view, model });
  return model;
};

export const positionFor = (
  view: View,
  lastWeek: readonly string[] | null,
  history: FrontWeek | null,
  overlays: Overlays,
): BoardPosition => {
  const situation = situationOf(view);
  const scenario = scenarioOf(view);
  return {
    control: view.control,
    lastWeek,
    units: Object.values(view.units).map((unit) => counterFor(view, unit)),
    contacts: view.contacts
      .filter((contact) => !contact.unit || !view.units[contact.unit])
      .map((contact) => ({ hex: contact.hex, age: t.map.contactAge(view.week - contact.week) })),
    fieldworks: view.fieldworks,
    bridges: view.bridges,
    interdictions: view.interdictions,
    objectives: scenario.objectives.map((objective) => objective.hex),
    history: history
      ? { held: history.kursk, contested: history.contested, disputed: history.disputed, heldByRussia: history.sumy }
      : null,
    claims: claimsOf(view),
    zones: overlays.zones
      ? {
          UA: { zone: ids(view, situation.zone.UA), hold: ids(view, situation.hold.UA) },
          RU: { zone: ids(view, situation.zone.RU), hold: ids(view, situation.hold.RU) },
        }
      : null,
    threats: overlays.threats ? threatHexes(view) : null,
  };
};

/** Claims of this week and the last that the ground does not bear out. */
const claimsOf = (view: View): readonly (readonly HexId[])[] => {
  const { board, control } = situationOf(view);
  const open: HexId[][] = [];
  for (const { what } of view.log) {
    if (what.kind !== 'claimed') continue;
    const held = control[indexOf(board, what.hex)] === (what.side === 'RU' ? 1 : 0);
    if (!held) open.push([what.hex]);
  }
  return open;
};

/** Reach as marks: the points left after the move stand on a chip, except in one's own rear, where they only clutter. */
export const reachMarks = (view: View, unit: UnitId): readonly ReachMark[] => {
  const { board, control } = situationOf(view);
  const own = SIDE_CODE[view.side ?? 'UA'];
  const isRear = (index: number) =>
    control[index] === own &&
    [0, 1, 2, 3, 4, 5].every((d) => {
      const next = board.neighbours[index * 6 + d] as number;
      return next < 0 || control[next] === own;
    });
  return reachOf(view, unit).map((reach) => ({
    hex: reach.hex,
    chip: reach.stops || isRear(indexOf(board, reach.hex)) ? null : quarters(reach.left),
    stops: reach.stops,
  }));
};

export const supplyPathOf = (view: View, line: SupplyLine): SupplyPath | null => {
  // Cut off, or at the source itself: there is no way to draw.
  if (line.path.length < 2) return null;
  const board = boardOf(view);
  const onPath = new Set(line.path);
  const stretch = new Set((board.stretches['sudzha-road'] ?? []).map((index) => idAt(board, index)));
  const interdicted = [
    ...view.interdictions.filter((each) => each.side !== line.side && onPath.has(each.hex)).map((each) => each.hex),
    ...line.causes.flatMap((cause) => (cause.kind === 'interdicted' ? [cause.hex] : [])),
    ...(line.side === 'UA' && view.road.level > 0
      ? line.path.filter((hex) => stretch.has(hex) && board.country[indexOf(board, hex)] === 1)
      : []),
  ];
  const broken = line.causes.find((cause) => cause.kind === 'enemyHex' || cause.kind === 'bridge');
  return {
    side: line.side,
    path: line.path,
    state: line.state,
    interdicted: [...new Set(interdicted)],
    breakAt: line.state === 'cut' && broken && 'hex' in broken && onPath.has(broken.hex) ? broken.hex : null,
  };
};
