/**
 * What leads from one plain JSON value to another: only what differs, so that a step back costs little room and a message
 * little of the wire. Quick where both share what did not change.
 */
export type Difference =
  | { readonly to: unknown }
  /** The field goes. */
  | { readonly drop: true }
  /** In a list: from `at`, `cut` items give way to those of `put`. */
  | { readonly at: number; readonly cut: number; readonly put: readonly unknown[] }
  /** By key, or by index in a list that keeps its length. */
  | { readonly fields: Readonly<Record<string, Difference>> };

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Null when they are the same. */
export const differenceOf = (before: unknown, after: unknown): Difference | null => {
  if (before === after) return null;
  if (!isObject(before) || !isObject(after)) return { to: after };
  if (Array.isArray(before) !== Array.isArray(after)) return { to: after };
  return Array.isArray(before) ? ofLists(before, after as unknown[]) : ofFields(before as Fields, after as Fields);
};

const DROP: Difference = { drop: true };

// Nothing is made before something differs: most of what is compared is the same.
const ofFields = (before: Fields, after: Fields): Difference | null => {
  let fields: Record<string, Difference> | null = null;
  for (const key in after) {
    const [was, is] = [before[key], after[key]];
    const difference =
      is === was && is !== undefined ? null : Object.hasOwn(before, key) ? differenceOf(was, is) : { to: is };
    if (difference) {
      fields ??= {};
      fields[key] = difference;
    }
  }
  for (const key in before)
    if (!Object.hasOwn(after, key)) {
      fields ??= {};
      fields[key] = DROP;
    }
  return fields && { fields };
};

const alike = (a: unknown, b: unknown): boolean => a === b || (isObject(a) && isObject(b) && !differenceOf(a, b));

const ofLists = (before: readonly unknown[], after: readonly unknown[]): Difference | null => {
  const least = Math.min(before.length, after.length);
  let at = 0;
  while (at < least && alike(before[at], after[at])) at++;
  if (at === before.length && at === after.length) return null;
  let behind = 0;
  while (behind < least - at && alike(before[before.length - 1 - behind], after[after.length - 1 - behind])) behind++;
  const cut = before.length - behind - at;
  const put = after.slice(at, after.length - behind);
  return cut === put.length && put.every(isObject) ? ofItems(before, after, at, cut) : { at, cut, put };
};

/** Items that changed within a list that keeps its length. */
const ofItems = (before: readonly unknown[], after: readonly unknown[], at: number, count: number): Difference => {
  const fields: Record<string, Difference> = {};
  for (let i = at; i < at + count; i++) {
    const difference = differenceOf(before[i], after[i]);
    if (difference) fields[i] = difference;
  }
  return { fields };
};

/** What `after` was, from `before` and the difference between them. */
export const withDifference = (before: unknown, difference: Difference): unknown => {
  if ('to' in difference) return difference.to;
  if ('drop' in difference) return undefined;
  if ('at' in difference) {
    const { at, cut, put } = difference;
    const list = before as readonly unknown[];
    return [...list.slice(0, at), ...put, ...list.slice(at + cut)];
  }
  const copy = (Array.isArray(before) ? [...before] : { ...(before as object) }) as Record<string, unknown>;
  for (const [key, step] of Object.entries(difference.fields)) {
    if ('drop' in step) delete copy[key];
    else copy[key] = withDifference(copy[key], step);
  }
  return copy;
};
