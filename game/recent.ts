/**
 * Remembers what was worked out for the last few keys, for what is asked for again at once or not at all. In a game
 * played through at speed this costs far less than a `WeakMap`, whose values the collector of short-lived objects
 * keeps, with all that they refer to. It only saves time: what is forgotten is worked out again.
 */
export class Recent<K extends object, V> {
  private readonly keys: (K | null)[];
  private readonly values: (V | null)[];
  private next = 0;

  constructor(size: number) {
    this.keys = new Array<K | null>(size).fill(null);
    this.values = new Array<V | null>(size).fill(null);
  }

  get(key: K): V | undefined {
    const at = this.keys.indexOf(key);
    return at < 0 ? undefined : (this.values[at] as V);
  }

  /** A key that was there keeps its place; a new one takes that of the oldest. */
  set(key: K, value: V): void {
    let at = this.keys.indexOf(key);
    if (at < 0) {
      at = this.next;
      this.next = (at + 1) % this.keys.length;
    }
    this.keys[at] = key;
    this.values[at] = value;
  }
}

/** What was worked out last in one match, by what it is. */
export type LastOfMatch = unknown[];

let played: LastOfMatch = [];
let kinds = 0;

/** Where many matches are played at the same time, each goes on from its own last: which is given before it is played on. */
export const playOn = (match: LastOfMatch): void => {
  played = match;
};

/** What was worked out last, for what changes little from one order to the next: whoever asks compares what it was made from. */
export class Last<V> {
  private readonly kind = kinds++;

  get(): V | undefined {
    return played[this.kind] as V | undefined;
  }

  set(value: V): V {
    played[this.kind] = value;
    return value;
  }
}

export const lastOfSides = <V>(): { readonly UA: Last<V>; readonly RU: Last<V> } => ({
  UA: new Last<V>(),
  RU: new Last<V>(),
});
