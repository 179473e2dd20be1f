/**
 * `npm run soak` — matches of the computer over all scenarios and levels, each held to four promises: no order is refused,
 * operations end within a budget of orders, no choice depends on what the side cannot see, the same seed plays the same
 * match. `--games 1000 --seed S --scenario ID --level easy --level normal`; hard is slow and asked for by name.
 */
import { parseArgs } from 'node:util';
import { LEVEL_IDS, type LevelId } from '../game/ai/levels.ts';
import { loadAll } from '../game/data/loadAll.ts';
import { SCENARIO_IDS } from '../game/data/scenarioGroups.ts';
import { findScenario } from '../game/library.ts';
import { computerGame } from '../tests/helpers/computerGame.ts';
import { fail } from './lib/cli.ts';

const { values } = parseArgs({
  options: {
    games: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string', default: 'soak' },
    scenario: { type: 'string', multiple: true },
    level: { type: 'string', multiple: true },
  },
});
loadAll();
const ids = values.scenario ?? SCENARIO_IDS;
for (const id of ids) if (!findScenario(id)) fail(`unknown scenario '${id}'`);
const levels = (values.level ?? ['easy', 'normal']) as LevelId[];
for (const level of levels) if (!LEVEL_IDS.includes(level)) fail(`--level is one of ${LEVEL_IDS.join(', ')}`);
const total = { games: 0, orders: 0, asked: 0, hidden: 0 };
for (let game = Number(values.from); game <= Number(values.games); game++) {
  const scenario = ids[game % ids.length] as string;
  const [UA, RU] = [levels[game % levels.length], levels[Math.floor(game / 2) % levels.length]] as [LevelId, LevelId];
  const name = `${values.seed}-${game}`;
  const { orders, asked, hidden, wrong } = computerGame(scenario, { UA, RU }, name);
  if (wrong.length > 0)
    fail(`${scenario}, ${UA} against ${RU}, seed ${name}:\n  ${wrong.slice(0, 10).join('\n  ')}`, 1);
  total.games++;
  total.orders += orders;
  total.asked += asked;
  total.hidden += hidden;
  process.stderr.write(`\r${game}/${values.games} matches (go on with --from ${game + 1})   `);
}
process.stderr.write('\n');
console.log(
  `${total.games} matches, ${total.orders} orders: none refused, all operations within their budget, the same seed the same match; ${total.asked} choices asked for again, ${total.hidden} with something hidden: all the same`,
);
