/** Text of the replay: scrubbing, moments, notes, opening files. The debrief has its own. */
import type { Side } from '../../../game/state.ts';
import type * as en from '../en/replay.ts';
import { plural } from '../numbers.ts';
import type { InWords } from '../shape.ts';

const SIDES: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russland' };
const OF_SIDE: Readonly<Record<Side, string>> = { UA: 'der Ukraine', RU: 'Russlands' };
const ordersOf = (count: number): string => plural(count, 'Befehl', 'Befehle');

export const replay: InWords<typeof en.replay> = {
  title: 'Wiedergabe und Nachbesprechung',
  of: (title) => `Wiedergabe: ${title}`,
  lead: 'Geh eine Partie Befehl für Befehl durch, sieh sie, wie jede Seite sie sah, und vergleiche sie mit dem historischen Verlauf.',
  open: 'Partiedatei öffnen',
  drop: 'oder eine .json- oder .json.gz-Datei hier ablegen. Nichts wird versendet.',
  dropNow: 'Loslassen, um die Datei zu öffnen',
  reading: 'Die Partie wird nachgespielt…',
  readingOf: (done, of) => `Die Partie wird nachgespielt: ${done} von ${plural(of, 'Befehl', 'Befehlen')}`,
  here: 'Beendete Partien in diesem Browser',
  noneHere: 'In diesem Browser ist noch keine beendete Partie gespeichert. Beende eine, oder öffne eine Datei.',
  facts: (week, orders) => `beendet in Woche ${week}, ${ordersOf(orders)}`,
  watch: 'Wiedergabe',
  debrief: 'Nachbesprechung',
  missing:
    'Diese Partie ist nicht in diesem Browser. Wenn du ihre Datei hast, öffne sie hier: Der Link führt dann zum selben Moment.',
  notOver:
    'Diese Partie läuft noch. Ihre Wiedergabe würde die Geheimnisse beider Seiten zeigen, deshalb öffnet sie sich erst nach dem Ende.',
  notOverFile:
    'Die Partie in dieser Datei läuft noch. Ihre Wiedergabe zeigt, was beide Seiten verbergen. Mach nur weiter, wenn niemand, der mitspielt, etwas dagegen hat.',
  showAnyway: 'Trotzdem zeigen',
  backToMatch: 'Zurück zur Partie',
  toReplays: 'Zu den Wiedergaben',
  changed: 'Diese Aufzeichnung lässt sich nicht so nachspielen, wie sie geschrieben wurde.',
  changedAt: {
    order: (order, why) => `Befehl ${order} in der Datei ist nicht zulässig: ${why}`,
    hash: (week, side) =>
      `In Woche ${week}, nach den Operationen ${OF_SIDE[side]}, weicht die Lage von der aufgezeichneten ab.`,
    missing: (recorded, played) =>
      `Die Datei verzeichnet ${recorded} Wochen der beiden Seiten, gespielt wurden ${played}.`,
  },
  changedShown: (orders) => `Gezeigt wird bis nach ${plural(orders, 'Befehl', 'Befehlen')}, solange noch alles stimmt.`,
  showSound: (orders) => (orders === 1 ? 'Den ersten Befehl zeigen' : `Die ersten ${orders} Befehle zeigen`),

  history: {
    title: 'Der Feldzug, wie er verlief',
    section: 'Dem historischen Verlauf zusehen',
    lead: 'Der Feldzug, wie er verlief, Woche für Woche bis Woche 32, vom Computer so genau nachgespielt, wie es die Regeln erlauben.',
    is: 'Beide Seiten spielt der Computer; er will das Gelände, das die historische Front der Woche seiner Seite gibt. Jeder Befehl ist zulässig, und die Würfel sind die einer einzigen Partie. So lässt sich der Verlauf auf der Karte verfolgen. Es ist kein Verzeichnis wirklich gegebener Befehle: Welche Einheit wo zog oder kämpfte, wie ein Kampf ausging und was er kostete, stammt aus dem Spiel.',
    near: (from, week, mean) =>
      `Wie nahe es kommt: Von den Feldern, die am Ende einer Woche hier oder historisch gehalten sind, sind im Mittel ${mean} in beiden gehalten; am wenigsten in Woche ${week}, ${from}.`,
    table: 'Jede Woche',
    columns: ['Woche', 'Hier gehalten', 'Historisch gehalten', 'Dasselbe Gelände'],
    compare: 'Mit dem historischen Verlauf vergleichen',
  },

  bar: 'Zeit',
  slider: 'Moment der Partie, nach Befehlen',
  position: (index, of) => `Befehl ${index} von ${of}`,
  start: 'Beginn',
  spoken: (index, of, week, side) =>
    index === 0 ? `Beginn, Woche ${week}` : `Befehl ${index} von ${of}, Woche ${week}, Operationen ${OF_SIDE[side]}`,
  play: 'Abspielen',
  pause: 'Anhalten',
  back: 'Zurück',
  forward: 'Vor',
  weekBack: 'Eine Woche zurück',
  weekForward: 'Eine Woche vor',
  week: (week) => `Woche ${week}`,
  weekAgain: (week) => `Woche ${week}, noch einmal`,
  toWeek: 'Zu Woche',
  speed: 'Tempo',
  times: (speed) => `${speed}×`,
  stops: 'Halten bei',
  stopsAt: { orders: 'Befehlen', fights: 'Kämpfen', weeks: 'Wochen' },
  eyes: 'Gesehen von',
  eyesOf: { all: 'Alles', UA: 'Ukraine', RU: 'Russland' },
  eyesSay: { all: 'Alles wird gezeigt', UA: 'Wie die Ukraine es sah', RU: 'Wie Russland es sah' },
  copyLink: 'Link zu diesem Moment kopieren',
  copied: 'Der Link zu diesem Moment ist kopiert.',
  copyFailed: (link) => `Der Link zu diesem Moment: ${link}`,
  bookmark: 'Lesezeichen für diesen Moment',
  bookmarked: 'Lesezeichen gesetzt.',
  marksLegend: 'Zeichen über der Linie: Kämpfe der Ukraine; darunter: Russlands. Runde Zeichen: Notizen.',
  noOrders: 'Dies ist eine Wiedergabe: Hier kann nichts befohlen werden.',

  tabs: { moment: 'Moment', unit: 'Einheit', notes: 'Notizen', report: 'Bericht', why: 'Warum' },
  tabsLabel: 'Seitenleiste',
  atStart: 'Vor dem ersten Befehl',
  atStartText: 'Geh vor, spiel ab oder geh zu einer Woche. Alles auf der Karte lässt sich unterwegs ansehen.',
  orderNumber: (index) => `Befehl ${index}`,
  hidden: (side) => `Was hier befohlen wurde, blieb vor der Seite ${SIDES[side]} verborgen.`,
  seen: (side) => `Was die Seite ${SIDES[side]} sah`,
  nothingTold: 'Es kam nichts dabei heraus, wovon jemand erfuhr.',
  whatCame: 'Was daraus wurde',
  odds: (word, column) => `Kräfteverhältnis ${word} (${column})`,
  byStrength: (ratio) => `nach Stärke allein ${ratio}`,
  rolled: (roll, total) => `Gewürfelt ${roll}: ${total}`,
  factors: 'Was zählte',
  promised: 'Was geschehen konnte und was geschah',
  noFactors: 'Es zählte nur die Stärke.',
  operations: (side, week) => `Operationen ${OF_SIDE[side]}, Woche ${week}`,
  ground: (percent) => `Gelände gewonnen in ${percent}`,

  notes: 'Kommentare und Lesezeichen',
  notesNone: 'Noch keine. Ein Kommentar gehört zum gezeigten Moment.',
  notesKept: 'In diesem Browser gespeichert und in der Datei, wenn du die Partie von hier aus speicherst.',
  write: 'Kommentar zu diesem Moment',
  add: 'Kommentar hinzufügen',
  added: 'Der Kommentar ist gespeichert.',
  addedPage:
    'Dieser Browser behält den Kommentar nur, bis der Tab geschlossen wird: Speichere die Partie in eine Datei.',
  remove: 'Löschen',
  removed: 'Gelöscht.',
  bookmarkOnly: 'Lesezeichen',
  when: (index, week) => (index === 0 ? `Beginn, Woche ${week}` : `Befehl ${index}, Woche ${week}`),

  menuSave: 'In eine Datei speichern, mit Notizen',
  menuPicture: 'Karte als Bild speichern',
  menuKeys: 'Tasten',
  pictureSaved: (name) => `Die Karte wurde als ${name} gespeichert.`,
  pictureFailed: 'Das Bild konnte in diesem Browser nicht erstellt werden.',
  keys: 'Tasten der Wiedergabe',
  keysLead:
    'Sie wirken überall auf der Seite außer in Eingabefeldern. Auf der Karte gehen die Pfeiltasten wie immer von Feld zu Feld. Buchstaben und Zeichen lassen sich in den Einstellungen abschalten.',
  keyList: [
    ['. ,', 'einen Halt vor, zurück'],
    ['→ ←', 'dasselbe, solange die Karte nicht den Fokus hat'],
    ['> <', 'eine Woche vor, zurück'],
    ['P', 'abspielen, anhalten'],
    ['Pos1 Ende', 'zum Beginn, zum Ende'],
    ['V', 'mit wessen Augen: alles, Ukraine, Russland'],
    ['M', 'Lesezeichen für diesen Moment'],
    ['1–7', 'Ebenen auf der Karte'],
  ],
};
