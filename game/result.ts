/** What a rule answers: a value, or a refusal. Rules never throw for what a player may do; throwing is for bugs. */
export type Result<T, R = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R };

export const done = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const refused = <R>(refusal: R): Result<never, R> => ({ ok: false, refusal });

/** Plain data that a sentence can be made from: unit ids, hex ids, numbers. */
export type RefusalData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * Why an order is not carried out: a code and the data that its sentence needs. The sentence lives in the client's
 * message catalogue, which must have one for every code: it is a `Record<RefusalCode, …>`.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly data: RefusalData;
}

export const REFUSAL_CODES = [
  // the order itself
  'malformedOrder',
  'unknownOrder',
  'notInThisLayer',
  'notYourOperations',
  'wrongPhase',
  'matchOver',
  'matchPaused',
  'umpireOnly',
  // units and hexes
  'noSuchUnit',
  'notYourUnit',
  'noSuchHex',
  'unitRefitting',
  'unitLocked',
  // 8 movement
  'emptyPath',
  'pathBroken',
  'notEnoughMovement',
  'hexImpassable',
  'hexOccupied',
  'hexHeld',
  'hexFull',
  'zoneToZone',
  'zoneStops',
  'riverWithoutBridge',
  'borderClosed',
  'supplyForbids',
  // 9, 10 combat and support
  'noAttackPoints',
  'notEnoughSupport',
  'tooManyAttackers',
  'attackerNotAdjacent',
  'attackerCut',
  'attackerAlreadyAttacked',
  'attackerHasNoStrength',
  'nothingToAttack',
  'targetFriendly',
  'noUnitInRange',
  'notATarget',
  'alreadyOrdered',
  'weatherForbids',
  'noGlideBombs',
  'noLongRangeStrikes',
  'bridgeStanding',
  'bridgeDown',
  'cannotExploit',
  // 11 stances
  'reserveNotFresh',
  'reserveTooFar',
  'sameStance',
  'doctrineTooFast',
  // 13, 14 choices
  'noSuchDecision',
  'noSuchOption',
  'noReservesLeft',
  'tooSoon',
  'notAvailable',
  // umpire
  'noSuchEvent',
  'cannotRewind',
  'rulesChanged',
  'noSuchWeek',
  'noSuchPlan',
  'badEffects',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

export const refuse = (code: RefusalCode, data: RefusalData = {}): Refusal => ({ code, data });
