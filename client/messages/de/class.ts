/** Text of the pupils' pages of a class. It comes with them. */

import { ROLES } from '../../../game/classroom/roles.ts';
import type { Phase } from '../../../game/state.ts';
import type * as en from '../en/class.ts';
import { list } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { problemText } from './online.ts';
import { begin, theSide } from './words.ts';

const CLASS_PROBLEMS: Readonly<Partial<Record<Parameters<typeof en.classProblem>[0], string>>> = {
  unknownCode: 'Keine Klasse hat diesen Code. Sieh noch einmal an die Tafel: Er enthält weder 0, O, 1, I, L, U noch V.',
  notSeated: 'Dieser Platz in der Klasse gehört dir nicht mehr. Frag deine Lehrkraft.',
  noServer: 'Hier gibt es keine Klassen: Diese Seite läuft allein, ohne ihren Server.',
  matchOver: 'Diese Klasse ist beendet.',
};

export const classProblem: typeof en.classProblem = (code, data = {}) => {
  const own = CLASS_PROBLEMS[code];
  return own && data['retryAfter'] === undefined ? own : problemText(code, data);
};

export const joinClass: InWords<typeof en.joinClass> = {
  title: 'Einer Klasse beitreten',
  lead: 'Deine Lehrkraft zeigt einen Code aus sechs Buchstaben und Ziffern. Du brauchst kein Konto und keine E-Mail-Adresse.',
  code: 'Code',
  codeHelp: 'Groß oder klein geschrieben, mit oder ohne Leerzeichen.',
  codeWrong: 'Ein Code hat sechs Buchstaben und Ziffern, ohne 0, O, 1, I, L, U und V.',
  name: 'Dein Name in dieser Klasse',
  nameHelp: 'Alle in deiner Klasse können ihn lesen. Es muss nicht dein eigener Name sein.',
  nameWrong: '1 bis 24 Buchstaben, Ziffern und Leerzeichen.',
  another: 'Anderer Name',
  go: 'Beitreten',
  going: 'Du trittst bei…',
  back: 'Zurück zu deiner Klasse',
  backTo: (nickname) => `Weiter als ${nickname}`,
  device: 'Ich habe einen Code für ein neues Gerät',
  deviceLead: 'Deine Lehrkraft kann dir einen Code geben, der deinen Platz auf dieses Gerät holt. Er gilt einmal.',
  deviceCode: 'Code für dieses Gerät',
  deviceGo: 'Meinen Platz hierher holen',
  teacher: 'Ich unterrichte: eine Stunde vorbereiten',
};

export const roleName: typeof en.roleName = {
  commander: 'Führung',
  logistics: 'Logistik',
  information: 'Information',
};
export const roleDoes: typeof en.roleDoes = {
  commander: 'bewegt Einheiten, greift an und beendet die Operationen der Woche',
  logistics: 'bestimmt die Haltungen und setzt Unterstützung ein; kennt die Straßen',
  information: 'erkundet, liest Ereignisse und Behauptungen, füllt die Prognose aus',
};
/** Who has no role on its side proposes only. */
export const rolesText: typeof en.rolesText = (roles) =>
  roles.length === 0
    ? 'Beratung'
    : roles.length === ROLES.length
      ? 'Alle Rollen'
      : list(roles.map((role) => roleName[role]));

export const wishText: typeof en.wishText = {
  hand: 'Ich brauche Hilfe',
  otherSide: 'Ich möchte lieber die andere Seite spielen',
  observe: 'Ich möchte lieber beobachten',
  stop: 'Ich möchte lieber aufhören',
};

export const lobbyText: InWords<typeof en.lobbyText> = {
  title: 'Du bist dabei',
  waiting: 'Deine Lehrkraft beginnt die Stunde. Lies bis dahin diese Seite.',
  placed: (side, group) =>
    group === null ? `Du spielst ${theSide(side)}.` : `Du spielst ${theSide(side)}, in Gruppe ${group}.`,
  notPlaced: 'Deine Lehrkraft oder das Los gibt dir eine Seite.',
  observing: (group) =>
    `${group === null ? 'Du beobachtest.' : `Du beobachtest Gruppe ${group}.`} Du siehst die Karte, vergleichst mit ihr, was behauptet wird, und schreibst die zwei Entscheidungen der Gruppe auf.`,
  lot: 'Die Seiten werden ausgelost. Wer eine Seite spielt, ist deshalb nicht für sie.',
  brief: 'deine Aufgabe',
  hints: 'Denk daran',
  mates: 'Auf deiner Seite',
  you: 'du',
  here: 'da',
  away: 'gerade nicht da',
  roles: 'Wer welche Befehle gibt',
  rolesLead:
    'Gehört ein Befehl nicht zu deiner Rolle, kannst du ihn vorschlagen: Er erscheint auf der Karte deiner Seite, und wer zuständig ist, macht ihn mit einer Taste zum Befehl.',
  wishes: 'Nur für deine Lehrkraft',
  wishesLead: 'Sonst sieht das niemand. Du brauchst keinen Grund.',
  wishTold: 'Deine Lehrkraft weiß Bescheid.',
  wishBack: 'Zurückziehen',
  deleted: (date) =>
    `Von dir gespeichert: dieser Name, deine Seite und Rolle und was du schreibst. Alles wird am ${date} gelöscht.`,
};

export const placeText: typeof en.placeText = {
  waiting: 'wartet',
  side: 'spielt',
  observing: 'beobachtet',
  stopped: 'hat aufgehört',
};

export const ended: InWords<typeof en.ended> = {
  stopped: 'Danke, dass du dabei warst',
  stoppedText:
    'Du hast aufgehört. Auf dieser Seite wird nichts mehr gezeigt, und die anderen sehen nur, dass ein Platz frei ist. Du kannst etwas anderes lesen oder still dasitzen.',
  stoppedBack: 'Wenn du später zurückkommen möchtest, sag es deiner Lehrkraft und tritt mit dem Code neu bei.',
  removed: 'Dein Platz ist nicht mehr auf diesem Gerät',
  removedText:
    'Er ist mit einem Code auf ein anderes Gerät gegangen, oder deine Lehrkraft hat diesen Namen von der Liste genommen. War das ein Versehen, sag es deiner Lehrkraft oder tritt mit dem Code neu bei.',
  deleted: 'Diese Klasse wurde gelöscht',
  deletedText: 'Die Stunde ist gelöscht und mit ihr alles, was darin geschrieben wurde.',
  gone: 'Diese Klasse gibt es nicht',
  goneText: 'Vielleicht wurde sie gelöscht, oder die Adresse ist nicht vollständig.',
  unknown: 'In diesem Browser hast du keinen Platz in dieser Klasse',
  unknownText:
    'Tritt mit dem Code an der Tafel bei. Hattest du einen Platz auf einem anderen Gerät, bitte deine Lehrkraft um einen Code.',
  join: 'Einer Klasse beitreten',
  home: 'Zur Startseite',
};

const PHASE: Readonly<Record<Phase, string>> = {
  orders: 'Befehle',
  movement: 'Bewegung',
  combat: 'Kampf',
  exploitation: 'Nachstoß',
};

export const play: InWords<typeof en.play> = {
  label: 'Die Klasse',
  group: (group) => `Gruppe ${group}`,
  observer: 'Beobachtung',
  rolesTip: (roles) =>
    roles.length === 0
      ? 'Beratung: schlägt den anderen Befehle vor'
      : roles.map((role) => `${roleName[role]}: ${roleDoes[role]}`).join('. '),
  rolesNow: (roles) => `Deine Rolle in dieser Woche: ${rolesText(roles)}.`,
  role: (roles) => `Deine Rolle: ${rolesText(roles)}`,
  ownPhase: 'Haltungen und Unterstützung liegen jetzt bei dir. Die Führung beendet diese Phase.',
  othersPhase: (phase) =>
    phase === 'orders'
      ? 'Haltungen und Unterstützung liegen jetzt bei der Logistik. Was du anordnest, wird ein Vorschlag.'
      : 'Die Führung bewegt und greift an. Was du anordnest, wird ein Vorschlag auf der Karte deiner Seite.',
  proposeEnd: (phase) => `Vorschlagen: ${PHASE[phase]} beenden`,
  notTaken: (sentence) => `Nicht aufgegriffen: ${sentence}. Frag nach dem Grund, oder schlag etwas anderes vor.`,
  hand: 'Um Hilfe bitten',
  handUp: 'Hilfe kommt: nicht mehr melden',
  wishes: 'Für deine Lehrkraft…',
  paused: 'Deine Lehrkraft hat die Stunde angehalten.',
  message: 'Von deiner Lehrkraft',
  messageClose: 'Gelesen',
  noMessages: 'Noch keine Nachrichten.',
  proposed: (owner) => `Vorgeschlagen: ${roleName[owner]} kann es zum Befehl machen.`,
  planned: 'Geplant. Wenn ihr an der Reihe seid, kann es ein Befehl werden.',
  notProposed: (why) => `Nicht vorgeschlagen. ${why}`,
  proposals: 'Vorschläge',
  plans: 'Pläne',
  proposalsOf: (count) => `${count} offen`,
  noProposals: 'Keine. Was du anordnest, während die andere Seite spielt, bleibt hier als Plan.',
  by: (nickname) => `von ${nickname}`,
  mine: 'von dir',
  accept: 'Zum Befehl machen',
  acceptFirst: (sentence) => `${sentence}: zum Befehl gemacht.`,
  nothingToAccept: 'Es gibt gerade keinen Vorschlag, den du zum Befehl machen kannst.',
  withdraw: 'Zurückziehen',
  reject: 'Ablehnen',
  waitsFor: (owner) => `für ${roleName[owner]}`,
  planning: 'Planungstisch',
  planningText: (side) =>
    `${begin(theSide(side))} ist am Zug. Was du hier anordnest, ist ein Plan: Mit einer Taste wird er zum Befehl, sobald ihr an der Reihe seid.`,
  planWhat: 'Was geplant wird',
  planPhases: { orders: 'Haltungen und Unterstützung', movement: 'Bewegungen', combat: 'Angriffe' },
  observerTitle: 'Beobachtungsbogen',
  observerText:
    'Vergleiche, was behauptet wird, mit der Karte. Schreib zu jeder der zwei wichtigsten Entscheidungen der Gruppe einen Satz.',
  news: 'Neues',
  briefedBy: (nickname) => `${nickname} hat die Information, liest es zuerst und sagt es euch.`,
  briefOthers: 'Du liest das vor den anderen deiner Seite: Sag ihnen, was es bedeutet.',
  claims: 'Bisherige Behauptungen',
  noClaims: 'Noch hat niemand etwas behauptet.',
  claimHeld: 'Die Karte bestätigt es.',
  claimOpen: 'Die Karte zeigt es nicht.',
  sentence: 'Die Entscheidung in einem Satz',
  sentenceWeek: 'Woche',
  sentenceGo: 'Behalten',
  sentenceKept: 'Für die Nachbesprechung behalten.',
  sentenceHelp: 'Was entschieden wurde und was es gekostet oder gebracht hat. Keine Namen von Menschen.',
  sentenceChange: 'Ändern',
  decision: 'Entscheidung festhalten',
};

export const forecast: InWords<typeof en.forecast> = {
  title: 'Prognose',
  lead: 'Eine Frage, während du wartest. Sie wird in der Nachbesprechung angesehen; Punkte gibt es dafür nicht.',
  question: {
    attackWhere: 'In der Nähe welches Ortes greift die andere Seite in dieser Woche an?',
    area: 'Die gehaltene Fläche wird im Vergleich zur letzten Woche …',
    road: 'Der Drohnenbeschuss der Straße nach Sudzha wird im Vergleich zur letzten Woche …',
  },
  answers: {
    none: 'bei keinem davon',
    larger: 'größer',
    smaller: 'kleiner',
    heavier: 'stärker',
    lighter: 'schwächer',
    same: 'etwa gleich bleiben',
  },
  owner:
    'Wer die Rolle Information hat, füllt sie aus: Sag, was du denkst. Sie wird in der Nachbesprechung angesehen; Punkte gibt es dafür nicht.',
  given: (answer) => `Prognose deiner Seite: ${answer}.`,
  change: 'Ändern',
  week: (week) => `Woche ${week}`,
};

export const connectionOf: InWords<typeof en.connectionOf> = {
  connecting: 'Verbindung zur Klasse wird hergestellt…',
  reconnecting: 'Die Verbindung ist unterbrochen. Neuer Versuch; nichts geht verloren.',
  noAnswer: 'Der Server antwortet nicht. Es wird weiter versucht.',
  reload: 'Es gibt eine neuere Fassung dieser Seite.',
};

export const debriefDoor: InWords<typeof en.debriefDoor> = {
  title: 'Die Nachbesprechung ist eröffnet',
  go: 'Zur Nachbesprechung',
};

/** Of the two sides, in a class that plays under names or under colours. */
export const sideIn: typeof en.sideIn = (side, isAbstract) =>
  isAbstract ? (side === 'UA' ? 'Blau' : 'Rot') : side === 'UA' ? 'Ukraine' : 'Russland';
