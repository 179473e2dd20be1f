/** Text of the match screen. */
import type { Order } from '../../../game/orders.ts';
import type { Phase, Side, Stance } from '../../../game/state.ts';
import type { Names } from '../names.ts';
import { area, distance, list, plural, quarters } from '../numbers.ts';
import { stanceWord } from './happenings.ts';

const SIDES: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russia' };
const PHASES: Readonly<Record<Phase, string>> = {
  orders: 'Orders',
  movement: 'Movement',
  combat: 'Combat',
  exploitation: 'Follow-up',
};
const STANCES: Readonly<Record<Stance, string>> = {
  hold: 'Hold',
  delay: 'Delay',
  withdraw: 'Withdraw',
  reserve: 'Reserve',
};

export const top = {
  week: (week: number) => `Week ${week}`,
  of: (last: number) => `of ${last}`,
  weather: { clear: 'clear', mud: 'thaw, mud', snow: 'snow, fog' } as const,
  operations: (side: Side) => `${SIDES[side]}’s operations`,
  side: (side: Side) => SIDES[side],
  phase: (phase: Phase) => PHASES[phase],
  phases: 'Phases of these operations',
  done: 'done',
  now: 'now',
  attacks: 'Attacks',
  support: 'Support',
  left: (count: number) => `${count} left`,
  aid: 'Aid to Ukraine',
  materiel: 'Materiel',
  intelligence: 'Intelligence',
  level: (level: number) => `${level} of 3`,
  frozen: 'frozen',
  held: 'Held in Kursk oblast',
  heldArea: area,
  history: (km2: string, low: string | null, high: string | null) => ({
    label: `in history ${km2}`,
    range: low && high ? `(${low}–${high})` : '',
  }),
  curveTitle: 'Held area by week',
  curveSentence: (now: string, history: string | null, week: number) =>
    history ? `Week ${week}: ${now} held; in history ${history}.` : `Week ${week}: ${now} held.`,
  curveMeasure: 'Held and contested, as assessed at the time; stricter counts are lower (peak about 900 km²).',
  table: 'Show as a table',
  tableWeek: 'Week',
  tableMatch: 'This match, km²',
  tableHistory: 'History, km²',
  tableRange: 'Range, km²',
  help: 'Help and keys',
  settings: 'Settings',
  asKnown: 'as far as you know',
} as const;

export const map = {
  label:
    'Map of the campaign. Arrow keys move from hex to hex, Enter chooses, question mark lists the keys. Tab leaves the map.',
  region: 'Map',
  overlays: 'Overlays',
  overlay: {
    supply: 'Lines of supply',
    zones: 'Ground controlled around units',
    control: 'Who holds the ground',
    threats: 'Where the enemy can strike',
    fieldworks: 'Fieldworks',
    labels: 'Place names',
    history: 'History’s front of this week',
  } as const,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the front',
  minimap: 'Overview map: choose where to look',
  scale: distance(10),
  /** Two letters on a counter seen from near. */
  letters: { UA: 'UA', RU: 'RU', contingent: 'KP' } as const,
  heldUA: 'Ukrainian-held in Kursk oblast',
  heldRU: 'Russian-held in Sumy oblast',
  front: 'front line',
  weekAgo: 'a week ago',
  contactAge: (weeks: number) => (weeks <= 0 ? 'now' : `${weeks} wk`),
  attribution: 'Map © OpenStreetMap contributors, GeoNames, Natural Earth · as known on 16 March 2025',
  attributionShort: '© OpenStreetMap contributors',
  road: 'Sumy–Sudzha road',
  roadOpenUp: 'Show the Sumy–Sudzha road',
  roadClose: 'Hide the road strip',
  roadLevel: (level: number) => (level === 0 ? 'no fire on it' : `fire level ${level} of 5`),
  roadCapacity: (fed: number, wanted: number) => `feeds ${fed} of ${wanted} steps`,
  roadFeeds: (units: string) => `Fed across the border: ${units}`,
  roadIf: (hex: string, text: string) => `If ${hex} fell: ${text}`,
  roadWanted: (wanted: number) => `carries supply for ${plural(wanted, 'step')} in Kursk oblast`,
  roadBroken: (wanted: number) => `in Russian hands in part; ${plural(wanted, 'step')} to feed in Kursk oblast`,
  roadNobody: 'nobody feeds on it yet',
  roadEnemy: (hex: string) => `${hex} is in Russian hands.`,
  roadSteps: (steps: number) => `${plural(steps, 'step')} would be cut off or no longer fed`,
  roadIfNothing: 'nothing would change this week',
  roadIfChange: (cut: number, fire: number) =>
    list([...(cut ? [`${plural(cut, 'unit')} cut`] : []), ...(fire ? [`${plural(fire, 'unit')} under fire`] : [])]),
  roadHex: (hex: string) => `What if ${hex} falls?`,
} as const;

export const panel = {
  tabs: { unit: 'Unit', orders: 'Orders', log: 'Log', report: 'Report' } as const,
  tabsLabel: 'Side panel',
  nothing: 'Choose a unit on the map, or take the next one that can act (“Next unit”, key N).',
  nothingTouch: 'Tap a unit on the map, or take the next one that can act (“Next unit”).',
  nothingOver: 'Choose a unit on the map.',
  emptyHex: 'No unit here.',
  ownUnits: 'Units that can act',
  ownAll: 'Your units',
  nothingWatched: 'Choose a unit on the map or in the list.',
  steps: (steps: number, most: number) => `${steps} of ${most} steps`,
  worn: 'worn',
  quality: (quality: number) => `quality ${quality}`,
  strength: (text: string) => `strength ${text}`,
  points: (left: number, of: number) => `${quarters(left)} of ${quarters(of)} movement points`,
  known: 'Seen from afar: strength and stance are not known.',
  stack: (count: number) => `${plural(count, 'unit')} here`,
  stance: 'Stance',
  stanceName: (stance: Stance) => STANCES[stance],
  stanceHelp: {
    hold: 'Gives ground only at the cost of hits.',
    delay: 'Gives ground early and loses less.',
    withdraw: 'Leaves by road, in good order if it still can.',
    reserve: 'Stays ready and joins the defence of one hex.',
  } as const satisfies Record<Stance, string>,
  reserveFor: 'Joins the defence of',
  chooseReserveHex: 'Choose the hex',
  supply: (word: string) => `Supply: ${word}`,
  why: 'Why',
  source: (name: string, capacity: number) => `${name}, source for ${plural(capacity, 'step')}`,
  leg: (km: string, interdicted: number) =>
    interdicted > 0 ? `${km}, ${plural(interdicted, 'hex', 'hexes')} under drone fire` : `${km}, open`,
  priority: 'Feed this unit first',
  priorityHelp: 'From the road, when it cannot feed all; at most two units. Counts when supply is next traced.',
  priorityInstead: (unit: string) => `In place of ${unit}: at most two units are fed first.`,
  attack: 'Attack from here',
  attackTarget: (where: string, chance: string) => `${where}: ground taken in ${chance}`,
  moves: 'Moves',
  canAct: 'Can act',
  done: 'Has moved',
  terrain: {
    open: 'open ground',
    forest: 'woods',
    marsh: 'marsh',
    village: 'village',
    town: 'town',
    city: 'city',
    lake: 'lake',
  } as const,
  controlled: (side: string) => `held by ${side}`,
  controlledBy: (side: string, by: string) => `held by ${side}: ${by} nearby`,
  otherName: (name: string) => `also ${name}`,
  refitUntil: (week: number) => `Refits until week ${week}.`,
  onFoot: 'Lost its vehicles: moves on foot until refitted.',
  mass: 'North Korean contingent: only on Russian soil.',
} as const;

export const orders = {
  title: 'This week’s orders',
  none: 'No orders given yet this week.',
  takeBack: (what: string) => `Take back: ${what}`,
  takeBackUpTo: (count: number, what: string) =>
    count === 1 ? `Take back: ${what}` : `Take back the last ${count} orders, down to: ${what}`,
  stances: (units: readonly string[], stance: Stance) => `${list(units)}: ${stanceWord(stance)}`,
  again: (count: number) => `As last week: ${plural(count, 'order')}`,
  againDone: (done: number, of: number) =>
    done === of
      ? `${plural(done, 'order')} given as last week.`
      : `${done} of ${plural(of, 'order')} given: there is not enough support for all.`,
  locked: 'cannot be taken back: dice fell or something came to light after it',
  why: {
    nothingOrdered: 'Nothing was ordered yet.',
    notYours: 'The last order was the other side’s.',
    revealed: 'The last order cannot be taken back: dice fell or something came to light.',
  } as const,
  sentence: (order: Order, n: Names): string => {
    switch (order.type) {
      case 'move':
        return `${n.unit(order.unit)} to ${n.hex(order.path[order.path.length - 1] ?? '')}`;
      case 'exploit':
        return `${n.unit(order.unit)} follows up to ${n.hex(order.path[order.path.length - 1] ?? '')}`;
      case 'attack':
        return `${list(order.units.map(n.unit))} ${order.units.length === 1 ? 'attacks' : 'attack'} ${n.hex(order.target)}`;
      case 'stance':
        return order.hex
          ? `${n.unit(order.unit)}: reserve for ${n.hex(order.hex)}`
          : `${n.unit(order.unit)}: ${stanceWord(order.stance)}`;
      case 'doctrine':
        return `Doctrine: ${order.doctrine}`;
      case 'defensiveSupport':
        return order.points === 0
          ? `No more defensive support for ${n.hex(order.hex)}`
          : `${order.points} defensive support for ${n.hex(order.hex)}`;
      case 'interdict':
        return order.on
          ? `${n.unit(order.unit)} fires on the road ${n.at(order.hex)}`
          : `${n.unit(order.unit)} takes its fire off ${n.hex(order.hex)}`;
      case 'roadEffort':
        return order.on ? 'Support spent on the Sudzha road every week' : 'No more support on the Sudzha road';
      case 'strikeBridge':
        return `Strike on ${n.bridge(order.bridge)}`;
      case 'strikeDepot':
        return `Strike on the depot ${n.source(order.source)}`;
      case 'glideBombs':
        return `Glide bombs on positions ${n.at(order.hex)}`;
      case 'reconnoitre':
        return `Reconnaissance ${n.at(order.hex)}`;
      case 'pontoon':
        return `${n.unit(order.unit)} lays a pontoon at ${n.bridge(order.bridge)}`;
      case 'fortify':
        return `Fieldworks ${n.at(order.hex)}`;
      case 'priority':
        return order.units.length ? `Fed first: ${list(order.units.map(n.unit))}` : 'Nobody is fed first';
      case 'decide':
        return `Decision: ${order.option}`;
      case 'callReserve':
        return `Call ${n.unit(order.unit)}`;
      case 'sendHome':
        return `Send ${n.unit(order.unit)} home`;
      case 'commit':
        return `Commit ${n.unit(order.unit)}`;
      case 'takeInitiative':
        return 'Play first next week';
      case 'claimEncirclement':
        return 'Claim that enemy forces are encircled';
      case 'endPhase':
        return 'End of the phase';
      default:
        return `Umpire: ${order.type}`;
    }
  },
} as const;

export const group = {
  title: 'One stance for several units',
  who: 'Which units',
  help: 'The number is how many would change. Each is an order of its own; the list above takes them back together.',
  done: (count: number, stance: Stance) => `${plural(count, 'unit')}: ${stanceWord(stance)}.`,
  together: (count: number) => `${plural(count, 'unit')} together`,
  togetherHelp: 'Choose a marked hex: the first leads, the others follow as near as there is room. Esc lets them go.',
  takeAlong: 'Take all along',
  letGo: (unit: string) => `Without ${unit}`,
  chosen: (units: readonly string[]) => `Chosen together: ${list(units)}.`,
  move: (count: number, where: string) => `Move ${plural(count, 'unit')} to ${where}`,
  leg: (where: string, cost: string) => `${where}, ${cost}`,
  stays: 'stays: no room, or too far',
  risky: (count: number) => `${plural(count, 'hex', 'hexes')} under drone fire`,
  moved: (units: string, where: string) => (units ? `${units} to ${where}.` : ''),
  stopped: 'Something came up on the way. The others wait for your orders.',
  lead: 'leads',
} as const;

export const prompt = {
  orders: 'Choose units for their stance; support is in the list of orders.',
  movement: 'Choose a unit to move.',
  movementGroup: (count: number) => `Choose a marked hex for ${plural(count, 'unit')} together.`,
  movementUnit: (unit: string) => `Choose a marked hex for ${unit}.`,
  combat: 'Choose a marked hex to attack.',
  combatUnit: (unit: string) => `Choose what ${unit} attacks.`,
  exploitation: 'Units that broke through may follow up.',
  nothing: {
    movement: 'Every unit that could usefully move has moved. End the phase.',
    combat: 'Nothing is left to attack. End the phase.',
    exploitation: 'No unit can follow up any further. End the phase.',
  } as const,
  subject: { orders: 'Orders.', movement: 'Movement.', combat: 'Combat.', exploitation: 'Follow-up.' } as const,
  nextKey: 'or a key: next unit',
  left: (count: number, phase: Phase) =>
    phase === 'combat'
      ? count === 0
        ? 'nothing left to attack'
        : `${plural(count, 'unit')} can attack`
      : phase === 'orders'
        ? plural(count, 'unit')
        : count === 0
          ? 'all have moved'
          : `${plural(count, 'unit')} can still move`,
  takeBack: 'Take back',
  next: 'Next unit',
  end: (phase: Phase, last: boolean) =>
    last ? 'End operations' : `End ${phase === 'exploitation' ? 'follow-up' : phase}`,
  endShort: 'End',
  moveHere: 'Move here',
  moveAllHere: (count: number) => `Move ${plural(count, 'unit')}`,
  attackHere: 'Attack…',
  over: 'The match is over.',
  toReport: 'To the report',
  eyes: 'Show the map as it was, or as a side knew it',
  eyesOf: { all: 'Everything', UA: 'Ukraine’s view', RU: 'Russia’s view' } as const,
  waiting: (side: Side) => `It is ${SIDES[side]}’s turn.`,
} as const;

export const move = {
  title: (unit: string, cost: string, of: string) => `Move ${unit} here: ${cost} of ${of} points`,
  titleFollow: (unit: string) => `${unit} follows up here`,
  stops: 'Stops here: the enemy controls the ground around this hex.',
  risky: (count: number) => `${plural(count, 'hex', 'hexes')} of the way under drone fire: each may cost a hit.`,
  supplySame: (word: string) => `Supply will be ${word}.`,
  supplyBetter: (unit: string, was: string, now: string) => `${unit}: ${was} → ${now}`,
  underFire: 'under fire: attack at half strength',
  attackFrom: (where: string, odds: string, chance: string) => `Could attack ${where} at ${odds} odds (${chance})`,
  ownHere: (unit: string) => `A click or Enter chooses ${unit}; with Shift, this unit goes there.`,
  takeBack: 'Can be taken back until something is revealed.',
  final: 'Cannot be taken back: it may meet something unseen.',
  finalRun: 'Cannot be taken back: it comes to a fight on the way.',
  finalRisk: 'Cannot be taken back: dice decide whether it is hit.',
  overruns: (units: string) => `Runs over ${units}.`,
  cannot: 'Not reachable this week.',
} as const;

export const attack = {
  title: (where: string) => `Attack ${where}`,
  defenders: 'Defenders',
  screen: 'A thin screen: the enemy holds this hex from next to it.',
  attackers: 'Attackers',
  attackersHelp: (most: number) => `At most ${most}. The first one ticked leads and takes the first hit.`,
  strength: (own: string, theirs: string) => `${own} against ${theirs}`,
  odds: (word: string, column: string) => `${word} odds (${column})`,
  from: (ratio: string) => `by strength alone ${ratio}`,
  factors: 'What counts',
  factorsMore: (count: number) => `${plural(count, 'more factor')}`,
  shift: (value: string) => `${value} ${value === '+1' || value === '−1' ? 'column' : 'columns'}`,
  chances: 'What can happen',
  chanceTable: 'Every result',
  outcome: 'Result',
  chance: 'Chance',
  ground: (percent: string) => `Ground taken ${percent}`,
  prepared: 'Prepared attack (1 attack point)',
  hasty: 'Hasty attack (no attack point, two columns worse)',
  usesAttack: (left: number) => `Uses one of ${plural(left, 'attack')} left this week.`,
  support: 'Fire support',
  supportCosts: (left: number) => `${plural(left, 'support point')} left`,
  worst: (word: string, column: string, percent: string) =>
    `If the most that could be hidden is there: ${word} odds (${column}), ground taken ${percent}.`,
  go: 'Attack',
  none: 'Tick at least one unit.',
  promise: 'The dice decide once you press Attack; it cannot be taken back.',
} as const;

export const support = {
  title: 'Support',
  points: (left: number) => `${plural(left, 'support point')} left`,
  standing: 'Standing orders',
  standingNone: 'No standing orders.',
  give: 'Spend on',
  kinds: {
    defensiveSupport: 'Defence of a hex',
    interdict: 'Fire on a road',
    roadEffort: 'The Sudzha road',
    strikeBridge: 'Strike on a bridge',
    strikeDepot: 'Strike on a depot',
    glideBombs: 'Glide bombs',
    reconnoitre: 'Reconnaissance',
    pontoon: 'Pontoon',
    fortify: 'Fieldworks on the ridge',
    priority: 'Fed first',
  } as const,
  help: {
    defensiveSupport: 'Guns and drones laid ready for the defence of a hex. Stays until used or changed.',
    interdict:
      'Drones watch a road hex. Takes effect when the other side’s supply is next traced. Stays until withdrawn.',
    roadEffort: 'Two points every week on the fire over the Sudzha road: Russia raises it, Ukraine lowers it.',
    strikeBridge: 'Two dice: 8 or more damages or destroys it.',
    strikeDepot: 'Less capacity and one attack fewer for the other side next week.',
    glideBombs: 'On a hex with an enemy unit in sight, for this week’s attack.',
    reconnoitre: 'Shows everything within 10 km (6 mi) this week.',
    pontoon: 'Engineers bridge a river whose bridge is down.',
    fortify: 'Fieldworks on the ridge before Sumy.',
    priority: 'Two units at most are fed first from the road.',
  } as const,
  cost: (points: number) => (points === 0 ? 'no points' : plural(points, 'point')),
  nearest: 'Nearest to the chosen hex or unit first.',
  all: (count: number) => `Show all ${count}`,
  withdraw: 'Withdraw',
  peopleTitle: 'What such weapons did to towns and people',
  people:
    'In this simulation such weapons are aimed at units, bridges, depots and stretches of road only. In the war they also struck towns and people: in Kursk oblast some 120,000–150,000 people left their homes, in Sumy oblast many tens of thousands; Sudzha and the border villages were largely destroyed.',
} as const;

export const doctrine = {
  title: 'Doctrine for the salient',
  names: { hold: 'Hold', flexible: 'Flexible', withdraw: 'Withdraw' } as const,
  text: {
    hold: 'Every hex is defended. Attacks on Russian soil meet one column more.',
    flexible: 'Units give ground where they must.',
    withdraw: 'The salient is given up, by road and in order where it still can be.',
  } as const,
  table: 'How a withdrawal would go',
  organised: 'in good order',
  mixed: 'with some disorder',
  chaotic: 'in disorder',
  lastSafe: (from: number, to: number) =>
    from === to
      ? `Last safe week to leave: about week ${from}.`
      : `Last safe week to leave: about week ${from} to ${to}.`,
} as const;

export const decisions = {
  title: 'Decision',
  due: (count: number) => `${plural(count, 'decision')} due`,
  otherwise: (option: string) => `If nothing is chosen, “${option}” is taken when operations end.`,
  choose: 'Choose',
  reserves: 'Reserves',
  other: 'Other choices',
  claimHelp: 'A public claim. If supply does not bear it out, it is told so. It cannot be taken back.',
  call: (unit: string) => `Call ${unit}`,
  home: (unit: string) => `Send ${unit} home`,
  commit: (unit: string) => `Commit ${unit}`,
  initiative: 'Buy first place next week',
  claim: 'Claim that enemy forces are encircled',
} as const;

export const events = {
  title: 'What happened this week',
  none: 'No events this week.',
  knownThen: 'As known then',
  knownLater: 'As known later',
  laterNone: 'Nothing that changes the picture became known later.',
  effect: 'In the game',
  sources: 'Sources',
  saidBy: (who: string) => `According to ${who.replace(/^according to /i, '')}`,
  read: 'Read on',
} as const;

export const report = {
  title: (week: number) => `Situation at the end of week ${week}`,
  live: (week: number) => `Week ${week} so far`,
  held: 'Held in Kursk oblast',
  heldSumy: 'Russian-held in Sumy oblast',
  before: 'Before',
  after: 'After',
  now: 'Now',
  losses: 'Steps lost',
  supply: 'Supply of your units',
  supplyOf: (side: Side) => `Supply of ${SIDES[side]}’s units`,
  open: 'open',
  underFire: 'under fire',
  cut: 'cut',
  arrivals: 'Arrived',
  what: 'What happened',
  inHistory: 'In history',
  go: 'To the map',
  tracks: 'Tracks',
  ledger: 'Victory ledger',
  ledgerLive: 'If the match ended now',
  ledgerPoints: (points: string) => `${points} points`,
  noLedger: 'The ledger is written when the match ends.',
} as const;

export const since = {
  title: 'Since you last looked',
  titleFor: (side: Side) => `${SIDES[side]}’s operations`,
  summary: 'In short',
  step: (now: number, of: number) => `${now} of ${of}`,
  next: 'Next',
  skip: 'Skip',
  done: 'To your operations',
  nothing: 'Nothing that you could see.',
  moves: (count: number) => (count === 0 ? 'No moves seen.' : `${plural(count, 'move')} seen.`),
  combats: (count: number) => (count === 0 ? 'No attacks.' : `${plural(count, 'attack')}.`),
  ground: (hexes: number) =>
    hexes === 0 ? 'No ground changed hands.' : `${plural(hexes, 'hex', 'hexes')} changed hands.`,
  again: 'Show again what happened since you last looked',
} as const;

export const curtain = {
  title: (side: Side) => `${SIDES[side]}: ready?`,
  text: (side: Side) => `Hand the computer to the player of ${SIDES[side]}. The map is hidden until you are ready.`,
  first: 'Both players sit at this computer. While one gives orders, the other should not look.',
  alone: 'Playing both sides yourself? Just go on.',
  headphones: 'With a screen reader, use headphones: nothing is read aloud while the curtain is drawn.',
  ready: (side: Side) => `I am ready to play ${SIDES[side]}`,
  brief: 'Your task',
  week: (week: number, dates: string) => `Week ${week}, ${dates}`,
  saved: 'The match is saved.',
} as const;

export const end = {
  title: 'End of the match',
  week: (week: number) => `Week ${week}`,
  held: (held: string, difference: string | null) =>
    difference ? `${held} held, ${difference} in history.` : `${held} held.`,
  more: (km2: string) => `${km2} more than`,
  less: (km2: string) => `${km2} less than`,
  same: 'the same as',
  left: (whole: number, of: number) =>
    `${whole} of ${of} Ukrainian units on the map or brought home have two steps or more.`,
  lost: (ua: number, ru: number) =>
    `Steps lost: Ukraine ${ua}, Russia with the contingent ${ru}. A step stands for 500–700 people; figures are the model’s, not history’s.`,
  aims: 'Aims',
  reached: 'reached',
  partly: 'partly',
  not: 'not reached',
  map: 'The ground',
  mapMatch: 'This match',
  mapHistory: 'History, 16 March 2025',
  mapHistoryWeek: (week: number) => `History, end of week ${week}`,
  ledger: 'Ledger',
  ledgerSum: (side: Side, points: string) => `${SIDES[side]}: ${points}`,
  result: {
    draw: 'Compared with history: even.',
    UA: (grade: string) => `Compared with history: better for Ukraine (${grade}).`,
    RU: (grade: string) => `Compared with history: better for Russia (${grade}).`,
  },
  brokenOff: {
    conceded: (winner: Side | null, week: number) =>
      `${SIDES[winner === 'UA' ? 'RU' : 'UA']} conceded the match in week ${week}.`,
    agreed: (winner: Side | null, week: number) =>
      winner
        ? `In week ${week} the players agreed on ${SIDES[winner]} as the winner.`
        : `In week ${week} the players agreed on a draw.`,
    outOfTime: (winner: Side | null, week: number) =>
      `${SIDES[winner === 'UA' ? 'RU' : 'UA']} ran out of time in week ${week}.`,
    umpire: (winner: Side | null, week: number) =>
      winner
        ? `The umpire ended the match in week ${week} in favour of ${SIDES[winner]}.`
        : `The umpire ended the match in week ${week}.`,
  },
  ledgerThen: 'The ledger at that moment:',
  grades: { decisive: 'by far', normal: 'clearly', marginal: 'by a little', draw: 'even' } as const,
  questions: 'Questions to talk about',
  leaves: 'What the model leaves out and assumes',
  leavesText: [
    'People who live there: no town, road user or person is a target or worth points. What the war did to them is told on the page about the people.',
    'Air defence, electronic warfare and logistics behind the map are folded into a few numbers.',
    'Commanders, morale and politics act only through events, dials and tracks.',
    'Losses are counted in steps of 500–700 people, so small losses do not show.',
  ],
  people: 'About the people',
  again: 'Back to the map',
  replay: 'Replay',
  debrief: 'Debrief',
  leave: 'To the home page',
} as const;

export const log = {
  title: 'Log',
  empty: 'Nothing has happened yet.',
  week: (week: number) => `Week ${week}`,
  rolled: 'rolled',
  promised: 'Promised beside what was rolled',
  older: (week: number) => `Show week ${week}`,
  olderFailed: 'The older part of the log could not be fetched. Try again.',
} as const;

export const endPhase = {
  title: 'Before you end the phase',
  lead: 'There are risks. You can still change something.',
  cut: (unit: string) => `${unit} is cut off from supply.`,
  willCut: (unit: string) => `${unit} will be cut off as things stand.`,
  objective: (name: string) => `No unit stands in or beside ${name}.`,
  decision: (title: string) => `A decision is open: ${title}. Its default will be taken.`,
  road: (hex: string) => `An enemy unit stands beside the road ${hex}.`,
  attacksLeft: (count: number) => `${plural(count, 'attack')} left, which ${count === 1 ? 'is' : 'are'} not kept.`,
  stay: 'Not yet',
  go: 'End anyway',
} as const;

export const menu = {
  title: 'Match menu',
  export: 'Save to a file',
  import: 'Open a match file',
  rules: 'Rules of this scenario',
  note: 'Content note',
  settings: 'Settings',
  textTable: 'Text table in place of the map',
  mapAgain: 'Map in place of the text table',
  leave: 'Leave the match (it stays saved)',
  hintsOn: 'Show hints',
  hintsOff: 'Hide hints',
} as const;

export const help = {
  title: 'Keys',
  lead: 'The map has to have the focus: press Tab until it has the frame, or click it.',
  groups: { move: 'Move the cursor', act: 'Act', ask: 'Ask', show: 'Show', match: 'Anywhere' } as const,
  actions: {
    choose: 'Choose, order, confirm (as a click)',
    send: 'Go there, also where an own unit stands (as Shift and click)',
    back: 'One step back',
    west: 'West, east',
    north: 'North, south (zig-zag)',
    ring: 'North-west, north-east, west, east, south-west, south-east',
    together: 'Take this unit along, or let it go (as Ctrl and click; on a touch screen hold it)',
    next: 'Next unit that can act',
    previous: 'Unit before',
    objectives: 'Next objective',
    front: 'Along the front',
    enemies: 'Next known enemy',
    unsupplied: 'Next of my units without open supply',
    reach: 'What can be reached from here',
    threats: 'Who threatens this hex',
    why: 'Why is the supply so',
    hint: 'What would the computer order here',
    inspect: 'What is here',
    region: 'Map',
    overlays: 'Overlays',
    takeBack: 'Take back',
    endPhase: 'End of the phase',
    command: 'Command line',
    help: 'This list',
    zoom: 'Zoom in, out, show the front',
  } as const,
} as const;

export const keysSay = {
  noUnit: 'No unit can act now.',
  noEnemy: 'No enemy unit is known.',
  allSupplied: 'All your units have open supply.',
  reach: (count: number, best: string) =>
    count === 0
      ? 'Nothing can be reached.'
      : `${plural(count, 'hex', 'hexes')} can be reached${best ? `, among them ${best}` : ''}.`,
  noUnitHere: 'Choose a unit of your own first.',
  threat: (names: string) => (names ? `Can be attacked by ${names}.` : 'No known enemy can attack this hex.'),
  edge: 'Edge of the map.',
  cancelled: 'Back.',
  ordered: (text: string) => text,
  overlayOn: (name: string) => `${name}: shown.`,
  overlayOff: (name: string) => `${name}: hidden.`,
  takenBack: (what: string) => `Taken back: ${what}.`,
  phase: (phase: Phase) => `${PHASES[phase]}.`,
} as const;

export const table = {
  title: 'Text table',
  situation: 'Situation',
  units: 'My units',
  unitsOf: (side: Side) => `${SIDES[side]}’s units`,
  frontOf: (side: Side) => `Front, ${SIDES[side]}’s side`,
  enemy: 'Enemy in sight',
  front: 'Front',
  orders: 'Orders given',
  decisions: 'Decisions and side orders',
  unit: 'Unit',
  where: 'Where',
  steps: 'Steps',
  supply: 'Supply and why',
  can: 'What it can do',
  show: 'Show',
  filters: { all: 'All', act: 'Can act', fire: 'Under fire', cut: 'Cut', contact: 'In contact' } as const,
  none: 'None.',
  moveTo: 'Move to',
  attack: 'Attack',
  go: 'Order it',
  choose: (count: number) => `${plural(count, 'place')} to choose from`,
  contactOf: (what: string, weeks: number) =>
    `${what}, seen ${weeks === 0 ? 'this week' : `${plural(weeks, 'week')} ago`}`,
  unidentified: 'unidentified unit',
  frontHex: 'Ground',
  frontOwn: 'Held by',
  frontEnemy: 'Beside it',
  command: 'Command',
  commandHelp:
    'For example: 95 to Lebedevka · 95 and 61 to Sudzha · attack 1711 with 95 and 61 · why 82 · next · end phase',
  commandGo: 'Do it',
} as const;

export const command = {
  empty: 'Write an order, for example “95 to Lebedevka”.',
  unknown: (text: string) =>
    `“${text}” is not understood. Write for example “95 to Lebedevka”, “attack 1711 with 95 and 61” or “why 82”.`,
  noUnit: (text: string) => `No unit of yours is called “${text}”.`,
  manyUnits: (text: string, names: string) => `“${text}” could be ${names}. Write more of the name.`,
  noPlace: (text: string) => `There is no place called “${text}” on the map.`,
  cannotReach: (unit: string, place: string) => `${unit} cannot reach ${place} now.`,
  ended: 'The phase has ended.',
} as const;

export const hints = {
  title: 'Hint',
  dismiss: 'Got it',
  off: 'No more hints',
  chooseUnit: 'Start with the troops near the border: choose a blue unit on the map, or press “Next unit”.',
  chooseUnitRU: 'Now the Russian side. Choose a unit on the map, or press “Next unit”.',
  moveIt:
    'Green hexes can be reached; the number is what is left. Point at one to see what would follow, then choose it.',
  moveMore: 'Go for the road to Sudzha, and bring others behind. When enough have moved, end the movement.',
  attack: 'A marked enemy hex can be attacked. Choose one: you see the odds before anything happens.',
  attackDialog: 'Three things count most here. Even odds are a bad idea; good odds are worth an attack.',
  endPhase: 'No more? End the phase at the lower right. Unused moves do no harm.',
  supplyLook:
    'The dashed line is this unit’s road home. While it is free, the unit keeps its strength and holds the ground around it.',
  otherSide: 'The computer now changes hands. Playing alone, just go on as the other side.',
  weekDone: 'The week is over. The curve at the top compares what is held with history.',
} as const;
