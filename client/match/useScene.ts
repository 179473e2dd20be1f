import { useEffect, useState } from 'react';
import type { Outlines } from '../board/drawing.ts';
import { bring } from './tables.ts';

export const loadOutlines = async (): Promise<Outlines> => (await import('../board/outlines/kursk.json')).default;

/** What has to be here before a match is shown: its scenario, the map and its outlines. */
export const useScene = (scenario: string | null): Outlines | null => {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useEffect(() => {
    if (scenario === null) return;
    let here = true;
    Promise.all([bring(scenario), loadOutlines()]).then(
      ([, found]) => here && setOutlines(found),
      (error: unknown) => here && setFailed(error as Error),
    );
    return () => {
      here = false;
    };
  }, [scenario]);
  if (failed) throw failed;
  return outlines;
};
