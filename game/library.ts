/**
 * What the rules look up and never change: maps and scenarios, by id and content hash. Shipped ones are put in by
 * whoever composes the program (a page loads only what it plays); imported ones after validation.
 */
import { type Board, boardFrom } from './board.ts';
import { hashOf } from './canonical.ts';
import type { MapFile } from './map.ts';
import type { Scenario } from './scenario.ts';
import type { Position } from './state.ts';

const boards = new Map<string, { readonly board: Board; readonly hash: string }>();
const scenarios = new Map<string, Scenario>();
const latest = new Map<string, { readonly scenario: Scenario; readonly hash: string }>();

export const addMap = (file: MapFile): void => {
  if (!boards.has(file.id)) boards.set(file.id, { board: boardFrom(file), hash: hashOf(file) });
};

/** Of scenarios that were put in before. */
const hashes = new WeakMap<Scenario, string>();

/** Translated ones are to matches the scenario that they were translated from, and have its hash. */
const translated = new WeakMap<Scenario, string>();
export const isTranslationOf = (scenario: Scenario, hash: string): void => {
  translated.set(scenario, hash);
};

/**
 * Returns the scenario's content hash. The first one of an id is the one that new matches are made from; another of the
 * same id (an imported one, say) is only found by its hash.
 */
export const addScenario = (scenario: Scenario): string => {
  const known = hashes.get(scenario);
  if (known !== undefined) return known;
  const hash = translated.get(scenario) ?? hashOf(scenario);
  hashes.set(scenario, hash);
  scenarios.set(`${scenario.id} ${hash}`, scenario);
  if (!latest.has(scenario.id)) latest.set(scenario.id, { scenario, hash });
  return hash;
};

export const hasScenario = (id: string, hash: string): boolean => scenarios.has(`${id} ${hash}`);

export const hasMap = (id: string): boolean => boards.has(id);

export const boardOf = (position: Pick<Position, 'map'>): Board => {
  const found = boards.get(position.map.id);
  if (!found) throw new Error(`map '${position.map.id}' is not in the library`);
  return found.board;
};

export const mapHash = (id: string): string => {
  const found = boards.get(id);
  if (!found) throw new Error(`map '${id}' is not in the library`);
  return found.hash;
};

export const boardNamed = (id: string): Board => boardOf({ map: { id, hash: '' } });

/** Found before by the very same reference, which all states of a match share. */
const byReference = new WeakMap<Position['scenario'], Scenario>();

export const scenarioOf = (position: Pick<Position, 'scenario'>): Scenario => {
  const known = byReference.get(position.scenario);
  if (known) return known;
  const found = scenarios.get(`${position.scenario.id} ${position.scenario.hash}`);
  if (!found)
    throw new Error(`scenario '${position.scenario.id}' (${position.scenario.hash.slice(0, 8)}) is not in the library`);
  byReference.set(position.scenario, found);
  return found;
};

export const findScenario = (id: string): { readonly scenario: Scenario; readonly hash: string } | null =>
  latest.get(id) ?? null;
