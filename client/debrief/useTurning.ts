/** Expected results at the start of each week, estimated in a worker; kept for the match while the page is open. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { MatchRecord } from '../../game/match.ts';
import { type Prospect, prospectOf, type TurningPoint, turningPoints } from '../../game/replay/playOn.ts';
import type { Answered, Asked } from './turning.worker.ts';

interface Estimate {
  readonly weeks: readonly number[];
  /** How the match ended, in the same measure. */
  readonly end: number;
  /** Results of the attempts, by place of the week. */
  readonly results: readonly (readonly number[])[];
}

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
const kept = new WeakMap<MatchRecord, Estimate>();

const withAttempt = (estimate: Estimate, place: number, value: number): Estimate => ({
  ...estimate,
  results: estimate.results.map((results, i) => (i === place ? [...results, value] : results)),
});

/** The position after the last week is over: what came of the match. */
const prospectsOf = ({ weeks, end, results }: Estimate): readonly Prospect[] => [
  ...weeks.map((week, i) => prospectOf(week, results[i] ?? [])),
  prospectOf((weeks.at(-1) ?? 0) + 1, [end], true),
];

export const useTurning = (record: MatchRecord): Turning => {
  const [estimate, setEstimate] = useState<Estimate | null>(kept.get(record) ?? null);
  const [progress, setProgress] = useState<Turning['progress']>(null);
  const [failed, setFailed] = useState(false);
  const worker = useRef<Worker | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setProgress(null);
  }, []);
  useEffect(() => stop, [stop]);
  const fewest = estimate ? Math.min(...estimate.results.map(({ length }) => length)) : 0;
  const start = useCallback(() => {
    stop();
    setFailed(false);
    const made = new Worker(new URL('./turning.worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    // Attempts of a round that was stopped half way are made again.
    let now: Estimate | null = null;
    let done = 0;
    const whole = kept.get(record);
    const from = whole ? Math.min(...whole.results.map(({ length }) => length)) : 0;
    made.onmessage = ({ data }: MessageEvent<Answered>) => {
      if (data.kind === 'done') return stop();
      if (data.kind === 'weeks') {
        now = whole
          ? { ...whole, results: whole.results.map((results) => results.slice(0, from)) }
          : { weeks: data.weeks, end: data.end, results: data.weeks.map(() => []) };
      } else if (now) {
        now = withAttempt(now, data.place, data.value);
        done++;
      }
      if (!now) return;
      kept.set(record, now);
      setEstimate(now);
      setProgress({ done, of: now.weeks.length * ROUNDS });
    };
    made.onerror = () => {
      stop();
      setFailed(true);
    };
    setProgress({ done: 0, of: 1 });
    made.postMessage({ record, from, rounds: ROUNDS } satisfies Asked);
  }, [record, stop]);
  const isReady = estimate !== null && fewest > 0;
  const prospects = isReady ? prospectsOf(estimate) : [];
  return { prospects, points: turningPoints(prospects), rounds: fewest, progress, failed, start, stop };
};
