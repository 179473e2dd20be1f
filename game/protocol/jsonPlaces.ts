/** Reads JSON and remembers on which line each value stands, so that a problem in a file can be pointed at. */

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type PlacedJson =
  | { readonly ok: true; readonly value: unknown; placeOf(path: readonly PropertyKey[]): Place }
  | { readonly ok: false; readonly reason: string; readonly place: Place };

const DEEPEST = 200;

class NotJson extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Where values start, by path; a path is its keys joined by line feeds, which no id holds. */
const key = (path: readonly PropertyKey[]): string => path.map(String).join('\n');

export const readJson = (text: string): PlacedJson => {
  const starts = new Map<string, number>();
  try {
    return { ok: true, value: new Reader(text, starts).all(), placeOf: (path) => nearest(text, starts, path) };
  } catch (error) {
    if (error instanceof NotJson) return { ok: false, reason: error.message, place: placeAt(text, error.at) };
    throw error;
  }
};

/** The value at the path, or the nearest one around it that is there. */
const nearest = (text: string, starts: ReadonlyMap<string, number>, path: readonly PropertyKey[]): Place => {
  for (let length = path.length; length >= 0; length--) {
    const at = starts.get(key(path.slice(0, length)));
    if (at !== undefined) return placeAt(text, at);
  }
  return { line: 1, column: 1 };
};

const placeAt = (text: string, at: number): Place => {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
};

class Reader {
  private at = 0;
  private readonly text: string;
  private readonly starts: Map<string, number>;

  constructor(text: string, starts: Map<string, number>) {
    this.text = text;
    this.starts = starts;
  }

  all(): unknown {
    const value = this.value([]);
    this.space();
    if (this.at < this.text.length) this.wrong('something follows the end of the JSON');
    return value;
  }

  private wrong(reason: string): never {
    throw new NotJson(reason, Math.min(this.at, this.text.length));
  }

  private space(): void {
    while (this.at < this.text.length && ' \t\r\n'.includes(this.text[this.at] as string)) this.at++;
  }

  private take(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private value(path: readonly PropertyKey[]): unknown {
    if (path.length > DEEPEST) this.wrong('nested too deeply');
    this.space();
    this.starts.set(key(path), this.at);
    const sign = this.text[this.at];
    if (sign === '{') return this.object(path);
    if (sign === '[') return this.array(path);
    if (sign === '"') return this.string();
    return this.literal();
  }

  private object(path: readonly PropertyKey[]): unknown {
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    this.at++;
    if (this.take('}')) return {};
    do {
      this.space();
      if (this.text[this.at] !== '"') this.wrong('a field name in double quotes is expected');
      const name = this.string();
      if (seen.has(name)) this.wrong(`the field "${name}" is given twice`);
      seen.add(name);
      if (!this.take(':')) this.wrong('a colon is expected');
      entries.push([name, this.value([...path, name])]);
    } while (this.take(','));
    if (!this.take('}')) this.wrong('a comma or a closing brace is expected');
    return Object.fromEntries(entries);
  }

  private array(path: readonly PropertyKey[]): unknown {
    const values: unknown[] = [];
    this.at++;
    if (this.take(']')) return values;
    do values.push(this.value([...path, values.length]));
    while (this.take(','));
    if (!this.take(']')) this.wrong('a comma or a closing bracket is expected');
    return values;
  }

  private string(): string {
    const start = this.at++;
    while (this.at < this.text.length && this.text[this.at] !== '"') {
      if (this.text[this.at] === '\n') this.wrong('a text ends on its own line');
      this.at += this.text[this.at] === '\\' ? 2 : 1;
    }
    if (this.at >= this.text.length) this.wrong('a text is not closed');
    this.at++;
    return this.parsed(start) as string;
  }

  private literal(): unknown {
    const start = this.at;
    while (this.at < this.text.length && /[\w+.-]/.test(this.text[this.at] as string)) this.at++;
    if (this.at === start) this.wrong(start >= this.text.length ? 'the file ends too early' : 'a value is expected');
    return this.parsed(start);
  }

  private parsed(start: number): unknown {
    try {
      return JSON.parse(this.text.slice(start, this.at));
    } catch {
      this.at = start;
      return this.wrong('this is not a JSON value');
    }
  }
}
