/**
 * A class as its teacher or one of its pupils follows it over a line of its own choosing: who is there, what the groups
 * do, who needs the teacher, and the planning tables of the sides. The table of a match sits on the same line.
 */
import type { ClassSays, DeskView, Me, Need, SideTable, Tile } from '../../game/protocol/exercise.ts';
import { PROTOCOL } from '../../game/protocol/table.ts';
import { done, type Result, refused } from '../../game/result.ts';
import type { OrderRefusal } from '../match/table.ts';
import type { Answers, Around, Wire } from '../match/wire.ts';

/** `reload`: the server speaks another version. `gone`: there is no such class. The last three are for good. */
export type ClassConnection =
  | 'connecting'
  | 'connected'
  | 'reconnecting'
  | 'noAnswer'
  | 'reload'
  | 'gone'
  | 'removed'
  | 'deleted';

export interface ClassState {
  readonly connection: ClassConnection;
  readonly me: Me | null;
  readonly desk: DeskView | null;
  /** By match and side: a pupil has one, the teacher those of every group. */
  readonly sides: Readonly<Record<string, SideTable>>;
}

export interface ClassLine {
  readonly state: () => ClassState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly say: (says: ClassSays) => Promise<Result<null, OrderRefusal>>;
  /** What was asked for by a request is news for the page too. */
  readonly heard: (change: Partial<Pick<DeskView, 'exercise'>>) => void;
}

export interface Attending {
  readonly exercise: string;
  /** Null for the teacher. */
  readonly pupil: string | null;
  readonly token: string;
}

const PATIENCE = 3;
const ANSWER_MS = 12_000;
const FINAL: Readonly<Record<string, ClassConnection>> = {
  oldClient: 'reload',
  notSeated: 'removed',
  noSuchMatch: 'gone',
  noSuchExercise: 'gone',
};

export const sideKey = (match: string, side: string): string => `${match} ${side}`;
const isDesk = (answer: Answers['attend']): answer is DeskView => 'needs' in answer;

/** Tiles that came replace their groups'; the others stay. */
export const withTiles = (before: readonly Tile[], came: readonly Tile[]): readonly Tile[] =>
  [...before.filter(({ group }) => came.every((each) => each.group !== group)), ...came].sort(
    (a, b) => a.group - b.group,
  );

export const classLine = (attending: Attending, wire: Wire, around: Around): ClassLine => {
  const listeners = new Set<() => void>();
  let state: ClassState = { connection: 'connecting', me: null, desk: null, sides: {} };
  const become = (change: Partial<ClassState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const isOver = (): boolean => ['reload', 'gone', 'removed', 'deleted'].includes(state.connection);
  const end = (connection: ClassConnection): void => {
    become({ connection });
    wire.close();
  };
  const deskWith = (change: Partial<DeskView>): void => {
    if (state.desk) become({ desk: { ...state.desk, ...change } });
  };

  const attend = (): void => {
    if (isOver()) return;
    wire.send('attend', { protocol: PROTOCOL, ...attending }, (answer) => {
      if (isOver()) return;
      if ('ok' in answer) {
        const { code, data } = answer.refusal;
        const last = FINAL[code];
        if (last) return end(last);
        const seconds = typeof data['retryAfter'] === 'number' ? data['retryAfter'] : 2;
        around.after(seconds * 1000, attend);
      } else become({ connection: 'connected', ...(isDesk(answer) ? { desk: answer } : { me: answer }) });
    });
  };

  wire.onLine(({ up, failed }) => {
    if (up) attend();
    else if (!isOver())
      become({ connection: failed >= PATIENCE ? 'noAnswer' : state.me || state.desk ? 'reconnecting' : 'connecting' });
  });
  wire.on('me', (me) => become({ me }));
  wire.on('desk', (desk) => become({ desk }));
  wire.on('tiles', (tiles) => deskWith({ tiles: withTiles(state.desk?.tiles ?? [], tiles) }));
  wire.on('needs', (needs: readonly Need[]) => deskWith({ needs }));
  wire.on('side', (side) => become({ sides: { ...state.sides, [sideKey(side.match, side.side)]: side } }));
  wire.on('exerciseClosed', ({ why }) => end(why));

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: (says) =>
      new Promise((resolve) => {
        if (state.connection !== 'connected') return resolve(refused({ code: 'notSeated', data: {} }));
        const late = around.after(ANSWER_MS, () => resolve(refused({ code: 'serverFailed', data: {} })));
        wire.send('class', says, (answer) => {
          late();
          resolve(answer.ok ? done(null) : refused(answer.refusal));
        });
      }),
    heard: deskWith,
  };
};

/** Several listeners on one line: a class, and while it is shown the table of a match. `close` of a branch leaves the line. */
export const branching = (wire: Wire): { readonly branch: () => Wire } => {
  const listening = new Set<Parameters<Wire['onLine']>[0]>();
  let line: { readonly up: boolean; readonly failed: number } | null = null;
  let isOpen = false;
  const open = (): void => {
    isOpen = true;
    wire.onLine((now) => {
      line = now;
      for (const listener of listening) listener(now);
    });
  };
  const branch = (): Wire => {
    let here = true;
    let own: Parameters<Wire['onLine']>[0] | null = null;
    return {
      send: (what, message, answer) => {
        if (here) wire.send(what, message, (came) => here && answer(came));
      },
      on: (what, listener) => wire.on(what, (message) => here && listener(message)),
      onLine: (listener) => {
        own = listener;
        listening.add(listener);
        if (!isOpen) open();
        else if (line) listener(line);
      },
      again: wire.again,
      close: () => {
        here = false;
        if (own) listening.delete(own);
      },
    };
  };
  return { branch };
};
