/** Where moves began, for arrows: the log names the hexes that were entered. */
import { type GameState, hasFeature, type LogEntry } from './state.ts';

/**
 * Where both sides see everything the start is put before the hexes that were entered, so that a move of one hex can be
 * shown as an arrow; under fog nothing is added to what was told.
 */
export const withStarts = (
  before: Pick<GameState, 'features' | 'units'>,
  happened: readonly LogEntry[],
): readonly LogEntry[] => {
  if (hasFeature(before, 'fog')) return happened;
  return happened.map((entry) => {
    const { what } = entry;
    const from = what.kind === 'moved' ? before.units[what.unit.id]?.hex : undefined;
    return what.kind === 'moved' && from && from !== what.path[0]
      ? { ...entry, what: { ...what, path: [from, ...what.path] } }
      : entry;
  });
};
