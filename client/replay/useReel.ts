/** A match by the address of its replay: from this browser, from the server, from a file opened before, or as shipped. */
import { useCallback, useEffect, useState } from 'react';
import type { Thought } from '../../game/ai/thoughts.ts';
import type { MatchRecord } from '../../game/match.ts';
import { problemText as onlineProblem } from '../messages/en/online.ts';
import { replay as r } from '../messages/en/replay.ts';
import { findMatch } from '../offline/matchStore.ts';
import { recordOf, thoughtsOf } from '../online/api.ts';
import { changedText } from './changedText.ts';
import { HISTORY_KEY, onlineId } from './paths.ts';
import { type Progress, type Reel, reelOf, reelOpen } from './reel.ts';

export type Reading =
  | { readonly state: 'reading'; readonly progress: Progress | null }
  | { readonly state: 'here'; readonly reel: Reel }
  | { readonly state: 'missing' }
  | { readonly state: 'failed'; readonly why: string };

type Found =
  | { readonly record: MatchRecord; readonly thoughts: readonly Thought[] }
  | { readonly record: null; readonly state: Extract<Reading, { state: 'missing' | 'failed' }> };

/** Held to the shape of a match file as any other. */
const shippedRecord = async (): Promise<Found> => {
  const [{ loadPlayed }, { shapedRecord }] = await Promise.all([
    import('../../game/data/history/history.ts'),
    import('../../game/protocol/readRecord.ts'),
  ]);
  const read = shapedRecord(JSON.stringify(await loadPlayed()));
  return read.ok
    ? { record: read.value, thoughts: [] }
    : { record: null, state: { state: 'failed', why: changedText(read.refusal) } };
};

const recordAt = async (key: string): Promise<Found> => {
  if (key === HISTORY_KEY) return shippedRecord();
  const id = onlineId(key);
  if (id === null) {
    const saved = await findMatch(key);
    return saved
      ? { record: saved.record, thoughts: saved.thoughts ?? [] }
      : { record: null, state: { state: 'missing' } };
  }
  const [answer, thoughts] = await Promise.all([recordOf(id), thoughtsOf(id, null)]);
  return answer.ok
    ? { record: answer.value, thoughts }
    : { record: null, state: { state: 'failed', why: onlineProblem(answer.refusal.code, answer.refusal.data) } };
};

const read = async (
  key: string,
  onProgress: (progress: Progress) => void,
  isWanted: () => boolean,
): Promise<Reading> => {
  const found = await recordAt(key);
  if (!found.record) return found.state;
  const { reel, problem } = await reelOf(key, found.record, found.thoughts, onProgress, isWanted);
  if (reel) return { state: 'here', reel };
  return { state: 'failed', why: problem ? changedText(problem) : r.changed };
};

export const useReel = (key: string): Reading => {
  const first = useCallback((): Reading => {
    const reel = reelOpen(key);
    return reel ? { state: 'here', reel } : { state: 'reading', progress: null };
  }, [key]);
  const [reading, setReading] = useState(first);
  useEffect(() => {
    const now = first();
    setReading(now);
    if (now.state === 'here') return;
    let here = true;
    const tell = (next: Reading) => {
      if (here) setReading(next);
    };
    read(
      key,
      (progress) => tell({ state: 'reading', progress }),
      () => here,
    ).then(tell, (error: unknown) => tell({ state: 'failed', why: String((error as Error).message) }));
    return () => {
      here = false;
    };
  }, [key, first]);
  return reading;
};
