/** A match that is over, re-run here from its record: that shows the truth, and that the record is what it says. */
import { useEffect, useState } from 'react';
import { type MatchRecord, replayable } from '../../game/match.ts';
import { problemText as recordProblemText } from '../match/problems.ts';
import { bring, type HotSeatMatch } from '../match/tables.ts';
import { resumeMatch } from '../match/useMatch.ts';
import { table as o, problemText } from '../messages/en/online.ts';
import { onlineKey } from '../replay/paths.ts';
import { recordOf, thoughtsOf } from './api.ts';

export type Finished =
  | { readonly state: 'going' | 'reading' }
  | { readonly state: 'here'; readonly match: HotSeatMatch }
  | { readonly state: 'failed'; readonly why: string };

/** `promised`: what was promised of the dice before the first was thrown, where this browser knows it. */
const rerun = (id: string, title: string, record: MatchRecord, promised: string | undefined): Finished => {
  if (promised !== undefined && promised !== record.dice.commitment)
    return { state: 'failed', why: o.recordBad(o.recordPromise) };
  const problem = replayable(record);
  if (problem?.code === 'rulesChanged') return { state: 'failed', why: recordProblemText(problem) };
  const table = resumeMatch(record);
  if (!table.ok) return { state: 'failed', why: o.recordBad(table.refusal) };
  table.value.look('2');
  const recall = () => thoughtsOf(id, null);
  const match = {
    id,
    title,
    guided: false,
    kept: 'kept',
    table: table.value,
    replayKey: onlineKey(id),
    suggests: false,
    opponent: null,
    recall,
  };
  return { state: 'here', match: match as HotSeatMatch };
};

const read = async (id: string, title: string, promised: string | undefined): Promise<Finished> => {
  const answer = await recordOf(id);
  if (!answer.ok) return { state: 'failed', why: problemText(answer.refusal.code, answer.refusal.data) };
  await bring(answer.value.scenario.id);
  return rerun(id, title, answer.value, promised);
};

export const useFinished = (
  match: { readonly id: string; readonly title: string; readonly over: boolean },
  promised: string | undefined,
): Finished => {
  const [finished, setFinished] = useState<Finished>({ state: 'going' });
  const { id, title, over } = match;
  useEffect(() => {
    if (!over) return;
    let here = true;
    setFinished({ state: 'reading' });
    read(id, title, promised).then(
      (found) => here && setFinished(found),
      () => here && setFinished({ state: 'failed', why: problemText('serverFailed') }),
    );
    return () => {
      here = false;
    };
  }, [id, title, over, promised]);
  return finished;
};
