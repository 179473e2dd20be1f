/** Who is at the tables of other processes, and in classes there, as far as these were heard of lately. */
import type { Seat } from '../../game/state.ts';

/** A process that was killed says no goodbye: what it said of its guests holds for so long. */
const HOLDS_MS = 60_000;
export const SAID_AGAIN_MS = HOLDS_MS / 3;

export interface PresenceElsewhere {
  readonly came: (match: string, seat: Seat, here: boolean) => void;
  readonly who: (match: string) => void;
}

/** `Place` is a seat of a match, or a pupil of a class. */
export class RemotePresence<Place extends string = Seat> {
  /** By match (or class) and place: until when each process's word holds. */
  private readonly said = new Map<string, Map<string, number>>();

  has(match: string, seat: Place, now = Date.now()): boolean {
    const words = this.said.get(`${match}/${seat}`);
    return words !== undefined && [...words.values()].some((until) => until > now);
  }

  set(match: string, seat: Place, process: string, here: boolean, now = Date.now()): void {
    const key = `${match}/${seat}`;
    const words = this.said.get(key) ?? new Map<string, number>();
    if (here) words.set(process, now + HOLDS_MS);
    else words.delete(process);
    if (words.size > 0) this.said.set(key, words);
    else this.said.delete(key);
  }

  /** Forgets what holds no longer; answers with the seats that are empty because of it. */
  expire(now = Date.now()): readonly { readonly match: string; readonly seat: Place }[] {
    const empty: { match: string; seat: Place }[] = [];
    for (const [key, words] of this.said) {
      for (const [process, until] of words) if (until <= now) words.delete(process);
      if (words.size > 0) continue;
      this.said.delete(key);
      const [match = '', seat] = key.split('/');
      empty.push({ match, seat: seat as Place });
    }
    return empty;
  }
}
