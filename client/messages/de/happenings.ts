/** A sentence for everything that can happen. */
import type { Happening, HappeningKind, NamedUnit, RetreatGrade } from '../../../game/happenings.ts';
import type { FlagId, Stance, SupplyState, TrackId, Weather } from '../../../game/state.ts';
import type * as en from '../en/happenings.ts';
import type { Names } from '../names.ts';
import { area, decimal, duration, list, plural, signed } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { columnWord } from './combat.ts';
import { begin, hits, OBJECT, SUBJECT, steps, supportPoints, units, verb } from './words.ts';

type Of<K extends HappeningKind> = Extract<Happening, { kind: K }>;

const WEATHER: Readonly<Record<Weather, string>> = {
  clear: 'klar',
  mud: 'Tauwetter und Schlamm',
  snow: 'Schnee und Nebel',
};
export const weatherWord: InWords<typeof en.weatherWord> = (weather) => WEATHER[weather];

const SUPPLY: Readonly<Record<SupplyState, string>> = {
  open: 'offen',
  underFire: 'unter Beschuss',
  cut: 'abgeschnitten',
};
export const supplyWord: InWords<typeof en.supplyWord> = (state) => SUPPLY[state];

const STANCE: Readonly<Record<Stance, string>> = {
  hold: 'Halten',
  delay: 'Verzögern',
  withdraw: 'Abziehen',
  reserve: 'Reserve',
};
export const stanceWord: InWords<typeof en.stanceWord> = (stance) => STANCE[stance];

const DOCTRINE: Readonly<Record<string, string>> = { hold: 'Halten', flexible: 'Beweglich', withdraw: 'Abziehen' };
export const doctrineWord = (doctrine: string): string => DOCTRINE[doctrine] ?? doctrine;

const TRACK: Readonly<Record<TrackId, string>> = {
  donbasPressure: 'Druck im Donbas',
  prestige: 'Ansehen Russlands',
  overStretch: 'Überdehnung der Ukraine',
  clock: 'Verhandlungsuhr',
  leverage: 'Verhandlungsmacht der Ukraine',
  sumyUnderFire: 'Sumy unter Beschuss',
  credibilityUA: 'Glaubwürdigkeit der Ukraine',
  credibilityRU: 'Glaubwürdigkeit Russlands',
};
export const trackName: InWords<typeof en.trackName> = (track) => TRACK[track];

const FLAG: Readonly<Record<FlagId, string>> = {
  surprise:
    'Die russische Grenzsicherung ist überrascht: Ihre Einheiten kontrollieren diese Woche kein Gelände um sich herum.',
  generalOffensive: 'Eine russische Großoffensive ist im Gang.',
  longRangeStrikes: 'Die Ukraine darf Depots mit weitreichenden Waffen angreifen.',
  glideBombs: 'Das Gewicht der russischen Gleitbomben ändert sich.',
  borderOpen: 'Russische Einheiten dürfen nun in die Oblast Sumy vordringen.',
  visit: 'Russische Angriffe werden diese Woche mit mehr Nachdruck geführt.',
  preparedOffensive: 'Eine vorbereitete Offensive: Alle russischen Angriffe sind diese Woche stärker.',
  surrenderCall: 'Ein Aufruf, die Waffen niederzulegen, ist ergangen.',
  pipelineRaid: 'Gegnerische Soldaten hinter der Linie bei Sudzha stören den Abzug.',
  roadBridgesBlown: 'Brücken an der Straße aus dem Frontbogen sind gesprengt.',
  killZone: 'Russische Angriffe über offenes Gelände kosten nun mehr: Drohnen überwachen es.',
  fibreOptic: 'Drohnen, die über Glasfaser gesteuert werden, tauchen auf; Stören hält sie nicht auf.',
  ceasefireOffer: 'Der Vorschlag für einen Waffenstillstand ändert sich.',
  contingentExperience: 'Das nordkoreanische Kontingent hat aus seinen Angriffen gelernt.',
  contingentAttacks: 'Das nordkoreanische Kontingent greift an.',
  bonusAttackPointsUA: 'Die Ukraine erhält Mittel für weitere Angriffe.',
  bonusAttackPointsRU: 'Russland erhält Mittel für weitere Angriffe.',
};

const GRADE: Readonly<Record<RetreatGrade, string>> = {
  organised: 'geordnet',
  mixed: 'teils ungeordnet',
  chaotic: 'ungeordnet',
};
export const gradeWord: InWords<typeof en.gradeWord> = (grade) => GRADE[grade];

const WHY_HIT: Readonly<Record<Of<'hits'>['why'], string>> = {
  combat: 'im Kampf',
  retreat: 'beim Rückzug',
  cut: 'aus Mangel an Nachschub',
  underFire: 'durch Beschuss des Nachschubs',
  road: 'auf der Straße unter Drohnenbeschuss',
  withdrawal: 'beim Abzug',
  claim: 'nach dem Aufruf, die Waffen niederzulegen',
  event: 'durch ein Ereignis',
  exertion: 'durch Angriffe in zwei Wochen nacheinander',
};

const names = (of: readonly NamedUnit[]): string => list(of.map((unit) => unit.short));
/** A counter called `Conscripts` or `Veterans` stands for several. */
const isPlural = ({ short }: NamedUnit): boolean => /[a-z]s$/.test(short);
/** `95 zieht`, `Conscripts ziehen`. */
const does = (unit: NamedUnit, one: string, many: string): string => `${unit.short} ${isPlural(unit) ? many : one}`;
const areMany = (of: readonly NamedUnit[]): boolean => of.length !== 1 || of.some(isPlural);
const dice = (roll: readonly number[]): string => `gewürfelt: ${roll.join(' und ')}`;
const END_REASON: Readonly<Record<string, string>> = {
  lastWeek: 'Die letzte Woche ist vorbei',
  ceasefire: 'Ein Waffenstillstand wurde vereinbart',
  umpire: 'Die Spielleitung hat sie beendet',
  conceded: 'Eine Seite hat aufgegeben',
  agreed: 'Beide Seiten haben sich auf das Ergebnis geeinigt',
  outOfTime: 'Die Zeit einer Seite ist abgelaufen',
};
export const endReason: InWords<typeof en.endReason> = (reason) => END_REASON[reason] ?? reason;

const DIAL = { materiel: 'mit Material', intelligence: 'mit Aufklärungsdaten' } as const;

export const hitsWord: InWords<typeof en.hitsWord> = (count) => (count === 0 ? 'kein Verlust' : hits(count));

const GRANTED: Readonly<Record<string, readonly [string, string]>> = {
  attack: ['Angriffspunkt', 'Angriffspunkte'],
  support: ['Unterstützungspunkt', 'Unterstützungspunkte'],
};
/** Points that are given: `2 Angriffspunkte`, `Ersatz für 3 Treffer`. */
export const pointsWord = (kind: string, count: number): string => {
  if (kind === 'replacements') return `Ersatz für ${hits(count)}`;
  const [one, many] = GRANTED[kind] ?? ['Punkt', 'Punkte'];
  return plural(count, one, many);
};

const UMPIRE: Readonly<Record<string, (detail: string, n: Names) => string>> = {
  pause: () => 'Die Spielleitung hält die Partie an.',
  resume: () => 'Die Spielleitung lässt die Partie weitergehen.',
  endOperations: (side, n) => `Die Spielleitung beendet die Operationen ${n.sidesOwn(side === 'RU' ? 'RU' : 'UA')}.`,
  grant: (what) => {
    const [kind = '', points = '0'] = what.split(' ');
    const count = Number(points);
    return `Die Spielleitung ${count < 0 ? 'nimmt' : 'gibt'} ${pointsWord(kind, Math.abs(count))}${count < 0 ? ' weg' : ''}.`;
  },
  rewind: (week) =>
    `Die Spielleitung setzt die Partie auf einen früheren Zeitpunkt der Woche ${week} zurück. Was danach kam, ist aufgehoben.`,
  holdEvent: (event, n) => `„${n.event(event)}“ wird zurückgehalten.`,
  freeEvent: (event, n) => `„${n.event(event)}“ wird nicht mehr zurückgehalten.`,
};

const SENTENCES: { readonly [K in HappeningKind]: (what: Of<K>, n: Names) => string } = {
  weekOpened: (w) => `Woche ${w.week} beginnt; Wetter: ${WEATHER[w.weather]}. Zuerst spielt ${OBJECT[w.first]}.`,
  operationsBegan: (w, n) => `Die Operationen ${n.sidesOwn(w.side)} beginnen.`,
  operationsEnded: (w, n) => `Die Operationen ${n.sidesOwn(w.side)} enden.`,
  pointsReceived: (w) =>
    `${SUBJECT[w.side]} erhält ${list([plural(w.attack, 'Angriff', 'Angriffe'), ...(w.support ? [supportPoints(w.support)] : []), ...(w.replacements ? [pointsWord('replacements', w.replacements)] : [])])}.`,
  arrived: (w, n) => `${does(w.unit, 'trifft', 'treffen')} ${n.at(w.hex)} ein.`,
  arrivalDelayed: (w, n) =>
    `${does(w.unit, 'kann', 'können')} über ${n.entry(w.entry)} nicht eintreffen: Dort ist kein Platz. ${isPlural(w.unit) ? 'Sie warten' : 'Die Einheit wartet'}.`,
  left: (w) =>
    `${does(w.unit, 'verlässt', 'verlassen')} die Karte: ${{ recalled: 'an eine andere Front abberufen', sentHome: 'nach Hause geschickt', refit: 'zur Auffrischung' }[w.why]}.`,
  called: (w) =>
    `${does(w.unit, 'wird', 'werden')} ${w.from === 'donbas' ? 'aus dem Donbas' : 'aus einem anderen Abschnitt'} herangezogen und ${isPlural(w.unit) ? 'treffen' : 'trifft'} in Woche ${w.week} ein.`,
  replaced: (w) => `${does(w.unit, 'erhält', 'erhalten')} Ersatz (${hits(w.hits)} ausgeglichen).`,
  recovered: (w) =>
    `${does(w.unit, 'erholt', 'erholen')} sich und ${isPlural(w.unit) ? 'sind' : 'ist'} nicht mehr angeschlagen.`,
  moved: (w, n) => `${does(w.unit, 'zieht', 'ziehen')} bis ${n.hex(w.path[w.path.length - 1] ?? '')}.`,
  stopped: (w, n) =>
    `${does(w.unit, 'hält', 'halten')} ${n.at(w.hex)} an: ${
      {
        unit: `Zusammentreffen mit dem Gegner${w.met ? ` ${n.at(w.met)}` : ''}`,
        zone: `Ein bisher nicht gesehener Gegner${w.met ? ` ${n.at(w.met)}` : ''} steht daneben`,
        held: w.met
          ? `Das Feld ${n.at(w.met)} ist in der Hand des Gegners`
          : 'Das Gelände voraus ist in der Hand des Gegners',
        bridge: 'Die Brücke voraus ist unpassierbar',
        cost: 'Der Weg war länger als erwartet',
      }[w.by]
    }.`,
  revealed: (w, n) =>
    w.unit
      ? `${does(w.unit, 'wird', 'werden')} ${n.at(w.hex)} gesehen.`
      : `Eine nicht erkannte gegnerische Einheit steht ${n.at(w.hex)}.`,
  roadLosses: (w, n) =>
    `${does(w.unit, 'wird', 'werden')} auf der Straße ${n.at(w.hex)} von Drohnen getroffen (${hitsWord(w.hits)}).`,
  overrun: (w, n) =>
    w.removed
      ? `${does(w.by, 'überrollt', 'überrollen')} ${w.unit.short} ${n.at(w.hex)}; ${isPlural(w.unit) ? 'sie bestehen' : 'sie besteht'} als Einheit nicht mehr.`
      : `${does(w.by, 'drängt', 'drängen')} ${w.unit.short} ${n.at(w.hex)} zurück.`,
  stanceSet: (w, n) =>
    w.stance === 'reserve' && w.hex
      ? `${does(w.unit, 'steht', 'stehen')} in Reserve für das Feld ${n.at(w.hex)}.`
      : `Neue Haltung von ${w.unit.short}: ${STANCE[w.stance]}.`,
  doctrineSet: (w) => `Die Doktrin für den Frontbogen lautet nun „${doctrineWord(w.doctrine)}“.`,
  supportLaid: (w, n) =>
    w.points === 0
      ? `Für das Feld ${n.at(w.hex)} steht keine Abwehrunterstützung mehr bereit.`
      : `Für das Feld ${n.at(w.hex)} ${verb(w.points, 'steht', 'stehen')} ${plural(w.points, 'Punkt', 'Punkte')} Abwehrunterstützung bereit.`,
  interdicted: (w, n) =>
    w.on
      ? `Die Straße ${n.at(w.hex)} liegt unter Drohnenbeschuss ${n.sidesOwn(w.side)}.`
      : `${SUBJECT[w.side]} stellt den Beschuss der Straße ${n.at(w.hex)} ein.`,
  roadLevel: (w) => `Der Beschuss der Straße nach Sudzha hat Stufe ${w.level} (vorher ${w.was}).`,
  strike: (w, n) => {
    const target = w.target === 'depot' ? `das Depot ${n.source(w.id)}` : n.bridge(w.id);
    return `Schlag ${n.sidesOwn(w.side)} gegen ${target}: ${w.hit ? 'getroffen' : 'verfehlt'} (${dice(w.roll)}, nötig: ${w.needed}).`;
  },
  pontoonLaid: (w, n) => `Eine Pontonbrücke ersetzt ${n.bridge(w.bridge)}.`,
  glideBombs: (w, n) => `Gleitbomben fallen auf Stellungen ${n.at(w.hex)}.`,
  reconnoitred: (w, n) => `Das Gelände ${n.at(w.hex)} wird erkundet.`,
  fieldworks: (w, n) =>
    w.level === 0
      ? `Die Feldbefestigungen ${n.at(w.hex)} werden aufgegeben.`
      : `Die Feldbefestigungen ${n.at(w.hex)} haben nun Stufe ${w.level}.`,
  combat: (w, n) => {
    const against = w.screen ? `die dünne Sicherung ${n.at(w.target)}` : `${names(w.defenders)} ${n.at(w.target)}`;
    const outcome = [
      `Angriff ${hitsWord(w.attackerHits)}`,
      `Verteidigung ${hitsWord(w.defenderHits)}`,
      w.retreat > 0 ? 'das Gelände wird genommen' : 'das Gelände wird nicht genommen',
    ];
    return `${names(w.attackers)} ${areMany(w.attackers) ? 'greifen' : 'greift'} ${against} an, Kräfteverhältnis ${columnWord(w.column)} (${w.column}); ${dice(w.roll)}. ${begin(outcome.join(', '))}.`;
  },
  hits: (w) =>
    `${does(w.unit, 'erleidet', 'erleiden')} ${WHY_HIT[w.why]} ${w.hits === 0 ? 'keinen Treffer' : hits(w.hits)}${w.stepsLost ? ` und ${isPlural(w.unit) ? 'verlieren' : 'verliert'} ${steps(w.stepsLost)}` : ''}.`,
  destroyed: (w, n) => `${does(w.unit, 'besteht', 'bestehen')} als Einheit nicht mehr, ${n.at(w.hex)}.`,
  retreated: (w, n) =>
    `${does(w.unit, 'geht', 'gehen')}${w.grade ? ` ${GRADE[w.grade]}` : ''} bis ${n.hex(w.path[w.path.length - 1] ?? '')} zurück.`,
  stood: (w, n) => `${does(w.unit, 'bleibt', 'bleiben')} ${n.at(w.hex)} stehen, um den Preis eines Treffers.`,
  withdrew: (w, n) =>
    `${names(w.units)} ${areMany(w.units) ? 'ziehen' : 'zieht'} ${GRADE[w.grade]} ab und ${areMany(w.units) ? 'stehen' : 'steht'} nun ${n.at(w.to)}, vorher ${n.at(w.from)} (${dice(w.roll)}).`,
  reserveJoined: (w, n) =>
    `Die Reserve ${does(w.unit, 'schließt', 'schließen')} sich der Verteidigung ${n.at(w.hex)} an.`,
  advanced: (w, n) => `${does(w.unit, 'rückt', 'rücken')} bis ${n.hex(w.hex)} vor.`,
  surrenderTest: (w, n) => {
    const many = areMany(w.units);
    const outcome = {
      surrendered: many ? 'ergeben sich' : 'ergibt sich',
      brokeOut: many ? 'brechen aus' : 'bricht aus',
      held: many ? 'halten aus' : 'hält aus',
    }[w.outcome];
    return `${names(w.units)}, abgeschnitten ${n.at(w.hex)}, ${outcome} (${dice(w.roll)}).`;
  },
  surrendered: (w, n) => `${does(w.unit, 'ergibt', 'ergeben')} sich ${n.at(w.hex)}.`,
  supplyChanged: (w) => `Nachschub von ${w.unit.short}: bisher ${SUPPLY[w.was]}, nun ${SUPPLY[w.now]}.`,
  controlChanged: (w, n) => {
    const where =
      w.hexes.length <= 3
        ? list(w.hexes.map((hex) => n.hex(hex)))
        : `${plural(w.hexes.length, 'Hexfeld', 'Hexfelder')} in der Gegend von ${n.hex(w.hexes[0] ?? '')}`;
    return w.how === 'moppedUp'
      ? `Abgeschnitten und nun in der Hand ${n.sidesOwn(w.to)}: ${where}.`
      : `Nun in der Hand ${n.sidesOwn(w.to)}: ${where}.`;
  },
  event: (w, n) => n.event(w.event),
  injected: (w) => `${w.title}. ${w.text}`,
  decisionDue: (w, n) => `Eine Entscheidung ist fällig: ${n.event(w.event)}.`,
  decided: (w, n) => `${n.event(w.event)}: „${w.option}“${w.byDefault ? ', als Vorgabe' : ''}.`,
  aid: (w) =>
    `Die Hilfe für die Ukraine ${DIAL[w.dial]} ${w.frozen ? 'ist eingefroren' : `steht auf ${w.level} von 3`}.`,
  track: (w) => `${TRACK[w.track]} ${signed(w.change)}, nun ${decimal(w.value)}.`,
  flag: (w) => FLAG[w.flag],
  chance: (w, n) =>
    `${w.event ? `${n.event(w.event)}: ` : ''}${w.success ? 'Es gelingt' : 'Es gelingt nicht'} (${dice(w.roll)}, nötig: ${w.needed}).`,
  claim: (w) =>
    `${SUBJECT[w.side]} behauptet, ${w.units === 0 ? 'gegnerische Kräfte seien' : `${units(w.units)} ${verb(w.units, 'sei', 'seien')}`} eingekesselt; die Lage des Nachschubs bestätigt das${w.true ? '' : ' nicht'}.`,
  claimed: (w, n) => `${SUBJECT[w.side]} behauptet, das Feld ${n.at(w.hex)} zu halten. Das ist nicht bestätigt.`,
  ceasefireTest: (w) =>
    `Die Gespräche (${dice(w.roll)}, zusammen ${w.total}, nötig: ${w.needed}): ${w.agreed ? 'Ein Waffenstillstand wird vereinbart' : 'Keine Einigung'}.`,
  initiativeBought: (w) => `Die Ukraine spielt in Woche ${w.week} zuerst.`,
  umpire: (w, n) =>
    UMPIRE[w.order]?.(w.detail, n) ?? `Die Spielleitung: ${w.order}${w.detail ? ` (${w.detail})` : ''}.`,
  message: (w) => `Die Spielleitung${w.to === 'both' ? '' : ` an ${OBJECT[w.to]}`}: ${w.text}`,
  planned: (w, n) =>
    `„${w.event ? n.event(w.event) : w.title}“ ist ${w.on ? `für Woche ${w.week} geplant` : `nicht mehr für Woche ${w.week} geplant`}.`,
  time: (w, n) =>
    w.how === 'set'
      ? `Die Spielleitung stellt die Uhr ${n.sidesOwn(w.side)} auf ${duration(w.seconds)}.`
      : `Die Spielleitung ändert die Uhr ${n.sidesOwn(w.side)}: ${duration(Math.abs(w.seconds))} ${w.seconds < 0 ? 'weniger' : 'mehr'}.`,
  weekClosed: (w) =>
    w.heldKm2 > 0
      ? `Woche ${w.week} endet. Gehalten in der Oblast Kursk: ${area(w.heldKm2)}.`
      : `Woche ${w.week} endet.`,
  matchEnded: (w) => `Die Partie endet: ${endReason(w.reason)}.`,
};

export const happeningText: InWords<typeof en.happeningText> = (what, n) =>
  (SENTENCES[what.kind] as (what: Happening, n: Names) => string)(what, n);
export const HAPPENINGS_WITH_TEXT = Object.keys(SENTENCES) as readonly HappeningKind[];
