/** The calibration drawn: held area by week beside history, and the shape of the salient. Plain SVG, no script. */
import type { Board } from '../../game/board.ts';
import { type FrontSummary, HEX_KM2, type Summary } from './calibration.ts';

const WIDTH = 900;
const HEIGHT = 420;
const LEFT = 60;
const TOP = 40;
const RIGHT = 20;
const BOTTOM = 50;

const svg = (width: number, height: number, title: string, body: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');

const text = (x: number, y: number, words: string, anchor = 'start'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="#222">${words}</text>`;

/** Median and 10-90 % band of the matches over history's curve and its band. */
export const chartOf = (summary: Summary): string => {
  const { weeks } = summary;
  const most = Math.max(70, ...weeks.map(({ p90, high }) => Math.max(p90, high ?? 0) / HEX_KM2));
  const first = weeks[0]?.week ?? 1;
  const x = (week: number): number => LEFT + ((week - first) / Math.max(1, weeks.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (km2: number): number => HEIGHT - BOTTOM - (km2 / HEX_KM2 / most) * (HEIGHT - TOP - BOTTOM);
  const at = (week: number, km2: number): string => `${x(week).toFixed(1)},${y(km2).toFixed(1)}`;
  const band = (low: readonly string[], high: readonly string[], fill: string): string =>
    `<polygon points="${[...low, ...[...high].reverse()].join(' ')}" fill="${fill}"/>`;
  const line = (points: readonly string[], stroke: string, dash = ''): string =>
    `<polyline points="${points.join(' ')}" fill="none" stroke="${stroke}" stroke-width="2"${dash && ` stroke-dasharray="${dash}"`}/>`;
  const dated = weeks.filter(({ history }) => history !== null);
  const grid = Array.from({ length: Math.floor(most / 10) + 1 }, (_, i) => i * 10).flatMap((hexes) => [
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(hexes * HEX_KM2)}" y2="${y(hexes * HEX_KM2)}" stroke="#ddd"/>`,
    text(LEFT - 6, y(hexes * HEX_KM2) + 4, String(hexes), 'end'),
  ]);
  return svg(WIDTH, HEIGHT, 'Held area by week', [
    text(
      LEFT,
      20,
      `${summary.scenario}: hexes of Kursk oblast held, ${summary.games} matches, ${summary.players.UA} against ${summary.players.RU}, rules ${summary.rulesVersion}, ${summary.date}`,
    ),
    ...grid,
    band(
      dated.map(({ week, low }) => at(week, low ?? 0)),
      dated.map(({ week, high }) => at(week, high ?? 0)),
      '#e6dcc3',
    ),
    band(
      weeks.map(({ week, p10 }) => at(week, p10)),
      weeks.map(({ week, p90 }) => at(week, p90)),
      'rgba(40,90,160,.22)',
    ),
    line(
      dated.map(({ week, history }) => at(week, history ?? 0)),
      '#8a6d1d',
      '5 4',
    ),
    line(
      weeks.map(({ week, median }) => at(week, median)),
      '#285aa0',
    ),
    ...weeks
      .filter(({ week }) => week % 2 === 1 || weeks.length < 10)
      .map(({ week }) => text(x(week), HEIGHT - BOTTOM + 18, String(week), 'middle')),
    text(
      (WIDTH + LEFT) / 2,
      HEIGHT - 12,
      'week; blue: median and 10-90 % of the matches; ochre: history and its band',
      'middle',
    ),
  ]);
};

const SIZE = 9;

/** One small map for each week: darker the more matches held the hex; outlined what history held. */
export const frontChartOf = (summary: Summary, board: Board): string => {
  const columns = [6, 24] as const;
  const rows = [5, 21] as const;
  const width = (columns[1] - columns[0] + 2) * SIZE * Math.sqrt(3);
  const height = (rows[1] - rows[0] + 2) * SIZE * 1.5 + 30;
  const map = (front: FrontSummary, left: number): string[] => {
    const drawn: string[] = [text(left + 4, 16, `week ${front.week}: overlap ${front.overlap.toFixed(2)}`)];
    for (let index = 0; index < board.size; index++) {
      const column = index % board.columns;
      const row = Math.floor(index / board.columns);
      if (column < columns[0] || column > columns[1] || row < rows[0] || row > rows[1]) continue;
      const id = board.ids[index] as string;
      const x = left + (column - columns[0] + 0.5 + (row % 2) / 2) * SIZE * Math.sqrt(3);
      const y = 30 + (row - rows[0] + 0.7) * SIZE * 1.5;
      const corners = Array.from({ length: 6 }, (_, i) => {
        const angle = (Math.PI / 3) * i + Math.PI / 6;
        return `${(x + SIZE * Math.cos(angle)).toFixed(1)},${(y + SIZE * Math.sin(angle)).toFixed(1)}`;
      });
      const share = front.held[id] ?? 0;
      const fill =
        board.country[index] === 0
          ? '#eef2e6'
          : share > 0
            ? `rgba(40,90,160,${(0.12 + 0.7 * share).toFixed(2)})`
            : '#fff';
      const history = front.history.includes(id);
      drawn.push(
        `<polygon points="${corners.join(' ')}" fill="${fill}" stroke="${history ? '#b07a00' : '#ddd'}" stroke-width="${history ? 2 : 0.5}"/>`,
      );
    }
    return drawn;
  };
  return svg(width * summary.fronts.length, height + 20, 'Shape of the salient', [
    ...summary.fronts.flatMap((front, i) => map(front, i * width)),
    text(4, height + 14, `blue: share of ${summary.games} matches that held the hex; outlined: held in history`),
  ]);
};
