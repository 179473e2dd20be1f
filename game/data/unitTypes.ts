/**
 * Rule 5 — the types of unit. Movement in whole points (the engine counts quarters), strength per step ×2, so that
 * half points stay whole numbers.
 */

export const MOVEMENT_CLASSES = ['mechanised', 'motorised', 'foot'] as const;
export type MovementClass = (typeof MOVEMENT_CLASSES)[number];

export interface UnitType {
  readonly movementClass: MovementClass;
  /** Movement allowance in points. */
  readonly movement: number;
  /** Strength of one step, ×2: 6 is 3 points. */
  readonly strength2: number;
  /** Combat units have a zone of control, hold ground and may attack; support units do not. */
  readonly combat: boolean;
  /** The greatest hold radius it can have, whatever its supply (rule 6.3). */
  readonly maxHold: 0 | 1 | 2;
  /** Rule 10.7 — may go on after a breakthrough. */
  readonly exploits: boolean;
  /** Rule 10.4 — half of a combined-arms attack: armour with infantry. */
  readonly arm: 'armour' | 'infantry' | 'none';
  /** Special operations: zones of control neither stop nor lock it; seen only from beside it. */
  readonly slips: boolean;
  /** Range in hexes of interdiction and strikes, before weather; 0 for none. */
  readonly fireRange: number;
  readonly engineers: boolean;
  /** Which of our own pictograms the counter carries. */
  readonly symbol:
    | 'infantry'
    | 'mechanised'
    | 'tank'
    | 'motorRifle'
    | 'airborne'
    | 'marine'
    | 'specialOperations'
    | 'borderGuard'
    | 'territorial'
    | 'mountain'
    | 'artillery'
    | 'drone'
    | 'engineer';
}

const combat = {
  combat: true,
  maxHold: 2,
  exploits: false,
  arm: 'infantry',
  slips: false,
  fireRange: 0,
  engineers: false,
} as const;
const support = {
  combat: false,
  maxHold: 0,
  exploits: false,
  arm: 'none',
  slips: false,
  strength2: 0,
  engineers: false,
} as const;

export const UNIT_TYPES = {
  mechanised: {
    ...combat,
    movementClass: 'mechanised',
    movement: 6,
    strength2: 6,
    exploits: true,
    arm: 'armour',
    symbol: 'mechanised',
  },
  tank: {
    ...combat,
    movementClass: 'mechanised',
    movement: 6,
    strength2: 6,
    exploits: true,
    arm: 'armour',
    symbol: 'tank',
  },
  airAssault: { ...combat, movementClass: 'mechanised', movement: 6, strength2: 6, exploits: true, symbol: 'airborne' },
  marine: { ...combat, movementClass: 'motorised', movement: 5, strength2: 6, symbol: 'marine' },
  airborne: { ...combat, movementClass: 'mechanised', movement: 6, strength2: 6, exploits: true, symbol: 'airborne' },
  navalInfantry: { ...combat, movementClass: 'motorised', movement: 5, strength2: 5, symbol: 'marine' },
  assault: { ...combat, movementClass: 'motorised', movement: 5, strength2: 5, symbol: 'infantry' },
  specialOperations: {
    ...combat,
    movementClass: 'motorised',
    movement: 5,
    strength2: 4,
    maxHold: 0,
    slips: true,
    symbol: 'specialOperations',
  },
  motorRifle: { ...combat, movementClass: 'motorised', movement: 5, strength2: 4, symbol: 'motorRifle' },
  mountain: { ...combat, movementClass: 'motorised', movement: 4, strength2: 4, symbol: 'mountain' },
  akhmat: { ...combat, movementClass: 'motorised', movement: 5, strength2: 4, symbol: 'motorRifle' },
  mechanisedTerritorial: { ...combat, movementClass: 'motorised', movement: 4, strength2: 4, symbol: 'territorial' },
  territorial: { ...combat, movementClass: 'foot', movement: 3, strength2: 3, symbol: 'territorial' },
  volunteers: { ...combat, movementClass: 'foot', movement: 4, strength2: 3, symbol: 'infantry' },
  assaultVolunteers: { ...combat, movementClass: 'foot', movement: 4, strength2: 4, symbol: 'infantry' },
  lightInfantry: { ...combat, movementClass: 'foot', movement: 4, strength2: 5, symbol: 'infantry' },
  conscripts: { ...combat, movementClass: 'foot', movement: 3, strength2: 2, maxHold: 1, symbol: 'infantry' },
  borderGuard: { ...combat, movementClass: 'foot', movement: 3, strength2: 2, maxHold: 1, symbol: 'borderGuard' },
  drone: { ...support, movementClass: 'motorised', movement: 4, fireRange: 4, symbol: 'drone' },
  artillery: { ...support, movementClass: 'motorised', movement: 3, fireRange: 3, symbol: 'artillery' },
  engineers: { ...support, movementClass: 'motorised', movement: 4, fireRange: 0, engineers: true, symbol: 'engineer' },
} as const satisfies Record<string, UnitType>;

export type UnitTypeId = keyof typeof UNIT_TYPES;
export const UNIT_TYPE_IDS = Object.keys(UNIT_TYPES) as readonly UnitTypeId[];
export const unitType = (id: UnitTypeId): UnitType => UNIT_TYPES[id];
