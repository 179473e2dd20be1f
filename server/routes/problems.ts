/** How a refusal leaves: a status of HTTP, a code, a sentence. */
import type { ApiProblem, ApiProblemCode } from '../../game/protocol/lobby.ts';
import type { Problem } from '../lobby/problem.ts';

export const STATUS: Readonly<Record<ApiProblemCode, number>> = {
  badRequest: 400,
  unknownScenario: 400,
  noSuchMatch: 404,
  noSuchSeat: 404,
  seatTaken: 409,
  invitationNeeded: 403,
  wrongInvitation: 403,
  notSeated: 401,
  notYet: 409,
  matchOver: 409,
  noSuchExercise: 404,
  noSuchPupil: 404,
  noSuchGroup: 404,
  noSuchControl: 404,
  unknownCode: 404,
  nicknameTaken: 409,
  nicknameUnfit: 400,
  classFull: 409,
  wrongState: 409,
  tooManyRequests: 429,
  tooLarge: 413,
  notAllowed: 403,
  notFound: 404,
  serverFailed: 500,
};

const SENTENCE: Readonly<Record<ApiProblemCode, string>> = {
  badRequest: 'The request is not understood.',
  unknownScenario: 'There is no such scenario.',
  noSuchMatch: 'There is no such match.',
  noSuchSeat: 'The match has no such seat.',
  seatTaken: 'Somebody sits there already.',
  invitationNeeded: 'This seat is taken by invitation.',
  wrongInvitation: 'This invitation does not hold, or no longer.',
  notSeated: 'There is no token of a seat of this match, or it holds no longer.',
  notYet: 'The match is not over.',
  matchOver: 'The match is over.',
  noSuchExercise: 'There is no such class.',
  noSuchPupil: 'There is no such pupil in the class.',
  noSuchGroup: 'There is no such group in the class.',
  noSuchControl: 'There is nothing to undo: it was undone or carried out.',
  unknownCode: 'No class has this code.',
  nicknameTaken: 'Somebody in the class has this nickname already.',
  nicknameUnfit: 'This nickname is not accepted.',
  classFull: 'The class is full.',
  wrongState: 'The class is not at that point.',
  tooManyRequests: 'Too much was asked at once.',
  tooLarge: 'The request is too large.',
  notAllowed: 'This is not allowed.',
  notFound: 'There is nothing here.',
  serverFailed: 'The server failed. What was asked may not have been done.',
};

const sentenceOf = ({ code, data }: Pick<Problem, 'code' | 'data'>): string =>
  code === 'badRequest' && data
    ? `${data['path'] ? `${data['path']}: ` : ''}${data['reason']}`
    : (SENTENCE[code] satisfies string);

export const problemBody = ({ code, data }: Pick<Problem, 'code' | 'data'>): ApiProblem => ({
  code,
  message: sentenceOf({ code, data }),
  ...(data && { data }),
});
