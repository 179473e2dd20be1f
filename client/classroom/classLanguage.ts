/** A class is held in a language: its pupils' pages take it once, and each pupil may take another afterwards. */
import type { ClassLanguage } from '../../game/protocol/exercise.ts';
import { language } from '../messages/en/language.ts';
import { readText, writeText } from '../offline/smallStore.ts';
import { chooseLanguage } from '../settings/language.ts';

const KEY = 'salient.classLanguages';
const MOST = 40;

/** Classes whose language this browser took; newest first. */
const taken = (): readonly string[] => (readText(KEY) ?? '').split(' ').filter(Boolean);

/** True when the page is on its way in the language of the class; `onLeave` is called before. */
export const takeLanguageOf = ({ exercise, language: wanted }: ClassLanguage, onLeave?: () => void): boolean => {
  if (wanted === language || taken().includes(exercise)) return false;
  // Where nothing can be kept, the page would come again and again.
  if (!writeText(KEY, [exercise, ...taken()].slice(0, MOST).join(' '))) return false;
  onLeave?.();
  chooseLanguage(wanted);
  return true;
};

/** Whether the pages were put into the language of that class, or out of it again. */
export const wasTaken = (exercise: string): boolean => taken().includes(exercise);
