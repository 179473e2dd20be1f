/** Matches: made, listed, joined, left, read. */
import * as z from 'zod/mini';
import {
  changeSeatSchema,
  computerSchema,
  createMatchSchema,
  joinSchema,
  listQuerySchema,
  mineSchema,
} from '../../game/protocol/lobby.ts';
import { putComputer, thoughtsOf } from '../lobby/computer.ts';
import { createMatch } from '../lobby/create.ts';
import { joinMatch } from '../lobby/join.ts';
import { listMatches } from '../lobby/list.ts';
import type { Lobby } from '../lobby/lobby.ts';
import { logOf } from '../lobby/log.ts';
import { myMatches } from '../lobby/mine.ts';
import { recordOf } from '../lobby/record.ts';
import { rematch } from '../lobby/rematch.ts';
import { changeSeat, invite, leave, readSeat, renewToken } from '../lobby/seats.ts';
import { matchSummary as summaryOf } from '../lobby/summary.ts';
import {
  invitationAnswer,
  listAnswer,
  logAnswer,
  matchSummary,
  mineAnswer,
  ownSeatAnswer,
  recordAnswer,
  seatedAnswer,
  thoughtsAnswer,
} from './answers.ts';
import { type Route, route } from './route.ts';

const logQuerySchema = z.object({
  week: z.pipe(z.string().check(z.regex(/^\d{1,3}$/, 'a week is a whole number')), z.transform(Number)),
});

export const matchRoutes = (lobby: Lobby): readonly Route[] => [
  route('get', '/matches', {
    summary: 'Public matches, newest first, 20 to a page.',
    budget: 'read',
    query: listQuerySchema,
    answer: listAnswer,
    handle: ({ query }) => listMatches(lobby.db, query),
  }),
  route('post', '/matches', {
    summary: 'Makes a match and seats its maker.',
    budget: 'create',
    body: createMatchSchema,
    answer: seatedAnswer,
    created: true,
    handle: ({ body }) => createMatch(lobby, body),
  }),
  route('post', '/mine', {
    summary: 'The matches of these seats, as far as their tokens hold.',
    budget: 'read',
    body: mineSchema,
    answer: mineAnswer,
    handle: ({ body }) => myMatches(lobby.db, body),
  }),
  route('get', '/matches/:match', {
    summary: 'What anybody may know of a match whose id they know.',
    budget: 'read',
    answer: matchSummary,
    handle: ({ match }) => summaryOf(lobby.db, match),
  }),
  route('get', '/matches/:match/log', {
    summary: 'What happened in a week, as this seat or a spectator was told.',
    budget: 'read',
    token: 'optional',
    query: logQuerySchema,
    answer: logAnswer,
    handle: ({ match, query, token }) => logOf(lobby.db, match, query.week, token),
  }),
  route('get', '/matches/:match/record', {
    summary: 'The record of a match that is over, with its seed.',
    budget: 'read',
    answer: recordAnswer,
    handle: ({ match }) => recordOf(lobby.db, match),
  }),
  route('get', '/matches/:match/thoughts', {
    summary: 'How the computer went about its operations, as far as who asks may know it now.',
    budget: 'read',
    token: 'optional',
    answer: thoughtsAnswer,
    handle: ({ match, token }) => thoughtsOf(lobby, match, token),
  }),
  route('post', '/matches/:match/rematch', {
    summary: 'Makes a match of the same kind with sides changed, or sits down in the one that the other made.',
    budget: 'create',
    token: 'needed',
    answer: seatedAnswer,
    created: true,
    handle: ({ match, token }) => rematch(lobby, match, token),
  }),
  ...seatRoutes(lobby),
];

const seatRoutes = (lobby: Lobby): readonly Route[] => [
  route('post', '/matches/:match/seats/:seat/join', {
    summary: 'Takes a seat that is open, or one to which an invitation leads.',
    budget: 'join',
    body: joinSchema,
    answer: seatedAnswer,
    handle: ({ match, seat, body }) => joinMatch(lobby, match, seat, body),
  }),
  route('post', '/matches/:match/seats/:seat/leave', {
    summary: 'Gets up from one’s seat.',
    budget: 'write',
    token: 'needed',
    handle: (call) => leave(lobby, call),
  }),
  route('post', '/matches/:match/seats/:seat/token', {
    summary: 'A new token for one’s seat; the old one holds no longer.',
    budget: 'write',
    token: 'needed',
    answer: seatedAnswer,
    handle: (call) => renewToken(lobby, call),
  }),
  route('post', '/matches/:match/seats/:seat/invitation', {
    summary:
      'An invitation that hands one’s seat over, or fills one where nobody sits; an earlier one holds no longer.',
    budget: 'write',
    token: 'needed',
    answer: invitationAnswer,
    handle: (call) => invite(lobby, call),
  }),
  route('put', '/matches/:match/seats/:seat/computer', {
    summary:
      'The computer plays the seat at this level, or no longer (null). One’s own; an umpire’s any; where no person sits, anybody’s at the table.',
    budget: 'write',
    token: 'needed',
    body: computerSchema,
    answer: matchSummary,
    handle: (call) => putComputer(lobby, call, call.body.level),
  }),
  route('get', '/matches/:match/seats/:seat', {
    summary: 'One’s own seat, with what only oneself may know.',
    budget: 'read',
    token: 'needed',
    answer: ownSeatAnswer,
    handle: (call) => readSeat(lobby, call),
  }),
  route('patch', '/matches/:match/seats/:seat', {
    summary: 'Changes one’s nickname, time factor or notes.',
    budget: 'write',
    token: 'needed',
    body: changeSeatSchema,
    answer: ownSeatAnswer,
    handle: (call) => changeSeat(lobby, call, call.body),
  }),
];
