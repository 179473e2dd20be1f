/** Puts the classes together: what requests ask of them, what the tables do, what waits, and who is told. */
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { SIDES } from '../../game/state.ts';
import type { ClassTable, Rooms } from '../match/hub.ts';
import type { Loaded } from '../match/loaded.ts';
import type { Matches } from '../match/matches.ts';
import type { Line } from '../match/told.ts';
import type { Database } from '../storage/schema.ts';
import type { ClassListener, Classroom } from './classroom.ts';
import { deleteOldExercises } from './deletion.ts';
import { type ClassElsewhere, Live } from './live.ts';
import { giveOrder, takeBack } from './orders.ts';
import { PendingControls } from './pending.ts';
import { atTable } from './proof.ts';
import { say } from './says.ts';

export interface ClassesParts {
  readonly db: Kysely<Database>;
  readonly now: () => number;
  /** Seats, status or clock of a match changed. */
  readonly matchChanged: (match: string) => void;
  readonly log: Logger;
}

interface Heard {
  readonly what: string;
  /** Of a match, a class or a pupil. */
  readonly id: string;
  readonly which: string;
  readonly process: string;
}

export interface Connected {
  readonly matches: Matches;
  readonly hub: Rooms;
  readonly elsewhere: ClassElsewhere;
}

export class Classes {
  readonly at: Classroom;
  private readonly log: Logger;
  private connected: { readonly matches: Matches; readonly live: Live; readonly pending: PendingControls } | null =
    null;

  constructor({ db, now, matchChanged, log }: ClassesParts) {
    this.log = log;
    this.at = { db, now, matches: () => this.here().matches, listener: this.listener(matchChanged) };
  }

  private listener(matchChanged: ClassesParts['matchChanged']): ClassListener {
    return {
      matchChanged,
      changed: (exercise) => this.connected?.live.changed(exercise),
      table: (match, side) => this.connected?.live.table(match, side),
      factorSet: (match, side) => this.connected?.live.factorSet(match, side),
      moved: (pupil) => this.connected?.live.moved(pupil),
      out: (pupil) => this.connected?.live.out(pupil),
      refused: (exercise) => this.connected?.live.refused(exercise),
      gone: (exercise) => this.connected?.live.gone(exercise),
    };
  }

  /** The tables are there: from now on those who attend are told, and what waits is carried out. */
  connect({ matches, hub, elsewhere }: Connected): void {
    const live = new Live(this.at, hub, elsewhere, this.log);
    const pending = new PendingControls(this.at, this.log);
    this.connected = { matches, live, pending };
    pending.start();
  }

  private here() {
    if (!this.connected) throw new Error('the tables are not open yet');
    return this.connected;
  }

  isHere = (pupil: string): boolean => this.connected?.live.isHere(pupil) ?? false;
  wrote = (after: Loaded, line: Line | null): void => this.connected?.live.wrote(after, line);
  deleteOld = (now: number): Promise<number> => deleteOldExercises(this.at, now);

  readonly table: ClassTable = {
    atTable: (match, token) => atTable(this.at.db, match, token),
    attend: (coming) => this.here().live.attend(coming),
    tables: (match, seat) => this.here().live.tables(match, seat),
    order: (pupil, match, key, order) => giveOrder(this.at, pupil, match, key, order),
    takeBack: (pupil, match, key, count) => takeBack(this.at, pupil, match, key, count),
    say: (pupil, said) => say(this.at, pupil, said),
    presence: (pupil) => this.connected?.live.presence(pupil),
  };

  /** Another process said so; `what` is its word, or the state id of a match that it wrote. */
  heard = async ({ what, id, which, process }: Heard): Promise<void> => {
    const heard = this.connected?.live.heard;
    const side = SIDES.find((each) => each === which);
    switch (what) {
      case 'pupil':
        return heard?.here(id, process, which === 'here');
      case 'pupils':
        return heard?.who(id);
      case 'class':
        return heard?.changed(id);
      case 'side':
        return side && heard?.table(id, side);
      case 'moved':
        return heard?.moved(id);
      case 'removed':
        return heard?.out(id);
      case 'deleted':
        return heard?.gone(id);
      default:
        return what === 'lobby' || /^\d+$/.test(what) ? heard?.wrote(id) : undefined;
    }
  };

  async end(): Promise<void> {
    await this.connected?.pending.end();
    this.connected?.live.end();
  }
}
