/** Text around the computer as a player: who plays, watching it, what it suggests and why it did what it did. */
import type { LevelId } from '../../../game/ai/levels.ts';
import type { Choice } from '../../../game/ai/reasons.ts';
import type { Side } from '../../../game/state.ts';
import type { PlayedBy } from '../../computer/players.ts';
import { plural } from '../numbers.ts';
import { computerLevels, levelWord } from './computer.ts';

const SIDES: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russia' };

export const players = {
  title: 'Who plays',
  text: 'The computer plays the sides that no person plays. It sees what its side sees, and throws no dice of its own.',
  side: (side: Side) => SIDES[side],
  by: {
    person: 'A person',
    easy: 'Computer, easy',
    normal: 'normal',
    hard: 'hard',
  } as const satisfies Record<PlayedBy, string>,
  short: { person: 'Person', easy: 'Easy', normal: 'Normal', hard: 'Hard' } as const satisfies Record<PlayedBy, string>,
  sentence: (ua: PlayedBy, ru: PlayedBy): string => {
    if (ua === 'person' && ru === 'person') return 'Two people at this screen; a curtain hides the map in between.';
    if (ua === 'person') return `You play Ukraine. ${about(ru as LevelId)}`;
    if (ru === 'person') return `You play Russia. ${about(ua as LevelId)}`;
    return 'The computer plays both sides, and you watch.';
  },
  change: 'Who plays this match',
  changeText: 'It holds from the next order on. What was ordered stays ordered.',
  done: 'Done',
} as const;

const about = (level: LevelId): string => `The computer, ${levelWord(level)}: ${computerLevels[level].about}`;

export const opponent = {
  plays: (side: Side, level: LevelId) => `${SIDES[side]} is played by the computer (${levelWord(level)}).`,
  orders: (count: number) => (count === 0 ? 'It is thinking…' : `${plural(count, 'order')} given…`),
  pausedText: 'Paused.',
  pace: 'How fast its orders are shown',
  paces: { slow: 'Slow', normal: 'Normal', fast: 'Fast' } as const,
  pause: 'Pause',
  goOn: 'Go on',
  skip: 'Skip to the end',
  problem: (why: string) => `The computer stopped: ${why}.`,
  again: 'Try again',
} as const;

export const brief = {
  title: (side: Side) => `You play ${SIDES[side]}`,
  against: (level: LevelId) => `against the computer (${levelWord(level)})`,
  go: 'To the map',
} as const;

export const hint = {
  ask: 'Hint',
  askLong: 'Hint: what the computer would order here',
  title: 'The computer suggests',
  thinking: 'Looking for a good order…',
  endPhase: 'Nothing more is worth ordering in this phase: end it.',
  go: 'Order it',
  failed: (why: string) => `No suggestion: ${why}.`,
  speaksFor: (terms: string) => `For it: ${terms}.`,
  against: (terms: string) => `Against it: ${terms}.`,
  better: (by: string, what: string) => `Better by ${by} than: ${what}`,
  /** The difference is less than what is shown. */
  even: (what: string) => `About as good: ${what}`,
} as const;

export const why = {
  open: 'Why it did that',
  openLong: 'Why the computer did that',
  title: 'Why the computer did that',
  lead: 'What it weighed, in points of the scenario’s ledger. The terms of each choice add up to its score, and the best score was chosen.',
  operations: 'Operations',
  of: (side: Side, week: number) => `${SIDES[side]}, week ${week}`,
  level: (level: LevelId) => `Level: ${levelWord(level)}.`,
  chosen: 'Chosen',
  instead: 'Instead',
  sum: 'Together',
  nothing: 'Do nothing of the kind',
  way: (number: number) => (number === 1 ? 'The way it chose' : `Way ${number}`),
  none: 'Nothing was weighed in these operations: there was only one thing to do.',
  empty: 'The computer has not played yet.',
  hidden: 'Under fog of war this is shown when the match is over.',
  loading: 'Fetching…',
  term: (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  aboutNull: (about: Choice, number: number): string => (about === 'plan' ? why.way(number) : why.nothing),
} as const;
