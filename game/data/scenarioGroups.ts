/** Which scenarios are shipped, by kind and in the order in which they are shown. */

export const SCENARIO_GROUP_IDS = ['lessons', 'full', 'campaign', 'whatIfs'] as const;
export type ScenarioGroupId = (typeof SCENARIO_GROUP_IDS)[number];

export const SCENARIO_GROUPS: Readonly<Record<ScenarioGroupId, readonly string[]>> = {
  lessons: ['across-the-border', 'across-the-border-lesson', 'aid-freeze-lesson'],
  full: ['seym-pocket', 'snagost', 'koreans-arrive', 'aid-freeze', 'sumy-front'],
  campaign: [
    'campaign',
    'campaign-week-4',
    'campaign-week-12',
    'campaign-week-17',
    'campaign-week-27',
    'campaign-week-31',
    'campaign-week-33',
  ],
  whatIfs: [
    'warning-heeded',
    'raid-not-hold',
    'elites-stay',
    'no-contingent',
    'early-exit',
    'no-freeze',
    'elites-to-pokrovsk',
  ],
};

export const SCENARIO_IDS: readonly string[] = SCENARIO_GROUP_IDS.flatMap((group) => SCENARIO_GROUPS[group]);
