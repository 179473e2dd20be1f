/** What a seat of a match on a server knows, and how a message from there changes it. */
import type { Difference } from '../../game/difference.ts';
import { withDifference } from '../../game/difference.ts';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type {
  ChatLine,
  ClockView,
  Factors,
  Offer,
  Presence,
  TakeBackView,
  ToldStep,
  Update,
  Welcome,
} from '../../game/protocol/table.ts';
import type { LogEntry, Seat, View, Viewer } from '../../game/state.ts';
import type { Journal } from './journal.ts';

/** What follows the match itself, revision by revision. */
export interface Followed {
  readonly revision: number;
  readonly view: View;
  readonly journal: Journal;
  readonly takeBack: TakeBackView | null;
  readonly orders: number;
}

/** What is said at the table besides. */
export interface TableTalk {
  readonly summary: MatchSummary;
  readonly viewer: Viewer;
  /** `at`: when it came, on this page's clock (`performance.now()`). */
  readonly clock: { readonly view: ClockView; readonly at: number } | null;
  readonly presence: Readonly<Partial<Record<Seat, boolean>>>;
  readonly offers: readonly Offer[];
  readonly chat: readonly ChatLine[];
  readonly blocked: readonly Seat[];
  readonly notes: string;
  /** What each side's time is multiplied by; null to everybody but the umpire. */
  readonly factors: Factors | null;
}

type WeekControl = { readonly week: number; readonly control: readonly string[] };

/** A viewer is sent control as it knows it; there is no other beside it. */
const weekOf = ({ week, control }: WeekControl): Journal['weeks'][number] => ({
  week,
  control: { all: control, UA: control, RU: control },
});

const journalOf = (
  opening: readonly LogEntry[],
  steps: readonly ToldStep[],
  weeks: readonly WeekControl[],
): Journal => ({ opening, steps, weeks: weeks.map(weekOf) });

/** What a welcome brings; what the page has already when it brings nothing new. */
export const followedFrom = ({ now, revision }: Welcome, before: Followed | null): Followed | null => {
  if (!now) return before?.revision === revision ? before : null;
  return {
    revision,
    view: now.view,
    journal: journalOf(now.opening, now.steps, now.weeks),
    takeBack: now.takeBack,
    orders: now.orders,
  };
};

const viewWith = (view: View, difference: Difference | null): View =>
  difference ? (withDifference(view, difference) as View) : view;

/** After the umpire took the match back: which steps hold no more, counted from the last. */
const withUndone = (steps: Journal['steps'], undone: Update['undone']): Journal['steps'] =>
  undone ? steps.map((step, i) => ({ ...step, undone: undone.includes(steps.length - i) })) : steps;

/** Null where it does not follow on what the page has: something was missed. */
export const withUpdate = (before: Followed, update: Update): Followed | null => {
  if (update.from !== before.revision) return null;
  const { journal } = before;
  const kept = update.tookBack > 0 ? journal.steps.slice(0, -update.tookBack) : journal.steps;
  return {
    revision: update.revision,
    view: viewWith(before.view, update.difference),
    journal: {
      ...journal,
      steps: withUndone([...kept, ...update.steps], update.undone),
      weeks: [...journal.weeks, ...update.weeks.map(weekOf)],
    },
    takeBack: update.takeBack,
    orders: update.orders,
  };
};

export const talkFrom = (welcome: Welcome, at: number): TableTalk => ({
  summary: welcome.summary,
  viewer: welcome.viewer,
  clock: welcome.clock && { view: welcome.clock, at },
  presence: presenceOf(welcome.presence),
  offers: welcome.offers,
  chat: welcome.chat,
  blocked: welcome.blocked,
  notes: welcome.notes,
  factors: welcome.factors,
});

const presenceOf = (all: readonly Presence[]): TableTalk['presence'] =>
  Object.fromEntries(all.map(({ seat, here }) => [seat, here]));

/** A line that came twice, after a connection was lost, stands once. */
export const withLine = (chat: readonly ChatLine[], line: ChatLine): readonly ChatLine[] =>
  chat.some(({ n }) => n === line.n) ? chat : [...chat, line].sort((a, b) => a.n - b.n);
