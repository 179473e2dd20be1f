/** Requests to the server about a class. Nothing here throws: what fails comes back as a problem that has a sentence. */

import type * as z from 'zod/mini';
import type {
  ClassDebrief,
  ClassLanguage,
  ControlDone,
  controlsSchema,
  Exercise,
  ExerciseMade,
  ExerciseSettings,
  Joined,
  Me,
  PlacePupil,
} from '../../game/protocol/exercise.ts';
import { type Answered, ask } from '../online/api.ts';

type Controls = z.infer<typeof controlsSchema>;

const of = (exercise: string): string => `/exercises/${exercise}`;

export const createExercise = (body: ExerciseSettings): Answered<ExerciseMade> =>
  ask('/exercises', { method: 'POST', body });
export const findExercise = (exercise: string, token: string): Answered<Exercise> => ask(of(exercise), { token });
export const deleteExercise = (exercise: string, token: string): Answered<unknown> =>
  ask(of(exercise), { method: 'DELETE', token });
export const startExercise = (exercise: string, token: string): Answered<Exercise> =>
  ask(`${of(exercise)}/start`, { method: 'POST', token });
export const openDebrief = (exercise: string, token: string): Answered<Exercise> =>
  ask(`${of(exercise)}/debrief`, { method: 'POST', token });

export const joinExercise = (code: string, nickname: string): Answered<Joined> =>
  ask('/join', { method: 'POST', body: { code, nickname } });
export const languageOfClass = (code: string): Answered<ClassLanguage> =>
  ask('/language', { method: 'POST', body: { code } });
export const returnByCode = (code: string): Answered<Joined> => ask('/return', { method: 'POST', body: { code } });
export const meIn = (exercise: string, token: string): Answered<Me> => ask(`${of(exercise)}/me`, { token });

export const placePupil = (exercise: string, pupil: string, token: string, body: PlacePupil): Answered<Exercise> =>
  ask(`${of(exercise)}/pupils/${pupil}`, { method: 'POST', token, body });
export const removePupil = (exercise: string, pupil: string, token: string): Answered<unknown> =>
  ask(`${of(exercise)}/pupils/${pupil}`, { method: 'DELETE', token });
/** A code for a new device: once, for 15 minutes. */
export const deviceCode = (exercise: string, pupil: string, token: string): Answered<{ readonly code: string }> =>
  ask(`${of(exercise)}/pupils/${pupil}/code`, { method: 'POST', token });

export const control = (exercise: string, token: string, body: Controls): Answered<ControlDone> =>
  ask(`${of(exercise)}/controls`, { method: 'POST', token, body });
export const undoControl = (exercise: string, token: string, n: number): Answered<unknown> =>
  ask(`${of(exercise)}/controls/${n}`, { method: 'DELETE', token });

export const debriefOf = (exercise: string, token: string): Answered<ClassDebrief> =>
  ask(`${of(exercise)}/debrief`, { token });
