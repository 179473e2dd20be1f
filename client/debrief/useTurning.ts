/** Playing on from the start of each week, in a worker; what it came to stays with the match in this browser. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchRecord } from '../../game/match.ts';
import { type Prospect, prospectOf, type TurningPoint, turningPoints } from '../../game/replay/playOn.ts';
import { type Attempts, keepAttempts, keptAttempts } from './keptAttempts.ts';
import type { Answered, Asked } from './turning.worker.ts';

export interface Turning {
  readonly prospects: readonly Prospect[];
  readonly points: readonly TurningPoint[];
  /** Attempts at the week that has fewest. */
  readonly rounds: number;
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly failed: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

const ROUNDS = 4;

const fewestOf = ({ results }: Attempts): number => Math.min(...results.map(({ length }) => length));

const withAttempt = (attempts: Attempts, place: number, value: number): Attempts => ({
  ...attempts,
  results: attempts.results.map((results, i) => (i === place ? [...results, value] : results)),
});

/** After each week, from before the first; after the last it is what came of the match. */
const prospectsOf = ({ weeks, end, results }: Attempts): readonly Prospect[] => [
  ...weeks.map((week, i) => prospectOf(week - 1, results[i] ?? [])),
  prospectOf(weeks.at(-1) ?? 0, [end], true),
];

export const useTurning = (record: MatchRecord): Turning => {
  const [attempts, setAttempts] = useState<Attempts | null>(() => keptAttempts(record));
  const [progress, setProgress] = useState<Turning['progress']>(null);
  const [failed, setFailed] = useState(false);
  const worker = useRef<Worker | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setProgress(null);
  }, []);
  useEffect(() => stop, [stop]);
  const start = useCallback(() => {
    stop();
    setFailed(false);
    const made = new Worker(new URL('./turning.worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    // Attempts of a round that was stopped half way are made again.
    let now: Attempts | null = null;
    let done = 0;
    const before = keptAttempts(record);
    const from = before ? fewestOf(before) : 0;
    made.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.kind === 'done') return stop();
      if (data.kind === 'weeks') {
        now = before
          ? { ...before, results: before.results.map((results) => results.slice(0, from)) }
          : { weeks: data.weeks, end: data.end, results: data.weeks.map(() => []) };
      } else if (now) {
        now = withAttempt(now, data.place, data.value);
        done++;
      }
      if (!now) return;
      keepAttempts(record, now);
      setAttempts(now);
      setProgress({ done, of: now.weeks.length * ROUNDS });
    };
    made.onerror = () => {
      stop();
      setFailed(true);
    };
    setProgress({ done: 0, of: 1 });
    made.postMessage({ record, from, rounds: ROUNDS } satisfies Asked);
  }, [record, stop]);
  const rounds = attempts ? fewestOf(attempts) : 0;
  const prospects = attempts && rounds > 0 ? prospectsOf(attempts) : [];
  return { prospects, points: turningPoints(prospects), rounds, progress, failed, start, stop };
};
