import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchRecord } from '../../../game/match.ts';
import type { ClassDebrief } from '../../../game/protocol/exercise.ts';
import { problemText as fileProblem } from '../../match/problems.ts';
import { bring } from '../../match/tables.ts';
import { debrief as d } from '../../messages/en/classDebrief.ts';
import { matchFromFile } from '../../offline/matchFile.ts';
import type { Problem } from '../../online/api.ts';
import { debriefOf } from '../api.ts';
import { filmOfGroup, type GroupFilm, toldOf } from './model.ts';

export interface Reading {
  readonly done: number;
  readonly of: number;
}

export interface Groups {
  readonly films: readonly GroupFilm[];
  readonly reading: Reading | null;
  /** Sentences about what could not be read. */
  readonly bad: readonly string[];
}

const NONE: Groups = { films: [], reading: null, bad: [] };

/** Re-runs matches one after the other; each is shown as soon as it is ready. */
const filmAll = async (
  told: ClassDebrief['groups'],
  add: (film: GroupFilm, n: number) => void,
  fail: (group: number) => void,
): Promise<void> => {
  for (const [n, each] of told.entries()) {
    await bring(each.record.scenario.id);
    const film = await filmOfGroup(each);
    if (film) add(film, n + 1);
    else fail(each.group);
  }
};

/** The groups of a class on the server. */
export const useClassGroups = (exercise: string, token: string) => {
  const [groups, setGroups] = useState<Groups>(NONE);
  const [debrief, setDebrief] = useState<ClassDebrief | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useEffect(() => {
    let here = true;
    const read = async () => {
      const answer = await debriefOf(exercise, token);
      if (!here) return;
      if (!answer.ok) return setProblem(answer.refusal);
      const told = answer.value.groups;
      setDebrief(answer.value);
      setGroups({ ...NONE, reading: { done: 0, of: told.length } });
      await filmAll(
        told,
        (film, n) =>
          here &&
          setGroups((before) => ({
            ...before,
            films: [...before.films, film],
            reading: n < told.length ? { done: n, of: told.length } : null,
          })),
        (group) => here && setGroups((before) => ({ ...before, bad: [...before.bad, d.bad(d.group(group), '')] })),
      );
      if (here) setGroups((before) => ({ ...before, reading: null }));
    };
    read().catch((error: unknown) => here && setFailed(error as Error));
    return () => {
      here = false;
    };
  }, [exercise, token]);
  if (failed) throw failed;
  return { groups, debrief, problem } as const;
};

/** Match files that were dropped on the page: a class without a server. */
export const useFileGroups = () => {
  const [groups, setGroups] = useState<Groups>(NONE);
  const count = useRef(0);
  const add = useCallback(async (files: readonly File[]) => {
    setGroups((before) => ({ ...before, bad: [], reading: { done: 0, of: files.length } }));
    for (const [n, file] of files.entries()) {
      const read = await matchFromFile(new Uint8Array(await file.arrayBuffer()), bring);
      const record: MatchRecord | null = read.ok
        ? { ...read.value.record, dice: { ...read.value.record.dice, seed: read.value.seed } }
        : null;
      const film = record ? await filmOfGroup(toldOf(++count.current, record)) : null;
      setGroups((before) => ({
        films: film ? [...before.films, film] : before.films,
        bad: film ? before.bad : [...before.bad, d.bad(file.name, read.ok ? '' : fileProblem(read.refusal))],
        reading: n + 1 < files.length ? { done: n + 1, of: files.length } : null,
      }));
    }
  }, []);
  return { groups, add } as const;
};
