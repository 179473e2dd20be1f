/** Who attends classes here, and what comes to pass in them, here and in the other processes on the same database. */
import type { Logger } from 'pino';
import type { Attend, Me, SideTable } from '../../game/protocol/exercise.ts';
import { type Seat, SIDES, type Side, seatOfSide, sideOfSeat } from '../../game/state.ts';
import type { Attending, Rooms } from '../match/hub.ts';
import type { Loaded } from '../match/loaded.ts';
import { RemotePresence, SAID_AGAIN_MS } from '../match/presence.ts';
import type { Line } from '../match/told.ts';
import { pupilRoom, tableRoom } from '../match/transport.ts';
import { type Classroom, exerciseRow } from './classroom.ts';
import { classRoom, deskRoom, EVERY_MS, Feed, type Mark } from './feed.ts';
import { mustTeach, pupilBy } from './proof.ts';
import { clearProposals } from './proposals.ts';
import { everyMe } from './pupils.ts';
import { sideTable } from './sideTable.ts';

const HOUR = 60 * 60 * 1000;

/** The other processes on the same database. */
export interface ClassElsewhere {
  readonly changed: (exercise: string) => void;
  readonly table: (match: string, side: Side) => void;
  readonly factorSet: (match: string, side: Side) => void;
  readonly moved: (pupil: string) => void;
  readonly out: (pupil: string) => void;
  readonly gone: (exercise: string) => void;
  /** A pupil is here or no longer; and who is there, to be said again by everybody. */
  readonly here: (pupil: string, here: boolean) => void;
  readonly who: (exercise: string) => void;
}

export class Live {
  private readonly feeds = new Map<string, Feed>();
  private readonly classOf = new Map<string, string>();
  private readonly at: Classroom;
  private readonly rooms: Rooms;
  private readonly elsewhere: ClassElsewhere;
  private readonly log: Logger;
  private readonly ticking: NodeJS.Timeout;
  private readonly saying: NodeJS.Timeout;
  private readonly remote = new RemotePresence<string>();
  /** When each class was last noted as used. */
  private readonly touched = new Map<string, number>();

  constructor(at: Classroom, rooms: Rooms, elsewhere: ClassElsewhere, log: Logger) {
    this.at = at;
    this.rooms = rooms;
    this.elsewhere = elsewhere;
    this.log = log;
    this.ticking = setInterval(() => this.tick(), EVERY_MS).unref();
    this.saying = setInterval(() => this.sayAgain(), SAID_AGAIN_MS).unref();
  }

  end(): void {
    clearInterval(this.ticking);
    clearInterval(this.saying);
    for (const feed of this.feeds.values()) feed.end();
  }

  /** Here or in another process. */
  isHere = (pupil: string): boolean => this.isIn(pupil) || this.remote.has('', pupil);
  private isIn = (pupil: string): boolean => this.rooms.inRoom(pupilRoom(pupil));

  async attend({ exercise, pupil, token }: Attend): Promise<Attending | null> {
    if (pupil === null) return this.attendAsTeacher(exercise, token);
    const known = await pupilBy(this.at.db, exercise, token);
    if (known?.id !== pupil) return null;
    const feed = this.follow(exercise);
    this.classOf.set(pupil, exercise);
    const me = (await everyMe(this.at, exercise, (id) => id === pupil || this.isHere(id))).get(pupil) as Me;
    feed.attended(pupil, me);
    return { answer: me, pupil, rooms: [pupilRoom(pupil), classRoom(exercise)] };
  }

  private async attendAsTeacher(exercise: string, token: string): Promise<Attending | null> {
    const taught = await mustTeach(this.at.db, exercise, token).catch(() => null);
    if (!taught) return null;
    const feed = this.follow(exercise);
    const { desk } = feed;
    feed.attended(null, null);
    await desk.lookAtAll();
    const answer = await desk.view();
    // After the answer, so that the page knows whose tables these are; and what came to pass while it was made.
    setImmediate(() => {
      feed.mark({ changed: true });
      void this.layAll(exercise).catch(this.failed);
    });
    return { answer, pupil: null, rooms: [deskRoom(exercise), classRoom(exercise)] };
  }

  private async layAll(exercise: string): Promise<void> {
    for (const match of this.follow(exercise).desk.matches())
      for (const side of SIDES) this.rooms.tell(deskRoom(exercise), 'side', await sideTable(this.at.db, match, side));
  }

  private follow(exercise: string): Feed {
    const known = this.feeds.get(exercise);
    if (known) return known;
    const { at, rooms, isHere, failed } = this;
    const feed = new Feed(exercise, { at, rooms, isHere, failed });
    this.feeds.set(exercise, feed);
    this.elsewhere.who(exercise);
    return feed;
  }

  /** Of who sits down: a pupil its side's, the teacher both. */
  tables = async (match: string, seat: Seat): Promise<readonly SideTable[]> => {
    const group = await this.at.db
      .selectFrom('exercise_group')
      .select('grp')
      .where('match_id', '=', match)
      .executeTakeFirst();
    if (!group) return [];
    const own = sideOfSeat(seat);
    return Promise.all((own ? [own] : SIDES).map((side) => sideTable(this.at.db, match, side)));
  };

  presence = (pupil: string): void => {
    const exercise = this.classOf.get(pupil);
    if (!exercise) return;
    this.mark(exercise, { changed: true });
    this.elsewhere.here(pupil, this.isIn(pupil));
  };

  /** A process that was killed says no goodbye, so its word holds for a while and is said again. */
  private sayAgain(): void {
    for (const [pupil] of this.classOf) if (this.isIn(pupil)) this.elsewhere.here(pupil, true);
    if (this.remote.expire().length > 0)
      for (const exercise of this.feeds.keys()) this.mark(exercise, { changed: true });
  }

  /* ---- what happened here, which the other processes are told too ---- */

  changed = (exercise: string): void => {
    this.mark(exercise, { changed: true });
    this.elsewhere.changed(exercise);
  };

  table = (match: string, side: Side): void => {
    void this.showTable(match, side).catch(this.failed);
    this.elsewhere.table(match, side);
  };

  /** Who sees it here was told by the match. */
  factorSet = (match: string, side: Side): void => this.elsewhere.factorSet(match, side);

  moved = (pupil: string): void => {
    this.rooms.getUp(pupilRoom(pupil));
    this.elsewhere.moved(pupil);
  };

  out = (pupil: string): void => {
    void this.showOut(pupil).catch(this.failed);
    this.elsewhere.out(pupil);
  };

  gone = (exercise: string): void => {
    this.showGone(exercise);
    this.elsewhere.gone(exercise);
  };

  /** A pupil's orders were refused, or no longer are. */
  refused = (exercise: string): void => this.mark(exercise, { needs: true });

  /** A match of a class went on, here (then with its line) or elsewhere. */
  wrote = (after: Loaded, line: Line | null): void => {
    const { id, exercise } = after.row;
    if (exercise === null) return;
    this.mark(exercise, { match: id });
    void this.touch(exercise).catch(this.failed);
    if (!line?.ended) return;
    void clearProposals(this.at, id, line.side).catch(this.failed);
    if (after.state.G.state.week !== line.week) void this.rotate(exercise).catch(this.failed);
  };

  /** A class whose groups play is used: its days are counted from then, by the hour. */
  private async touch(exercise: string): Promise<void> {
    const now = this.at.now();
    if (now - (this.touched.get(exercise) ?? 0) < HOUR) return;
    this.touched.set(exercise, now);
    await this.at.db.updateTable('exercise').set({ used_at: now }).where('id', '=', exercise).execute();
  }

  /** Roles go round with the week, where that is set. */
  private async rotate(exercise: string): Promise<void> {
    const { settings } = await exerciseRow(this.at.db, exercise);
    if (settings.rotateRoles) this.changed(exercise);
  }

  /* ---- the same, as it is shown here ---- */

  heard = {
    changed: (exercise: string): void => this.mark(exercise, { changed: true }),
    table: (match: string, side: Side): Promise<void> => this.showTable(match, side),
    moved: (pupil: string): void => this.rooms.getUp(pupilRoom(pupil)),
    out: (pupil: string): Promise<void> => this.showOut(pupil),
    gone: (exercise: string): void => this.showGone(exercise),
    here: async (pupil: string, process: string, here: boolean): Promise<void> => {
      this.remote.set('', pupil, process, here);
      if (this.feeds.size === 0) return;
      const row = await this.at.db.selectFrom('pupil').select('exercise_id').where('id', '=', pupil).executeTakeFirst();
      if (row) this.mark(row.exercise_id, { changed: true });
    },
    who: (exercise: string): void => {
      for (const [pupil, its] of this.classOf)
        if (its === exercise && this.isIn(pupil)) this.elsewhere.here(pupil, true);
    },
    /** Another process wrote a match: its class is looked up only when somebody attends one here. */
    wrote: async (match: string): Promise<void> => {
      if (this.feeds.size === 0) return;
      const group = await this.at.db
        .selectFrom('exercise_group')
        .select('exercise_id')
        .where('match_id', '=', match)
        .executeTakeFirst();
      if (group) this.mark(group.exercise_id, { match });
    },
  };

  private async showTable(match: string, side: Side): Promise<void> {
    const table = await sideTable(this.at.db, match, side);
    this.rooms.tell(tableRoom(match, seatOfSide(side)), 'side', table);
    const group = await this.at.db
      .selectFrom('exercise_group')
      .select('exercise_id')
      .where('match_id', '=', match)
      .executeTakeFirst();
    if (group) this.rooms.tell(deskRoom(group.exercise_id), 'side', table);
  }

  /** What it is now is told before the end: who stopped is shown another page than who was removed. */
  private async showOut(pupil: string): Promise<void> {
    const room = pupilRoom(pupil);
    if (!this.rooms.inRoom(room)) return;
    const exercise = this.classOf.get(pupil);
    const all = exercise ? await everyMe(this.at, exercise, this.isHere).catch(() => null) : null;
    const me = all?.get(pupil);
    if (me) this.rooms.tell(room, 'me', me);
    this.rooms.tell(room, 'exerciseClosed', { why: 'removed' });
    this.rooms.clear(room);
    this.classOf.delete(pupil);
  }

  private showGone(exercise: string): void {
    this.rooms.tell(classRoom(exercise), 'exerciseClosed', { why: 'deleted' });
    this.rooms.clear(classRoom(exercise));
    this.forget(exercise);
  }

  private mark(exercise: string, what: Mark): void {
    this.feeds.get(exercise)?.mark(what);
  }

  private tick(): void {
    for (const [exercise, feed] of this.feeds) if (!feed.tick()) this.forget(exercise);
  }

  private forget(exercise: string): void {
    this.feeds.get(exercise)?.end();
    this.feeds.delete(exercise);
    for (const [pupil, its] of this.classOf) if (its === exercise) this.classOf.delete(pupil);
  }

  private failed = (error: unknown): void => this.log.error({ err: error }, 'a class was not told');
}
