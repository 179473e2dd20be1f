/**
 * What those who attend one class here are told: its desk when something was written, at most once a second, with what
 * changed; each pupil of itself when that changed, and classmates of nothing else.
 */
import type { Me } from '../../game/protocol/exercise.ts';
import type { Rooms } from '../match/hub.ts';
import { pupilRoom } from '../match/transport.ts';
import type { Classroom } from './classroom.ts';
import { Desk } from './desk.ts';
import type { IsHere } from './exercise.ts';
import { everyMe } from './pupils.ts';

/** Between two feeds of a desk. */
export const EVERY_MS = 1000;
/** Nobody attends for so long: the class is forgotten until somebody comes. */
const FORGOTTEN_MS = 60_000;

export const deskRoom = (exercise: string): string => `desk:${exercise}`;
export const classRoom = (exercise: string): string => `class:${exercise}`;

export interface FeedParts {
  readonly at: Classroom;
  readonly rooms: Rooms;
  readonly isHere: IsHere;
  readonly failed: (error: unknown) => void;
}

/** Everything is to be told anew; or the group of this match; or only who needs the teacher. */
export interface Mark {
  readonly changed?: boolean;
  readonly needs?: boolean;
  readonly match?: string;
}

export class Feed {
  readonly desk: Desk;
  private readonly exercise: string;
  private readonly parts: FeedParts;
  /** Of each pupil who attended, what it was told last. */
  private readonly told = new Map<string, string>();
  private readonly dirty = new Set<string>();
  private changed = false;
  private needs = false;
  private feeding = false;
  private fedAt = 0;
  private attendedAt = performance.now();
  private timer: NodeJS.Timeout | null = null;

  constructor(exercise: string, parts: FeedParts) {
    this.exercise = exercise;
    this.parts = parts;
    this.desk = new Desk(parts.at, exercise, parts.isHere);
  }

  /** Somebody comes, and is told this itself. */
  attended(pupil: string | null, me: Me | null): void {
    this.attendedAt = performance.now();
    if (pupil !== null) this.told.set(pupil, JSON.stringify(me));
  }

  mark({ changed, needs, match }: Mark): void {
    if (changed) this.changed = true;
    if (needs) this.needs = true;
    if (match !== undefined) this.dirty.add(match);
    this.schedule();
  }

  /** Who waits too long is noticed though nothing is written. False when nobody attends any more. */
  tick(): boolean {
    const { rooms } = this.parts;
    if (rooms.inRoom(classRoom(this.exercise))) this.attendedAt = performance.now();
    if (rooms.inRoom(deskRoom(this.exercise))) this.mark({ needs: true });
    return performance.now() - this.attendedAt < FORGOTTEN_MS;
  }

  end(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private schedule(): void {
    if (this.timer || this.feeding) return;
    const wait = Math.max(0, this.fedAt + EVERY_MS - performance.now());
    this.timer = setTimeout(() => void this.feed(), wait).unref();
  }

  private async feed(): Promise<void> {
    const { changed } = this;
    const matches = [...this.dirty];
    this.timer = null;
    this.feeding = true;
    this.fedAt = performance.now();
    this.changed = false;
    this.needs = false;
    this.dirty.clear();
    try {
      if (changed) await this.tellPupils();
      await this.tellDesk(changed, matches);
    } catch (error) {
      this.parts.failed(error);
    } finally {
      this.feeding = false;
      if (this.changed || this.needs || this.dirty.size > 0) this.schedule();
    }
  }

  private async tellPupils(): Promise<void> {
    const { at, rooms, isHere } = this.parts;
    const attending = [...this.told.keys()].filter((pupil) => rooms.inRoom(pupilRoom(pupil)));
    if (attending.length === 0) return;
    const all = await everyMe(at, this.exercise, isHere);
    for (const pupil of attending) {
      const me = all.get(pupil);
      const text = JSON.stringify(me);
      if (!me || text === this.told.get(pupil)) continue;
      this.told.set(pupil, text);
      rooms.tell(pupilRoom(pupil), 'me', me);
    }
  }

  private async tellDesk(changed: boolean, matches: readonly string[]): Promise<void> {
    const { rooms } = this.parts;
    const room = deskRoom(this.exercise);
    if (!rooms.inRoom(room)) return;
    if (changed) {
      await this.desk.lookAtAll();
      return rooms.tell(room, 'desk', await this.desk.view());
    }
    const tiles = await this.desk.lookAt(matches);
    if (tiles.length > 0) rooms.tell(room, 'tiles', tiles);
    const needs = await this.desk.newNeeds();
    if (needs) rooms.tell(room, 'needs', needs);
  }
}
