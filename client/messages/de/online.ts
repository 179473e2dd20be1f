/** Text of the pages of play on a server. It comes with them, not with the page that opens. */
import type { ApiProblemCode, MatchStatus } from '../../../game/protocol/lobby.ts';
import type { OfferKind } from '../../../game/protocol/table.ts';
import type { MatchResult, Seat } from '../../../game/state.ts';
import type * as en from '../en/online.ts';
import { plural } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { yourTurn } from './turns.ts';
import { orders, SIDES, verb } from './words.ts';

const SEATS: Readonly<Record<Seat, string>> = { '0': 'Ukraine', '1': 'Russland', '2': 'Spielleitung' };

export const seatName: InWords<typeof en.seatName> = (seat) => SEATS[seat];
export const sideName: InWords<typeof en.sideName> = (side) => SIDES[side];

const PROBLEMS: Readonly<Record<ApiProblemCode | 'offline' | 'noServer', string>> = {
  badRequest: 'Der Server konnte mit dem Gesendeten nichts anfangen.',
  unknownScenario: 'Der Server hat dieses Szenario nicht.',
  noSuchMatch: 'Diese Partie gibt es nicht. Vielleicht wurde sie gelöscht, oder der Link ist unvollständig.',
  noSuchSeat: 'Diese Partie hat keinen solchen Platz.',
  seatTaken: 'Auf diesem Platz sitzt schon jemand.',
  invitationNeeded: 'Diesen Platz gibt es nur auf Einladung. Bitte um den Link, wo die Partie angelegt wurde.',
  wrongInvitation: 'Dieser Link wurde schon benutzt oder ist unvollständig. Bitte um einen neuen.',
  notSeated: 'Dieser Platz gehört dir nicht mehr: Sein Link wurde zurückgezogen oder auf einem anderen Gerät benutzt.',
  notYet: 'Die Partie ist noch nicht zu Ende.',
  matchOver: 'Die Partie ist zu Ende.',
  noSuchExercise: 'Diese Klasse gibt es nicht. Vielleicht wurde sie gelöscht, oder der Link ist unvollständig.',
  noSuchPupil: 'Diese Person ist nicht mehr in der Klasse.',
  noSuchGroup: 'Die Klasse hat keine solche Gruppe.',
  noSuchControl: 'Das wurde schon rückgängig gemacht oder ausgeführt.',
  unknownCode: 'Zu diesem Code gibt es keine Klasse. Sieh noch einmal an die Tafel.',
  nicknameTaken: 'Diesen Namen hat schon jemand in der Klasse. Wähle einen anderen.',
  nicknameUnfit: 'Wähle bitte einen anderen Namen.',
  classFull: 'Diese Klasse ist voll.',
  wrongState: 'Die Klasse ist gerade nicht an diesem Punkt.',
  tooManyRequests: 'Von hier kamen zu viele Anfragen.',
  tooLarge: 'Das ist zu lang.',
  notAllowed: 'Das ist hier nicht erlaubt.',
  notFound: 'Der Server kennt diese Adresse nicht.',
  serverFailed: 'Der Server konnte das nicht tun. Nichts wurde geändert.',
  offline: 'Keine Antwort vom Server. Prüfe die Verbindung; nichts ging verloren.',
  noServer: 'Online-Partien gehen hier nicht: Diese Kopie der Seite steht allein, ohne ihren Server.',
};

export const problemText: InWords<typeof en.problemText> = (named, data = {}) => {
  const { retryAfter, path, reason } = data;
  // A server that is newer than this page may know others.
  const code = Object.hasOwn(PROBLEMS, named) ? named : 'serverFailed';
  if (typeof retryAfter === 'number')
    return `${PROBLEMS[code]} Versuch es in ${plural(retryAfter, 'Sekunde', 'Sekunden')} wieder.`;
  return path === undefined && reason === undefined
    ? PROBLEMS[code]
    : `${PROBLEMS[code]} ${[path, reason].filter((each) => each !== undefined && each !== '').join(': ')}.`;
};

const time = (minutes: number): string =>
  minutes % 60 === 0 ? plural(minutes / 60, 'Stunde', 'Stunden') : plural(minutes, 'Minute', 'Minuten');

export const paceText: InWords<typeof en.paceText> = (pace) => {
  switch (pace.kind) {
    case 'untimed':
      return 'ohne Uhr';
    case 'live':
      return `${time(pace.minutes)} je Seite${pace.increment > 0 ? ` + ${pace.increment} s für jeden Zug` : ''}`;
    case 'week':
      return `${time(pace.minutes)} für jeden Zug`;
    case 'lesson':
      return `${plural(pace.first, 'Sekunde', 'Sekunden')} für den ersten Zug, ${pace.later} für jeden weiteren`;
    case 'days':
      return `${plural(pace.days, 'Tag', 'Tage')} für jeden Zug`;
  }
};

export const statusText: InWords<typeof en.statusText> = (match) => {
  const texts: Readonly<Record<MatchStatus, string>> = {
    open: 'wartet auf jemanden',
    playing: `Woche ${match.week} von ${match.lastWeek}`,
    finished: 'beendet',
    abandoned: 'aufgelöst',
  };
  return texts[match.status];
};

export const resultText: InWords<typeof en.resultText> = ({ winner, reason }) => {
  const how: Readonly<Record<MatchResult['reason'], string>> = {
    lastWeek: '',
    ceasefire: ', durch Waffenstillstand',
    umpire: ', durch die Spielleitung',
    conceded: ': Die andere Seite gab auf',
    agreed: ', nach Vereinbarung',
    outOfTime: ': Die Zeit der anderen Seite lief ab',
  };
  return winner ? `${SIDES[winner]} nach Punkten vorn${how[reason]}` : `unentschieden${how[reason]}`;
};

/** After `bietet an:` and `bittet um`. */
const OFFERS: Readonly<Record<OfferKind, string>> = {
  pause: 'eine Pause',
  resume: 'das Weiterspielen',
  takeBack: 'die Zurücknahme des letzten Befehls',
  draw: 'ein Remis',
  rematch: 'eine Revanche mit getauschten Seiten',
};

export const lobby: InWords<typeof en.lobby> = {
  title: 'Online spielen',
  lead: 'Partien auf diesem Server, in denen noch ein Platz frei ist, und solche zum Zuschauen. Ein Konto ist nicht nötig; eine Partie gehört dir durch einen Link, den dieser Browser speichert.',
  create: 'Partie anlegen',
  mine: 'Meine Partien',
  refresh: 'Neu laden',
  refreshed: (count) => (count === 0 ? 'Keine Partien.' : `${plural(count, 'Partie', 'Partien')}.`),
  status: 'Welche Partien',
  statuses: { open: 'Zum Mitspielen', playing: 'Laufend', finished: 'Beendet' },
  filters: 'Filter',
  scenario: 'Szenario',
  pace: 'Uhr',
  side: 'Freie Seite',
  fog: 'Nebel des Krieges',
  any: 'egal',
  withFog: 'mit Nebel',
  withoutFog: 'ohne Nebel',
  paces: { untimed: 'ohne Uhr', live: 'am Stück', week: 'Zeit je Zug', days: 'Tage je Zug' },
  loading: 'Partien werden gesucht…',
  empty: {
    open: 'Gerade ist in keiner Partie ein Platz frei. Leg eine an: Du kannst jemanden per Link einladen oder alle mitspielen lassen.',
    playing: 'Gerade läuft keine Partie, bei der man zuschauen kann.',
    finished: 'Hier ist noch keine Partie zu Ende gespielt.',
  },
  emptyFiltered: 'Zu diesen Filtern passt keine Partie.',
  more: 'Mehr zeigen',
  join: 'Mitspielen',
  joinAs: (side) => `Mitspielen: ${side}`,
  watch: 'Zuschauen',
  report: 'Ansehen',
  by: (names) => `mit ${names}`,
  nobody: 'noch niemand',
  again: 'Noch einmal',
  ownSeat: 'Du sitzt hier',
  toMatch: 'Zur Partie',
};

export const create: InWords<typeof en.create> = {
  title: 'Partie anlegen',
  lead: 'Mit dem Hinsetzen stimmen beide Seiten diesen Bedingungen zu.',
  scenario: 'Szenario',
  side: 'Deine Seite',
  sides: { UA: 'Ukraine', RU: 'Russland', any: 'Egal, durch Los' },
  visibility: 'Wer mitspielen darf',
  visibilities: { private: 'Wer den Link hat', public: 'Alle: die Partie steht in der Liste' },
  pace: 'Uhr',
  paces: { untimed: 'Keine', live: 'Am Stück', week: 'Je Zug', days: 'Tage' },
  paceHelp: {
    untimed: 'Spiel, wann du willst.',
    live: 'So viele Minuten je Seite für die ganze Partie, dazu einige Sekunden für jeden Zug.',
    week: 'So viele Minuten für die Operationen einer Seite in einer Woche.',
    days: 'Ein Zug am Tag oder alle paar Tage: so viele Tage für die Operationen einer Seite.',
  },
  minutes: 'Minuten je Seite',
  increment: 'Sekunden dazu je Zug',
  minutesTurn: 'Minuten je Zug',
  days: 'Tage je Zug',
  between: (from, to) => `Gib eine ganze Zahl von ${from} bis ${to} an.`,
  onTimeout: 'Wenn die Zeit um ist',
  timeouts: { endOperations: 'endet der Zug', forfeit: 'ist die Partie verloren' },
  fog: 'Nebel des Krieges',
  fogText: 'Jede Seite sieht, was ihre eigenen Einheiten sehen können. Aus: Beide sehen alles.',
  fogNever: 'Die Grundregeln zeigen immer alles.',
  more: 'Weitere Einstellungen',
  jitter: 'Termine dürfen sich verschieben',
  jitterText: 'Ereignisse können ein, zwei Wochen früher oder später kommen als in der Geschichte.',
  takeBack: 'Befehle zurücknehmen',
  takeBacks: { free: 'frei', consent: 'mit Zustimmung, wenn schon gesehen', none: 'nie' },
  takeBackText: 'Nie, wenn schon gewürfelt wurde oder etwas ans Licht kam.',
  spectators: 'Zuschauende sehen',
  spectatorKinds: { both: 'was beide Seiten sehen', delayed: 'alles, später', none: 'nichts' },
  delay: 'Wochen später',
  chat: 'Nachrichten zwischen den Seiten',
  chatText: 'Kurze Nachrichten am Tisch; jeder Platz kann sie blockieren.',
  timeFactor: 'Deine Zeit',
  timeFactors: { once: 'wie vereinbart', half: '×1,5', twice: '×2', none: 'ohne Grenze' },
  timeFactorText: 'Mehr Zeit für dich, aus welchem Grund auch immer. Die andere Seite erfährt es nicht.',
  umpire: 'Spielleitung',
  umpires: { none: 'keine', invited: 'auf Einladung', open: 'wer kommt' },
  umpireText:
    'Sieht alles, gibt keiner Seite Befehle und darf die Partie anhalten, Zeit geben, Ereignisse eintreten lassen, die Partie zurücksetzen oder beenden. Beide Seiten erfahren, dass es eine Spielleitung gibt.',
  nickname: 'Dein Name am Tisch',
  nicknameHelp:
    'Bis zu 24 Buchstaben, Ziffern und Leerzeichen. Bleibt in diesem Browser; es muss nicht dein eigener sein.',
  nicknameWrong: 'Gib einen Namen aus 1 bis 24 Buchstaben, Ziffern oder Leerzeichen an.',
  go: 'Partie anlegen',
  loading: 'Einen Moment…',
};

export const room: InWords<typeof en.room> = {
  title: 'Warten auf die andere Seite',
  lead: (side) =>
    `Deine Seite: ${side}. Die Partie beginnt, wenn beide Seiten sitzen; du kannst diese Seite schließen und über „Meine Partien“ zurückkommen.`,
  invite: (seat) => `Jemanden einladen: ${seat}`,
  inviteUmpire: 'Eine Spielleitung einladen',
  inviteText: 'Schick diesen Link weiter. Er gilt für eine Person.',
  publicText:
    'Die Partie steht unter „Online spielen“, alle dürfen also mitspielen. Du kannst auch diesen Link schicken:',
  link: 'Link',
  copy: 'Link kopieren',
  copied: 'Der Link wurde kopiert.',
  copyByHand: 'Der Link ist markiert: Kopiere ihn mit Strg+C, oder halte ihn gedrückt.',
  qr: 'Derselbe Link als QR-Code',
  share: 'Teilen…',
  newLink: 'Neuen Link machen',
  newLinkText: 'Der Link wurde auf einem anderen Gerät gemacht. Ein neuer ersetzt ihn.',
  seated: (name) => `${name} sitzt am Tisch`,
  free: 'frei',
  leave: 'Diese Partie verlassen',
  leaveAsk:
    'Diese Partie verlassen? Dein Platz wird frei. Wenn sonst niemand am Tisch sitzt, wird die Partie aufgelöst.',
  leaveYes: 'Verlassen',
  terms: 'Bedingungen',
  watchLink: 'Link zum Zuschauen',
  commitment: 'Zusage der Würfel',
  commitmentText:
    'Die Würfel dieser Partie standen fest, bevor sie begann. Diese Zahl sagt sie zu; wenn die Partie zu Ende ist, zeigt die Aufzeichnung, dass die Zusage gehalten wurde.',
};

export const join: InWords<typeof en.join> = {
  title: 'Bei einer Partie mitspielen',
  invited: (seat) => `Du bist eingeladen: ${seat}.`,
  invitedUmpire: 'Du bist als Spielleitung eingeladen.',
  with: (names) => `Am Tisch: ${names}.`,
  choose: 'Wähle eine Seite',
  go: (seat) => `Mitspielen: ${seat}`,
  umpireNotice: {
    invited: 'Diese Partie hat einen Platz für eine Spielleitung, auf Einladung.',
    open: 'Diese Partie hat einen Platz für eine Spielleitung, frei für alle, die kommen.',
    taken: (name) => `${name} leitet diese Partie.`,
  },
  umpireDoes:
    'Die Spielleitung sieht alles und darf die Partie anhalten, Zeit geben, Ereignisse eintreten lassen, die Partie zurücksetzen oder beenden. Mit dem Hinsetzen stimmst du dem zu; wenn du das nicht willst, wähle eine andere Partie.',
  umpireTask: 'Du wirst alles sehen und keiner Seite Befehle geben; beide Seiten erfahren, dass du da bist.',
  none: 'In dieser Partie ist kein Platz frei.',
  watch: 'Stattdessen zuschauen',
  already: 'Dieser Browser speichert schon einen Platz in dieser Partie.',
  toMatch: 'Zur Partie',
};

export const seatLink: InWords<typeof en.seatLink> = {
  title: 'Dein Platz auf diesem Gerät',
  working: 'Dein Platz wird eingenommen…',
  text: 'Dieser persönliche Link bringt deinen Platz auf dieses Gerät. Wer den Link hat, kann für dich spielen: Gib ihn nicht weiter.',
  go: 'Den Platz in diesem Browser speichern',
};

export const mine: InWords<typeof en.mine> = {
  title: 'Meine Partien',
  lead: 'Die Plätze, die dieser Browser speichert. Sonst verbindet dich nichts mit ihnen: kein Konto, keine E-Mail.',
  loading: 'Deine Partien werden geladen…',
  empty: 'Dieser Browser speichert keine Plätze. Spiel bei einer Partie mit, oder leg eine an.',
  yourTurn: 'Du bist am Zug',
  theirTurn: 'Die andere Seite ist am Zug',
  waiting: 'Wartet auf jemanden',
  over: 'Beendet',
  givenUp: 'Aufgelöst',
  deadline: (when) => `bis ${when}`,
  as: (seat, others) => (others ? `als ${seat}, mit ${others}` : `als ${seat}`),
  open: 'Öffnen',
  device: 'Anderes Gerät…',
  deviceTitle: 'Auf einem anderen Gerät weiterspielen',
  deviceText:
    'Öffne diesen persönlichen Link auf dem anderen Gerät. Wer ihn hat, kann für dich spielen, gib ihn also nicht weiter. Er gilt, bis du einen neuen machst.',
  deviceNew: 'Zurückziehen und einen neuen machen',
  deviceNewText:
    'Falls jemand anderes den Link gesehen hat: Dieses Gerät bekommt einen neuen, jedes andere verliert den Platz.',
  deviceDone: 'Ein neuer Link ist gemacht. Der vorige öffnet den Platz nicht mehr.',
  forget: 'Vergessen',
  forgetAsk: (title) =>
    `Deinen Platz bei „${title}“ in diesem Browser vergessen? Die Partie geht weiter; ohne den persönlichen Link kannst du nicht zurückkommen.`,
  forgetYes: 'Vergessen',
  lost: (count) =>
    `${plural(count, 'Platz', 'Plätze')} von hier ${verb(count, 'gilt', 'gelten')} nicht mehr: übergeben, zurückgezogen oder auf dem Server gelöscht.`,
  lostForget: 'Diese vergessen',
};

export const table: InWords<typeof en.table> = {
  label: 'Der Tisch',
  connection: {
    connecting: 'Verbindung wird aufgebaut…',
    connected: 'Verbunden',
    reconnecting: 'Verbindung verloren. Neuer Versuch…',
    noAnswer: 'Keine Antwort vom Server. Neuer Versuch…',
    reload: 'Der Server hat eine neuere Version dieser Seite.',
    withdrawn:
      'Dieser Platz gehört dir nicht mehr: Sein Link wurde zurückgezogen oder auf einem anderen Gerät benutzt.',
    gone: 'Diese Partie ist nicht mehr auf dem Server.',
  },
  reloadNow: 'Neu laden',
  waiting: (count) => `${orders(count)} ${verb(count, 'wartet', 'warten')} auf die Verbindung`,
  sending: 'Wird gesendet…',
  back: 'Wieder verbunden.',
  you: 'du',
  here: 'da',
  away: 'nicht da',
  nobody: 'frei',
  presence: (name, isHere) => `${name} ist ${isHere ? 'da' : 'nicht da'}`,
  clock: (side, left) => `${side}: noch ${left}`,
  runs: 'läuft',
  quarters: (quarters) =>
    [
      'die Zeit ist fast um',
      'noch etwa ein Viertel',
      'noch etwa die Hälfte',
      'noch etwa drei Viertel',
      'noch fast die ganze Zeit',
    ][quarters] ?? '',
  lastMinute: 'Noch eine Minute für deinen Zug.',
  lastSeconds: 'Noch 20 Sekunden für deinen Zug.',
  timeUp: 'Deine Zeit ist um.',
  warnings: { minute: 'letzte Minute', seconds: 'letzte 20 Sekunden', over: 'Zeit ist um' },
  umpireCame: (name) => `${name} leitet diese Partie und sieht alles.`,
  paused: 'Die Partie ist angehalten.',
  menu: 'Tisch',
  offer: {
    pause: 'Pause anbieten',
    resume: 'Weiterspielen anbieten',
    takeBack: 'Um Zurücknahme des letzten Befehls bitten',
    draw: 'Remis anbieten',
    rematch: 'Um Revanche bitten',
  },
  offered: (name, what) => `${name} bietet an: ${OFFERS[what]}`,
  asked: (name, what) => `${name} bittet um ${OFFERS[what]}`,
  offering: (what) =>
    what === 'takeBack' || what === 'resume' ? `Deine Bitte: ${OFFERS[what]}` : `Dein Angebot: ${OFFERS[what]}`,
  accept: 'Annehmen',
  decline: 'Ablehnen',
  withdraw: 'Zurückziehen',
  offerDone: 'Die andere Seite erfährt es.',
  concede: 'Aufgeben',
  concedeTitle: 'Die Partie aufgeben?',
  concedeText:
    'Die Partie endet jetzt, zugunsten der anderen Seite. Der Bericht vergleicht sie wie üblich mit der Geschichte.',
  concedeYes: 'Partie aufgeben',
  handOver: 'Diesen Platz übergeben',
  handOverTitle: 'Diesen Platz übergeben',
  handOverText:
    'Wer diesen Link öffnet, nimmt deinen Platz ein und spielt für dich weiter. Bis dahin kannst du weiterspielen; der Link gilt einmal.',
  handOverMake: 'Link machen',
  device: 'Auf einem anderen Gerät weiterspielen',
  chat: 'Nachrichten',
  chatUnread: (count) => plural(count, 'neue Nachricht', 'neue Nachrichten'),
  chatEmpty: 'Noch keine Nachrichten. Beide Seiten und die Spielleitung sehen sie.',
  chatOff: 'Diese Partie wird ohne Nachrichten gespielt.',
  chatWrite: 'Nachricht',
  chatSend: 'Senden',
  chatLeft: (left) => `noch ${left} Zeichen`,
  chatLine: (name, text) => `${name}: ${text}`,
  block: (name) => `Nachrichten von ${name} blockieren`,
  unblock: (name) => `Nachrichten von ${name} wieder zeigen`,
  blockHelp: 'Die anderen erfahren es nicht.',
  notes: 'Notizen',
  notesLabel: 'Private Notizen',
  notesHelp: 'Nur du siehst sie. Sie werden mit deinem Platz auf dem Server gespeichert.',
  notesKept: 'Gespeichert.',
  notesKeeping: 'Wird gespeichert…',
  notesFailed:
    'Nicht gespeichert: keine Antwort vom Server. Was du geschrieben hast, bleibt hier stehen; beim Weiterschreiben gibt es einen neuen Versuch.',
  alerts: 'Zug und Zeit: was mich aufmerksam macht',
  alertTitle: 'Im Titel des Fensters',
  alertClock: 'Warnungen bei 60 und bei 20 Sekunden',
  alertSound: 'Ein kurzer Ton',
  alertSoundText: 'Wenn ich am Zug bin und bei den Warnungen.',
  alertNotice: 'Eine Benachrichtigung des Browsers, wenn ich am Zug bin',
  alertNoticeText: 'Solange diese Seite irgendwo offen ist und ich woanders hinsehe.',
  alertPush: 'Eine Benachrichtigung auch bei geschlossener Seite',
  alertPushText: 'Sie kommt über den Push-Dienst deines Browsers und sagt nur, dass du am Zug bist.',
  alertInsecure: 'Benachrichtigungen brauchen HTTPS: Diese Seite kam über einfaches HTTP.',
  alertNone: 'Dieser Browser kann keine Benachrichtigungen zeigen.',
  alertDenied:
    'Der Browser lässt hier keine Benachrichtigungen zu. Ändere das in seinen Einstellungen für diese Seite.',
  alertPushNone: 'Dieser Server verschickt keine.',
  yourTurn,
  yourTurnIn: (title) => `Du bist am Zug: „${title}“.`,
  spectating: 'Du schaust zu',
  spectatorSees: {
    both: 'Du siehst, was beide Seiten sehen können.',
    delayed: 'Du siehst alles, einige Wochen später.',
    none: 'Diese Partie wird ohne Zuschauende gespielt.',
  },
  umpireSees: 'Du siehst alles.',
  desk: 'Pult der Spielleitung',
  deskShort: 'Pult',
  otherRules: (from, to) =>
    `Mit Version ${from} der Regeln begonnen, seit der Aktualisierung des Servers mit Version ${to} weitergespielt: Als Ganzes lässt sich die Partie nicht nachspielen.`,
  recordChecking: 'Die Partie wird nachgespielt…',
  recordGood: 'Hier nachgespielt: Jede Stellung stimmt überein, mit den zugesagten Würfeln.',
  recordPromise: 'Ihre Würfel sind nicht die zugesagten',
  recordBad: (why) => `Die Aufzeichnung stimmt nicht überein: ${why}`,
  rematch: 'Revanche',
};
