/** Text of the debrief: charts, maps, turning points, decisions, verification, export. */
import type { MarkKind } from '../../../game/replay/series.ts';
import type { Side } from '../../../game/state.ts';
import { plural } from '../numbers.ts';

/** With the sign as it is printed. */
const minus = (value: number): string => String(value).replace('-', '−');

const SIDES: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russia' };

export const debrief = {
  title: 'Debrief',
  of: (title: string) => `Debrief: ${title}`,
  sections: {
    summary: 'In short',
    ground: 'Ground',
    charts: 'Week by week',
    turning: 'Turning points',
    decisions: 'Decisions',
    ledger: 'Ledger',
    questions: 'Questions',
    model: 'What the model assumes',
    sources: 'Sources',
    verify: 'Verify',
    export: 'Export',
  } as const,
  contents: 'Parts of this page',
  toReplay: 'Go through it order by order',
  print: 'Print two pages',
  weeksPlayed: (first: string, weeks: number) => `${first}, ${plural(weeks, 'week')} played`,
  noWeeks: 'No week of this match was finished, so there is nothing to compare yet.',

  // charts
  go: (week: number) => `Week ${week}: show this moment`,
  weekColumn: 'Week',
  table: 'The numbers as a table',
  hint: 'Choose a week in a chart to see it on the map. Marks above it:',
  marks: {
    event: 'event',
    decision: 'decision',
    injected: 'put in by the umpire',
    doctrine: 'doctrine',
    called: 'regiment called',
    claim: 'claim',
  } as const satisfies Record<MarkKind, string>,
  readout: (week: number, values: string) => `Week ${week}: ${values}`,
  marksColumn: 'What happened',
  chartLoading: 'The chart is being fetched…',
  held: {
    title: 'Held in Kursk oblast, km²',
    sentence: (peak: string, peakWeek: number, last: string, lastWeek: number) =>
      peakWeek === lastWeek
        ? `${last} at the end of week ${lastWeek}, the most of all weeks.`
        : `At most ${peak} at the end of week ${peakWeek}; ${last} at the end of week ${lastWeek}.`,
    inBand: (inside: number, of: number) => `In ${inside} of ${plural(of, 'week')} inside history’s range.`,
    match: 'this match',
    history: 'history',
    low: 'history, low',
    high: 'history, high',
    range: 'range of history',
    what: 'Held and contested, as assessed at the time; stricter counts are lower (peak about 900 km²).',
  },
  sumy: 'Russian-held in Sumy oblast, km²',
  lost: {
    title: 'Steps lost since the start',
    sentence: (ua: number, ru: number) => `Ukraine lost ${plural(ua, 'step')}, Russia with the contingent ${ru}.`,
    contingent: 'of these the contingent',
  },
  supply: {
    title: (side: Side) => `${SIDES[side]}’s units by state of supply`,
    sentence: (fire: number, cut: number) =>
      fire + cut === 0
        ? 'All units were in open supply at the end of every week.'
        : `At most at the end of a week: ${fire === 0 ? 'none' : plural(fire, 'unit')} under fire, ${cut === 0 ? 'none' : cut} cut off.`,
    open: 'open',
    underFire: 'under fire',
    cut: 'cut',
  },
  points: {
    title: 'Points received',
    sentence: 'What each side was given for attacks and for support when its operations began.',
    support: (side: Side) => `${SIDES[side]}: support`,
    attack: (side: Side) => `${SIDES[side]}: attacks`,
  },
  dials: {
    title: 'Aid to Ukraine, and fire on the Sudzha road',
    sentence: 'Dials from 0 (frozen) to 3; the fire on the road from 0 to 5.',
    materiel: 'materiel',
    intelligence: 'intelligence',
    road: 'fire on the road',
  },
  ledger: {
    title: 'Victory ledger: Ukraine’s points less Russia’s',
    sentence: (last: string, history: string) =>
      `${last} at the end; ${history} in history. More than in history is better for Ukraine.`,
    difference: 'if the match had ended then',
    history: 'history at the end',
  },
  tracks: 'Tracks',
  trackSentence: (from: number, to: number, least: number, most: number) =>
    least === most
      ? `${minus(from)} throughout.`
      : `From ${minus(from)} to ${minus(to)}${least < Math.min(from, to) ? `, lowest ${minus(least)}` : ''}${most > Math.max(from, to) ? `, highest ${minus(most)}` : ''}.`,

  // ground
  groundLead: 'Ground at the start, at the end, and in history at the same time.',
  start: 'At the start',
  end: (week: number) => `At the end, week ${week}`,
  inHistory: (week: number) => `In history, end of week ${week}`,
  byWeek: 'Week by week beside history’s front',
  week: 'Week',
  weekShown: (week: number, dates: string) => `End of week ${week} (${dates})`,
  both: (match: string, history: string) => `Held here ${match}; in history ${history}.`,
  overlap: (share: string) => `Of the ground held in either, ${share} is the same.`,
  ownGround: 'held in this match',
  pastFront: 'history’s front',
  thatWeek: 'In history that week',
  nothingThatWeek: 'No dated event of that week is recorded here.',
  confidence: { high: 'well attested', medium: 'fairly attested', low: 'weakly attested' } as const,
  frontConfidence: (word: string) => `The outline of that week is ${word}.`,
  showMoment: 'Show this moment on the map',
  showHistory: 'Show that week as it went in history, played by the computer',

  // turning points
  turningLead:
    'A week that moved the result that could be expected further than weeks usually do is a turning point. It says what mattered in the model, not what mattered in history.',
  fromLedger: (matches: number) =>
    `Estimated at once from the ledger: how it stood at the end of each week, and what it still moved by from there on average in ${plural(matches, 'match', 'matches')} of this scenario that the computer played against itself. The range is where two of three of them ended; a week counts when it moved the ledger further from what is usual in it than nine of ten weeks do.`,
  fromEarlier: 'They were played with earlier rules or an earlier version of the scenario.',
  fromPlaying: (rounds: number) =>
    `From ${plural(rounds, 'attempt')} at each week: the position at its start was played on to the end by the computer, both sides at the normal level, with different dice. A week counts when it moved the mean further than the scatter of the dice.`,
  playOnLead:
    'A closer estimate plays the position at the start of each week on to the end, several times. What it comes to stays with the match in this browser.',
  estimate: 'Play on from each week',
  estimateMore: 'Play on more often',
  stop: 'Stop',
  estimating: (done: number, of: number) => `Playing on: ${done} of ${of} attempts`,
  estimateFailed: 'The computer could not play on in this browser.',
  takesLong: 'A long match takes many minutes; the page stays usable.',
  turn: (week: number) => `Week ${week}`,
  moved: (points: string, side: Side) => `${points} points towards ${SIDES[side]}`,
  margin: (points: string) => `± ${points}`,
  usually: (points: string) => `(nine of ten weeks: ${points} at most)`,
  noTurning: 'No week moved the expected result by more than the scatter of the dice.',
  noTurningUsual: 'No week moved the expected result further than weeks usually do.',
  lossesOf: (ua: number, ru: number) => `steps lost ${ua} / ${ru}`,
  groundOf: (km2: string) => `ground ${km2}`,
  prospect: {
    title: 'Expected result after each week',
    sentence: 'Points by which Ukraine would come out better (above 0) or worse than in history.',
    atOnce: 'from the ledger',
    playedOn: 'played on',
    scatter: 'where two of three matches end',
    error: 'standard error',
    even: 'as in history',
  },

  // decisions
  decisionsLead: 'What was asked, what was answered here, and what was done in history.',
  decision: 'Decision',
  here: 'In this match',
  inPast: 'In history',
  same: 'the same',
  other: 'another way',
  byDefault: 'by default',
  noDecisions: 'This match asked for no decisions.',
  others: 'Doctrine, regiments called, and claims',
  calledUnit: (unit: string) => `${unit} called`,
  claimOf: (side: Side) => `${SIDES[side]} claims that enemy forces are encircled`,
  noPast: 'no counterpart',
  more: (count: number) => `and ${count} more`,

  // model, sources
  modelLead: 'A model is a simplification. What it leaves out and takes for granted:',
  sourcesLead: 'Sources of the scenario. All sources with their classes stand on the page of sources.',
  allSources: 'All sources',
  peoplePage: 'About the people',
  limitsPage: 'Limits of the model',

  // verify
  verifyLead:
    'The match was re-run here from its seed and its orders. The promise was made before the first die; the seed fits it; the position after each side’s operations has the hash that was written down.',
  verifyBad: 'The record does not re-run as it was written:',
  verified: 'The record is what it says.',
  again: 'Re-run it again',
  checking: 'Re-running…',
  scenario: 'Scenario',
  rulesVersion: 'Version of the rules',
  dice: 'Dice',
  diceKind: { hmac: 'HMAC-SHA-256', fast: 'simulation, not secret' } as const,
  seed: 'Seed',
  noSeed: 'not in this record',
  commitment: 'Promise (SHA-256 of the seed)',
  seedFits: 'fits the seed',
  seedWrong: 'does not fit the seed',
  orders: 'Orders',
  sideWeeks: 'Side-weeks compared',
  finalHash: 'Final hash',
  command: 'The same from a terminal: npm run verify -- FILE',

  // export
  exportLead: 'Files are made in this browser; nothing is sent.',
  matchFile: 'Match file, with notes',
  csv: 'Weekly series (CSV)',
  json: 'Weekly series (JSON)',
  svg: 'Map of the end (SVG)',
  png: 'Map of the end (PNG)',
  saved: (name: string) => `Saved as ${name}.`,
  pictureFailed: 'The picture could not be made in this browser.',

  // paper
  paperWeeks: 'The weeks',
  paperHead: {
    week: 'Week',
    held: 'Held km²',
    history: 'History',
    lost: 'Steps lost UA / RU',
    supply: 'UA under fire / cut',
    supplyRu: 'RU under fire / cut',
    road: 'Road',
    aid: 'Aid M / I',
    ledger: 'Ledger',
  } as const,
  paperMaps: 'Dark: held by Ukraine in Russia. Light: held by Russia in Ukraine.',
  paperOwn: 'In your own words: which two decisions mattered most, and why?',
  paperNote: 'Made with Salient from the record of the match. Figures are the model’s, not history’s.',
  paperHash: (hash: string) => `Final hash ${hash}`,
} as const;
