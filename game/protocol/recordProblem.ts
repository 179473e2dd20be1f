/** Why a file is not a match that can be played on or verified. The page has its own catalogue; command lines use this. */
import type { ReplayProblem } from '../match.ts';

export type RecordProblem =
  | { readonly code: 'notJson'; readonly reason: string }
  | { readonly code: 'notAMatch'; readonly path: string; readonly reason: string }
  | { readonly code: 'scenarioInvalid'; readonly path: string; readonly reason: string }
  | ReplayProblem;

export const sentenceOf = (problem: RecordProblem): string => {
  switch (problem.code) {
    case 'notJson':
      return `is not JSON: ${problem.reason}`;
    case 'notAMatch':
      return `is not a match file: ${problem.path || 'the file'}: ${problem.reason}`;
    case 'scenarioInvalid':
      return `carries a scenario that is not valid: ${problem.path}: ${problem.reason}`;
    case 'noSeed':
      return 'has no seed: the match is not over, so it cannot be verified yet';
    case 'commitmentWrong':
      return 'the seed does not fit the commitment made at the start';
    case 'unknownScenario':
      return `needs scenario '${problem.id}', which is not here`;
    case 'scenarioChanged':
      return `was played with another version of scenario '${problem.id}'`;
    case 'otherRules':
      return `was played with version ${problem.version} of the rules; this is version ${problem.ours}`;
    case 'rulesChanged':
      return `was begun with version ${problem.from} of the rules and played on with version ${problem.to} from order ${problem.order}: it is whole, but no version re-runs it from beginning to end`;
    case 'orderRefused':
      return `order ${problem.order} is refused: ${problem.refusal.code} ${JSON.stringify(problem.refusal.data)}`;
    case 'hashDiffers':
      return `week ${problem.week}, ${problem.side === 'UA' ? 'Ukraine' : 'Russia'}: the state differs from the one recorded`;
    case 'hashesMissing':
      return `${problem.recorded} side-weeks are recorded, but ${problem.played} were played`;
  }
};
