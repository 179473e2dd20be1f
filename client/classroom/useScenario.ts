import { useEffect, useState } from 'react';
import { loadScenario } from '../../game/data/scenarioList.ts';
import type { Scenario } from '../../game/scenario.ts';

/** A shipped scenario, fetched when it is first shown; null until then. Throws what stands in its way. */
export const useScenario = (id: string | null): Scenario | null => {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useEffect(() => {
    if (id === null) return;
    let here = true;
    loadScenario(id).then(
      (found) => here && setScenario(found),
      (error: unknown) => here && setFailed(error as Error),
    );
    return () => {
      here = false;
    };
  }, [id]);
  if (failed) throw failed;
  return scenario?.id === id ? scenario : null;
};
