/** Text of the umpire's desk. It comes with the desk. */
import type { Effect } from '../../../game/scenario.ts';
import type { FlagId } from '../../../game/state.ts';
import type * as en from '../en/umpire.ts';
import type { Outlook } from '../en/umpire.ts';
import type { Names } from '../names.ts';
import { duration, list, plural } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { doctrineWord, pointsWord, trackName, weatherWord } from './happenings.ts';
import { attacks, begin, hits, OBJECT, OWN, orders, SIDES, SUBJECT, supportPoints, weeks } from './words.ts';

export type { Outlook };

/** `5 Minuten weniger` */
const moreOrLess = (amount: string, change: number): string => `${amount} ${change < 0 ? 'weniger' : 'mehr'}`;

export const desk: InWords<typeof en.desk> = {
  part: 'Teil des Pults',
  parts: { play: 'Spiel', events: 'Ereignisse', back: 'Zurück', match: 'Partie' },
  onRecord: 'Was du hier tust, steht in der Aufzeichnung und in der Wiedergabe.',
  side: (side) => SIDES[side],
  undo: 'Rückgängig',
  undoIn: (seconds) => `Rückgängig (${seconds} s)`,
  undoMore: (count) =>
    count === 1
      ? 'Damit entfällt auch 1 Befehl, der seither gegeben wurde.'
      : `Damit entfallen auch ${orders(count)}, die seither gegeben wurden.`,
  undone: 'Rückgängig gemacht.',
  failed: (why) => `Nicht ausgeführt: ${why}`,
  over: 'Die Partie ist zu Ende.',
  play: {
    title: 'Die Partie',
    pause: 'Partie anhalten',
    resume: 'Partie weiterlaufen lassen',
    end: (side) => `Operationen ${OWN[side]} beenden`,
    endText: 'Was befohlen ist, bleibt; bei offenen Entscheidungen gilt die Vorgabe.',
  },
  message: {
    title: 'Schreiben an',
    to: { both: 'beide', UA: 'Ukraine', RU: 'Russland' },
    text: 'Nachricht',
    help: 'Sie erscheint auf dem Bildschirm und bleibt im Protokoll. Worte an eine Seite sieht nur sie, bis die Aufzeichnung offenliegt.',
    send: 'Senden',
  },
  time: {
    title: 'Zeit',
    none: 'ohne Grenze',
    runs: 'läuft',
    stands: 'steht',
    add: (minutes) => `${minutes > 0 ? '+' : '−'}${Math.abs(minutes)}`,
    addFor: (side, minutes) => `${SIDES[side]}: ${moreOrLess(plural(Math.abs(minutes), 'Minute', 'Minuten'), minutes)}`,
    minutes: 'Minuten',
    set: 'min: stellen',
    setFor: (side) => `Die Uhr ${OWN[side]} stellen`,
    help: 'Minuten mehr oder weniger, oder eine Uhr mit so vielen Minuten. Beide Seiten erfahren es; läuft die Zeit ab, geschieht, was für diese Partie vereinbart ist.',
    factor: 'Zeitfaktor',
    factorFor: (side) => `Zeitfaktor ${OWN[side]}`,
    factors: { once: '×1', half: '×1,5', twice: '×2', none: 'ohne Grenze' },
    factorHelp: 'Den Zeitfaktor sehen nur diese Seite und du; er steht in keiner Aufzeichnung.',
    factorDone: (side) => `Der Zeitfaktor ${OWN[side]} ist geändert.`,
  },
  events: {
    ready: 'Fertige Ereignisse',
    none: 'Dieses Szenario hat keine Ereignisse. Du kannst ein eigenes schreiben.',
    when: 'Wann',
    now: 'jetzt',
    atWeek: (week) => `zu Beginn der Woche ${week}`,
    happen: 'Eintreten lassen',
    plan: 'Planen',
    hold: 'Zurückhalten',
    free: 'Von selbst kommen lassen',
    due: (week) => `fällig in Woche ${week}`,
    waits: 'kommt durch seine Bedingung',
    held: 'zurückgehalten',
    happened: (week) => `eingetreten in Woche ${week}`,
    helps: (side) => `Hilft: ${SIDES[side]}.`,
    helpsNobody: 'Hilft keiner Seite mehr.',
    nothing: 'Für sich ohne Wirkung im Spiel.',
    decision: (side) => `Zur Entscheidung aufgefordert: ${SIDES[side]}.`,
    filter: 'Ereignis suchen',
    planned: 'Geplant',
    plannedFor: (title, week) => `${title}: Woche ${week}`,
    withdraw: 'Zurückziehen',
    withdrawOf: (title) => `${title} zurückziehen`,
    write: 'Eigenes schreiben',
    ownTitle: 'Titel',
    ownText: 'Was beide Seiten lesen',
    effects: 'Wirkungen',
    effect: (number) => `Wirkung ${number}`,
    kind: 'Was geschieht',
    add: 'Wirkung hinzufügen',
    remove: (number) => `Wirkung ${number} entfernen`,
    need: 'Gib einen Titel an. Wirkungen dürfen fehlen.',
  },
  back: {
    title: 'Die Partie zurücksetzen',
    help: 'Auf die Stellung vor einem Befehl. Die Würfel laufen weiter, es kommt also nicht von selbst dasselbe heraus. Was aufgehoben ist, bleibt im Protokoll.',
    none: 'Noch ist nichts zurückzusetzen.',
    order: 'Vor diesem Befehl',
    one: 'Bis hierher zurück',
    week: (week) => `Zum Beginn der Woche ${week}`,
    line: (week, side, text) => `Woche ${week}, ${side ? SIDES[side] : 'Spielleitung'}: ${text}`,
  },
  end: {
    title: 'Die Partie beenden',
    how: 'Mit welchem Ergebnis',
    results: {
      count: 'nach dem Punktestand',
      draw: 'unentschieden',
      UA: `für ${OBJECT.UA}`,
      RU: `für ${OBJECT.RU}`,
    },
    go: 'Partie beenden…',
    sure: 'Die Partie endet für alle, und ihre Aufzeichnung wird offengelegt. Das kann nicht rückgängig gemacht werden.',
    yes: 'Jetzt beenden',
  },
  seats: {
    title: 'Plätze',
    free: 'frei',
    here: 'da',
    away: 'nicht da',
  },
};

/** What was done, for the line with the undo. */
export const doneText: InWords<typeof en.doneText> = (order, n) => {
  switch (order.type) {
    case 'inject':
      return `„${n.event(order.event)}“ tritt ein.`;
    case 'injectEffects':
      return `„${order.title}“ tritt ein.`;
    case 'injectAt':
      return `„${order.event ? n.event(order.event) : order.title}“ ist für Woche ${order.week} geplant.`;
    case 'cancelInject':
      return 'Es ist nicht mehr geplant.';
    case 'holdEvent':
      return `„${n.event(order.event)}“ wird ${order.held ? 'zurückgehalten' : 'nicht mehr zurückgehalten'}.`;
    case 'pause':
      return 'Die Partie ist angehalten.';
    case 'resume':
      return 'Die Partie geht weiter.';
    case 'endOperations':
      return 'Die Operationen sind beendet.';
    case 'grant':
      return `${SIDES[order.side]}: ${moreOrLess(pointsWord(order.what, Math.abs(order.points)), order.points)}.`;
    case 'message':
      return `Gesendet an ${order.to === 'both' ? 'beide Seiten' : OBJECT[order.to]}.`;
    case 'time':
      return order.how === 'set'
        ? `Die Uhr ${OWN[order.side]} steht auf ${duration(order.seconds)}.`
        : `${SIDES[order.side]}: ${moreOrLess(duration(Math.abs(order.seconds)), order.seconds)}.`;
    case 'rewind':
      return 'Die Partie ist zurückgesetzt.';
    case 'endMatch':
    case 'settle':
      return 'Die Partie ist zu Ende.';
  }
};

const FLAG_NAMES: Readonly<Record<FlagId, string>> = {
  surprise: 'Überraschung an der Grenze',
  generalOffensive: 'russische Großoffensive',
  longRangeStrikes: 'weitreichende ukrainische Schläge',
  glideBombs: 'Gewicht der Gleitbomben',
  borderOpen: 'Grenze offen für russische Einheiten',
  visit: 'Besuch auf einem Gefechtsstand',
  preparedOffensive: 'vorbereitete Offensive',
  surrenderCall: 'Aufruf, die Waffen niederzulegen',
  pipelineRaid: 'Vorstoß hinter die Linie',
  roadBridgesBlown: 'Brücken an der Straße gesprengt',
  killZone: 'offenes Gelände unter Drohnenbeobachtung',
  fibreOptic: 'Drohnen an Glasfaser',
  ceasefireOffer: 'Vorschlag für einen Waffenstillstand',
  contingentExperience: 'Erfahrung des Kontingents',
  contingentAttacks: 'Angriffe des Kontingents',
  bonusAttackPointsUA: 'Angriffe der Ukraine nächste Woche',
  bonusAttackPointsRU: 'Angriffe Russlands nächste Woche',
};

const CHOICES: Readonly<Record<string, string>> = {
  UA: 'Ukraine',
  RU: 'Russland',
  attack: 'Angriffe',
  support: 'Unterstützung',
  replacements: 'Ersatz',
  materiel: 'Material',
  intelligence: 'Aufklärungsdaten',
  true: 'ja',
  false: 'nein',
  home: 'nach Hause',
  refit: 'zur Auffrischung',
  clear: weatherWord('clear'),
  mud: weatherWord('mud'),
  snow: weatherWord('snow'),
  whole: 'heil',
  damaged: 'beschädigt',
  destroyed: 'zerstört',
  pontoon: 'Pontonbrücke',
  hold: doctrineWord('hold'),
  flexible: doctrineWord('flexible'),
  withdraw: doctrineWord('withdraw'),
};

export const words: InWords<typeof en.words> = {
  kinds: {
    points: 'Punkte',
    aid: 'Hilfe für die Ukraine',
    track: 'Eine Leiste ändert sich',
    reinforcement: 'Eine Einheit trifft ein',
    withdrawal: 'Eine Einheit geht',
    refitContingent: 'Das Kontingent frischt auf',
    weather: 'Wetter',
    flag: 'Ein Schalter',
    reveal: 'Einheiten werden gesehen',
    bridge: 'Eine Brücke',
    fieldworks: 'Feldbefestigungen',
    control: 'Gelände wechselt die Hand',
    losses: 'Verluste',
    doctrine: 'Doktrin der Ukraine',
    claim: 'Eine Behauptung',
    encirclementClaim: 'Behauptete Einkesselung',
    ceasefireTest: 'Gespräche: Probe jetzt',
    victory: 'Siegpunkte',
    chance: 'Zwei Würfel entscheiden',
  },
  fields: {
    side: 'Seite',
    what: 'Wovon',
    points: 'Wie viele',
    dial: 'Regler',
    change: 'Änderung',
    frozen: 'Eingefroren',
    track: 'Leiste',
    unit: 'Einheit',
    delay: 'In Wochen',
    units: 'Einheit',
    to: 'Wohin',
    weeks: 'Für Wochen',
    weather: 'Wetter',
    flag: 'Schalter',
    value: 'Wert',
    revealTo: 'Gesehen von',
    hex: 'Ort',
    radius: 'Felder im Umkreis',
    bridge: 'Brücke',
    condition: 'Zustand',
    level: 'Stufe',
    hexes: 'Feld',
    hits: 'Höchstens Treffer',
    doctrine: 'Doktrin',
    modifier: 'Zuschlag',
    needed: 'Nötig mit zwei Würfeln',
    success: 'Wenn es gelingt',
    failure: 'Wenn nicht',
  },
  leaveOut: '–',
  choices: CHOICES,
  flag: (flag) => FLAG_NAMES[flag],
  track: trackName,
};

const received = (what: 'attack' | 'support' | 'replacements', count: number): string =>
  ({ attack: attacks, support: supportPoints, replacements: (of: number) => pointsWord('replacements', of) })[what](
    count,
  );
const near = (n: Names, hex: string, radius: number): string =>
  radius === 0 ? n.at(hex) : `höchstens ${plural(radius, 'Feld', 'Felder')} entfernt von: ${n.hex(hex)}`;

type Of<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

const aidText = ({ dial, level, change, frozen }: Of<'aid'>, outlook: Outlook): string => {
  const name =
    dial === 'materiel' ? 'Die Hilfe für die Ukraine mit Material' : 'Die Hilfe für die Ukraine mit Aufklärungsdaten';
  const what =
    frozen === true
      ? 'wird eingefroren'
      : frozen === false
        ? 'fließt wieder'
        : level !== undefined
          ? `geht auf Stufe ${level}`
          : change
            ? `${change > 0 ? 'steigt' : 'fällt'} um ${Math.abs(change)}`
            : 'bleibt, wie sie ist';
  const then = outlook
    ? `: Ihre Unterstützung ${outlook.is < outlook.was ? 'fällt' : 'steigt'} von ${outlook.was} auf ${outlook.is} je Woche`
    : '';
  return `${name} ${what}${then}.`;
};

const SENTENCES: { readonly [K in Effect['kind']]: (effect: Of<K>, n: Names, outlook: Outlook) => string } = {
  points: (e) => `${SUBJECT[e.side]} ${e.points < 0 ? 'verliert' : 'erhält'} ${received(e.what, Math.abs(e.points))}.`,
  aid: (e, _n, outlook) => aidText(e, outlook),
  track: (e) => `${trackName(e.track)} ${e.change < 0 ? 'fällt' : 'steigt'} um ${Math.abs(e.change)}.`,
  reinforcement: (e, n) =>
    `${n.unit(e.unit)} trifft ${e.delay ? `in ${plural(e.delay, 'Woche', 'Wochen')}` : 'jetzt'} ein.`,
  withdrawal: (e, n) =>
    `${list(e.units.map(n.unit)) || 'Die betroffene Einheit'} ${e.units.length > 1 ? 'verlassen' : 'verlässt'} die Karte ${e.to === 'home' ? 'endgültig' : `für ${weeks(e.weeks ?? 0)}`}, sofern nicht abgeschnitten.`,
  refitContingent: (e) => `Das Kontingent verlässt die Front für ${weeks(e.weeks)}.`,
  weather: (e) => `Das Wetter dieser Woche wird: ${weatherWord(e.weather)}.`,
  flag: (e) =>
    e.value === 0
      ? `Nicht mehr: ${FLAG_NAMES[e.flag]}.`
      : `${begin(FLAG_NAMES[e.flag])}${e.value ? ` ${e.value}` : ''}${e.weeks ? `, für ${weeks(e.weeks)}` : ', von jetzt an'}.`,
  reveal: (e, n) => `${SUBJECT[e.to]} erfährt, welche gegnerischen Einheiten hier stehen: ${near(n, e.hex, e.radius)}.`,
  bridge: (e, n) => `${begin(n.bridge(e.bridge))}: ${CHOICES[e.condition]}.`,
  fieldworks: (e, n) =>
    e.level === 0
      ? `Die Feldbefestigungen ${n.at(e.hex)} verschwinden.`
      : `Die Feldbefestigungen ${n.sidesOwn(e.side)} ${n.at(e.hex)} erreichen Stufe ${e.level}, wo diese Seite das Gelände hält.`,
  control: (e, n) =>
    `Nun in der Hand ${n.sidesOwn(e.side)}, wo kein Gegner steht: ${e.hexes.length <= 2 ? list(e.hexes.map(n.hex)) : plural(e.hexes.length, 'Feld', 'Felder')}.`,
  losses: (e, n) => `Einheiten ${n.sidesOwn(e.side)} erleiden bis zu ${hits(e.hits)}: ${near(n, e.hex, e.radius)}.`,
  doctrine: (e) => `Die Doktrin der Ukraine lautet nun „${doctrineWord(e.doctrine)}“.`,
  claim: (e, n) =>
    `${SUBJECT[e.side]} behauptet, das Feld ${n.at(e.hex)} zu halten: als Behauptung gezeichnet, nie als Kontrolle.`,
  encirclementClaim: (e) => `${SUBJECT[e.side]} behauptet eine Einkesselung; sie wird am wirklichen Nachschub geprüft.`,
  ceasefireTest: (e) =>
    `Die Gespräche werden jetzt auf die Probe gestellt${e.modifier ? `, mit ${e.modifier > 0 ? '+' : '−'}${Math.abs(e.modifier)}` : ''}.`,
  victory: (e) =>
    `${SUBJECT[e.side]} ${e.points < 0 ? 'verliert' : 'erhält'} ${plural(Math.abs(e.points), 'Siegpunkt', 'Siegpunkte')}.`,
  chance: (e, n, outlook) =>
    `Zwei Würfel, ${e.needed} oder mehr: ${sentences(e.success, n, outlook) || 'nichts.'}${e.failure.length > 0 ? ` Sonst: ${sentences(e.failure, n, outlook)}` : ''}`,
};

const sentences = (effects: readonly Effect[], n: Names, outlook: Outlook): string =>
  effects.map((effect) => effectText(effect, n, outlook)).join(' ');

export const effectText: InWords<typeof en.effectText> = (effect, n, outlook = null) =>
  (SENTENCES[effect.kind] as (effect: Effect, n: Names, outlook: Outlook) => string)(effect, n, outlook);
