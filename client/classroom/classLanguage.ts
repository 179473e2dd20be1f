/** A class is held in a language: its pupils' pages take it once, and each pupil may take another afterwards. */
import type { ClassLanguage } from '../../game/protocol/exercise.ts';
import { language } from '../messages/en/language.ts';
import { readText, writeText } from '../offline/smallStore.ts';
import { chooseLanguage } from '../settings/language.ts';

const KEY = 'salient.classLanguages';
const MOST = 40;

/** Classes whose language this browser took, or with `=` before it, had when it came; newest first. */
const taken = (): readonly string[] => (readText(KEY) ?? '').split(' ').filter(Boolean);
const note = (entry: string): boolean => writeText(KEY, [entry, ...taken()].slice(0, MOST).join(' '));

/** True when the page is on its way in the language of the class; `onLeave` is called before. */
export const takeLanguageOf = ({ exercise, language: wanted }: ClassLanguage, onLeave?: () => void): boolean => {
  const had = `=${exercise}`;
  if (taken().some((entry) => entry === exercise || entry === had)) return false;
  if (wanted === language) {
    // What the pupil chooses later stays.
    note(had);
    return false;
  }
  // Where nothing can be kept, the page would come again and again.
  if (!note(exercise)) return false;
  onLeave?.();
  chooseLanguage(wanted);
  return true;
};

/** Whether the pages were put into the language of that class, or out of it again. */
export const wasTaken = (exercise: string): boolean => taken().includes(exercise);
