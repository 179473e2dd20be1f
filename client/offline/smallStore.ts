/** localStorage that never throws: where it is forbidden or full, values live as long as the page. */
const fallback = new Map<string, string>();

const storage = (): Storage | null => {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null;
  }
};

export const readText = (key: string): string | null => {
  const kept = fallback.get(key);
  if (kept !== undefined) return kept;
  try {
    return storage()?.getItem(key) ?? null;
  } catch {
    return null;
  }
};

/** False when it could only be kept for the life of the page. */
export const writeText = (key: string, value: string): boolean => {
  try {
    const where = storage();
    if (where) {
      where.setItem(key, value);
      fallback.delete(key);
      return true;
    }
  } catch {
    // full or forbidden: kept below
  }
  fallback.set(key, value);
  return false;
};

export const removeText = (key: string): void => {
  fallback.delete(key);
  try {
    storage()?.removeItem(key);
  } catch {
    // nothing to remove
  }
};
