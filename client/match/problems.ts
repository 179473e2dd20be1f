/** Why a file is not opened, as a sentence. */
import { sides, sidesOwn } from '../messages/en/names.ts';
import { t } from '../messages/en.ts';
import type { Names } from '../messages/names.ts';
import type { FileProblem } from '../offline/matchFile.ts';

/** Without a match there are no names: ids stand for themselves. */
export const PLAIN: Names = {
  side: (side) => sides[side],
  sidesOwn: (side) => sidesOwn[side],
  unit: (id) => id,
  hex: (id) => id,
  at: (id) => id,
  hexWithNumber: (id) => id,
  bridge: (id) => id,
  source: (id) => id,
  entry: (id) => id,
  event: (id) => id,
};

export const problemText = (problem: FileProblem): string => {
  const { files } = t;
  switch (problem.code) {
    case 'tooLarge':
      return files.tooLarge;
    case 'unreadable':
      return files.unreadable;
    case 'notJson':
      return files.notJson;
    case 'notAMatch':
      return files.notAMatch(problem.path, problem.reason);
    case 'scenarioInvalid':
      return files.scenarioInvalid(problem.path, problem.reason);
    case 'noSeed':
      return files.noSeed;
    case 'commitmentWrong':
      return files.commitmentWrong;
    case 'unknownScenario':
      return files.unknownScenario(problem.id);
    case 'scenarioChanged':
      return files.scenarioChanged(problem.id);
    case 'otherRules':
      return files.otherRules(problem.version, problem.ours);
    case 'rulesChanged':
      return files.rulesChanged(problem.order, problem.from, problem.to);
    case 'orderRefused':
      return files.orderRefused(
        problem.order,
        t.refusals.refusalText(problem.refusal.code, problem.refusal.data, PLAIN).text,
      );
    case 'hashDiffers':
      return files.hashDiffers(problem.week, PLAIN.side(problem.side));
    case 'hashesMissing':
      return files.hashesMissing(problem.recorded, problem.played);
  }
};
