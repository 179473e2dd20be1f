/** Rule 14.1 — what events, decisions and the umpire do: one case for each kind of effect. */
import { indexOf } from '../board.ts';
import { FOR_GOOD } from '../data/events.ts';
import { ROTATION } from '../data/reinforcements.ts';
import type { HexId } from '../map.ts';
import type { Effect } from '../scenario.ts';
import {
  type BridgeId,
  COUNT_FLAGS,
  type Doctrine,
  type EventId,
  enemyOf,
  hasFeature,
  type Side,
  type UnitId,
} from '../state.ts';
import {
  change,
  changeSide,
  controllerOf,
  named,
  removeUnit,
  rollTwo,
  setControl,
  situationNow,
  tell,
  type Work,
} from '../work.ts';
import { claimEncirclement } from './claims.ts';
import { shareHits } from './losses.ts';
import { ceasefireTest } from './negotiation.ts';
import { bringFromPool, refitContingent, sendToRefit, unitsNear } from './reinforcements.ts';
import { addContact } from './sight.ts';
import { unitAt } from './stacking.ts';
import { setDoctrine } from './stances.ts';
import { changeTrack } from './tracks.ts';

interface Cause {
  readonly event: EventId | null;
  /** Units that the decision is about. */
  readonly units: readonly UnitId[];
}

export const applyEffects = (work: Work, effects: readonly Effect[], cause: Cause): void => {
  for (const effect of effects) applyEffect(work, effect, cause);
};

/** Units, bridges and hexes that this match does not have are passed over: the deck is shared. */
const applyEffect = (work: Work, effect: Effect, cause: Cause): void => {
  switch (effect.kind) {
    case 'points':
      givePoints(work, effect.side, effect.what, effect.points);
      return;
    case 'aid':
      turnDial(work, effect);
      return;
    case 'track':
      changeTrack(work, effect.track, effect.change, effect.reason);
      return;
    case 'reinforcement':
      bringFromPool(work, effect.unit, effect.entry ?? null, effect.delay ?? 0);
      return;
    case 'withdrawal':
      withdraw(work, effect.units.length > 0 ? effect.units : cause.units, effect.to, effect.weeks ?? 0);
      return;
    case 'refitContingent':
      refitContingent(work, effect.weeks);
      return;
    case 'weather':
      change(work, { weather: effect.weather });
      return;
    case 'flag':
      setFlag(work, effect);
      return;
    case 'reveal':
      reveal(work, effect.to, effect.hex, effect.radius);
      return;
    case 'bridge':
      setBridge(work, effect.bridge, effect.condition);
      return;
    case 'fieldworks':
      setFieldworks(work, effect.hex, effect.side, effect.level);
      return;
    case 'control':
      giveControl(work, effect.hexes, effect.side);
      return;
    case 'losses':
      sufferLosses(work, effect);
      return;
    case 'doctrine':
      newDoctrine(work, effect.doctrine);
      return;
    case 'claim':
      if (indexOf(work.board, effect.hex) >= 0)
        tell(work, 'both', { kind: 'claimed', side: effect.side, hex: effect.hex });
      return;
    case 'encirclementClaim':
      claimEncirclement(work, effect.side);
      return;
    case 'ceasefireTest':
      if (hasFeature(work.state, 'talks')) ceasefireTest(work, effect.modifier);
      return;
    case 'victory':
      scoreExtra(work, effect.side, effect.points, effect.reason);
      return;
    case 'chance': {
      const roll = rollTwo(work);
      const success = roll[0] + roll[1] >= effect.needed;
      tell(work, 'both', { kind: 'chance', event: cause.event, roll: [...roll], needed: effect.needed, success });
      applyEffects(work, success ? effect.success : effect.failure, cause);
      return;
    }
    default:
      effect satisfies never;
  }
};

const givePoints = (work: Work, side: Side, what: 'attack' | 'support' | 'replacements', points: number): void => {
  if (!hasFeature(work.state, 'points') && what === 'support') return;
  const field = ({ attack: 'attackPoints', support: 'supportPoints', replacements: 'replacements' } as const)[what];
  changeSide(work, side, { [field]: Math.max(0, work.state.sides[side][field] + points) });
  const none = { attack: 0, support: 0, replacements: 0 };
  tell(work, side, { kind: 'pointsReceived', side, ...none, [what]: points });
};

/** Rule 9.8 — the dials of aid. Frozen they read 0; resumed they return to their normal level, or to the one given. */
const turnDial = (work: Work, effect: Extract<Effect, { kind: 'aid' }>): void => {
  if (!hasFeature(work.state, 'aid')) return;
  const most = effect.dial === 'materiel' ? 3 : 2;
  const was = work.state.aid[effect.dial];
  const frozen = effect.frozen ?? was.frozen;
  const normal = Math.max(0, Math.min(most, (effect.level ?? was.normal) + (effect.change ?? 0)));
  const level = frozen ? 0 : normal;
  if (level === was.level && frozen === was.frozen && normal === was.normal) return;
  change(work, { aid: { ...work.state.aid, [effect.dial]: { level, frozen, normal } } });
  tell(work, 'both', { kind: 'aid', dial: effect.dial, level, frozen });
};

const withdraw = (work: Work, units: readonly UnitId[], to: 'home' | 'refit', weeks: number): void => {
  for (const id of units) {
    const unit = Object.hasOwn(work.state.units, id) ? work.state.units[id] : undefined;
    // Who is cut cannot leave.
    if (!unit || unit.supply === 'cut') continue;
    if (to === 'refit') sendToRefit(work, id, weeks, entryOf(work, id));
    else {
      removeUnit(work, id, 'home', work.state.week + ROTATION.rest);
      tell(work, hasFeature(work.state, 'fog') ? unit.side : 'both', {
        kind: 'left',
        unit: named(unit),
        why: 'recalled',
      });
    }
  }
};

const entryOf = (work: Work, id: UnitId): string | null =>
  work.scenario.orderOfBattle.find((unit) => unit.id === id)?.entry ?? null;

const setFlag = (work: Work, effect: Extract<Effect, { kind: 'flag' }>): void => {
  const { [effect.flag]: _was, ...others } = work.state.flags;
  const isCount = COUNT_FLAGS.includes(effect.flag);
  const value =
    effect.value === 0
      ? 0
      : isCount
        ? (effect.value ?? 1)
        : effect.weeks === undefined
          ? FOR_GOOD
          : work.state.week + effect.weeks - 1;
  change(work, { flags: value > 0 ? { ...others, [effect.flag]: value } : others });
  tell(work, 'both', { kind: 'flag', flag: effect.flag, value });
};

/** Enemy units near the hex become contacts that the side knows by name. */
const reveal = (work: Work, to: Side, hex: HexId, radius: number): void => {
  for (const unit of unitsNear(work, enemyOf(to), hex, radius)) {
    addContact(work, to, { hex: unit.hex, week: work.state.week, unit: unit.id, short: unit.short, type: unit.type });
    tell(work, to, { kind: 'revealed', side: unit.side, hex: unit.hex, unit: named(unit) });
  }
};

const setBridge = (work: Work, bridge: BridgeId, condition: 'whole' | 'damaged' | 'destroyed' | 'pontoon'): void => {
  if (!work.board.bridges.some(({ id }) => id === bridge)) return;
  const { [bridge]: _was, ...others } = work.state.bridges;
  change(work, { bridges: condition === 'whole' ? others : { ...others, [bridge]: condition } });
};

const setFieldworks = (work: Work, hex: HexId, side: Side, level: 0 | 1 | 2): void => {
  if (!hasFeature(work.state, 'fieldworks') || indexOf(work.board, hex) < 0 || controllerOf(work, hex) !== side) return;
  const { [hex]: was, ...others } = work.state.fieldworks;
  if (level > 0 && was?.side === side && was.level >= level) return;
  change(work, { fieldworks: level === 0 ? others : { ...others, [hex]: { side, level } } });
  tell(work, hasFeature(work.state, 'fog') ? side : 'both', { kind: 'fieldworks', hex, level });
};

/** Ground on which the other side stands does not change hands by an event. */
const giveControl = (work: Work, hexes: readonly HexId[], side: Side): void => {
  const free = hexes.filter((hex) => {
    const index = indexOf(work.board, hex);
    return index >= 0 && !unitAt(situationNow(work), index, enemyOf(side));
  });
  const taken = setControl(work, free, side);
  if (taken.length > 0) tell(work, 'both', { kind: 'controlChanged', hexes: taken, to: side, how: 'event' });
};

const sufferLosses = (work: Work, effect: Extract<Effect, { kind: 'losses' }>): void => {
  const units = unitsNear(work, effect.side, effect.hex, effect.radius).map(({ id }) => id);
  if (units.length > 0) shareHits(work, units, effect.hits, 'event');
};

const newDoctrine = (work: Work, doctrine: Doctrine): void => {
  if (hasFeature(work.state, 'doctrine') && work.state.sides.UA.doctrine !== doctrine) setDoctrine(work, doctrine);
};

/** A line of the ledger beyond what is measured on the map. */
const scoreExtra = (work: Work, side: Side, points: number, reason: string): void => {
  change(work, {
    ledger: [...work.state.ledger, { side, code: `extra:${reason}`, value: points, history: null, points }],
  });
};
