/**
 * npm run scenario -- list [--json] | check FILE [--json] | schema | cards | whole ID
 * What is shipped, whether a file can be played, the JSON Schema for an editor; what the screens show of each file
 * (into `game/data/scenarioCards.json`), and a scenario with all that it takes from its base.
 */
import '../game/data/kurskDeck.ts';
import { readFileSync } from 'node:fs';
import { SCENARIO_CARDS } from '../game/data/scenarioCards.ts';
import { SCENARIO_IDS } from '../game/data/scenarioGroups.ts';
import { isShipped, loadScenario } from '../game/data/scenarioList.ts';
import { baseOf } from '../game/derived.ts';
import { addMap, addScenario } from '../game/library.ts';
import type { MapFile } from '../game/map.ts';
import type { ScenarioProblem } from '../game/protocol/checkScenario.ts';
import { scenarioJsonSchema } from '../game/protocol/scenarioSchema.ts';
import { checkScenarioText } from '../game/protocol/scenarioText.ts';

const USAGE = 'usage: npm run scenario -- list [--json] | check FILE [--json] | schema | cards | whole ID';

const list = (json: boolean): number => {
  if (json) process.stdout.write(`${JSON.stringify(SCENARIO_CARDS, null, 2)}\n`);
  else
    for (const { id, title, layer, weeks } of SCENARIO_CARDS)
      process.stdout.write(`${id.padEnd(20)} ${title} (${layer}, weeks ${weeks.first}-${weeks.last})\n`);
  return 0;
};

/** The cards, each on a line of its own so that a change of one is seen as such. */
const cards = async (): Promise<string> =>
  `[\n${(await Promise.all(SCENARIO_IDS.map(loadScenario))).map(({ id, title, subtitle, layer, weeks, card }) => `  ${JSON.stringify({ id, title, subtitle, layer, weeks, ...card })}`).join(',\n')}\n]\n`;

const sentence = (file: string, { path, reason, line, column }: ScenarioProblem): string =>
  `${file}${line === undefined ? '' : `:${line}:${column}`}: ${path === '' ? '' : `${path}: `}${reason}`;

/** The map and what the file builds on; not more, so that a mistake in one shipped file does not hide another. */
const bring = async (text: string): Promise<void> => {
  addMap((await import('../game/data/maps/kursk.json')).default as unknown as MapFile);
  let base: string | null = null;
  try {
    base = baseOf(JSON.parse(text));
  } catch {
    // the check says what is wrong with it
  }
  if (base !== null && isShipped(base)) addScenario(await loadScenario(base));
};

const check = async (file: string, json: boolean): Promise<number> => {
  let problems: readonly ScenarioProblem[];
  try {
    const text = readFileSync(file, 'utf8');
    await bring(text);
    problems = checkScenarioText(text);
  } catch (error) {
    problems = [{ path: '', reason: `the file cannot be checked: ${(error as Error).message}` }];
  }
  if (json) process.stdout.write(`${JSON.stringify({ file, ok: problems.length === 0, problems }, null, 2)}\n`);
  else if (problems.length === 0) process.stdout.write(`${file}: in order\n`);
  else for (const problem of problems) process.stderr.write(`${sentence(file, problem)}\n`);
  return problems.length === 0 ? 0 : 1;
};

const run = async (words: readonly string[]): Promise<number> => {
  const json = words.includes('--json');
  const [command, file, ...more] = words.filter((word) => word !== '--json');
  if (command === 'list' && file === undefined) return list(json);
  if (command === 'check' && file !== undefined && more.length === 0) return check(file, json);
  if (command === 'schema' && file === undefined) {
    process.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
    return 0;
  }
  if (command === 'cards' && file === undefined) {
    process.stdout.write(await cards());
    return 0;
  }
  if (command === 'whole' && file !== undefined && isShipped(file) && more.length === 0) {
    process.stdout.write(`${JSON.stringify(await loadScenario(file), null, 2)}\n`);
    return 0;
  }
  process.stderr.write(`${USAGE}\n`);
  return 2;
};

process.exitCode = await run(process.argv.slice(2));
