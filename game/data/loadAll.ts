/** Puts the map and every shipped scenario into the library: for the server, scripts and tests, which need all. */
import { addMap, addScenario } from '../library.ts';
import type { MapFile } from '../map.ts';
import type { Scenario } from '../scenario.ts';
import kursk from './maps/kursk.json';
import acrossTheBorder from './scenarios/across-the-border.json';
import aidFreeze from './scenarios/aid-freeze.json';
import campaign from './scenarios/campaign.json';

/** Types are taken for granted here; tests parse the files with the schema. */
export const SCENARIOS = [acrossTheBorder, aidFreeze, campaign] as unknown as readonly Scenario[];
export const KURSK = kursk as unknown as MapFile;

/** May be called again: what is there stays. */
export const loadAll = (): readonly Scenario[] => {
  addMap(KURSK);
  for (const scenario of SCENARIOS) addScenario(scenario);
  return SCENARIOS;
};
