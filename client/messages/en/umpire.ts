/** Text of the umpire's desk. It comes with the desk. */
import type { UmpireOrder } from '../../../game/orders.ts';
import type { Effect } from '../../../game/scenario.ts';
import type { Doctrine, FlagId, Side, TrackId, Weather } from '../../../game/state.ts';
import type { Names } from '../names.ts';
import { duration, list, plural } from '../numbers.ts';
import { trackName, weatherWord } from './happenings.ts';

const SIDES: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russia' };
const OWN: Readonly<Record<Side, string>> = { UA: 'Ukraine’s', RU: 'Russia’s' };

export const desk = {
  part: 'Part of the desk',
  parts: { play: 'Play', events: 'Events', back: 'Take back', match: 'Match' } as const,
  onRecord: 'What you do here stands on the record and in the replay.',
  side: (side: Side) => SIDES[side],
  undo: 'Undo',
  undoIn: (seconds: number) => `Undo (${seconds} s)`,
  undoMore: (orders: number) => `This also undoes ${plural(orders, 'order')} given since.`,
  undone: 'Undone.',
  failed: (why: string) => `Not done: ${why}`,
  over: 'The match is over.',
  play: {
    title: 'The match',
    pause: 'Pause the match',
    resume: 'Let the match go on',
    end: (side: Side) => `End ${OWN[side]} operations`,
    endText: 'What was ordered stands; open decisions take their default.',
  },
  message: {
    title: 'Write to',
    to: { both: 'both', UA: 'Ukraine', RU: 'Russia' } as const,
    text: 'Message',
    help: 'It appears on their screens and stays in their log. Words to one side are seen by it alone until the record is told.',
    send: 'Send',
  },
  time: {
    title: 'Time',
    none: 'no limit',
    runs: 'running',
    stands: 'standing',
    add: (minutes: number) => `${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}`,
    addFor: (side: Side, minutes: number) =>
      `${minutes > 0 ? 'Give' : 'Take from'} ${SIDES[side]} ${plural(Math.abs(minutes), 'minute')}`,
    minutes: 'Minutes',
    set: 'min: set',
    setFor: (side: Side) => `Set ${OWN[side]} timer`,
    help: 'Minutes more or fewer, or a timer of so many minutes. Both sides are told; when time runs out, what was agreed for this match happens.',
    factor: 'Time factor',
    factorFor: (side: Side) => `Time factor of ${SIDES[side]}`,
    factors: { once: '×1', half: '×1.5', twice: '×2', none: 'no limit' } as const,
    factorHelp: 'The time factor is seen by that side and by you alone, and stands on no record.',
    factorDone: (side: Side) => `The time factor of ${SIDES[side]} is changed.`,
  },
  events: {
    ready: 'Ready events',
    none: 'This scenario has no events. You can write one of your own.',
    when: 'When',
    now: 'now',
    atWeek: (week: number) => `when week ${week} opens`,
    happen: 'Let it happen',
    plan: 'Plan it',
    hold: 'Hold back',
    free: 'Let it come by itself',
    due: (week: number) => `due in week ${week}`,
    waits: 'comes by its condition',
    held: 'held back',
    happened: (week: number) => `happened in week ${week}`,
    helps: (side: Side) => `Helps ${SIDES[side]}.`,
    helpsNobody: 'Helps neither side more.',
    nothing: 'No effect in the game by itself.',
    decision: (side: Side) => `${SIDES[side]} is asked to decide.`,
    filter: 'Find an event',
    planned: 'Planned',
    plannedFor: (title: string, week: number) => `${title}: week ${week}`,
    withdraw: 'Withdraw',
    withdrawOf: (title: string) => `Withdraw ${title}`,
    write: 'Write your own',
    ownTitle: 'Title',
    ownText: 'What both sides read',
    effects: 'Effects',
    effect: (number: number) => `Effect ${number}`,
    kind: 'What happens',
    add: 'Add an effect',
    remove: (number: number) => `Remove effect ${number}`,
    need: 'Give it a title. Effects may be left out.',
  },
  back: {
    title: 'Take the match back',
    help: 'To the position before an order. The dice go on, so it will not come out the same by itself. What is undone stays in the log.',
    none: 'There is nothing to take back yet.',
    order: 'Before this order',
    one: 'Take back to here',
    week: (week: number) => `To the beginning of week ${week}`,
    line: (week: number, side: Side | null, text: string) => `Week ${week}, ${side ? SIDES[side] : 'umpire'}: ${text}`,
  },
  end: {
    title: 'End the match',
    how: 'With which result',
    results: { count: 'as the points stand', draw: 'a draw', UA: 'for Ukraine', RU: 'for Russia' } as const,
    go: 'End the match…',
    sure: 'The match ends for everybody and its record is published. This cannot be undone.',
    yes: 'End it now',
  },
  seats: {
    title: 'Seats',
    free: 'free',
    here: 'here',
    away: 'away',
  },
} as const;

/** What was done, for the line with the undo. */
export const doneText = (order: UmpireOrder, n: Names): string => {
  switch (order.type) {
    case 'inject':
      return `“${n.event(order.event)}” happens.`;
    case 'injectEffects':
      return `“${order.title}” happens.`;
    case 'injectAt':
      return `“${order.event ? n.event(order.event) : order.title}” is planned for week ${order.week}.`;
    case 'cancelInject':
      return 'It is no longer planned.';
    case 'holdEvent':
      return `“${n.event(order.event)}” is ${order.held ? 'held back' : 'no longer held back'}.`;
    case 'pause':
      return 'The match is paused.';
    case 'resume':
      return 'The match goes on.';
    case 'endOperations':
      return 'The operations are ended.';
    case 'grant':
      return `${SIDES[order.side]} has ${plural(order.points, `${order.what} point`)} more.`;
    case 'message':
      return `Sent to ${order.to === 'both' ? 'both sides' : SIDES[order.to]}.`;
    case 'time':
      return order.how === 'set'
        ? `${OWN[order.side]} time is set to ${duration(order.seconds)}.`
        : `${SIDES[order.side]}: ${duration(Math.abs(order.seconds))} ${order.seconds < 0 ? 'less' : 'more'}.`;
    case 'rewind':
      return 'The match is taken back.';
    case 'endMatch':
    case 'settle':
      return 'The match is over.';
  }
};

const FLAG_NAMES: Readonly<Record<FlagId, string>> = {
  surprise: 'surprise at the border',
  generalOffensive: 'Russian general offensive',
  longRangeStrikes: 'Ukrainian long-range strikes',
  glideBombs: 'weight of glide bombs',
  borderOpen: 'border open to Russian units',
  visit: 'visit to a command post',
  preparedOffensive: 'prepared offensive',
  surrenderCall: 'call to lay down arms',
  pipelineRaid: 'raid behind the line',
  roadBridgesBlown: 'bridges on the road blown',
  killZone: 'open ground watched by drones',
  fibreOptic: 'drones on optical fibre',
  ceasefireOffer: 'cease-fire proposal',
  contingentExperience: 'experience of the contingent',
  contingentAttacks: 'attacks of the contingent',
  bonusAttackPointsUA: 'attacks for Ukraine next week',
  bonusAttackPointsRU: 'attacks for Russia next week',
};

export const words = {
  kinds: {
    points: 'Points',
    aid: 'Aid to Ukraine',
    track: 'A track moves',
    reinforcement: 'A unit comes on',
    withdrawal: 'A unit leaves',
    refitContingent: 'The contingent refits',
    weather: 'Weather',
    flag: 'A switch',
    reveal: 'Units are seen',
    bridge: 'A bridge',
    fieldworks: 'Fieldworks',
    control: 'Ground changes hands',
    losses: 'Losses',
    doctrine: 'Ukraine’s doctrine',
    claim: 'A claim is made',
    encirclementClaim: 'An encirclement is claimed',
    ceasefireTest: 'Talks: a test now',
    victory: 'Points for the result',
    chance: 'Two dice decide',
  } as const satisfies Record<Effect['kind'], string>,
  fields: {
    side: 'Side',
    what: 'Of what',
    points: 'How many',
    dial: 'Dial',
    change: 'Change',
    frozen: 'Frozen',
    track: 'Track',
    unit: 'Unit',
    delay: 'In weeks',
    units: 'Unit',
    to: 'Where to',
    weeks: 'For weeks',
    weather: 'Weather',
    flag: 'Switch',
    value: 'Value',
    revealTo: 'Seen by',
    hex: 'Place',
    radius: 'Hexes around',
    bridge: 'Bridge',
    condition: 'Condition',
    level: 'Level',
    hexes: 'Hex',
    hits: 'Hits at most',
    doctrine: 'Doctrine',
    modifier: 'Modifier',
    needed: 'Needed on two dice',
    success: 'If it succeeds',
    failure: 'If it does not',
  } as const,
  leaveOut: '–',
  choices: {
    UA: 'Ukraine',
    RU: 'Russia',
    attack: 'attacks',
    support: 'support',
    replacements: 'replacements',
    materiel: 'materiel',
    intelligence: 'intelligence',
    true: 'yes',
    false: 'no',
    home: 'home',
    refit: 'to refit',
    clear: weatherWord('clear'),
    mud: weatherWord('mud'),
    snow: weatherWord('snow'),
    whole: 'whole',
    damaged: 'damaged',
    destroyed: 'destroyed',
    pontoon: 'pontoon',
    hold: 'hold',
    flexible: 'flexible',
    withdraw: 'withdraw',
  } as Readonly<Record<string, string>>,
  flag: (flag: FlagId) => FLAG_NAMES[flag],
  track: (track: TrackId) => trackName(track),
};

const POINTS = { attack: 'attack', support: 'support point', replacements: 'hit of replacements' } as const;
const manyPoints = (what: keyof typeof POINTS, count: number): string =>
  what === 'replacements' ? plural(count, 'hit of replacements', 'hits of replacements') : plural(count, POINTS[what]);
const DOCTRINES: Readonly<Record<Doctrine, string>> = {
  hold: 'hold',
  flexible: 'flexible',
  withdraw: 'withdraw',
} as const;
const WEATHER = (weather: Weather): string => weatherWord(weather);
const near = (n: Names, hex: string, radius: number): string =>
  radius === 0 ? n.at(hex) : `within ${plural(radius, 'hex', 'hexes')} of ${n.hex(hex)}`;

/** What a week's support and replacements come to, before and after; null where nothing changes. */
export type Outlook = { readonly was: number; readonly is: number } | null;

type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

const aidText = ({ dial, level, change, frozen }: Of<'aid'>, outlook: Outlook): string => {
  const name = dial === 'materiel' ? 'Materiel aid to Ukraine' : 'Intelligence for Ukraine';
  const what =
    frozen === true
      ? 'is frozen'
      : frozen === false
        ? 'flows again'
        : level !== undefined
          ? `goes to level ${level}`
          : change
            ? `${change > 0 ? 'rises' : 'falls'} by ${Math.abs(change)}`
            : 'stays as it is';
  const then = outlook
    ? `: its support ${outlook.is < outlook.was ? 'falls' : 'rises'} from ${outlook.was} to ${outlook.is} a week`
    : '';
  return `${name} ${what}${then}.`;
};

const SENTENCES: { readonly [K in Effect['kind']]: (effect: Of<K>, n: Names, outlook: Outlook) => string } = {
  points: (e, n) =>
    `${n.side(e.side)} ${e.points < 0 ? 'loses' : 'receives'} ${manyPoints(e.what, Math.abs(e.points))}.`,
  aid: (e, _n, outlook) => aidText(e, outlook),
  track: (e) => `${trackName(e.track)} ${e.change < 0 ? 'falls' : 'rises'} by ${Math.abs(e.change)}.`,
  reinforcement: (e, n) => `${n.unit(e.unit)} comes on${e.delay ? ` in ${plural(e.delay, 'week')}` : ' now'}.`,
  withdrawal: (e, n) =>
    `${list(e.units.map(n.unit)) || 'The unit it is about'} ${e.units.length > 1 ? 'leave' : 'leaves'} the map ${e.to === 'home' ? 'for good' : `for ${plural(e.weeks ?? 0, 'week')}`}, unless cut off.`,
  refitContingent: (e) => `The contingent leaves the line for ${plural(e.weeks, 'week')}.`,
  weather: (e) => `The weather of this week becomes ${WEATHER(e.weather)}.`,
  flag: (e) =>
    e.value === 0
      ? `No longer: ${FLAG_NAMES[e.flag]}.`
      : `${FLAG_NAMES[e.flag].replace(/^./, (letter) => letter.toUpperCase())}${e.value ? ` ${e.value}` : ''}${e.weeks ? `, for ${plural(e.weeks, 'week')}` : ', from now on'}.`,
  reveal: (e, n) => `${n.side(e.to)} learns which enemy units are ${near(n, e.hex, e.radius)}.`,
  bridge: (e, n) =>
    `${n.bridge(e.bridge).replace(/^./, (letter) => letter.toUpperCase())}: ${words.choices[e.condition]}.`,
  fieldworks: (e, n) =>
    e.level === 0
      ? `Fieldworks ${n.at(e.hex)} go.`
      : `${n.sidesOwn(e.side)} fieldworks ${n.at(e.hex)} reach level ${e.level}, where it holds the ground.`,
  control: (e, n) =>
    `${e.hexes.length <= 2 ? list(e.hexes.map(n.hex)) : plural(e.hexes.length, 'hex', 'hexes')} ${e.hexes.length > 1 ? 'pass' : 'passes'} to ${n.side(e.side)}, where no enemy stands.`,
  losses: (e, n) => `${n.sidesOwn(e.side)} units ${near(n, e.hex, e.radius)} take up to ${plural(e.hits, 'hit')}.`,
  doctrine: (e) => `Ukraine’s doctrine becomes “${DOCTRINES[e.doctrine]}”.`,
  claim: (e, n) => `${n.side(e.side)} claims ${n.hex(e.hex)}: drawn as a claim, never as control.`,
  encirclementClaim: (e, n) => `${n.side(e.side)} claims an encirclement; it is tested against the real supply.`,
  ceasefireTest: (e) =>
    `The talks are tested now${e.modifier ? `, with ${e.modifier > 0 ? '+' : '−'}${Math.abs(e.modifier)}` : ''}.`,
  victory: (e, n) =>
    `${n.side(e.side)} ${e.points < 0 ? 'loses' : 'receives'} ${plural(Math.abs(e.points), 'point')} for the result.`,
  chance: (e, n, outlook) =>
    `Two dice, ${e.needed} or more: ${sentences(e.success, n, outlook) || 'nothing.'}${e.failure.length > 0 ? ` Otherwise: ${sentences(e.failure, n, outlook)}` : ''}`,
};

const sentences = (effects: readonly Effect[], n: Names, outlook: Outlook): string =>
  effects.map((effect) => effectText(effect, n, outlook)).join(' ');

export const effectText = (effect: Effect, n: Names, outlook: Outlook = null): string =>
  (SENTENCES[effect.kind] as (effect: Effect, n: Names, outlook: Outlook) => string)(effect, n, outlook);
