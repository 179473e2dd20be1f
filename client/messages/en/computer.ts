/** The computer's levels, where one is chosen or named. */
import type { LevelId } from '../../../game/ai/levels.ts';

export const computerLevels = {
  easy: { name: 'Easy', about: 'Plays sensibly and misses things.' },
  normal: { name: 'Normal', about: 'A fair fight for a first match.' },
  hard: { name: 'Hard', about: 'Looks a week ahead and punishes mistakes.' },
} as const;

export const levelWord = (level: LevelId): string => computerLevels[level].name.toLowerCase();
