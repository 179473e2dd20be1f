/** Classes: made, joined, begun, steered, looked back at, deleted. */
import * as z from 'zod/mini';
import {
  changeExerciseSchema,
  controlsSchema,
  exerciseSettingsSchema,
  joinExerciseSchema,
  languageOfClassSchema,
  placePupilSchema,
  returnSchema,
} from '../../game/protocol/exercise.ts';
import type { Classroom } from '../classroom/classroom.ts';
import type { Guesses } from '../classroom/codes.ts';
import { doControl, undoControl } from '../classroom/controls.ts';
import { changeExercise, createExercise } from '../classroom/create.ts';
import { csvOf } from '../classroom/csv.ts';
import { debriefOf, exportOf } from '../classroom/debrief.ts';
import { deleteExercise } from '../classroom/deletion.ts';
import { exerciseOf, type IsHere } from '../classroom/exercise.ts';
import { giveReturnCode, joinClass, languageOfClass, returnToClass } from '../classroom/join.ts';
import { placePupil, removePupil } from '../classroom/places.ts';
import { mustTeach } from '../classroom/proof.ts';
import { readMe } from '../classroom/pupils.ts';
import { openDebrief, startExercise } from '../classroom/start.ts';
import {
  classLanguageAnswer,
  controlDoneAnswer,
  debriefAnswer,
  exerciseAnswer,
  exerciseMadeAnswer,
  exportAnswer,
  joinedAnswer,
  meAnswer,
  returnCodeAnswer,
} from './classAnswers.ts';
import { type Route, route } from './route.ts';

export interface ClassRoutes {
  readonly at: Classroom;
  readonly guesses: Guesses;
  readonly isHere: IsHere;
}

export const exerciseRoutes = (parts: ClassRoutes): readonly Route[] => [
  ...teacherRoutes(parts),
  ...pupilRoutes(parts),
  ...afterwards(parts),
];

const teacherRoutes = ({ at, isHere }: ClassRoutes): readonly Route[] => {
  const now = (exercise: string) => exerciseOf(at, exercise, isHere);
  return [
    route('post', '/exercises', {
      summary: 'Makes a class; answers with its code and the teacher’s token.',
      budget: 'create',
      body: exerciseSettingsSchema,
      answer: exerciseMadeAnswer,
      created: true,
      handle: ({ body }) => createExercise(at, body),
    }),
    route('get', '/exercises/:exercise', {
      summary: 'The class as its teacher sees it.',
      budget: 'desk',
      token: 'needed',
      answer: exerciseAnswer,
      handle: async ({ exercise, token }) => {
        await mustTeach(at.db, exercise, token);
        return now(exercise);
      },
    }),
    route('patch', '/exercises/:exercise', {
      summary: 'Changes settings; what groups play only until the start.',
      budget: 'desk',
      token: 'needed',
      body: changeExerciseSchema,
      answer: exerciseAnswer,
      handle: async ({ exercise, token, body }) => {
        await changeExercise(at, exercise, token, body);
        return now(exercise);
      },
    }),
    route('delete', '/exercises/:exercise', {
      summary: 'Deletes the class and everything of it.',
      budget: 'desk',
      token: 'needed',
      handle: ({ exercise, token }) => deleteExercise(at, exercise, token),
    }),
    route('post', '/exercises/:exercise/start', {
      summary: 'Places who still waits, and opens the groups’ matches.',
      budget: 'create',
      token: 'needed',
      answer: exerciseAnswer,
      handle: async ({ exercise, token }) => {
        await startExercise(at, exercise, token);
        return now(exercise);
      },
    }),
    route('post', '/exercises/:exercise/debrief', {
      summary: 'Ends what is still played, and opens all of it to the class.',
      budget: 'desk',
      token: 'needed',
      answer: exerciseAnswer,
      handle: async ({ exercise, token }) => {
        await openDebrief(at, exercise, token);
        return now(exercise);
      },
    }),
    route('post', '/exercises/:exercise/pupils/:pupil', {
      summary: 'Places a pupil: its group, its side, its roles; answers a wish.',
      budget: 'desk',
      token: 'needed',
      body: placePupilSchema,
      answer: exerciseAnswer,
      handle: async ({ exercise, pupil, token, body }) => {
        await placePupil(at, exercise, pupil, token, body);
        return now(exercise);
      },
    }),
    route('delete', '/exercises/:exercise/pupils/:pupil', {
      summary: 'Removes a pupil, of whom nothing is kept.',
      budget: 'desk',
      token: 'needed',
      handle: ({ exercise, pupil, token }) => removePupil(at, exercise, pupil, token),
    }),
    route('post', '/exercises/:exercise/pupils/:pupil/code', {
      summary: 'A code by which a pupil comes back on another device: once, within 15 minutes.',
      budget: 'desk',
      token: 'needed',
      answer: returnCodeAnswer,
      handle: ({ exercise, pupil, token }) => giveReturnCode(at, exercise, pupil, token),
    }),
    route('post', '/exercises/:exercise/controls', {
      summary: 'Does something to one group or several.',
      budget: 'desk',
      token: 'needed',
      body: controlsSchema,
      answer: controlDoneAnswer,
      handle: ({ exercise, token, body }) => doControl(at, exercise, token, body),
    }),
    route('delete', '/exercises/:exercise/controls/:n', {
      summary: 'Undoes what still waits.',
      budget: 'desk',
      token: 'needed',
      handle: ({ exercise, token, n }) => undoControl(at, exercise, token, n),
    }),
  ];
};

const pupilRoutes = ({ at, guesses, isHere }: ClassRoutes): readonly Route[] => [
  route('post', '/join', {
    summary: 'Comes to a class with its code and a nickname; answers with the pupil’s token.',
    budget: 'enter',
    body: joinExerciseSchema,
    answer: joinedAnswer,
    created: true,
    handle: ({ body, address }) => joinClass(at, guesses, address, body),
  }),
  route('post', '/language', {
    summary: 'The language of a class, by its code: asked before a pupil joins.',
    budget: 'read',
    body: languageOfClassSchema,
    answer: classLanguageAnswer,
    handle: ({ body, address }) => languageOfClass(at, guesses, address, body.code),
  }),
  route('post', '/return', {
    summary: 'Comes back on another device, with a code that the teacher gave.',
    budget: 'enter',
    body: returnSchema,
    answer: joinedAnswer,
    handle: ({ body, address }) => returnToClass(at, guesses, address, body.code),
  }),
  route('get', '/exercises/:exercise/me', {
    summary: 'What a pupil may know of its class.',
    budget: 'read',
    token: 'needed',
    answer: meAnswer,
    handle: ({ exercise, token }) => readMe(at, exercise, token, isHere),
  }),
];

const afterwards = ({ at }: ClassRoutes): readonly Route[] => [
  route('get', '/exercises/:exercise/debrief', {
    summary: 'All groups, for the teacher at any time and for the class once it is in debrief.',
    budget: 'read',
    token: 'needed',
    answer: debriefAnswer,
    handle: ({ exercise, token }) => debriefOf(at, exercise, token),
  }),
  route('get', '/exercises/:exercise/export', {
    summary: 'Everything that is kept of the class, for the teacher.',
    budget: 'desk',
    token: 'needed',
    answer: exportAnswer,
    handle: ({ exercise, token }) => exportOf(at, exercise, token),
  }),
  route('get', '/exercises/:exercise/export.csv', {
    summary: 'The same as a table: a line for each pupil and sentence.',
    budget: 'desk',
    token: 'needed',
    answer: z.string(),
    type: 'text/csv; charset=utf-8',
    handle: async ({ exercise, token }) => csvOf(await exportOf(at, exercise, token)),
  }),
];
