/** Text around the computer as a player at a match on a server. */
import type { LevelId } from '../../../game/ai/levels.ts';
import type { PlayedBy } from '../../computer/players.ts';
import { levelWord } from './computer.ts';

export const atTable = {
  menu: 'Let the computer play…',
  title: 'The computer at this table',
  text: 'It plays on from where the match stands, sees what its side sees, and everybody at the table is told. You can change it back at any time.',
  yourself: 'You',
  nobody: 'Free',
  name: (level: LevelId) => `Computer (${levelWord(level)})`,
  inPlaceOf: (name: string, level: LevelId) => `${name}, for whom the computer plays (${levelWord(level)})`,
  forYou: (level: LevelId) => `The computer (${levelWord(level)}) plays for you.`,
  takeBack: 'Play yourself',
  fill: (seat: string) => `Or let the computer play ${seat}`,
  fillText: 'The match begins at once. Whoever has the link can still take the seat over later.',
  other: 'The other side',
  others: { person: 'A person', easy: 'Computer, easy', normal: 'normal', hard: 'hard' } as const satisfies Record<
    PlayedBy,
    string
  >,
  visibility: 'Who may watch',
  visibilities: { private: 'Whoever has the link', public: 'Anybody: it is listed' } as const,
  hints: 'Suggestions of the computer',
  hintsText: 'A player may ask the computer for a suggestion.',
  hintsAllowed: 'allowed',
  hintsForbidden: 'not allowed',
} as const;
