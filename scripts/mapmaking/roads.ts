/** Roads and railways onto links between neighbouring hexes. */
import { areNeighbours } from '../../game/hex/hexes.ts';
import { hexAt } from '../../game/hex/projection.ts';
import { gap, type Point } from './geometry.ts';
import type { RoadInput } from './input.ts';

const STEP_KM = 0.02;
/** A line that only clips a corner of a hex, for less than this, does not go through it. */
export const CORNER_KM = 1.2;

interface Run {
  hex: number;
  length: number;
  /** A named place on the line lies here. */
  kept: boolean;
}

/** The chains of hexes (each hex next to the one before) that a line runs through; more than one if it leaves the map. */
export function chainsOf(road: RoadInput): number[][] {
  const runs: Run[] = [];
  const note = (hex: number, length: number, kept: boolean) => {
    const last = runs.at(-1);
    if (last?.hex === hex) {
      last.length += length;
      last.kept ||= kept;
    } else runs.push({ hex, length, kept });
  };
  road.line.forEach((point, i) => {
    if (i > 0) {
      const from = road.line[i - 1] as Point;
      const pieces = Math.max(1, Math.ceil(gap(from, point) / STEP_KM));
      const length = gap(from, point) / pieces;
      for (let k = 0; k < pieces; k++) {
        const t = (k + 0.5) / pieces;
        note(hexAt(from[0] + (point[0] - from[0]) * t, from[1] + (point[1] - from[1]) * t), length, false);
      }
    }
    note(hexAt(point[0], point[1]), 0, road.places[i] !== null || i === 0 || i === road.line.length - 1);
  });
  for (;;) {
    let at = -1;
    for (let i = 1; i < runs.length - 1; i++) {
      const run = runs[i] as Run;
      const before = runs[i - 1] as Run;
      const after = runs[i + 1] as Run;
      if (run.kept || run.length >= CORNER_KM || run.hex < 0 || before.hex < 0 || after.hex < 0) continue;
      if (before.hex !== after.hex && !areNeighbours(before.hex, after.hex)) continue;
      if (at < 0 || run.length < (runs[at] as Run).length) at = i;
    }
    if (at < 0) break;
    const [before, , after] = runs.slice(at - 1, at + 2) as [Run, Run, Run];
    if (before.hex === after.hex) {
      before.length += after.length;
      before.kept ||= after.kept;
      runs.splice(at, 2);
    } else runs.splice(at, 1);
  }
  const chains: number[][] = [];
  let current: number[] = [];
  for (const { hex } of runs) {
    if (hex < 0) {
      if (current.length > 1) chains.push(current);
      current = [];
      continue;
    }
    const last = current.at(-1);
    if (last !== undefined && !areNeighbours(last, hex)) throw new Error(`${road.name} jumps over a hex.`);
    current.push(hex);
  }
  if (current.length > 1) chains.push(current);
  return chains;
}
