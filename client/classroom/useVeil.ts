import { useEffect, useState } from 'react';

import type { Scenario } from '../../game/scenario.ts';
import { speak } from '../messages/en.ts';
import { showDates } from '../messages/numbers.ts';
import { loadGround } from '../newMatch/Thumbnail.tsx';
import type { Veil } from './veil.ts';

/** How a scenario is spoken of in the abstract; null until the map with its names is here. */
export const useVeil = (scenario: Scenario | null, isAbstract: boolean): Veil | null => {
  const [veil, setVeil] = useState<Veil | null>(null);
  useEffect(() => {
    if (!isAbstract || !scenario) return;
    let here = true;
    Promise.all([loadGround(), import('./veil.ts')]).then(
      ([{ board }, { veilOf }]) => here && setVeil(veilOf(scenario, board)),
      () => undefined, // nothing is shown rather than a real name
    );
    return () => {
      here = false;
    };
  }, [scenario, isAbstract]);
  return veil;
};

/** Has the whole catalogue speak so while this is shown; true once it does. */
export const useSpeech = (veil: Veil | null): boolean => {
  const [spoken, setSpoken] = useState<Veil | null>(null);
  useEffect(() => {
    if (!veil) return;
    speak(veil.say);
    showDates(false);
    setSpoken(veil);
    return () => {
      speak(null);
      showDates(true);
      setSpoken(null);
    };
  }, [veil]);
  return veil !== null && spoken === veil;
};
