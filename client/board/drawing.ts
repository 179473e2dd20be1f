/** The outlines of the map as paths in map kilometres, made once for each map. */
import type { Board } from '../../game/board.ts';
import { mapSize, type Point, RADIUS_KM } from './grid.ts';

/** `east north` of the first point, then steps, all in units of `unitKm`. */
interface Run {
  readonly line: string;
}

/** The file in `outlines/`, made by `npm run build-map` from the geodata. */
export interface Outlines {
  readonly unitKm: number;
  readonly ukraine: readonly Run[];
  readonly border: readonly Run[];
  readonly oblasts: readonly Run[];
  readonly woods: readonly Run[];
  readonly marshes: readonly Run[];
  readonly lakes: readonly Run[];
  readonly rivers: readonly (Run & { readonly name: string; readonly level: string })[];
  readonly roads: readonly (Run & { readonly class: string })[];
  readonly railways: readonly Run[];
  readonly bridges: readonly (Run & { readonly id: string })[];
  readonly places: readonly (Run & { readonly name: string })[];
}

/** SVG paths, so that canvas (`Path2D`) and SVG draw from the same words. */
export interface Drawing {
  readonly size: Point;
  readonly frame: string;
  readonly ukraine: string;
  /** Russia is the frame around it (even-odd). */
  readonly russia: string;
  readonly border: string;
  readonly oblasts: string;
  readonly woods: string;
  readonly marshes: string;
  readonly lakes: string;
  readonly rivers: Readonly<Record<'major' | 'minor' | 'stream', string>>;
  readonly roads: Readonly<Record<'main' | 'secondary', string>>;
  readonly railways: string;
  readonly roadLines: readonly (readonly Point[])[];
  readonly riverLines: readonly { readonly name: string; readonly major: boolean; readonly line: readonly Point[] }[];
  readonly bridges: ReadonlyMap<string, Point>;
  readonly places: ReadonlyMap<string, Point>;
  /** From degrees, for names given by position. */
  readonly place: (lon: number, lat: number) => Point;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);
export const linePath = (line: readonly Point[], isClosed = false): string =>
  `M${line.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${isClosed ? 'Z' : ''}`;

/** Degrees to map kilometres: the projection that the map file names, a Lambert azimuthal equal-area plane. */
const projector = (board: Board, shift: (line: readonly number[]) => Point) => {
  const { lon0, lat0, radiusKm } = board.file.projection;
  const radians = Math.PI / 180;
  const [sin0, cos0] = [Math.sin(lat0 * radians), Math.cos(lat0 * radians)];
  return (lon: number, lat: number): Point => {
    const lambda = (lon - lon0) * radians;
    const [sin, cos] = [Math.sin(lat * radians), Math.cos(lat * radians)];
    const scale = radiusKm * Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * Math.cos(lambda)));
    return shift([scale * cos * Math.sin(lambda), scale * (cos0 * sin - sin0 * cos * Math.cos(lambda))]);
  };
};

const makeDrawing = (board: Board, outlines: Outlines): Drawing => {
  const size = mapSize(board);
  const [east, north] = board.file.originKm;
  const shift = ([x = 0, y = 0]: readonly number[]): Point => [x - east + 2.5, north + RADIUS_KM - y];
  const line = ({ line: text }: Run): Point[] => {
    const numbers = text.split(' ').map(Number);
    const points: Point[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] as number;
      y += numbers[i + 1] as number;
      points.push(shift([x * outlines.unitKm, y * outlines.unitKm]));
    }
    return points;
  };
  const all = (runs: readonly Run[], isClosed = false) => runs.map((run) => linePath(line(run), isClosed)).join('');
  const frame = `M0 0H${short(size[0])}V${short(size[1])}H0Z`;
  const ukraine = all(outlines.ukraine, true);
  const rivers = (level: string) => all(outlines.rivers.filter((river) => river.level === level));
  const roads = (isMain: boolean) => all(outlines.roads.filter((road) => (road.class === 'main') === isMain));
  return {
    size,
    frame,
    ukraine,
    russia: `M-500 -500H900V900H-500Z${ukraine}`,
    border: all(outlines.border),
    oblasts: all(outlines.oblasts),
    woods: all(outlines.woods, true),
    marshes: all(outlines.marshes, true),
    lakes: all(outlines.lakes, true),
    rivers: { major: rivers('major'), minor: rivers('minor'), stream: rivers('stream') },
    roads: { main: roads(true), secondary: roads(false) },
    railways: all(outlines.railways),
    roadLines: outlines.roads.map(line),
    riverLines: outlines.rivers
      .filter((river) => river.level !== 'stream')
      .map((river) => ({ name: river.name, major: river.level === 'major', line: line(river) })),
    bridges: new Map(outlines.bridges.map((bridge) => [bridge.id, line(bridge)[0] as Point])),
    places: new Map(outlines.places.map((place) => [place.name, line(place)[0] as Point])),
    place: projector(board, shift),
  };
};

const made = new WeakMap<Outlines, Drawing>();

export const drawingOf = (board: Board, outlines: Outlines): Drawing => {
  let drawing = made.get(outlines);
  if (!drawing) {
    drawing = makeDrawing(board, outlines);
    made.set(outlines, drawing);
  }
  return drawing;
};
