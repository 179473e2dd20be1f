/** The match that was last played in this browser and is not over: the rules page opens with its set of rules. */
import { useEffect, useState } from 'react';
import type { Layer } from '../../game/data/layers.ts';
import { SCENARIO_CARDS } from '../../game/data/scenarioCards.ts';
import { titleOf } from '../newMatch/titles.ts';
import { keptMatches } from '../offline/matchStore.ts';

export interface RunningMatch {
  readonly title: string;
  readonly layer: Layer;
}

/** Undefined while it is looked for, null when there is none. */
export const useRunningMatch = (): RunningMatch | null | undefined => {
  const [match, setMatch] = useState<RunningMatch | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    keptMatches().then((kept) => {
      const last = kept.find(({ over }) => !over);
      const layer = SCENARIO_CARDS.find(({ id }) => id === last?.scenario)?.layer;
      if (here) setMatch(last && layer ? { title: titleOf(last), layer } : null);
    });
    return () => {
      here = false;
    };
  }, []);
  return match;
};
