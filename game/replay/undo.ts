/**
 * How to get back from a state to the one before: only what differs is kept, so that taking orders back costs little
 * room. Works on plain JSON, and quickly where both share what did not change.
 */
export type Undo =
  | { readonly to: unknown }
  | { readonly drop: true }
  | { readonly length: number }
  | { readonly fields: Readonly<Record<string, Undo>> };

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The step from `after` back to `before`; null when they are the same. */
export const undoOf = (before: unknown, after: unknown): Undo | null => {
  if (before === after) return null;
  if (Array.isArray(before) && Array.isArray(after)) return undoOfLists(before, after);
  if (!isPlain(before) || !isPlain(after)) return { to: before };
  const fields: Record<string, Undo> = {};
  for (const key of Object.keys(before)) {
    const undo = Object.hasOwn(after, key) ? undoOf(before[key], after[key]) : { to: before[key] };
    if (undo) fields[key] = undo;
  }
  for (const key of Object.keys(after)) if (!Object.hasOwn(before, key)) fields[key] = { drop: true };
  return Object.keys(fields).length > 0 ? { fields } : null;
};

const undoOfLists = (before: readonly unknown[], after: readonly unknown[]): Undo | null => {
  const same = before.every((value, i) => value === after[i]);
  if (same) return before.length === after.length ? null : { length: before.length };
  if (before.length !== after.length) return { to: before };
  const fields: Record<string, Undo> = {};
  before.forEach((value, i) => {
    const undo = undoOf(value, after[i]);
    if (undo) fields[String(i)] = undo;
  });
  return { fields };
};

export const undone = (after: unknown, undo: Undo): unknown => {
  if ('to' in undo) return undo.to;
  if ('length' in undo) return (after as readonly unknown[]).slice(0, undo.length);
  if ('drop' in undo) return undefined;
  const copy = (Array.isArray(after) ? [...after] : { ...(after as object) }) as Record<string, unknown>;
  for (const [key, step] of Object.entries(undo.fields)) {
    if ('drop' in step) delete copy[key];
    else copy[key] = undone(copy[key], step);
  }
  return copy;
};
