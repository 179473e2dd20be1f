/** History beside the match: the curve and the front, fetched when first wanted. */
import { useEffect, useState } from 'react';
import {
  type CurveTarget,
  type FrontWeek,
  loadCurve,
  loadFront,
  loadPlayedWeeks,
  type PlayedWeek,
} from '../../game/data/history/history.ts';

const curve = { value: null as readonly CurveTarget[] | null };
const front = { value: null as readonly FrontWeek[] | null };
const played = { value: null as readonly PlayedWeek[] | null };

const useFetched = <T>(kept: { value: T | null }, fetch: () => Promise<T>, wanted: boolean): T | null => {
  const [value, setValue] = useState(kept.value);
  useEffect(() => {
    if (!wanted || kept.value) return;
    let here = true;
    fetch().then(
      (found) => {
        kept.value = found;
        if (here) setValue(() => found);
      },
      () => undefined, // without history the rest still works
    );
    return () => {
      here = false;
    };
  });
  return value ?? kept.value;
};

const targets = async () => (await loadCurve()).targets;
const weeks = async () => (await loadFront()).weeks;

/** Held area at the end of each week with its range; empty until it is there. */
export const useCurve = (): readonly CurveTarget[] => useFetched(curve, targets, true) ?? [];
/** History's curve for some weeks; nothing was held before the first. */
export const historyFrom = (
  curve: readonly CurveTarget[],
  first: number,
  last: number,
): readonly Pick<CurveTarget, 'week' | 'km2' | 'low' | 'high'>[] => [
  ...(first === 0 && curve.length > 0 ? [{ week: 0, km2: 0, low: 0, high: 0 }] : []),
  ...curve.filter(({ week }) => week >= Math.max(1, first) && week <= last),
];
/** The front by week, `[0]` is week 1; null until it is there. */
export const useFront = (wanted: boolean): readonly FrontWeek[] | null => useFetched(front, weeks, wanted);
/** How near the match that follows history comes to it, by week; empty until it is there. */
export const usePlayedWeeks = (): readonly PlayedWeek[] => useFetched(played, loadPlayedWeeks, true) ?? [];
