/** Text of the screens around the match. */
import { plural } from '../numbers.ts';

export const threshold = {
  title: 'Before you begin',
  note: 'This simulation deals with a real, recent war in which many people have died, been injured or lost their homes. It simplifies events in order to study decisions and their consequences. It does not take pleasure in violence. Figures are estimates. If the topic affects you personally, you may stop at any time.',
  context:
    'Russia began its full-scale invasion of Ukraine in February 2022. This simulation covers one part of that war, August 2024 to March 2025; what became known after 16 March 2025 is marked.',
  makers: 'Made by the Salient project, free software, with open data; no account, no tracking.',
  go: 'Continue',
} as const;

export const common = {
  name: 'Salient',
  subtitle: 'Seven months in Kursk, week by week',
  skip: 'Skip to the content',
  menu: 'Menu',
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  home: 'Home',
  more: 'More',
  less: 'Less',
  rule: (number: string) => `Rule ${number}`,
  wait: 'One moment…',
  loading: 'Loading the map and the scenario…',
  key: (key: string) => `key ${key}`,
} as const;

export const home = {
  title: 'Salient',
  lead: 'A turn-based simulation of the Kursk campaign, August 2024 to March 2025, for two players at one table or apart. You give the orders of a week; the roads decide how much of it lasts.',
  first: 'Play the first ten minutes',
  firstText: 'Week 1 of “Across the Border”, with hints at every step. You play both sides in turn.',
  hotSeat: 'Against the computer, or two at one screen',
  hotSeatText: 'Choose who plays and a scenario. Works without a network.',
  continue: 'Continue',
  continueText: (title: string, week: number, last: number) => `${title}, week ${week} of ${last}`,
  over: (title: string) => `${title}, finished`,
  online: 'Play online',
  onlineText: 'Make a match, invite somebody by a link, join one, or watch. No account.',
  joinClass: 'Join a class',
  joinClassText: 'With the code of six letters and digits that your teacher shows.',
  teach: 'Teach a lesson',
  teachText: 'Prepare a lesson of 45 minutes, follow all groups, look at them together afterwards.',
  mine: 'My matches',
  mineText: 'The seats at online matches that this browser keeps, and whose turn it is.',
  import: 'Open a match file',
  importText: 'A .json or .json.gz file that was exported here or on another computer.',
  replays: 'Replay and debrief',
  replaysText: 'A finished match order by order, as either side saw it, and beside history. Also from a file.',
  history: 'Watch history',
  historyText: 'The campaign as it went, played by the computer’s orders as closely as the rules allow.',
  replay: 'Replay',
  importing: 'Reading and re-running the match…',
  scenarios: 'Scenarios',
  saved: 'Matches in this browser',
  savedOn: (when: string) => `last played ${when}`,
  delete: 'Delete',
  deleteAsk: (title: string) => `Delete “${title}” from this browser? An exported file is not touched.`,
  deleteYes: 'Delete the match',
  learn: 'Rules and background',
  learnText: 'The rules by number, the sources, and a page about the people.',
  settings: 'Settings',
  settingsText: 'Theme, size of text, motion, keys.',
  about: 'About this simulation',
  aboutText: 'What it is, what it leaves out, credits and licences.',
  note: 'Content note',
  dataDate: 'What was known on 16 March 2025; later knowledge is marked.',
  curve: 'Held in Kursk oblast, week by week, in history',
} as const;

const LEVELS = { 'first lesson': 'first lesson', easy: 'easy', medium: 'medium', hard: 'hard' } as const;

export const newMatch = {
  title: 'New match',
  lead: 'Say who plays, and choose a scenario.',
  minutes: (from: number, to: number) => (from === to ? `${from} minutes` : `${from}–${to} minutes`),
  weekSpan: (first: number, last: number) => `Weeks ${first}–${last}`,
  handOvers: (times: number) => `${plural(times, 'hand-over')} of the computer`,
  level: (level: keyof typeof LEVELS) => LEVELS[level],
  age: (age: string) => `age ${age}`,
  layer: { basic: 'basic rules', standard: 'standard rules', full: 'full rules' } as const,
  groups: {
    lessons: { title: 'Lessons', text: 'Short, with few counters: to begin with, or for a lesson of 45 minutes.' },
    full: { title: 'Full scenarios', text: 'A chapter of the campaign each, from August 2024 to June 2025.' },
    campaign: {
      title: 'The campaign and its save points',
      text: 'From the first day, or from the end of a week as history had it: a class can divide the campaign among its groups.',
    },
    whatIfs: { title: 'What if', text: 'One thing differs from history. Play it beside the scenario that it changes.' },
  } as const,
  groupsNav: 'Kinds of scenarios',
  objectives: 'What it is about',
  brief: (side: string) => `${side}’s task`,
  start: 'Start the match',
  standard: 'Standard game',
  standardText: 'As the scenario is meant to be played.',
  more: 'More settings',
  fog: 'Fog of war',
  fogText: 'Each side sees what its own units can see. Off: both see everything.',
  fogNever: 'The basic rules always show everything.',
  jitter: 'Dates may shift',
  jitterText: 'Events may come a week or two earlier or later than in history.',
  long: (week: number) => `Play on to week ${week}`,
  longText: 'A longer end to the campaign.',
  loadFailed:
    'The scenarios could not be loaded. Check the connection and reload the page; saved matches are not lost.',
} as const;

export const balance = {
  title: 'Computer against computer',
  titleOf: (scenario: string) => `${scenario}: computer against computer`,
  all: {
    UA: 'Ukraine better',
    draw: 'about as in history',
    RU: 'Russia better',
  } as const,
  share: (what: string, share: string) => `${what} ${share}`,
  /** With the matches and the 95 % interval. */
  exact: (what: string, won: number, share: string, low: string, high: string) =>
    `${what}: ${won}, ${share} (95 % interval ${low} to ${high})`,
  level: (level: string) => `${level} on both sides:`,
  measured: (games: number, date: string, version: number) =>
    `${plural(games, 'match', 'matches')}, measured on ${date}, rules version ${version}.`,
  earlier: 'Measured with earlier rules.',
  exactTitle: 'How exact this is',
  meaning: 'Better or worse than history by the ledger of the scenario; people may play otherwise than the computer.',
} as const;

export const settings = {
  title: 'Settings',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' } as const,
  text: 'Size of text',
  percent: (size: number) => `${size} %`,
  motion: 'Motion',
  motions: { system: 'As the system', less: 'Less' } as const,
  hints: 'Hints in the first match',
  hintsText: 'Short prompts that point at the next useful act.',
  textTable: 'Text table in place of the map',
  textTableText: 'The whole match as tables with headings, for a screen reader, a small screen or print.',
  letters: 'Single letter keys on the map',
  lettersText: 'They work only while the map has the focus. Arrows, Enter and Esc always work.',
  keys: 'Keys',
  keysText: 'Choose a key and press the new one. Letters are meant by their place on the keyboard.',
  press: 'Press a key…',
  change: (action: string) => `Change the key for “${action}”`,
  reset: 'Keys as they were',
  taken: (key: string, action: string) => `${key} is in use for “${action}”. Choose another key.`,
  lettersOnly: 'Choose a letter key. Digits, arrows, Enter and Esc have their own meaning.',
  kept: 'Settings are kept in this browser only.',
  actions: {
    northWest: 'North-west',
    northEast: 'North-east',
    west: 'West',
    east: 'East',
    southWest: 'South-west',
    southEast: 'South-east',
    next: 'Next unit',
    objectives: 'Next objective',
    front: 'Along the front',
    enemies: 'Next known enemy',
    unsupplied: 'Units without open supply',
    reach: 'What can be reached',
    threats: 'Who threatens this hex',
    why: 'Why the supply is so',
    inspect: 'What is here',
    together: 'Take along in a group',
    takeBack: 'Take back',
    hint: 'Hint',
  },
} as const;

export const notFound = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or the page has moved. Your matches are kept in this browser.',
  go: 'To the home page',
} as const;

export const failure = {
  title: 'Something went wrong on this page',
  text: 'The last order may not be shown. The match is saved after every order: reload, and go on where you were.',
  reload: 'Reload the page',
  home: 'To the home page',
  details: 'Details for a report',
} as const;

export const storage = {
  pageOnly:
    'This browser does not let the page keep the match. It lasts until the tab is closed: export it to a file before that.',
  missing:
    'This match is not in this browser. It may have been deleted, or was played in another browser. If you exported it, open the file on the home page.',
  broken: (code: string) =>
    `The saved match could not be re-run (${code}). It is left as it is; export files can still be opened.`,
  exported: (name: string) => `The match was saved to ${name}.`,
} as const;

export const files = {
  tooLarge: 'The file is too large to be a match. Nothing was changed.',
  unreadable: 'The file could not be read: it is damaged or not a match file. Nothing was changed.',
  notJson: 'The file is not a match file: it is not written as JSON. Nothing was changed.',
  notAMatch: (path: string, reason: string) =>
    `The file is not a match that can be played on: ${path || 'the file'}: ${reason}. Nothing was changed.`,
  scenarioInvalid: (path: string, reason: string) =>
    `The file brings a scenario that is not valid: ${path}: ${reason}. Nothing was changed.`,
  noSeed: 'The file has no seed: its match is not over, so it cannot be played on here. Nothing was changed.',
  commitmentWrong:
    'The seed in the file does not fit the promise made at its start: the file was changed. It was not opened.',
  unknownScenario: (id: string) => `The file needs the scenario “${id}”, which is not here. Nothing was changed.`,
  scenarioChanged: (id: string) =>
    `The file was played with another version of the scenario “${id}”, so it cannot be re-run. Nothing was changed.`,
  otherRules: (version: number, ours: number) =>
    `The file was played with version ${version} of the rules; this is version ${ours}. Nothing was changed.`,
  rulesChanged: (order: number, from: number, to: number) =>
    `The match was begun with version ${from} of the rules and played on with version ${to} from order ${order}, because its server was brought up to date. Its record is whole, but no version can re-run it from beginning to end.`,
  orderRefused: (order: number, why: string) =>
    `Order ${order} in the file is not legal, so the file was changed after the match: ${why} It was not opened.`,
  hashDiffers: (week: number, side: string) =>
    `In week ${week}, after ${side}’s operations, the position differs from the one recorded: the file was changed. It was not opened.`,
  hashesMissing: (recorded: number, played: number) =>
    `The file records ${recorded} side-weeks but ${played} were played: the file was changed. It was not opened.`,
} as const;
