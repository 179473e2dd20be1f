import { useEffect, useState } from 'react';
import { loadUsualChanges, type UsualChange } from '../../game/data/usualChange.ts';

/** What is usual in a scenario, by its id; undefined until it is known, null where it was not measured. */
export const useUsual = (scenario: string): UsualChange | null | undefined => {
  const [usual, setUsual] = useState<UsualChange | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const tell = (all: readonly UsualChange[]) => {
      if (here) setUsual(all.find((each) => each.scenario === scenario) ?? null);
    };
    loadUsualChanges().then(tell, () => tell([]));
    return () => {
      here = false;
    };
  }, [scenario]);
  return usual;
};
