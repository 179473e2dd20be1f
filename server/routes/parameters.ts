/** What stands in paths, how it looks, and what is said of one that cannot be. */
import * as z from 'zod/mini';
import { exerciseIdSchema, pupilIdSchema } from '../../game/protocol/exercise.ts';
import { type ApiProblemCode, matchIdSchema, seatSchema } from '../../game/protocol/lobby.ts';

export const PARAMETERS: readonly (readonly [name: string, schema: z.ZodMiniType, problem: ApiProblemCode])[] = [
  ['match', matchIdSchema, 'noSuchMatch'],
  ['seat', seatSchema, 'noSuchSeat'],
  ['exercise', exerciseIdSchema, 'noSuchExercise'],
  ['pupil', pupilIdSchema, 'noSuchPupil'],
  ['n', z.string().check(z.regex(/^\d{1,9}$/, 'a number')), 'noSuchControl'],
];
