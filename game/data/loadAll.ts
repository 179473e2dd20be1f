/** Puts the map and every shipped scenario into the library: for the server, scripts and tests, which need all. */
import { baseOf, resolved } from '../derived.ts';
import { addMap, addScenario } from '../library.ts';
import type { MapFile } from '../map.ts';
import type { Scenario } from '../scenario.ts';
import './kurskDeck.ts';
import kursk from './maps/kursk.json';
import { SCENARIO_IDS } from './scenarioGroups.ts';
import acrossTheBorder from './scenarios/across-the-border.json';
import acrossTheBorderLesson from './scenarios/across-the-border-lesson.json';
import aidFreeze from './scenarios/aid-freeze.json';
import aidFreezeLesson from './scenarios/aid-freeze-lesson.json';
import campaign from './scenarios/campaign.json';
import campaignWeek4 from './scenarios/campaign-week-4.json';
import campaignWeek12 from './scenarios/campaign-week-12.json';
import campaignWeek17 from './scenarios/campaign-week-17.json';
import campaignWeek27 from './scenarios/campaign-week-27.json';
import campaignWeek31 from './scenarios/campaign-week-31.json';
import campaignWeek33 from './scenarios/campaign-week-33.json';
import earlyExit from './scenarios/early-exit.json';
import elitesStay from './scenarios/elites-stay.json';
import elitesToPokrovsk from './scenarios/elites-to-pokrovsk.json';
import koreansArrive from './scenarios/koreans-arrive.json';
import noContingent from './scenarios/no-contingent.json';
import noFreeze from './scenarios/no-freeze.json';
import raidNotHold from './scenarios/raid-not-hold.json';
import seymPocket from './scenarios/seym-pocket.json';
import snagost from './scenarios/snagost.json';
import sumyFront from './scenarios/sumy-front.json';
import warningHeeded from './scenarios/warning-heeded.json';

const FILES = [
  acrossTheBorder,
  acrossTheBorderLesson,
  aidFreeze,
  aidFreezeLesson,
  campaign,
  campaignWeek4,
  campaignWeek12,
  campaignWeek17,
  campaignWeek27,
  campaignWeek31,
  campaignWeek33,
  earlyExit,
  elitesStay,
  elitesToPokrovsk,
  koreansArrive,
  noContingent,
  noFreeze,
  raidNotHold,
  seymPocket,
  snagost,
  sumyFront,
  warningHeeded,
] as const satisfies readonly { readonly id: string }[];

const files = new Map<string, unknown>(FILES.map((file) => [file.id, file]));
const made = new Map<string, Scenario>();

const scenarioNamed = (id: string): Scenario => {
  const known = made.get(id);
  if (known) return known;
  const file = files.get(id);
  if (file === undefined) throw new Error(`there is no scenario '${id}'`);
  const base = baseOf(file);
  const scenario = resolved(file, base === null ? null : scenarioNamed(base));
  made.set(id, scenario);
  return scenario;
};

/** Types are taken for granted here; tests parse the files with the schema. */
export const SCENARIOS: readonly Scenario[] = SCENARIO_IDS.map(scenarioNamed);
export const KURSK = kursk as unknown as MapFile;

/** May be called again: what is there stays. */
export const loadAll = (): readonly Scenario[] => {
  addMap(KURSK);
  for (const scenario of SCENARIOS) addScenario(scenario);
  return SCENARIOS;
};
