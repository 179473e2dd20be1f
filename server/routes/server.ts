/** What a page has to know of the server that it came from. */
import * as z from 'zod/mini';
import { type Route, route } from './route.ts';

const serverAnswer = z.strictObject({
  /** What others reach the server by, for links that are handed on; without a slash at the end. */
  url: z.string(),
  webhookHosts: z.array(z.string()),
});
export type ServerAnswer = z.infer<typeof serverAnswer>;

export const serverRoutes = (link: () => string, webhookHosts: readonly string[]): readonly Route[] => [
  route('get', '/server', {
    summary: 'The address that others open, for links; hosts that a match may call.',
    budget: 'read',
    answer: serverAnswer,
    handle: async () => ({ url: link(), webhookHosts }),
  }),
];
