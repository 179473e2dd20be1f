/**
 * boardgame.io's storage interface on our tables. An accepted action is one transaction that compares and sets the state
 * id: journal, revisions and clock together, with a snapshot of the state now and then, or not at all. The loser of a
 * race gets `Conflict`.
 */
import type { LogEntry as FrameworkEntry, Server, State, StorageAPI } from 'boardgame.io';
import { Async } from 'boardgame.io/internal';
import { type CompiledQuery, type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Factors } from '../../game/protocol/table.ts';
import type { Terms, TimeFactor } from '../../game/protocol/terms.ts';
import type { GameState, Seat } from '../../game/state.ts';
import { viewFor } from '../../game/view.ts';
import type { Storage } from '../storage/open.ts';
import { prepared } from '../storage/prepared.ts';
import type { Database, JournalTable, MatchTable } from '../storage/schema.ts';
import { type Clock, deadlineOf } from './clock.ts';
import { columnsOf, delayedState, type Loaded, loadMatch, recall } from './loaded.ts';
import { writeSnapshot } from './snapshots.ts';
import { stepBetween, type TableState } from './stored.ts';
import type { Line } from './told.ts';
import { type Payload, type Written, writtenOf } from './written.ts';

export class Conflict extends Error {
  constructor() {
    super('another action came first');
  }
}

/** What is being done to a match: set before the framework is asked, read when it stores. */
interface Action {
  readonly before: Loaded;
  readonly key: string | null;
  readonly now: number;
  written: Written | null;
}

export const NOTIFY_CHANNEL = 'salient_match';

/** Matches kept in memory, besides those that somebody watches. */
const MOST_KEPT = 300;

export class MatchStorage extends Async {
  private readonly kept = new Map<string, Loaded>();
  private readonly actions = new Map<string, Action>();
  private readonly storage: Storage;

  private readonly isWatched: (id: string) => boolean;
  private readonly setMatch: (values: MatchValues) => CompiledQuery;
  private readonly addLine: (row: Selectable<JournalTable>) => CompiledQuery;

  constructor(storage: Storage, isWatched: (id: string) => boolean) {
    super();
    this.storage = storage;
    this.isWatched = isWatched;
    this.setMatch = settingMatch(storage.db);
    this.addLine = prepared(LINE, (row) => storage.db.insertInto('journal').values(row));
  }

  get db(): Kysely<Database> {
    return this.storage.db;
  }

  connect(): void {}

  /** The match as it stands in the database; from memory when nothing newer is there. */
  async load(id: string): Promise<Loaded | null> {
    const kept = this.kept.get(id);
    // On a file there is only this process; what the lobby changes it says (`changed`).
    if (kept && this.storage.kind === 'sqlite') return kept;
    if (kept) {
      const head = await this.db.selectFrom('match').select(HEAD).where('id', '=', id).executeTakeFirst();
      if (head && HEAD.every((column) => head[column] === kept.row[column])) return kept;
    }
    return this.refresh(id);
  }

  /** As it stands in the database, whatever is in memory: carried on from there when it can be. */
  async refresh(id: string): Promise<Loaded | null> {
    const kept = this.inMemory(id);
    this.kept.delete(id);
    const loaded = await this.atOneMoment((db) => loadMatch(db, id, kept));
    if (loaded) this.keep(loaded);
    return loaded;
  }

  /** On a file nobody else writes a match meanwhile: the service does one thing at a time for each. */
  private atOneMoment<T>(read: (db: Kysely<Database>) => Promise<T>): Promise<T> {
    if (this.storage.kind === 'sqlite') return read(this.db);
    return this.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
  }

  /** Writes down what is ahead of its snapshot, so that what comes next need not carry anything on. */
  async end(): Promise<void> {
    await this.db.transaction().execute(async (tx) => {
      for (const loaded of this.kept.values())
        if (loaded.snapshot < loaded.row.state_id) await writeSnapshot(tx, loaded);
    });
  }

  /** As it is in memory, to compare with what another process wrote. */
  inMemory(id: string): Loaded | null {
    return this.kept.get(id) ?? null;
  }

  /** Those in memory that somebody watches. */
  watched(): readonly string[] {
    return [...this.kept.keys()].filter(this.isWatched);
  }

  keep(loaded: Loaded): void {
    this.kept.delete(loaded.row.id);
    this.kept.set(loaded.row.id, loaded);
    if (this.kept.size <= MOST_KEPT) return;
    for (const id of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) return;
      if (!this.isWatched(id)) this.kept.delete(id);
    }
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  /** Runs the framework's master on a match; what it stored, or null when it refused. One at a time for each match. */
  async during(before: Loaded, key: string | null, now: number, act: () => Promise<unknown>): Promise<Written | null> {
    const { id } = before.row;
    const action: Action = { before, key, now, written: null };
    this.actions.set(id, action);
    try {
      await act();
      return action.written;
    } finally {
      this.actions.delete(id);
    }
  }

  private actionOn(id: string): Action {
    const action = this.actions.get(id);
    if (!action) throw new Error(`nothing is being done to match ${id}`);
    return action;
  }

  async fetch<O extends StorageAPI.FetchOpts>(id: string, opts: O): Promise<StorageAPI.FetchResult<O>> {
    const { before } = this.actionOn(id);
    return {
      ...(opts.state && { state: before.state }),
      ...(opts.metadata && { metadata: METADATA }),
    } as unknown as StorageAPI.FetchResult<O>;
  }

  /** The framework stores even what it refused; then the state id is the one before. */
  async setState(id: string, state: State, deltalog?: FrameworkEntry[]): Promise<void> {
    const action = this.actionOn(id);
    if (state._stateID === action.before.row.state_id) return;
    const payload = deltalog?.at(-1)?.action.payload as unknown as Payload;
    const factors = action.before.clock ? await this.factors(id) : NO_CLOCK;
    const { week } = (state as TableState).G.state;
    const { before } = action;
    const delayed = week === before.row.week ? before.delayed : await delayedState(this.db, id, before.terms, week);
    const written = writtenOf(before, state as TableState, payload, action.now, factors, delayed);
    recall(written.after, before);
    await this.db.transaction().execute((tx) => this.store(tx, written, action));
    action.written = written;
    this.keep(written.after);
  }

  private async store(tx: Transaction<Database>, { after, line, takenBack }: Written, action: Action): Promise<void> {
    const { id } = after.row;
    const { state_id: was_state_id, status: was_status, clock: was_clock } = action.before.row;
    const set = await tx.executeQuery(this.setMatch({ ...after.row, was_state_id, was_status, was_clock }));
    if (set.numAffectedRows !== 1n) throw new Conflict();
    await tx.executeQuery(this.addLine(rowOf(line, after, action)));
    if (takenBack.length > 0)
      await tx
        .updateTable('journal')
        .set({ taken_back: 1 })
        .where('match_id', '=', id)
        .where('n', 'in', takenBack)
        .execute();
    if (after.snapshot === line.n) await writeSnapshot(tx, after);
    const { state } = after.state.G;
    if (state.week !== line.week) await this.storeControl(tx, after, state);
    if (this.storage.kind === 'postgres')
      await sql`select pg_notify(${NOTIFY_CHANNEL}, ${`${id}:${line.n}`})`.execute(tx);
  }

  /** A week that begins again after a rewind has its control written anew. */
  private async storeControl(tx: Transaction<Database>, { row, terms }: Loaded, state: GameState): Promise<void> {
    const ua = JSON.stringify(viewFor(state, '0').control);
    const ru = JSON.stringify(viewFor(state, '1').control);
    const whole = terms.spectators === 'delayed' ? JSON.stringify(state) : null;
    await tx
      .insertInto('week_control')
      .values({ match_id: row.id, week: state.week, ua, ru, state: whole })
      .onConflict((at) => at.columns(['match_id', 'week']).doUpdateSet({ ua, ru, state: whole }))
      .execute();
  }

  /** The terms of a match that goes on, and its clock as they set it; in memory it is forgotten. Throws `Conflict`. */
  async repace({ row }: Loaded, terms: Terms, clock: Clock | null): Promise<void> {
    this.forget(row.id);
    await setClock(this.db, row, clock, { terms: JSON.stringify(terms), pace: terms.pace.kind });
  }

  async factors(id: string): Promise<Factors> {
    const rows = await this.db.selectFrom('seat').select(['seat', 'time_factor']).where('match_id', '=', id).execute();
    const factorOf = (seat: Seat): TimeFactor => {
      const row = rows.find((each) => each.seat === seat);
      return row ? (row.time_factor as TimeFactor) : 1;
    };
    return { UA: factorOf('0'), RU: factorOf('1') };
  }

  /** In one act: the seat's factor, and the clock as it runs from now on. Nothing of it goes to the journal. Throws `Conflict`. */
  async setFactor({ row }: Loaded, seat: Seat, factor: TimeFactor, clock: Clock | null): Promise<void> {
    await this.db.transaction().execute(async (tx) => {
      await setClock(tx, row, clock);
      await tx
        .updateTable('seat')
        .set({ time_factor: factor })
        .where('match_id', '=', row.id)
        .where('seat', '=', seat)
        .execute();
    });
  }

  // What follows is not how matches are made, listed or deleted here (see `lobby/`): the framework's own server is not used.
  async setMetadata(): Promise<void> {}
  async wipe(id: string): Promise<void> {
    this.forget(id);
    await this.db.deleteFrom('match').where('id', '=', id).execute();
  }
  override async listMatches(): Promise<string[]> {
    const rows = await this.db.selectFrom('match').select('id').where('visibility', '=', 'public').execute();
    return rows.map(({ id }) => id);
  }
}

const NO_CLOCK: Factors = { UA: 1, RU: 1 };

/** What others may write of a match that is kept, besides its orders: the lobby, and who steers its clock. */
const HEAD = ['state_id', 'status', 'clock', 'terms'] as const satisfies readonly (keyof MatchTable)[];

type Clocked = Pick<MatchTable, 'id' | 'state_id' | 'clock'>;

/** Unless an order or somebody else's word about the clock came first. */
const setClock = async (
  db: Kysely<Database>,
  { id, state_id, clock: before }: Clocked,
  clock: Clock | null,
  more: Partial<Pick<MatchTable, 'terms' | 'pace'>> = {},
): Promise<void> => {
  const { numUpdatedRows } = await db
    .updateTable('match')
    .set({ ...more, clock: clock && JSON.stringify(clock), deadline: deadlineOf(clock) })
    .where('id', '=', id)
    .where('state_id', '=', state_id)
    .where('clock', 'is not distinct from', before)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Conflict();
};

const rowOf = (line: Line, after: Loaded, { before, key, now }: Action): Selectable<JournalTable> => ({
  match_id: after.row.id,
  n: line.n,
  seat: line.seat,
  kind: line.kind,
  body: JSON.stringify(line.body),
  happened: JSON.stringify(line.happened),
  week: line.week,
  side: line.side,
  ended: line.ended ? 1 : 0,
  taken_back: 0,
  step: after.snapshot === line.n ? null : stepBetween(before.state, after.state),
  key,
  at: now,
  ...columnsOf(line.revisions),
});

/** What an action changes; the other columns belong to the lobby, which may write them at the same time. */
const OWN = [
  'state_id',
  'updated_at',
  'week',
  'turn',
  'result',
  'status',
  'finished_at',
  'revision_0',
  'revision_1',
  'revision_2',
  'revision_both',
  'clock',
  'deadline',
] as const satisfies readonly (keyof MatchTable)[];

type MatchValues = Pick<MatchTable, (typeof OWN)[number] | 'id'> & {
  readonly was_state_id: MatchTable['state_id'];
  readonly was_status: MatchTable['status'];
  readonly was_clock: MatchTable['clock'];
};

const settingMatch = (db: Kysely<Database>) =>
  prepared<MatchValues>([...OWN, 'id', 'was_state_id', 'was_status', 'was_clock'], (values) =>
    db
      .updateTable('match')
      .set(Object.fromEntries(OWN.map((column) => [column, values[column]])))
      .where('id', '=', values.id)
      .where('state_id', '=', values.was_state_id)
      .where('status', '=', values.was_status)
      .where('clock', 'is not distinct from', values.was_clock),
  );

/** The columns of a line of the journal. */
const LINE = Object.keys({
  match_id: true,
  n: true,
  seat: true,
  kind: true,
  body: true,
  happened: true,
  week: true,
  side: true,
  ended: true,
  taken_back: true,
  step: true,
  key: true,
  at: true,
  revision_0: true,
  revision_1: true,
  revision_2: true,
  revision_both: true,
} satisfies Record<keyof JournalTable, true>) as readonly (keyof JournalTable)[];

/** All that the framework needs to know of the people: that the seats exist. Who may act was proved before. */
const METADATA: Server.MatchData = {
  gameName: 'salient',
  players: { 0: { id: 0 }, 1: { id: 1 }, 2: { id: 2 } },
  createdAt: 0,
  updatedAt: 0,
};
