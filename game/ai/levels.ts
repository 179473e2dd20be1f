/** What tells the levels of the computer apart. Weights that all levels share stand in `weights.ts`. */

export const LEVEL_IDS = ['easy', 'normal', 'hard'] as const;
export type LevelId = (typeof LEVEL_IDS)[number];

export interface Level {
  readonly id: LevelId;
  /** How far a judgement may be out, in points of the ledger. */
  readonly misjudges: number;
  /** The share of possible attacks and posts that it never thinks of. */
  readonly overlooks: number;
  /** How much it allows for what the enemy may have hidden: 0 not at all, 1 the worst. */
  readonly wary: number;
  /** It gathers units for an attack before it makes it. */
  readonly masses: boolean;
  /** How often it goes over its moves again, unit by unit. */
  readonly rounds: number;
  /** It saves attack points for better blows. */
  readonly saves: boolean;
  /** It buys interdiction, works on the Sudzha road, and sets priorities. */
  readonly interdicts: boolean;
  /** It lays defensive support, fire support and aircraft where they tell. */
  readonly supports: boolean;
  /** It keeps fresh units as a reserve and sets stances one by one. */
  readonly reserves: boolean;
  /** Plans for the week's moves that it plays through and compares; 1: it takes the first. */
  readonly plans: number;
  /** How often it plays each of them through. */
  readonly tries: number;
  /** Over how many weeks. */
  readonly weeks: number;
  /** Nobody asks for the reasons of a move: in its imagination, and in matches that nobody looks at. */
  readonly quiet?: true;
}

export const LEVELS: Readonly<Record<LevelId, Level>> = {
  easy: {
    id: 'easy',
    misjudges: 0.7,
    overlooks: 0.3,
    wary: 0,
    masses: false,
    rounds: 1,
    saves: false,
    interdicts: false,
    supports: false,
    reserves: false,
    plans: 1,
    tries: 1,
    weeks: 1,
  },
  normal: {
    id: 'normal',
    misjudges: 0.25,
    overlooks: 0.1,
    wary: 0.25,
    masses: true,
    rounds: 2,
    saves: true,
    interdicts: true,
    supports: true,
    reserves: false,
    plans: 1,
    tries: 1,
    weeks: 1,
  },
  hard: {
    id: 'hard',
    misjudges: 0,
    overlooks: 0,
    wary: 0.35,
    masses: true,
    rounds: 4,
    saves: true,
    interdicts: true,
    supports: true,
    reserves: true,
    plans: 5,
    tries: 2,
    weeks: 2,
  },
};

/** The enemy in what a level imagines: sound, and quick to work out. */
export const REPLY: Level = { ...LEVELS.normal, misjudges: 0, overlooks: 0, wary: 0, rounds: 1, quiet: true };

/**
 * A number in [0, 1) for a question, the same whenever it is asked again: FNV-1a over its text, mixed with the seed. So
 * a level that overlooks something overlooks it for the whole week, and not in every second order.
 */
export const hashed = (seed: number, question: string): number => {
  let hash = (seed ^ 0x811c9dc5) | 0;
  for (let i = 0; i < question.length; i++) hash = Math.imul(hash ^ question.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
};
