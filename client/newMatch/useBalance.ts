import { useEffect, useState } from 'react';
import { type Balance, balanceOf, loadBalance } from '../../game/data/balance.ts';

let kept: readonly Balance[] | null = null;

/** What was measured of a scenario, by level; nothing until it is there, and where nothing was measured. */
export const useBalance = (scenario: string): readonly Balance[] => {
  const [all, setAll] = useState(kept);
  useEffect(() => {
    if (kept) return setAll(kept);
    let here = true;
    loadBalance().then(
      (found) => {
        kept = found;
        if (here) setAll(found);
      },
      () => undefined, // the card is whole without it
    );
    return () => {
      here = false;
    };
  }, []);
  return all ? balanceOf(all, scenario) : [];
};
