/** Tells somebody who is not there that their turn has come: which match, whose operations, which week, and no more. */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import webPush from 'web-push';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { Seat, Side } from '../../game/state.ts';
import { sideOfSeat } from '../../game/state.ts';
import { matchSummary } from '../lobby/summary.ts';
import type { Metrics } from '../operations/metrics.ts';
import type { Database } from '../storage/schema.ts';
import type { PushKeys } from './keys.ts';
import { type Notice, noteOutcome, noticesFor } from './notices.ts';
import type { Message, Send } from './send.ts';

export interface Notifier {
  /** Never rejects: whether it arrives changes nothing for the match. Resolves when all were tried. */
  readonly notifyTurn: (match: string, seat: Seat) => Promise<void>;
}

export interface NotifierParts {
  readonly db: Kysely<Database>;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly keys: PushKeys;
  readonly send: Send;
  /** What the server is reached by, without a slash at the end. */
  readonly link: () => string;
}

/** What is sent. The page that a browser shows puts it in its own words. */
export interface TurnNotice {
  readonly kind: 'yourTurn';
  readonly match: string;
  readonly title: string;
  readonly url: string;
  readonly side: Side;
  readonly week: number;
}

export const createNotifier = (parts: NotifierParts): Notifier => ({
  notifyTurn: async (match, seat) => {
    const side = sideOfSeat(seat);
    if (!side) return;
    try {
      const notices = await noticesFor(parts.db, match, seat);
      if (notices.length === 0) return;
      const about = noticeOf(await matchSummary(parts.db, match), side, parts.link());
      await Promise.all(notices.map((notice) => deliver(parts, notice, about)));
    } catch (error) {
      parts.log.error({ err: error }, 'notices could not be sent');
    }
  },
});

const noticeOf = ({ id, title, week }: MatchSummary, side: Side, link: string): TurnNotice => ({
  kind: 'yourTurn',
  match: id,
  title,
  url: `${link}/online/${id}`,
  side,
  week,
});

const GONE = [404, 410];

const deliver = async (parts: NotifierParts, notice: Notice, about: TurnNotice): Promise<void> => {
  const outcome = await outcomeOf(parts, notice, about);
  parts.metrics.notified(notice.kind, outcome === 'sent' ? 'sent' : 'failed');
  await noteOutcome(parts.db, notice, outcome);
};

const outcomeOf = async (
  { send, keys, log }: NotifierParts,
  notice: Notice,
  about: TurnNotice,
): Promise<'sent' | 'failed' | 'gone'> => {
  try {
    const message = notice.kind === 'push' ? pushMessage(notice, about, keys) : webhookMessage(notice, about);
    const status = await send(message);
    if (notice.kind === 'push' && GONE.includes(status)) return 'gone';
    return status >= 200 && status < 300 ? 'sent' : 'failed';
  } catch (error) {
    log.info({ kind: notice.kind, why: error instanceof Error ? error.name : 'unknown' }, 'a notice did not arrive');
    return 'failed';
  }
};

/** For how long a push service may hold it back, in seconds. */
const TIME_TO_LIVE = 24 * 60 * 60;
/** Who to turn to about pushes, as their services want to know: the server's own address when it is one of https. */
const subjectOf = (url: string): string => (url.startsWith('https:') ? new URL(url).origin : 'https://localhost');

/** A newer notice of a match takes the place of an older one; the push service is not told of which match. */
const topicOf = (match: string): string => createHash('sha256').update(match).digest('base64url').slice(0, 32);

const pushMessage = ({ endpoint, keys }: Notice, about: TurnNotice, own: PushKeys): Message => {
  const subscription = { endpoint, keys: JSON.parse(keys ?? '{}') as { p256dh: string; auth: string } };
  const { headers, body } = webPush.generateRequestDetails(subscription, JSON.stringify(about), {
    vapidDetails: { subject: subjectOf(about.url), ...own },
    TTL: TIME_TO_LIVE,
    topic: topicOf(about.match),
  });
  const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  return { url: endpoint, method: 'POST', headers: texts, body: body ?? '' };
};

const NAME = { UA: 'Ukraine', RU: 'Russia' } as const;

/** `text` and `content` are what the common chat programs show. */
const webhookMessage = ({ endpoint }: Notice, about: TurnNotice): Message => {
  const text = `${about.title}, week ${about.week}: ${NAME[about.side]}’s operations begin. ${about.url}`;
  return {
    url: endpoint,
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...about, text, content: text }),
  };
};
