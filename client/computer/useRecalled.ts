import { useEffect, useState } from 'react';
import type { Thought } from '../../game/ai/thoughts.ts';

/** Whether the computer played in a match that is over, be it for a while; it may be nobody's seat any more. */
export const useRecalled = (over: boolean, recall: () => Promise<readonly Thought[]>): boolean => {
  const [recalled, setRecalled] = useState(false);
  useEffect(() => {
    if (!over) return;
    let here = true;
    recall().then(
      (thoughts) => here && setRecalled(thoughts.length > 0),
      () => undefined, // then it is not offered
    );
    return () => {
      here = false;
    };
  }, [over, recall]);
  return recalled;
};
