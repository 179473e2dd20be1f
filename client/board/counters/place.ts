/**
 * Paths moved and scaled as text. A transform of its own for every part of a counter would cost the browser a layer
 * test for each part in each frame of a pan; so a counter has one, and its parts are drawn where they stand.
 */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, A: 7, Z: 0 };

const placed = new Map<string, string>();

/** A path of absolute commands, scaled about its origin and moved to (x, y). */
export const placePath = (path: string, x: number, y: number, scale = 1): string => {
  const key = `${path}|${x}|${y}|${scale}`;
  const known = placed.get(key);
  if (known !== undefined) return known;
  const round = (value: number) => Math.round(value * 100) / 100;
  const made = path.replace(/([MLHVQCAZ])([^MLHVQCAZ]*)/g, (_, command: string, text: string) => {
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const size = COUNTS[command] as number;
    return (
      command +
      numbers
        .map((value, i) => {
          const at = i % size;
          if (command === 'A' && at < 5) return at < 2 ? round(value * scale) : value;
          const isX = command === 'H' || (command === 'A' ? at === 5 : command !== 'V' && at % 2 === 0);
          return round(value * scale + (isX ? x : y));
        })
        .join(' ')
    );
  });
  if (placed.size > 4000) placed.clear();
  placed.set(key, made);
  return made;
};
