/**
 * npm run scenario -- list [--json] | check FILE [--json] | schema
 * What is shipped, whether a file can be played, and the JSON Schema for an editor.
 */
import { readFileSync } from 'node:fs';
import { loadAll } from '../game/data/loadAll.ts';
import { SCENARIO_CARDS } from '../game/data/scenarioList.ts';
import type { ScenarioProblem } from '../game/protocol/checkScenario.ts';
import { scenarioJsonSchema } from '../game/protocol/scenarioSchema.ts';
import { checkScenarioText } from '../game/protocol/scenarioText.ts';

const USAGE = 'usage: npm run scenario -- list [--json] | check FILE [--json] | schema';

const list = (json: boolean): number => {
  if (json) process.stdout.write(`${JSON.stringify(SCENARIO_CARDS, null, 2)}\n`);
  else
    for (const { id, title, layer, weeks } of SCENARIO_CARDS)
      process.stdout.write(`${id.padEnd(20)} ${title} (${layer}, weeks ${weeks.first}-${weeks.last})\n`);
  return 0;
};

const sentence = (file: string, { path, reason, line, column }: ScenarioProblem): string =>
  `${file}${line === undefined ? '' : `:${line}:${column}`}: ${path === '' ? '' : `${path}: `}${reason}`;

const check = (file: string, json: boolean): number => {
  let problems: readonly ScenarioProblem[];
  try {
    problems = checkScenarioText(readFileSync(file, 'utf8'));
  } catch (error) {
    problems = [{ path: '', reason: `the file cannot be read: ${(error as Error).message}` }];
  }
  if (json) process.stdout.write(`${JSON.stringify({ file, ok: problems.length === 0, problems }, null, 2)}\n`);
  else if (problems.length === 0) process.stdout.write(`${file}: in order\n`);
  else for (const problem of problems) process.stderr.write(`${sentence(file, problem)}\n`);
  return problems.length === 0 ? 0 : 1;
};

const run = (words: readonly string[]): number => {
  const json = words.includes('--json');
  const [command, file, ...more] = words.filter((word) => word !== '--json');
  loadAll();
  if (command === 'list' && file === undefined) return list(json);
  if (command === 'check' && file !== undefined && more.length === 0) return check(file, json);
  if (command === 'schema' && file === undefined) {
    process.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
    return 0;
  }
  process.stderr.write(`${USAGE}\n`);
  return 2;
};

process.exitCode = run(process.argv.slice(2));
