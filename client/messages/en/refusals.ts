/** Why an order is not carried out: what, why, what to do instead, and the rule. One sentence for every code. */
import { REFUSAL_CODES, type RefusalCode, type RefusalData } from '../../../game/result.ts';
import type { Side } from '../../../game/state.ts';
import type { Names } from '../names.ts';
import { plural, quarters } from '../numbers.ts';

export interface RefusalText {
  readonly text: string;
  readonly rule: string | null;
}

/** Reads the data of a refusal; what is not there becomes a plain word, so that a sentence always stands. */
/** As a sentence begins. */
const begin = (text: string): string => text.replace(/^./, (first) => first.toUpperCase());

const reader = (data: RefusalData, names: Names) => {
  const text = (key: string): string | null => (typeof data[key] === 'string' ? (data[key] as string) : null);
  const number = (key: string): number | null => (typeof data[key] === 'number' ? (data[key] as number) : null);
  const many = (key: string): readonly string[] => (Array.isArray(data[key]) ? (data[key] as readonly string[]) : []);
  const unit = (key = 'unit', otherwise = 'This unit'): string => {
    const id = text(key);
    return id ? names.unit(id) : otherwise;
  };
  const hex = (key = 'hex', otherwise = 'this hex'): string => {
    const id = text(key) ?? (key === 'hex' ? text('to') : null);
    return id ? names.hexWithNumber(id) : otherwise;
  };
  const side = (key = 'side'): string => {
    const id = text(key);
    return id === 'UA' || id === 'RU' ? names.side(id as Side) : 'The other side';
  };
  return { text, number, many, unit, hex, side };
};

type Reader = ReturnType<typeof reader>;
type Sentence = (read: Reader, names: Names) => RefusalText;
const says = (text: string, rule: string | null = null): RefusalText => ({ text, rule });

const PHASE_WORDS: Readonly<Record<string, string>> = {
  orders: 'orders',
  movement: 'movement',
  combat: 'combat',
  exploitation: 'follow-up',
};

const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  malformedOrder: () => says('This order is incomplete, so nothing was done. Give it again from the map or the table.'),
  unknownOrder: () =>
    says('There is no such order. Nothing was done. Look at the list of orders that the unit can be given.'),
  notInThisLayer: () =>
    says(
      'This order belongs to a fuller set of rules than this scenario uses. Choose one of the marked orders.',
      '1.2',
    ),
  notYourOperations: (r) =>
    says(`${r.side()} is carrying out operations now. Give your orders when your side’s operations begin.`, '3.2'),
  wrongPhase: (r) => {
    const now = PHASE_WORDS[r.text('phase') ?? ''] ?? 'another phase';
    const needs = PHASE_WORDS[r.text('needs') ?? ''];
    return says(
      `This cannot be ordered in the phase “${now}”.${needs ? ` It belongs to “${needs}”.` : ''} End the phase to go on; a phase does not come back this week.`,
      '3.2',
    );
  },
  matchOver: () => says('The match is over, so no more orders can be given. The report shows how it ended.', '15'),
  matchPaused: () => says('The match is paused by the umpire. Wait until it goes on; nothing is lost.', '2.3'),
  umpireOnly: () => says('Only the umpire can give this order.', '2.3'),
  noSuchUnit: () => says('There is no such unit on the map. Choose one from the map or from “My units”.'),
  notYourUnit: (r) => says(`${r.unit()} belongs to the other side. Choose a unit of your own.`, '2'),
  noSuchHex: () => says('There is no such hex on the map. Choose one of the marked hexes.', '4'),
  unitRefitting: (r) =>
    says(`${r.unit()} is out of the line to refit and cannot be given this order. It comes back by itself.`, '12'),
  unitLocked: (r) =>
    says(`${r.unit()} has attacked this week, so it stays where it is. It can move again next week.`, '8.6'),
  emptyPath: () => says('The move has no destination. Choose one of the marked hexes.', '8'),
  pathBroken: () => says('The path jumps over a hex. Choose the destination and the path is found for you.', '8'),
  notEnoughMovement: (r) => {
    const cost = r.number('cost');
    const left = r.number('left');
    const sums =
      cost !== null && left !== null ? `: it would take ${quarters(cost)} points and ${quarters(left)} are left` : '';
    return says(
      `${r.unit()} cannot go that far${sums}. Choose one of the marked hexes, or go part of the way by road.`,
      '8.1',
    );
  },
  hexImpassable: (r) =>
    says(`${r.hex('hex', 'That hex')} cannot be entered by any unit: it is open water. Go round it.`, '4.1'),
  hexOccupied: (r) =>
    says(
      `${r.hex('hex', 'That hex')} is occupied by the other side. It has to be attacked in the combat phase before anybody can enter.`,
      '8.3',
    ),
  hexHeld: (r) =>
    says(
      `${r.hex('hex', 'That hex')} is held by an enemy unit nearby, though no unit stands in it. Attack it as a thin screen in the combat phase, or go round it.`,
      '6.3',
    ),
  hexFull: (r) =>
    says(
      `${r.hex('hex', 'That hex')} is full: two combat units and one support unit at most. Choose another hex, or move one of the units there first.`,
      '6.1',
    ),
  zoneToZone: (r) =>
    says(
      `${r.unit()} cannot enter ${r.hex()}: it started beside an enemy unit and that hex is beside one too. Enter through a hex with a friendly unit, or step back first.`,
      '6.2',
    ),
  zoneStops: (r) =>
    says(
      `${r.unit()} must stop when it comes beside an enemy unit, so it cannot go on to ${r.hex()}. End the move there, or go round.`,
      '6.2',
    ),
  riverWithoutBridge: (r) =>
    says(`There is no bridge into ${r.hex()}. Cross the river at a bridge or a pontoon.`, '4.2'),
  borderClosed: (r) =>
    says(`${r.unit()} may not cross the border there in this week of the scenario. Keep it on its own side.`, '8.9'),
  supplyForbids: (r) =>
    says(`${r.unit()} has no supply for that. Open its road first, or give it another order.`, '7.5'),
  noAttackPoints: () =>
    says('No attack is left for this week. Hold the ground taken; more attacks come next week.', '9.1'),
  notEnoughSupport: (r) => {
    const needs = r.number('needs') ?? r.number('cost');
    const has = r.number('has') ?? r.number('left');
    const sums =
      needs !== null && has !== null ? ` It costs ${needs} and ${has} ${has === 1 ? 'is' : 'are'} left.` : '';
    return says(`There is not enough support for that.${sums} Spend less, or keep some for next week.`, '9.1');
  },
  tooManyAttackers: (r) => {
    const most = r.number('most') ?? r.number('max') ?? 3;
    return says(
      `At most ${plural(most, 'unit')} can attack one hex. Untick the others; they can attack another hex.`,
      '10.1',
    );
  },
  attackerNotAdjacent: (r) =>
    says(`${r.unit()} is not beside that hex, so it cannot attack it. Choose a unit that stands next to it.`, '10.1'),
  attackerCut: (r) =>
    says(`${r.unit()} is cut off from supply and cannot attack. Open its line of supply first.`, '7.5'),
  attackerAlreadyAttacked: (r) =>
    says(`${r.unit()} has attacked this week already. A unit attacks once a week.`, '10.1'),
  attackerHasNoStrength: (r) =>
    says(`${r.unit()} has no strength to attack with. Let a combat unit attack; this one supports.`, '10.1'),
  nothingToAttack: (r) =>
    says(
      `Nobody holds ${r.hex('hex', 'that hex')}, so there is nothing to attack. A unit can simply move there.`,
      '10.1',
    ),
  targetFriendly: (r) =>
    says(`${r.hex('hex', 'That hex')} is in your own hands. Choose a hex that the other side holds.`, '10.1'),
  noUnitInRange: (r) =>
    says(`No drone or artillery unit has ${r.hex()} in range. Move one nearer, or choose a nearer hex.`, '9.3'),
  notATarget: (r) =>
    says(
      `${r.hex('hex', 'That hex')} is not a target: there is no enemy unit, bridge, depot or road stretch in it. Choose one of the marked hexes.`,
      '9',
    ),
  alreadyOrdered: () => says('This is ordered already. It stays until you withdraw it.', '9'),
  weatherForbids: () => says('The weather of this week does not allow it. Try again when it clears.', '9.7'),
  noGlideBombs: () => says('No aircraft with glide bombs are available this week.', '9.7'),
  noLongRangeStrikes: () =>
    says('Long-range strikes are not possible now: they need permission and full intelligence.', '9.5'),
  bridgeStanding: (r, names) =>
    says(`${begin(names.bridge(r.text('bridge') ?? ''))} is whole, so no pontoon is needed there.`, '4.4'),
  bridgeDown: (r, names) => says(`${begin(names.bridge(r.text('bridge') ?? ''))} is down already.`, '9.4'),
  cannotExploit: (r) =>
    says(`${r.unit()} cannot follow up: only a unit whose attack broke through, in open supply, may go on.`, '10.7'),
  reserveNotFresh: (r) =>
    says(`${r.unit()} cannot be a reserve: it has to be fresh, in open supply and away from enemy units.`, '11.4'),
  reserveTooFar: (r) =>
    says(
      `${r.hex('hex', 'That hex')} is more than 15 km (9 mi) from ${r.unit('unit', 'this unit')}. Name a nearer hex for it to help.`,
      '11.4',
    ),
  sameStance: (r) => says(`${r.unit()} has this stance already. Nothing was changed.`, '11'),
  doctrineTooFast: () =>
    says(
      'The doctrine was changed a short time ago and cannot be changed again yet. Single units can still be given their own stance.',
      '11.5',
    ),
  noSuchDecision: () => says('This decision is not open, or was taken already.', '14.2'),
  noSuchOption: () => says('This is not one of the choices. Choose one that is shown.', '14.2'),
  noReservesLeft: () => says('No regiment is left there to be called.', '13.3'),
  tooSoon: () => says('It is too soon to do this again. Wait some weeks.', '13.3'),
  notAvailable: (r) => says(`${r.text('unit') ? r.unit() : 'This'} is not available for that now.`, '13'),
  noSuchEvent: () => says('There is no such event in this scenario, or it has happened already.', '14'),
  rulesChanged: () =>
    says(
      'This match was begun under another version of the rules, so it cannot be taken back to an earlier order.',
      '2.3',
    ),
  cannotRewind: () => says('The match cannot be taken back to that order.', '2.3'),
  noSuchWeek: (r) =>
    says(
      `That week cannot be planned for. Choose one from ${r.number('from') ?? 1} to ${r.number('to') ?? 1}, or let it happen now.`,
      '2.3',
    ),
  noSuchPlan: () => says('This is not planned any more: it was withdrawn, or it has happened.', '2.3'),
  badEffects: () => says('These effects are not understood. Check the list of effects.', '14.1'),
};

export const refusalText = (code: RefusalCode, data: RefusalData, names: Names): RefusalText =>
  SENTENCES[code](reader(data, names), names);

export const REFUSALS_WITH_TEXT: readonly RefusalCode[] = REFUSAL_CODES.filter((code) => code in SENTENCES);
