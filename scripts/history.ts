/**
 * `npm run history` — plays a campaign that follows history as closely as the rules allow, and writes it down as a record
 * that can be watched and re-run (`game/data/history/played.json`). Nothing is moved by hand: the computer plays both sides
 * and values the ground that history's front of the week gives to its side. Each week is tried `--tries 6` times with other
 * chance in its choices, the dice being those of the match; the try that ends nearest to that week's front is kept. How near
 * each week came is written beside it (`played-weeks.json`); `--figures` writes only that, of the record as it stands.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashed, LEVELS } from '../game/ai/levels.ts';
import { operator } from '../game/ai/operations.ts';
import { STEADY, type Temper } from '../game/ai/temper.ts';
import { type FrontWeek, loadFront } from '../game/data/history/history.ts';
import { loadAll } from '../game/data/loadAll.ts';
import { seatToAct } from '../game/engine.ts';
import { boardOf } from '../game/library.ts';
import {
  exportMatch,
  finalHash,
  type Match,
  type MatchRecord,
  matchOf,
  newMatch,
  runOf,
  runOn,
  STANDARD_OPTIONS,
} from '../game/match.ts';
import { seedFrom } from '../game/replay/simulate.ts';
import type { Side } from '../game/state.ts';
import { viewFor } from '../game/view.ts';
import { aimsFor, courseOf, heldIn, overlapOf } from './lib/course.ts';

const FILE = new URL('../game/data/history/played.json', import.meta.url);
const WEEKS = new URL('../game/data/history/played-weeks.json', import.meta.url);

/** So many km² too many or too few weigh as much as no overlap at all. */
const AREA = 1000;

const LEVEL = { ...LEVELS.normal, misjudges: 0.15, overlooks: 0.05 };

type Fronts = Readonly<Record<Side, ReadonlySet<string>>>;

/** Plays on to the end of the week (or of the match), each side after its aims. */
const playWeek = (match: Match, fronts: Fronts, seed: number): Match => {
  const run = runOf(match);
  const board = boardOf(match.state);
  const { week } = run.state;
  const player = (side: Side) => {
    const temper: Temper = { ...STEADY, id: 'aimed', aims: aimsFor(board, side, fronts[side]) };
    return operator(LEVEL, seed + (side === 'UA' ? 0 : 1), () => temper);
  };
  const players = { UA: player('UA'), RU: player('RU') };
  for (let seat = seatToAct(run.state); seat && run.state.week === week; seat = seatToAct(run.state)) {
    const order = players[seat === '0' ? 'UA' : 'RU'](viewFor(run.state, seat));
    if (!runOn(run, seat, order).ok && !runOn(run, seat, { type: 'endPhase' }).ok)
      throw new Error(`week ${week}: even endPhase is refused`);
    run.back = [];
  }
  return matchOf(run);
};

/** The figures of the record that is written down. */
const writeWeeks = (fronts: readonly FrontWeek[]): void => {
  const record = JSON.parse(readFileSync(FILE, 'utf8')) as MatchRecord;
  const rows = courseOf(record, fronts).weeks.map((week) => JSON.stringify(week));
  writeFileSync(WEEKS, `[\n${rows.join(',\n')}\n]\n`);
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      tries: { type: 'string', default: '6' },
      seed: { type: 'string', default: 'history' },
      figures: { type: 'boolean', default: false },
    },
  });
  loadAll();
  const { weeks } = await loadFront();
  if (values.figures) return writeWeeks(weeks);
  let match = newMatch('campaign', STANDARD_OPTIONS, seedFrom(values.seed), 'fast');
  const board = boardOf(match.state);
  while (!match.state.result) {
    const { week } = match.state;
    const front = weeks.find((each) => each.week === week)?.kursk ?? [];
    // Who moves last leaves now what the enemy shall have by the end of the coming week.
    const next = weeks.find((each) => each.week === week + 1)?.kursk ?? front;
    const fronts: Fronts = { UA: new Set(match.state.turn.first === 'RU' ? next : front), RU: new Set(front) };
    const km2 = weeks.find((each) => each.week === week)?.km2 ?? 0;
    let best: { readonly match: Match; readonly overlap: number; readonly near: number } | null = null;
    for (let attempt = 0; attempt < Number(values.tries); attempt++) {
      const seed = Math.floor(hashed(attempt, `${values.seed} ${week}`) * 4294967296) | 0;
      const tried = playWeek(match, fronts, seed);
      const overlap = overlapOf(heldIn(tried.state.control, board), front);
      const row = tried.state.history[tried.state.history.length - 1];
      const near = overlap - Math.abs((row?.heldKm2 ?? 0) - km2) / AREA;
      if (!best || near > best.near) best = { match: tried, overlap, near };
    }
    if (!best) break;
    match = best.match;
    const row = match.state.history[match.state.history.length - 1];
    console.log(
      `week ${String(week).padStart(2)}  held ${String(Math.round(row?.heldKm2 ?? 0)).padStart(5)} km², history ${Math.round(km2)}  overlap ${best.overlap.toFixed(2)}  lost ${row?.stepsLost.UA} / ${row?.stepsLost.RU}`,
    );
  }
  writeFileSync(FILE, `${JSON.stringify(exportMatch(match, true))}\n`);
  writeWeeks(weeks);
  console.log(
    `${match.record.orders.length} orders, ${finalHash(match)}, result ${JSON.stringify(match.state.result)}`,
  );
};

await main();
