/** One text for one value: keys in order, so that equal states have equal hashes whatever built them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Text that stands between quotes as it is. */
const PLAIN = /^[ !#-[\]-~\u00a0-\u024f\u2010-\u2027]*$/;

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** Keys as a kind of object has them, and in order with what stands before each value. */
interface Layout {
  readonly keys: readonly string[];
  readonly order: readonly string[];
  readonly labels: readonly string[];
}

/** Layouts met last, by the number of keys: objects of one kind mostly have their keys in one order. */
const layouts: Layout[][] = [];
const MOST_KEYS = 40;
const KEPT = 4;

const layoutOf = (keys: readonly string[]): Layout => {
  const order = [...keys].sort();
  return { keys, order, labels: order.map((key) => `${JSON.stringify(key)}:`) };
};

const isLayout = (layout: Layout, keys: readonly string[]): boolean => {
  for (let i = 0; i < keys.length; i++) if (layout.keys[i] !== keys[i]) return false;
  return true;
};

const knownLayout = (keys: readonly string[]): Layout => {
  if (keys.length > MOST_KEYS) return layoutOf(keys);
  layouts[keys.length] ??= [];
  const known = layouts[keys.length] as Layout[];
  for (const layout of known) if (isLayout(layout, keys)) return layout;
  const layout = layoutOf(keys);
  known.unshift(layout);
  if (known.length > KEPT) known.pop();
  return layout;
};

export const canonical = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value === null) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = value as Readonly<Record<string, unknown>>;
  const { order, labels } = knownLayout(Object.keys(fields));
  let text = '';
  for (let i = 0; i < order.length; i++) {
    const field = fields[order[i] as string];
    if (field !== undefined) text += (text === '' ? '' : ',') + labels[i] + canonical(field);
  }
  return `{${text}}`;
};

/** SHA-256 of the canonical text, hexadecimal. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));
