/** The computer's levels, where one is chosen or named. */
import type { LevelId } from '../../../game/ai/levels.ts';
import type * as en from '../en/computer.ts';
import type { InWords } from '../shape.ts';

export const computerLevels: InWords<typeof en.computerLevels> = {
  easy: { name: 'Leicht', about: 'Spielt vernünftig und übersieht manches.' },
  normal: { name: 'Normal', about: 'Ein ebenbürtiger Gegner für die erste Partie.' },
  hard: { name: 'Schwer', about: 'Denkt eine Woche voraus und nutzt Fehler aus.' },
};

export const levelWord = (level: LevelId): string => computerLevels[level].name.toLowerCase();
