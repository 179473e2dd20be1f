/** Why a record does not re-run to what it says, as a sentence; what can be shown of it is said elsewhere. */
import { PLAIN, problemText } from '../match/problems.ts';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
import type { FileProblem } from '../offline/matchFile.ts';

export const changedText = (problem: FileProblem): string => {
  switch (problem.code) {
    case 'orderRefused':
      return r.changedAt.order(
        problem.order,
        t.refusals.refusalText(problem.refusal.code, problem.refusal.data, PLAIN).text,
      );
    case 'hashDiffers':
      return r.changedAt.hash(problem.week, problem.side);
    case 'hashesMissing':
      return r.changedAt.missing(problem.recorded, problem.played);
    default:
      return problemText(problem);
  }
};
