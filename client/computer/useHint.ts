/** One suggestion of the computer for whoever plays, worked out from what that side sees. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Thinking } from '../../game/ai/minds.ts';
import type { View } from '../../game/state.ts';
import { think } from './thinker.ts';

export type Hint =
  | { readonly state: 'none' }
  | { readonly state: 'thinking' }
  | { readonly state: 'here'; readonly thinking: Thinking }
  | { readonly state: 'failed'; readonly why: string };

const NONE: Hint = { state: 'none' };
/** Any will do: the same position gets the same suggestion. */
const SEED = 1;

export const useHint = (match: string, view: View) => {
  const [hint, setHint] = useState<Hint>(NONE);
  const asked = useRef(0);
  const forget = useCallback(() => {
    asked.current++;
    setHint(NONE);
  }, []);
  // A suggestion is for the position in which it was asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another view is shown
  useEffect(forget, [view]);
  const ask = useCallback(() => {
    const mine = ++asked.current;
    setHint({ state: 'thinking' });
    think('suggest', { mind: `${match} ${view.side}`, view, level: 'hard', seed: SEED }).then(
      (thinking) => mine === asked.current && setHint({ state: 'here', thinking }),
      (error: unknown) => mine === asked.current && setHint({ state: 'failed', why: (error as Error).message }),
    );
  }, [match, view]);
  return { hint, ask, forget };
};
