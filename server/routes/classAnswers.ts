/** What the API answers about classes, as schemas for its description. The types are those of `game/protocol/exercise.ts`. */
import * as z from 'zod/mini';
import { ROLES } from '../../game/classroom/roles.ts';
import { LANGUAGES } from '../../game/languages.ts';
import {
  type ClassDebrief,
  type ClassExport,
  type ClassLanguage,
  type ControlDone,
  controlSchema,
  EXERCISE_STATES,
  type Exercise,
  type ExerciseMade,
  exerciseIdSchema,
  exerciseSettingsSchema,
  type Joined,
  type Me,
  PUPIL_PLACES,
  pupilIdSchema,
  type ReturnCode,
  WISHES,
} from '../../game/protocol/exercise.ts';
import { matchIdSchema, seatSchema, tokenSchema } from '../../game/protocol/lobby.ts';
import { type Fits, recordAnswer } from './answers.ts';

const side = z.enum(['UA', 'RU']);
const time = z.number();
const roles = z.array(z.enum(ROLES));
const wishes = z.array(z.enum(WISHES));
const place = z.enum(PUPIL_PLACES);
const state = z.enum(EXERCISE_STATES);
const group = z.int();
const language = z.enum(LANGUAGES);

const pupil = z.strictObject({
  id: pupilIdSchema,
  nickname: z.string(),
  group: z.nullable(group),
  side: z.nullable(side),
  place,
  roles,
  fixed: z.boolean(),
  wishes,
  here: z.boolean(),
});

const pending = z.strictObject({
  n: z.int(),
  groups: z.array(group),
  control: controlSchema,
  due: z.nullable(time),
});

export const exerciseAnswer = z.strictObject({
  id: exerciseIdSchema,
  code: z.string(),
  settings: exerciseSettingsSchema,
  state,
  created: time,
  started: z.nullable(time),
  deletedOn: time,
  groups: z.array(z.strictObject({ group, match: z.nullable(matchIdSchema), scenario: z.string() })),
  pupils: z.array(pupil),
  pending: z.array(pending),
});

export const exerciseMadeAnswer = z.strictObject({ exercise: exerciseAnswer, token: tokenSchema });
export const joinedAnswer = z.strictObject({ exercise: exerciseIdSchema, pupil: pupilIdSchema, token: tokenSchema });
export const classLanguageAnswer = z.strictObject({ exercise: exerciseIdSchema, language });
export const returnCodeAnswer = z.strictObject({ code: z.string(), until: time });

export const meAnswer = z.strictObject({
  exercise: exerciseIdSchema,
  title: z.string(),
  language,
  scenario: z.string(),
  state,
  abstract: z.boolean(),
  hints: z.boolean(),
  pupil: pupilIdSchema,
  nickname: z.string(),
  place,
  group: z.nullable(group),
  side: z.nullable(side),
  match: z.nullable(matchIdSchema),
  seat: z.nullable(seatSchema),
  roles,
  mates: z.array(z.strictObject({ nickname: z.string(), roles, here: z.boolean() })),
  wishes,
  sentences: z.array(z.strictObject({ week: z.int(), text: z.string() })),
  deletedOn: time,
});

/** As an order is refused. */
const refusal = z.strictObject({ code: z.string(), data: z.record(z.string(), z.unknown()) });
export const controlDoneAnswer = z.strictObject({
  pending: z.nullable(pending),
  groups: z.array(z.strictObject({ group, refusal: z.nullable(refusal) })),
});

const sentence = z.strictObject({ side: z.nullable(side), week: z.int(), text: z.string() });
const debriefGroup = z.strictObject({
  group,
  record: recordAnswer,
  pupils: z.strictObject({ UA: z.array(z.string()), RU: z.array(z.string()) }),
  forecasts: z.array(z.strictObject({ week: z.int(), side, question: z.string(), answer: z.string() })),
  sentences: z.array(sentence),
  controls: z.array(z.strictObject({ order: z.int(), week: z.int(), control: controlSchema })),
});

export const debriefAnswer = z.strictObject({
  exercise: z.strictObject({
    id: exerciseIdSchema,
    settings: exerciseSettingsSchema,
    state,
    deletedOn: time,
    homework: tokenSchema,
  }),
  groups: z.array(debriefGroup),
});

export const exportAnswer = z.strictObject({
  exercise: z.strictObject({ settings: exerciseSettingsSchema, state, created: time, started: z.nullable(time) }),
  pupils: z.array(
    z.strictObject({
      nickname: z.string(),
      group: z.nullable(group),
      side: z.nullable(side),
      place,
      roles,
      sentences: z.array(z.strictObject({ week: z.int(), text: z.string() })),
    }),
  ),
  groups: z.array(debriefGroup),
});

export type Described = [
  Fits<Exercise, typeof exerciseAnswer>,
  Fits<ExerciseMade, typeof exerciseMadeAnswer>,
  Fits<Joined, typeof joinedAnswer>,
  Fits<ClassLanguage, typeof classLanguageAnswer>,
  Fits<ReturnCode, typeof returnCodeAnswer>,
  Fits<Me, typeof meAnswer>,
  Fits<ControlDone, typeof controlDoneAnswer>,
  Fits<ClassDebrief['exercise'], (typeof debriefAnswer)['shape']['exercise']>,
  Fits<ClassExport['pupils'], (typeof exportAnswer)['shape']['pupils']>,
];
export const DESCRIBED: Described = [true, true, true, true, true, true, true, true, true];
