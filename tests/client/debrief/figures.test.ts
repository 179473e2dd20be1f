/** The charts of a debrief as data. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { figuresOf, heldChart } from '../../../client/debrief/figures.ts';
import { overlapOf } from '../../../client/debrief/overlap.ts';
import { seriesFile } from '../../../client/debrief/seriesFile.ts';
import { type ChartSpec, placed } from '../../../client/debrief/spec.ts';
import { randomPlayer } from '../../../game/ai/random.ts';
import { loadCurve } from '../../../game/data/history/history.ts';
import { loadAll } from '../../../game/data/loadAll.ts';
import { boardNamed } from '../../../game/library.ts';
import { STANDARD_OPTIONS } from '../../../game/match.ts';
import { type Film, filmOf } from '../../../game/replay/film.ts';
import { simulateGame } from '../../../game/replay/simulate.ts';

const filmNamed = (name: string): Film => {
  const file = new URL(`../../replays/${name}.json.gz`, import.meta.url);
  return filmOf(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'))).film as Film;
};
const { targets } = await loadCurve();
const say = ({ kind, week }: { readonly kind: string; readonly week: number }): string => `${kind} ${week}`;

let freeze: Film;
let border: Film;
beforeAll(() => {
  loadAll();
  freeze = filmNamed('aid-freeze');
  const { record } = simulateGame({
    scenario: 'across-the-border',
    seed: 'figures',
    players: { UA: randomPlayer, RU: randomPlayer },
    options: STANDARD_OPTIONS,
  });
  border = filmOf(record).film as Film;
});

const isWhole = ({ weeks, lines, range }: ChartSpec): boolean =>
  [...lines.map(({ values }) => values), ...(range ? [range.low, range.high] : [])].every(
    (values) => values.length === weeks.length,
  );

describe('held area beside history', () => {
  it('of one match: its weeks, from the ground at the start, and history with its range', () => {
    const chart = heldChart([{ name: 'this match', series: freeze.series }], targets, say);
    if (!chart) throw new Error('no chart');
    expect(chart.weeks).toEqual([28, 29, 30, 31, 32]);
    const [history, match] = chart.lines;
    expect(history?.values[4]).toBe(targets.find(({ week }) => week === 32)?.km2);
    expect(match?.values).toEqual([freeze.series.start.heldKm2, ...freeze.series.weeks.map(({ heldKm2 }) => heldKm2)]);
    expect(chart.range?.low[4]).toBe(targets.find(({ week }) => week === 32)?.low);
    expect(isWhole(chart)).toBe(true);
  });

  it('of several groups: one line each, no two drawn alike', () => {
    const groups = ['Oak', 'Lime', 'Ash', 'Elm', 'Fir', 'Yew', 'Pine', 'Birch'];
    const chart = heldChart(
      groups.map((name) => ({ name, series: freeze.series })),
      targets,
      say,
    );
    const lines = chart?.lines.slice(1) ?? [];
    expect(lines.map(({ label }) => label)).toEqual(groups);
    expect(new Set(lines.map(({ ink, dash, width }) => JSON.stringify([ink, dash, width]))).size).toBe(groups.length);
    expect(heldChart([], targets, say)).toBeNull();
  });
});

describe('the other charts', () => {
  it('have a value or a gap for every week, and lines that do not differ by colour alone', () => {
    const { charts, tracks } = figuresOf(freeze.series, 0, say);
    for (const chart of [...charts, ...tracks]) {
      expect(isWhole(chart), chart.id).toBe(true);
      const looks = chart.lines.map(({ dash, width }) => JSON.stringify([dash ?? [], width]));
      expect(new Set(looks).size, chart.id).toBe(chart.lines.length);
    }
  });

  it('what a layer does not play has no chart', () => {
    const ids = ({ charts }: ReturnType<typeof figuresOf>) => charts.map(({ id }) => id);
    expect(ids(figuresOf(freeze.series, 0, say))).toContain('dials');
    expect(ids(figuresOf(border.series, 0, say))).not.toContain('points');
    expect(figuresOf(border.series, 0, say).tracks).toEqual([]);
  });

  it('a week that has no point is a gap', () => {
    expect(placed([1, 2, 3], [{ week: 1 }, { week: 3 }], ({ week }) => week * 2)).toEqual([2, null, 6]);
  });
});

describe('ground compared', () => {
  it('is the share of what either holds away from home that both hold', () => {
    const board = boardNamed('kursk-5km');
    const { start, weeks } = freeze.series;
    expect(overlapOf(board, start.control, start.control)).toBe(1);
    const share = overlapOf(board, start.control, weeks.at(-1)?.control ?? []);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThan(1);
  });
});

describe('the series as a file', () => {
  it('says of what match it is, and reads back the same', () => {
    const file = seriesFile(freeze);
    expect(file.finalHash).toMatch(/^[0-9a-f]{64}$/);
    expect(file).toMatchObject({ format: 'salient-series', version: 1, orders: freeze.shots.length });
    expect(JSON.parse(JSON.stringify(file)).series.weeks).toHaveLength(4);
  });
});
