/** A scenario as text: what is wrong with it, and on which line; or the scenario, ready to be played. */
import { baseOf, derive } from '../derived.ts';
import { findScenario } from '../library.ts';
import { done, type Result, refused } from '../result.ts';
import type { Scenario } from '../scenario.ts';
import type { ScenarioProblem } from './checkScenario.ts';
import { readJson } from './jsonPlaces.ts';
import { parseScenario } from './scenarioSchema.ts';

export const readScenario = (text: string): Result<Scenario, ScenarioProblem[]> => {
  const json = readJson(text);
  if (!json.ok) return refused([{ path: '', reason: json.reason, ...json.place }]);
  const parsed = parse(json.value);
  if (parsed.ok) return done(parsed.value);
  return refused(
    parsed.refusal.map((problem) => ({
      ...problem,
      ...json.placeOf(problem.path === '' ? [] : problem.path.split('.')),
    })),
  );
};

/** Rule 1.3 — problems of what builds on another scenario are told where its own file speaks of it. */
const parse = (json: unknown): Result<Scenario, readonly ScenarioProblem[]> => {
  const base = baseOf(json);
  if (base === null) return parseScenario(json);
  const found = findScenario(base);
  if (!found) return refused([{ path: 'base', reason: `the scenario '${base}' is not known here` }]);
  const derived = derive(found.scenario, json);
  if (!derived.ok) return derived;
  const parsed = parseScenario(derived.value.value);
  if (parsed.ok) return parsed;
  return refused(parsed.refusal.map((problem) => ({ ...problem, path: derived.value.sourceOf(problem.path) })));
};

/** All that is wrong with the text of a scenario, with line and column; nothing when it can be played. */
export const checkScenarioText = (text: string): ScenarioProblem[] => {
  const read = readScenario(text);
  return read.ok ? [] : [...read.refusal];
};
