/** Events and claims reach Information first, which briefs the others of its side. */
import type { Me } from '../../game/protocol/exercise.ts';
import type { LogEntry } from '../../game/state.ts';
import type { Journal } from '../match/journal.ts';

/** So long they are Information's alone. */
export const FIRST_MS = 20_000;
export const NEWS_KINDS = ['event', 'claimed'] as const satisfies readonly LogEntry['what']['kind'][];

/** An older step is no news. */
const LAST_STEPS = 40;

export const isNews = ({ what }: LogEntry): boolean => (NEWS_KINDS as readonly string[]).includes(what.kind);

export const newsIn = ({ steps }: Journal): readonly LogEntry[] =>
  steps.slice(-LAST_STEPS).flatMap(({ happened, undone }) => (undone ? [] : happened.filter(isNews)));

/** The mate who reads the news first; null when that is oneself, or nobody who is here. */
export const briefedBy = ({ roles, mates, nickname, side }: Me): string | null =>
  side === null || roles.includes('information')
    ? null
    : (mates.find((mate) => mate.nickname !== nickname && mate.here && mate.roles.includes('information'))?.nickname ??
      null);

/** Whether somebody else on the side is to be briefed. */
export const briefs = ({ roles, mates }: Me): boolean => roles.includes('information') && mates.length > 1;

/** Without these entries. */
export const without = (journal: Journal, held: ReadonlySet<LogEntry>): Journal =>
  held.size === 0
    ? journal
    : {
        ...journal,
        steps: journal.steps.map((step) =>
          step.happened.some((entry) => held.has(entry))
            ? { ...step, happened: step.happened.filter((entry) => !held.has(entry)) }
            : step,
        ),
      };
