/** What the map shows of a view, and the overlays that are on: in a match as in a replay. */
import { useCallback, useMemo, useState } from 'react';
import type { View } from '../../game/state.ts';
import type { BoardPosition, Overlays } from '../board/types.ts';
import { t } from '../messages/en.ts';
import { announce } from '../parts/live.ts';
import { FIRST_OVERLAYS, positionFor } from './boardModel.ts';
import { useFront } from './history.ts';
import { controlLastWeek, type Journal } from './journal.ts';

export interface MapLook {
  readonly overlays: Overlays;
  /** Says what it did. */
  readonly toggleOverlay: (key: keyof Overlays) => void;
  readonly position: BoardPosition;
}

export const useMapLook = (view: View, journal: Journal): MapLook => {
  const [overlays, setOverlays] = useState<Overlays>(FIRST_OVERLAYS);
  const toggleOverlay = useCallback(
    (key: keyof Overlays): void => {
      const on = !overlays[key];
      setOverlays({ ...overlays, [key]: on });
      announce(on ? t.keysSay.overlayOn(t.map.overlay[key]) : t.keysSay.overlayOff(t.map.overlay[key]));
    },
    [overlays],
  );
  const front = useFront(overlays.history);
  const lastWeek = controlLastWeek(journal, view.side ?? 'all', view.week);
  const history = overlays.history ? (front?.[view.week - 1] ?? null) : null;
  const position = useMemo(() => positionFor(view, lastWeek, history, overlays), [view, lastWeek, history, overlays]);
  return { overlays, toggleOverlay, position };
};
