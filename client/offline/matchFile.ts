/** A match as a file: `.json.gz`, or `.json` where the browser cannot compress. Both are read. */
import type { Match, MatchRecord } from '../../game/match.ts';
import type { RecordProblem } from '../../game/protocol/recordProblem.ts';
import { type Result, refused } from '../../game/result.ts';

/** More than any match can be: 30 kB is usual. */
const MOST_BYTES = 8_000_000;

export type FileProblem = RecordProblem | { readonly code: 'tooLarge' } | { readonly code: 'unreadable' };

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const through = async (
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array | null> => {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(stream as unknown as TransformStream<Uint8Array, Uint8Array>);
  const reader = source.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export interface MatchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** `salient-aid-freeze-week-31.json.gz` */
export const fileOf = async (record: MatchRecord, week: number): Promise<MatchFile> => {
  const name = `salient-${record.scenario.id.replace(/[^a-z0-9-]/gi, '')}-week-${week}.json`;
  const plain = new TextEncoder().encode(`${JSON.stringify(record)}\n`);
  if (typeof CompressionStream === 'undefined') return { name, bytes: plain, type: 'application/json' };
  const packed = await through(plain, new CompressionStream('gzip'), Number.POSITIVE_INFINITY);
  return packed
    ? { name: `${name}.gz`, bytes: packed, type: 'application/gzip' }
    : { name, bytes: plain, type: 'application/json' };
};

export const textOfFile = async (bytes: Uint8Array): Promise<Result<string, FileProblem>> => {
  if (bytes.length > MOST_BYTES) return refused({ code: 'tooLarge' });
  try {
    const plain = isGzip(bytes) ? await through(bytes, new DecompressionStream('gzip'), MOST_BYTES) : bytes;
    if (!plain) return refused({ code: 'tooLarge' });
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return refused({ code: 'unreadable' });
  }
};

/** The scenario that a record names, so that it can be loaded before the record is re-run. */
export const scenarioNamed = (text: string): string | null => {
  try {
    const id = (JSON.parse(text) as { scenario?: { id?: unknown } } | null)?.scenario?.id;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
};

/** Re-runs the match that a file holds as text. `load` brings the scenario into the library. The reader comes when it is needed. */
export const matchFromText = async (
  text: string,
  load: (scenario: string) => Promise<unknown>,
): Promise<Result<Match, RecordProblem>> => {
  const scenario = scenarioNamed(text);
  if (scenario !== null) await load(scenario).catch(() => null);
  const { readRecord } = await import('../../game/protocol/readRecord.ts');
  return readRecord(text);
};

export const matchFromFile = async (
  bytes: Uint8Array,
  load: (scenario: string) => Promise<unknown>,
): Promise<Result<Match, FileProblem>> => {
  const text = await textOfFile(bytes);
  return text.ok ? matchFromText(text.value, load) : text;
};
