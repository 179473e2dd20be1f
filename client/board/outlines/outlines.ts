/** The map's drawing data, made by `npm run build-map`; fetched when the first board is drawn. */

export type Line = readonly (readonly [east: number, north: number])[];

/** Lines and areas in kilometres east and north of the projection's centre (`game/hex/projection.ts`). Areas are not closed. */
export interface MapOutlines {
  /** What is drawn reaches this far: the grid and a margin, so that the edges look full. */
  readonly extentKm: { readonly west: number; readonly east: number; readonly south: number; readonly north: number };
  readonly ukraine: readonly Line[];
  readonly border: readonly Line[];
  readonly oblasts: readonly Line[];
  readonly woods: readonly Line[];
  readonly marshes: readonly Line[];
  readonly lakes: readonly Line[];
  readonly rivers: readonly {
    readonly name: string;
    readonly level: 'major' | 'minor' | 'stream';
    readonly line: Line;
  }[];
  readonly roads: readonly { readonly ref: string | null; readonly class: 'main' | 'secondary'; readonly line: Line }[];
  readonly railways: readonly { readonly line: Line }[];
  /** Where each bridge of the map file is drawn: where its road and its river cross. */
  readonly bridges: ReadonlyMap<string, readonly [number, number]>;
  /** Positions of the map file's places by name. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  /** Border crossings, the power plant and the like. */
  readonly points: readonly { readonly name: string; readonly kind: string; readonly at: readonly [number, number] }[];
}

interface Run {
  readonly line: string;
}

/** The file as it is written: every line as steps in units. */
export interface OutlinesFile {
  readonly unitKm: number;
  readonly extentKm: MapOutlines['extentKm'];
  readonly ukraine: readonly Run[];
  readonly border: readonly Run[];
  readonly oblasts: readonly Run[];
  readonly woods: readonly Run[];
  readonly marshes: readonly Run[];
  readonly lakes: readonly Run[];
  readonly rivers: readonly (Run & { readonly name: string; readonly level: string })[];
  readonly roads: readonly (Run & { readonly ref: string | null; readonly class: string })[];
  readonly railways: readonly Run[];
  readonly bridges: readonly (Run & { readonly id: string })[];
  readonly places: readonly (Run & { readonly name: string })[];
  readonly points: readonly (Run & { readonly name: string; readonly kind: string })[];
}

export function decodeLine(text: string, unitKm: number): [number, number][] {
  const numbers = text.split(' ').map(Number);
  const points: [number, number][] = [];
  let [east, north] = [0, 0];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    east += numbers[i] as number;
    north += numbers[i + 1] as number;
    // Rounded, because 0.1 + 0.2 must not reach a path's text.
    points.push([Math.round(east * unitKm * 1000) / 1000, Math.round(north * unitKm * 1000) / 1000]);
  }
  return points;
}

export function decodeOutlines(file: OutlinesFile): MapOutlines {
  const line = (run: Run): Line => decodeLine(run.line, file.unitKm);
  const point = (run: Run): readonly [number, number] => line(run)[0] ?? [0, 0];
  const lines = (runs: readonly Run[]): Line[] => runs.map(line);
  return {
    extentKm: file.extentKm,
    ukraine: lines(file.ukraine),
    border: lines(file.border),
    oblasts: lines(file.oblasts),
    woods: lines(file.woods),
    marshes: lines(file.marshes),
    lakes: lines(file.lakes),
    rivers: file.rivers.map((run) => ({
      name: run.name,
      level: run.level as MapOutlines['rivers'][number]['level'],
      line: line(run),
    })),
    roads: file.roads.map((run) => ({
      ref: run.ref,
      class: run.class as MapOutlines['roads'][number]['class'],
      line: line(run),
    })),
    railways: file.railways.map((run) => ({ line: line(run) })),
    bridges: new Map(file.bridges.map((run) => [run.id, point(run)])),
    places: new Map(file.places.map((run) => [run.name, point(run)])),
    points: file.points.map((run) => ({ name: run.name, kind: run.kind, at: point(run) })),
  };
}

let loading: Promise<MapOutlines> | undefined;

export function loadOutlines(): Promise<MapOutlines> {
  loading ??= import('./kursk.json').then((module) => decodeOutlines(module.default));
  return loading;
}
