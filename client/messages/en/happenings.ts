/** A sentence for everything that can happen. */
import type { Happening, HappeningKind, NamedUnit, RetreatGrade } from '../../../game/happenings.ts';
import type { FlagId, Stance, SupplyState, TrackId, Weather } from '../../../game/state.ts';
import type { Names } from '../names.ts';
import { area, duration, list, plural, signed } from '../numbers.ts';
import { columnWord } from './combat.ts';

type Of<K extends HappeningKind> = Extract<Happening, { kind: K }>;

const WEATHER: Readonly<Record<Weather, string>> = { clear: 'clear', mud: 'thaw and mud', snow: 'snow and fog' };
export const weatherWord = (weather: Weather): string => WEATHER[weather];

const SUPPLY: Readonly<Record<SupplyState, string>> = { open: 'open', underFire: 'under fire', cut: 'cut' };
export const supplyWord = (state: SupplyState): string => SUPPLY[state];

const STANCE: Readonly<Record<Stance, string>> = {
  hold: 'hold',
  delay: 'delay',
  withdraw: 'withdraw',
  reserve: 'reserve',
};
export const stanceWord = (stance: Stance): string => STANCE[stance];

const TRACK: Readonly<Record<TrackId, string>> = {
  donbasPressure: 'Pressure in the Donbas',
  prestige: 'Russian prestige',
  overStretch: 'Ukrainian over-stretch',
  clock: 'Negotiation clock',
  leverage: 'Ukrainian leverage',
  sumyUnderFire: 'Sumy under fire',
  credibilityUA: 'Ukraine’s credibility',
  credibilityRU: 'Russia’s credibility',
};
export const trackName = (track: TrackId): string => TRACK[track];

const FLAG: Readonly<Record<FlagId, string>> = {
  surprise: 'The Russian border screen is surprised: its units control no ground around them this week.',
  generalOffensive: 'A Russian general offensive is under way.',
  longRangeStrikes: 'Ukraine may strike depots with long-range weapons.',
  glideBombs: 'The weight of Russian glide bombs changes.',
  borderOpen: 'Russian units may now cross into Sumy oblast.',
  visit: 'Russian attacks are pressed harder this week.',
  preparedOffensive: 'A prepared offensive: all Russian attacks are stronger this week.',
  surrenderCall: 'A call to lay down arms has gone out.',
  pipelineRaid: 'Enemy soldiers behind the line near Sudzha disturb withdrawals.',
  roadBridgesBlown: 'Bridges on the road out of the salient are blown.',
  killZone: 'Russian attacks across open ground now cost more: drones watch it.',
  fibreOptic: 'Drones guided by optical fibre appear; jamming does not stop them.',
  ceasefireOffer: 'The proposal of a ceasefire changes.',
  contingentExperience: 'The North Korean contingent has learned from its attacks.',
  contingentAttacks: 'The North Korean contingent attacks.',
  bonusAttackPointsUA: 'Ukraine receives means for more attacks.',
  bonusAttackPointsRU: 'Russia receives means for more attacks.',
};

const GRADE: Readonly<Record<RetreatGrade, string>> = {
  organised: 'in good order',
  mixed: 'with some disorder',
  chaotic: 'in disorder',
};
export const gradeWord = (grade: RetreatGrade): string => GRADE[grade];

const WHY_HIT: Readonly<Record<Of<'hits'>['why'], string>> = {
  combat: 'in the fighting',
  retreat: 'in the retreat',
  cut: 'for want of supply',
  underFire: 'from fire on its supply',
  road: 'on the road under drone fire',
  withdrawal: 'in the withdrawal',
  claim: 'after the call to lay down arms',
  event: 'by an event',
  exertion: 'from attacking two weeks running',
};

const names = (units: readonly NamedUnit[]): string => list(units.map((unit) => unit.short));
/** A counter called `Conscripts` or `Veterans` stands for several. */
const isPlural = ({ short }: NamedUnit): boolean => /[a-z]s$/.test(short);
/** `95 takes`, `Conscripts take`; what they do differs otherwise only in `-es`. */
const does = (unit: NamedUnit, one: string, many = one.replace(/s$/, '')): string =>
  `${unit.short} ${isPlural(unit) ? many : one}`;
const areMany = (units: readonly NamedUnit[]): boolean => units.length !== 1 || units.some(isPlural);
const dice = (roll: readonly number[]): string => roll.join(' and ');
const END_REASON: Readonly<Record<string, string>> = {
  lastWeek: 'the last week is over',
  ceasefire: 'a ceasefire was agreed',
  umpire: 'the umpire ended it',
  conceded: 'one side conceded',
  agreed: 'the players agreed on the result',
  outOfTime: 'one side ran out of time',
};
export const endReason = (reason: string): string => END_REASON[reason] ?? reason;

const DIAL = { materiel: 'Materiel', intelligence: 'Intelligence' } as const;

export const hitsWord = (hits: number): string => (hits === 0 ? 'no loss' : plural(hits, 'hit'));

const UMPIRE: Readonly<Record<string, (detail: string, n: Names) => string>> = {
  pause: () => 'The umpire pauses the match.',
  resume: () => 'The umpire lets the match go on.',
  endOperations: (side, n) => `The umpire ends ${n.sidesOwn(side === 'RU' ? 'RU' : 'UA')} operations.`,
  grant: (what) => {
    const [kind = '', points = '0'] = what.split(' ');
    const count = Number(points);
    return `The umpire ${count < 0 ? 'takes' : 'gives'} ${plural(Math.abs(count), `${kind} point`)}${count < 0 ? ' away' : ''}.`;
  },
  rewind: (week) =>
    `The umpire takes the match back to an earlier moment of week ${week}. What came after it is undone.`,
  holdEvent: (event, n) => `“${n.event(event)}” is held back.`,
  freeEvent: (event, n) => `“${n.event(event)}” is no longer held back.`,
};

const SENTENCES: { readonly [K in HappeningKind]: (what: Of<K>, n: Names) => string } = {
  weekOpened: (w, n) => `Week ${w.week} begins; the weather is ${WEATHER[w.weather]}. ${n.side(w.first)} plays first.`,
  operationsBegan: (w, n) => `${n.sidesOwn(w.side)} operations begin.`,
  operationsEnded: (w, n) => `${n.sidesOwn(w.side)} operations end.`,
  pointsReceived: (w, n) =>
    `${n.side(w.side)} receives ${list([plural(w.attack, 'attack'), ...(w.support ? [`${w.support} support`] : []), ...(w.replacements ? [plural(w.replacements, 'replacement')] : [])])}.`,
  arrived: (w, n) => `${does(w.unit, 'arrives')} ${n.at(w.hex)}.`,
  arrivalDelayed: (w, n) =>
    `${w.unit.short} cannot come on at ${n.entry(w.entry)}: there is no room. ${isPlural(w.unit) ? 'They wait' : 'It waits'}.`,
  left: (w) =>
    `${does(w.unit, 'leaves')} the map: ${{ recalled: 'recalled to another front', sentHome: 'sent home', refit: 'to refit' }[w.why]}.`,
  called: (w) =>
    `${does(w.unit, 'is', 'are')} called from ${w.from === 'donbas' ? 'the Donbas' : 'another sector'} and ${isPlural(w.unit) ? 'arrive' : 'arrives'} in week ${w.week}.`,
  replaced: (w) => `${does(w.unit, 'receives')} replacements (${plural(w.hits, 'hit')} made good).`,
  recovered: (w) => `${does(w.unit, 'recovers')} and ${isPlural(w.unit) ? 'are' : 'is'} no longer worn.`,
  moved: (w, n) => `${does(w.unit, 'moves')} to ${n.hex(w.path[w.path.length - 1] ?? '')}.`,
  stopped: (w, n) =>
    `${does(w.unit, 'stops')} ${n.at(w.hex)}: ${
      {
        unit: `${isPlural(w.unit) ? 'they' : 'it'} met the enemy${w.met ? ` ${n.at(w.met)}` : ''}`,
        zone: `${isPlural(w.unit) ? 'they' : 'it'} came beside an enemy${w.met ? ` ${n.at(w.met)}` : ''} that had not been seen`,
        held: `${w.met ? n.hex(w.met) : 'the ground ahead'} is held by the enemy`,
        bridge: 'the bridge ahead is down',
        cost: 'the way took more than expected',
      }[w.by]
    }.`,
  revealed: (w, n) =>
    w.unit ? `${does(w.unit, 'is', 'are')} seen ${n.at(w.hex)}.` : `An unidentified enemy unit is ${n.at(w.hex)}.`,
  roadLosses: (w, n) => `${does(w.unit, 'is', 'are')} hit by drones on the road ${n.at(w.hex)} (${hitsWord(w.hits)}).`,
  overrun: (w, n) =>
    w.removed
      ? `${does(w.by, 'overruns')} ${w.unit.short} ${n.at(w.hex)}; ${isPlural(w.unit) ? 'they no longer exist' : 'it no longer exists'} as a unit.`
      : `${does(w.by, 'pushes', 'push')} ${w.unit.short} back from ${n.hex(w.hex)}.`,
  stanceSet: (w, n) =>
    w.stance === 'reserve' && w.hex
      ? `${does(w.unit, 'stands')} in reserve for ${n.hex(w.hex)}.`
      : `${does(w.unit, 'is', 'are')} ordered to ${STANCE[w.stance]}.`,
  doctrineSet: (w) => `The doctrine for the salient is now “${w.doctrine}”.`,
  supportLaid: (w, n) =>
    w.points === 0
      ? `Defensive support is taken from ${n.hex(w.hex)}.`
      : `${w.points} support stand ready for the defence of ${n.hex(w.hex)}.`,
  interdicted: (w, n) =>
    w.on
      ? `The road ${n.at(w.hex)} is under ${n.sidesOwn(w.side)} drone fire.`
      : `${n.side(w.side)} takes its fire off the road ${n.at(w.hex)}.`,
  roadLevel: (w) => `Fire on the Sudzha road is at level ${w.level} (it was ${w.was}).`,
  strike: (w, n) => {
    const target = w.target === 'depot' ? `the depot ${n.source(w.id)}` : n.bridge(w.id);
    return `${n.side(w.side)} strikes ${target}: ${w.hit ? 'hit' : 'missed'} (rolled ${dice(w.roll)}, needed ${w.needed}).`;
  },
  pontoonLaid: (w, n) => `A pontoon is laid at ${n.bridge(w.bridge)}.`,
  glideBombs: (w, n) => `Glide bombs fall on positions ${n.at(w.hex)}.`,
  reconnoitred: (w, n) => `The area ${n.at(w.hex)} is reconnoitred.`,
  fieldworks: (w, n) =>
    w.level === 0
      ? `The fieldworks ${n.at(w.hex)} are given up.`
      : `Fieldworks of level ${w.level} stand ${n.at(w.hex)}.`,
  combat: (w, n) => {
    const against = w.screen ? `the thin screen ${n.at(w.target)}` : `${names(w.defenders)} ${n.at(w.target)}`;
    const outcome = [
      `attackers ${hitsWord(w.attackerHits)}`,
      `defenders ${hitsWord(w.defenderHits)}`,
      w.retreat > 0 ? 'the ground is taken' : 'the ground is not taken',
    ];
    return `${names(w.attackers)} ${areMany(w.attackers) ? 'attack' : 'attacks'} ${against} at ${columnWord(w.column)} odds (${w.column}); rolled ${dice(w.roll)}: ${list(outcome)}.`;
  },
  hits: (w) =>
    `${does(w.unit, 'takes')} ${hitsWord(w.hits)} ${WHY_HIT[w.why]}${w.stepsLost ? ` and ${isPlural(w.unit) ? 'lose' : 'loses'} ${plural(w.stepsLost, 'step')}` : ''}.`,
  destroyed: (w, n) => `${w.unit.short} no longer ${isPlural(w.unit) ? 'exist' : 'exists'} as a unit, ${n.at(w.hex)}.`,
  retreated: (w, n) =>
    `${does(w.unit, 'retreats')} to ${n.hex(w.path[w.path.length - 1] ?? '')}${w.grade ? ` ${GRADE[w.grade]}` : ''}.`,
  stood: (w, n) => `${does(w.unit, 'stays')} ${n.at(w.hex)} at the cost of a hit.`,
  withdrew: (w, n) =>
    `${names(w.units)} ${areMany(w.units) ? 'withdraw' : 'withdraws'} from ${n.hex(w.from)} to ${n.hex(w.to)} ${GRADE[w.grade]} (rolled ${dice(w.roll)}).`,
  reserveJoined: (w, n) => `The reserve ${does(w.unit, 'joins')} the defence of ${n.hex(w.hex)}.`,
  advanced: (w, n) => `${does(w.unit, 'advances')} to ${n.hex(w.hex)}.`,
  surrenderTest: (w, n) =>
    `${names(w.units)}, cut off ${n.at(w.hex)}, ${{ surrendered: 'surrender', brokeOut: 'break out', held: 'hold on' }[w.outcome]} (rolled ${dice(w.roll)}).`,
  surrendered: (w, n) => `${does(w.unit, 'surrenders')} ${n.at(w.hex)}.`,
  supplyChanged: (w) => `The supply of ${w.unit.short} was ${SUPPLY[w.was]} and is now ${SUPPLY[w.now]}.`,
  controlChanged: (w, n) => {
    const where =
      w.hexes.length <= 3
        ? list(w.hexes.map((hex) => n.hex(hex)))
        : `${plural(w.hexes.length, 'hex', 'hexes')} near ${n.hex(w.hexes[0] ?? '')}`;
    return w.how === 'moppedUp'
      ? `Cut off, and now in ${n.sidesOwn(w.to)} hands: ${where}.`
      : `Now in ${n.sidesOwn(w.to)} hands: ${where}.`;
  },
  event: (w, n) => n.event(w.event),
  injected: (w) => `${w.title}. ${w.text}`,
  decisionDue: (w, n) => `A decision is due: ${n.event(w.event)}.`,
  decided: (w, n) => `${n.event(w.event)}: “${w.option}”${w.byDefault ? ', taken by default' : ''}.`,
  aid: (w) => `${DIAL[w.dial]} aid to Ukraine ${w.frozen ? 'is frozen' : `stands at ${w.level} of 3`}.`,
  track: (w) => `${TRACK[w.track]} ${signed(w.change)}, now ${w.value}.`,
  flag: (w) => FLAG[w.flag],
  chance: (w, n) =>
    `${w.event ? `${n.event(w.event)}: ` : ''}${w.success ? 'it succeeds' : 'it does not succeed'} (rolled ${dice(w.roll)}, needed ${w.needed}).`,
  claim: (w, n) =>
    `${n.side(w.side)} claims that ${w.units === 0 ? 'enemy forces are' : `${plural(w.units, 'unit')} ${w.units === 1 ? 'is' : 'are'}`} encircled; the state of supply ${w.true ? 'bears that out' : 'does not bear that out'}.`,
  claimed: (w, n) => `${n.side(w.side)} says that it holds ${n.hex(w.hex)}. This is not confirmed.`,
  ceasefireTest: (w) =>
    `The talks: rolled ${dice(w.roll)} for ${w.total}, needed ${w.needed}: ${w.agreed ? 'a ceasefire is agreed' : 'no agreement'}.`,
  initiativeBought: (w) => `Ukraine will play first in week ${w.week}.`,
  umpire: (w, n) => UMPIRE[w.order]?.(w.detail, n) ?? `The umpire: ${w.order}${w.detail ? ` (${w.detail})` : ''}.`,
  message: (w, n) => `The umpire${w.to === 'both' ? '' : ` to ${n.side(w.to)}`}: ${w.text}`,
  planned: (w, n) =>
    `“${w.event ? n.event(w.event) : w.title}” ${w.on ? `is planned for week ${w.week}` : `is no longer planned for week ${w.week}`}.`,
  time: (w, n) =>
    w.how === 'set'
      ? `The umpire sets ${n.sidesOwn(w.side)} time to ${duration(w.seconds)}.`
      : `The umpire ${w.seconds < 0 ? 'takes' : 'gives'} ${n.side(w.side)} ${duration(Math.abs(w.seconds))}${w.seconds < 0 ? ' away' : ' more'}.`,
  weekClosed: (w) =>
    w.heldKm2 > 0 ? `Week ${w.week} ends. Held in Kursk oblast: ${area(w.heldKm2)}.` : `Week ${w.week} ends.`,
  matchEnded: (w) => `The match ends: ${endReason(w.reason)}.`,
};

export const happeningText = (what: Happening, n: Names): string =>
  (SENTENCES[what.kind] as (what: Happening, n: Names) => string)(what, n);
export const HAPPENINGS_WITH_TEXT = Object.keys(SENTENCES) as readonly HappeningKind[];
