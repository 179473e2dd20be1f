/** The shipped scenarios for the home and new-match screens: small facts of each, and the file itself on demand. */
import type { Scenario } from '../scenario.ts';
import type { Layer } from './layers.ts';

export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly layer: Layer;
  readonly weeks: { readonly first: number; readonly last: number; readonly optionalLast?: number };
  /** Players' time, from and to. */
  readonly minutes: readonly [number, number];
  readonly level: Scenario['card']['level'];
  readonly age: string;
  readonly summary: string;
}

/** In the order in which they are shown; a test holds them to the files. */
export const SCENARIO_CARDS: readonly ScenarioCard[] = [
  {
    id: 'across-the-border',
    title: 'Across the Border',
    subtitle: '6-26 August 2024: three weeks, first lesson',
    layer: 'basic',
    weeks: { first: 1, last: 3 },
    minutes: [30, 40],
    level: 'first lesson',
    age: '12+',
    summary:
      'Ukrainian brigades cross a thinly held border. How far do they get before the defence stands? Move, fight, keep the roads open.',
  },
  {
    id: 'aid-freeze',
    title: 'Aid Freeze',
    subtitle: '18 February - 17 March 2025: four weeks',
    layer: 'standard',
    weeks: { first: 29, last: 32 },
    minutes: [40, 60],
    level: 'medium',
    age: '15+',
    summary:
      'The article of 16 March 2025 as a game: about 21 hexes are left, the road is under drones, aid stops in the second week and a general offensive comes in the third. Hold, or go while it is still in order?',
  },
  {
    id: 'campaign',
    title: 'Campaign: Seven Months in Kursk',
    subtitle: '6 August 2024 - 17 March 2025',
    layer: 'full',
    weeks: { first: 1, last: 32, optionalLast: 38 },
    minutes: [240, 360],
    level: 'hard',
    age: '15+',
    summary:
      'The whole campaign in 32 weeks, from the surprise to the strip along the border: roads, reserves, aid, talks, and the question when to leave. Played by two at one computer, over several evenings or lessons; it is saved after every order.',
  },
];

export const SCENARIO_IDS: readonly string[] = SCENARIO_CARDS.map(({ id }) => id);

const FILES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'across-the-border': () => import('./scenarios/across-the-border.json'),
  'aid-freeze': () => import('./scenarios/aid-freeze.json'),
  campaign: () => import('./scenarios/campaign.json'),
};

export const isShipped = (id: string): boolean => Object.hasOwn(FILES, id);

/** Loads a shipped scenario; throws for an id that is not shipped. Tests parse the files with the schema. */
export const loadScenario = async (id: string): Promise<Scenario> => {
  const file = isShipped(id) ? FILES[id] : undefined;
  if (!file) throw new Error(`there is no scenario '${id}'`);
  return (await file()).default as Scenario;
};
