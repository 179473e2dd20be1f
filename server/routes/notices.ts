/** Where "your turn" is to go. */
import * as z from 'zod/mini';
import type { Lobby } from '../lobby/lobby.ts';
import {
  dropPush,
  dropWebhook,
  forgetPushSchema,
  keepPush,
  keepWebhook,
  pushSchema,
  webhookSchema,
} from '../notify/notices.ts';
import { type Route, route } from './route.ts';

const keyAnswer = z.strictObject({ key: z.string() });

export const noticeRoutes = (lobby: Lobby, publicKey: string, webhookHosts: readonly string[]): readonly Route[] => [
  route('get', '/push/key', {
    summary: 'The key by which a browser knows this server’s pushes.',
    budget: 'read',
    answer: keyAnswer,
    handle: async () => ({ key: publicKey }),
  }),
  route('post', '/matches/:match/push', {
    summary: 'Sends “your turn” to this browser.',
    budget: 'write',
    token: 'needed',
    body: pushSchema,
    handle: ({ match, token, body }) => keepPush(lobby.db, match, token, body, lobby.now()),
  }),
  route('delete', '/matches/:match/push', {
    summary: 'Sends no more to this browser.',
    budget: 'write',
    token: 'needed',
    body: forgetPushSchema,
    handle: ({ match, token, body }) => dropPush(lobby.db, match, token, body.endpoint),
  }),
  route('put', '/matches/:match/webhook', {
    summary: 'Calls an address whenever a side’s operations begin; only hosts that the server’s owner allows.',
    budget: 'write',
    token: 'needed',
    body: webhookSchema,
    handle: ({ match, token, body }) => keepWebhook(lobby.db, match, token, body.url, webhookHosts, lobby.now()),
  }),
  route('delete', '/matches/:match/webhook', {
    summary: 'Calls it no more.',
    budget: 'write',
    token: 'needed',
    handle: ({ match, token }) => dropWebhook(lobby.db, match, token),
  }),
];
