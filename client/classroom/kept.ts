/** The classes that this browser keeps: as their teacher, and as a pupil. A token leaves it only to prove who asks. */
import { readText, writeText } from '../offline/smallStore.ts';
import { isId, isToken } from './shapes.ts';

export interface KeptClass {
  readonly exercise: string;
  readonly token: string;
  readonly title: string;
  readonly code: string;
}
export interface KeptPupil {
  readonly exercise: string;
  readonly pupil: string;
  readonly token: string;
  readonly nickname: string;
  /** It chose to stop: its page stays as quiet as it was. */
  readonly stopped?: true;
}

const MOST = 40;

const listOf = <T extends { readonly exercise: string }>(key: string, isKept: (value: unknown) => value is T) => {
  /** Newest first. */
  const all = (): readonly T[] => {
    try {
      const kept: unknown = JSON.parse(readText(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isKept) : [];
    } catch {
      return [];
    }
  };
  const forget = (exercise: string): void => {
    writeText(key, JSON.stringify(all().filter((each) => each.exercise !== exercise)));
  };
  const keep = (value: T): void => {
    const others = all().filter((each) => each.exercise !== value.exercise);
    writeText(key, JSON.stringify([value, ...others].slice(0, MOST)));
  };
  const find = (exercise: string): T | null => all().find((each) => each.exercise === exercise) ?? null;
  return { all, keep, forget, find } as const;
};

type Loose<T> = Partial<Record<keyof T, unknown>>;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isClass = (value: unknown): value is KeptClass => {
  if (!isObject(value)) return false;
  const { exercise, token, title, code } = value as Loose<KeptClass>;
  return isId(exercise) && isToken(token) && typeof title === 'string' && typeof code === 'string';
};
const isPupil = (value: unknown): value is KeptPupil => {
  if (!isObject(value)) return false;
  const { exercise, pupil, token, nickname } = value as Loose<KeptPupil>;
  return isId(exercise) && isId(pupil) && isToken(token) && typeof nickname === 'string';
};

export const classes = listOf('salient.classes', isClass);
export const pupils = listOf('salient.pupils', isPupil);

/** What stands behind `#` of a link for homework, or of a teacher's. */
export const tokenIn = (hash: string): string | null => /^#([A-Za-z0-9_-]{32})$/.exec(hash)?.[1] ?? null;

/** A teacher's link has the token behind `#`: it is kept, and taken out of the address. */
export const teacherToken = (exercise: string, hash: string): string | null =>
  tokenIn(hash) ?? classes.find(exercise)?.token ?? null;
