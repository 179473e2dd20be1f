/** A scenario as text: what is wrong with it, and on which line; or the scenario, ready to be played. */
import { done, type Result, refused } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import type { ScenarioProblem } from './checkScenario.ts';
import { readJson } from './jsonPlaces.ts';
import { parseScenario } from './scenarioSchema.ts';

export const readScenario = (text: string): Result<Scenario, ScenarioProblem[]> => {
  const json = readJson(text);
  if (!json.ok) return refused([{ path: '', reason: json.reason, ...json.place }]);
  const parsed = parseScenario(json.value);
  if (parsed.ok) return done(parsed.value);
  return refused(
    parsed.refusal.map((problem) => ({
      ...problem,
      ...json.placeOf(problem.path === '' ? [] : problem.path.split('.')),
    })),
  );
};

/** All that is wrong with the text of a scenario, with line and column; nothing when it can be played. */
export const checkScenarioText = (text: string): ScenarioProblem[] => {
  const read = readScenario(text);
  return read.ok ? [] : [...read.refusal];
};
