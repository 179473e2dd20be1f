/**
 * Matches that a report needs: those that were played before with the same rules and scenario are taken from a file under
 * `data/`, the others are played and added to it at once. So a run that was stopped goes on where it stood.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findScenario } from '../../game/library.ts';
import type { MatchAnswer, MatchJob } from './playMatch.ts';
import { playAll } from './pool.ts';
import { rulesHash } from './rulesHash.ts';

const FOLDER = 'data/matches';

/** One line of the file. */
interface Kept {
  readonly rules: string;
  readonly scenario: string;
  readonly answer: MatchAnswer;
}

const hashOfScenario = (id: string): string => {
  const found = findScenario(id);
  if (!found) throw new Error(`unknown scenario '${id}'`);
  return found.hash;
};

const keyOf = ({ scenario, seed, players, options }: MatchJob): string =>
  JSON.stringify([scenario, seed, players.UA, players.RU, options ?? {}]);

/** A line that was cut off when the program was stopped is left out. */
const parsed = (line: string): Kept | null => {
  try {
    return JSON.parse(line) as Kept;
  } catch {
    return null;
  }
};

const readKept = (file: string, rules: string): Map<string, MatchAnswer> => {
  const kept = new Map<string, MatchAnswer>();
  if (!existsSync(file)) return kept;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const row = line === '' ? null : parsed(line);
    if (row?.rules === rules && row.scenario === hashOfScenario(row.answer.job.scenario))
      kept.set(keyOf(row.answer.job), row.answer);
  }
  return kept;
};

export interface MatchesWith {
  /** Name of the file; runs of one name share their matches. */
  readonly name: string;
  readonly threads: number;
  /** Plays all anew. */
  readonly fresh?: boolean;
}

/** The answers to these jobs, in their order. Those that were not played before the user stopped it are missing. */
export const playedMatches = async (jobs: readonly MatchJob[], how: MatchesWith): Promise<readonly MatchAnswer[]> => {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${how.name}.jsonl`);
  const rules = rulesHash();
  const kept = how.fresh ? new Map<string, MatchAnswer>() : readKept(file, rules);
  const open = jobs.filter((job) => !kept.has(keyOf(job)));
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    process.stderr.write('\nstopping after the matches that are being played; what is done is kept\n');
  };
  process.once('SIGINT', stop);
  const began = performance.now();
  let played = 0;
  await playAll<MatchJob, MatchAnswer>(
    new URL('./matchWorker.ts', import.meta.url),
    open,
    how.threads,
    (answer) => {
      kept.set(keyOf(answer.job), answer);
      const row: Kept = { rules, scenario: hashOfScenario(answer.job.scenario), answer };
      appendFileSync(file, `${JSON.stringify(row)}\n`);
      const left = ((performance.now() - began) / ++played) * (open.length - played);
      process.stderr.write(
        `\r${how.name}: ${played}/${open.length} matches, about ${Math.ceil(left / 60000)} min left   `,
      );
    },
    () => stopped,
  );
  if (open.length > 0) process.stderr.write('\n');
  process.removeListener('SIGINT', stop);
  return jobs.flatMap((job) => kept.get(keyOf(job)) ?? []);
};

/** Whether all were played: a report of fewer must not be taken for the whole. */
export const isComplete = (jobs: readonly MatchJob[], answers: readonly MatchAnswer[]): boolean =>
  answers.length === jobs.length;
