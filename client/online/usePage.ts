/** A thing that is asked for when a page shows it, and again when somebody wants to look again. */
import { useCallback, useEffect, useState } from 'react';
import type { Answered, Problem } from './api.ts';

export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

/** `ask` must stay the same as long as the same is asked for. What is here stays on the page while it is asked for again. */
export const useAsked = <T>(ask: () => Answered<T>): readonly [Asked<T>, () => void] => {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'asking' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    let here = true;
    ask().then((result) => {
      if (!here) return;
      if (result.ok) setAsked({ state: 'here', value: result.value });
      else setAsked({ state: 'failed', problem: result.refusal });
    });
    return () => {
      here = false;
    };
  }, [ask, turn]);
  return [asked, useCallback(() => setTurn((before) => before + 1), [])];
};
