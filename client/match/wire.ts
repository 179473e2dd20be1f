/**
 * The way to the server as the table needs it: messages that are answered, messages that come, and whether it is up.
 * A socket of socket.io is one; a test has its own.
 */
import type * as z from 'zod/mini';
import type { attendSchema, ClassEvents, ClassSays, DeskView, Me } from '../../game/protocol/exercise.ts';
import type { Answer, ServerEvents, Sit, TableSays, Welcome } from '../../game/protocol/table.ts';

export type Attend = z.infer<typeof attendSchema>;

export interface Messages {
  readonly sit: Sit;
  readonly order: { readonly key: string; readonly order: unknown };
  readonly takeBack: { readonly key: string; readonly count: number };
  readonly table: TableSays;
  readonly attend: Attend;
  readonly class: ClassSays;
}

/** Answers to `sit` are a welcome, or a refusal like those of orders. */
export interface Answers {
  readonly sit: Welcome | Extract<Answer, { ok: false }>;
  readonly order: Answer;
  readonly takeBack: Answer;
  readonly table: Answer;
  readonly attend: DeskView | Me | Extract<Answer, { ok: false }>;
  readonly class: Answer;
}

/** What comes without being asked for: of a table, and of a class. */
export type Told = ServerEvents & ClassEvents;

export interface Wire {
  readonly send: <K extends keyof Messages>(
    what: K,
    message: Messages[K],
    answer: (answer: Answers[K]) => void,
  ) => void;
  readonly on: <K extends keyof Told>(what: K, listener: (message: Told[K]) => void) => void;
  /** `failed` counts attempts in a row that came to nothing. */
  readonly onLine: (listener: (line: { readonly up: boolean; readonly failed: number }) => void) => void;
  /** Drops the line and takes it up again, for one that seems dead. */
  readonly again: () => void;
  readonly close: () => void;
}

/** What the table needs of the browser besides. */
export interface Around {
  /** Milliseconds, only ever growing. */
  readonly now: () => number;
  /** Calls once after so many milliseconds; the answer withdraws it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
  /** 22 characters of base64url from the system's random source. */
  readonly key: () => string;
}
