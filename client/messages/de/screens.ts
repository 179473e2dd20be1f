/** Text of the screens around the match. */
import type * as en from '../en/screens.ts';
import { plural } from '../numbers.ts';
import type { InWords } from '../shape.ts';

export const threshold: InWords<typeof en.threshold> = {
  title: 'Bevor du beginnst',
  note: 'Diese Simulation handelt von einem wirklichen Krieg der jüngsten Zeit, in dem viele Menschen gestorben sind, verletzt wurden oder ihr Zuhause verloren haben. Sie vereinfacht das Geschehen, um Entscheidungen und ihre Folgen zu untersuchen. Sie findet kein Gefallen an Gewalt. Zahlen sind Schätzungen. Wenn dich das Thema persönlich betrifft, kannst du jederzeit aufhören.',
  context:
    'Russland begann im Februar 2022 die umfassende Invasion der Ukraine. Diese Simulation behandelt einen Teil dieses Krieges, August 2024 bis März 2025; was nach dem 16. März 2025 bekannt wurde, ist gekennzeichnet.',
  makers: 'Vom Projekt Salient, freie Software mit offenen Daten; kein Konto, kein Tracking.',
  go: 'Weiter',
};

export const common: InWords<typeof en.common> = {
  name: 'Salient',
  subtitle: 'Sieben Monate in Kursk, Woche für Woche',
  skip: 'Zum Inhalt springen',
  menu: 'Menü',
  close: 'Schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  home: 'Startseite',
  more: 'Mehr',
  less: 'Weniger',
  rule: (number) => `Regel ${number}`,
  wait: 'Einen Moment…',
  loading: 'Karte und Szenario werden geladen…',
  key: (key) => `Taste ${key}`,
};

export const home: InWords<typeof en.home> = {
  title: 'Salient',
  lead: 'Eine rundenbasierte Simulation des Feldzugs in der Oblast Kursk, August 2024 bis März 2025, zu zweit an einem Tisch oder getrennt. Du gibst die Befehle einer Woche; die Straßen entscheiden, wie viel davon Bestand hat.',
  first: 'Die ersten zehn Minuten spielen',
  firstText: 'Woche 1 von „Über die Grenze“, mit Tipps bei jedem Schritt. Du spielst beide Seiten abwechselnd.',
  hotSeat: 'Gegen den Computer oder zu zweit hier',
  hotSeatText: 'Wähle, wer spielt, und das Szenario. Geht ohne Netz.',
  continue: 'Weiterspielen',
  continueText: (title, week, last) => `${title}, Woche ${week} von ${last}`,
  over: (title) => `${title}, beendet`,
  online: 'Online spielen',
  onlineText: 'Leg eine Partie an, lade jemanden per Link ein, spiel mit oder schau zu. Ohne Konto.',
  joinClass: 'Einer Klasse beitreten',
  joinClassText: 'Mit dem Code aus sechs Buchstaben und Ziffern, den deine Lehrkraft zeigt.',
  teach: 'Unterrichten',
  teachText: 'Bereite eine Unterrichtsstunde von 45 Minuten vor, verfolge alle Gruppen, sieh sie danach gemeinsam an.',
  mine: 'Meine Partien',
  mineText: 'Die Plätze in Online-Partien, die dieser Browser speichert, und wer am Zug ist.',
  import: 'Partiedatei öffnen',
  importText: 'Eine Datei .json oder .json.gz, die hier oder auf einem anderen Computer exportiert wurde.',
  replays: 'Wiedergabe und Nachbesprechung',
  replaysText:
    'Eine beendete Partie Befehl für Befehl, wie jede Seite sie sah, und neben der Geschichte. Auch aus einer Datei.',
  history: 'Die Geschichte ansehen',
  historyText: 'Der Feldzug, wie er verlief, gespielt durch Befehle des Computers, so genau es die Regeln erlauben.',
  replay: 'Wiedergabe',
  importing: 'Die Partie wird gelesen und nachgespielt…',
  scenarios: 'Szenarien',
  saved: 'Partien in diesem Browser',
  savedOn: (when) => `zuletzt gespielt ${when}`,
  delete: 'Löschen',
  deleteAsk: (title) => `„${title}“ aus diesem Browser löschen? Eine exportierte Datei bleibt davon unberührt.`,
  deleteYes: 'Partie löschen',
  learn: 'Regeln und Hintergrund',
  learnText: 'Die Regeln nach Nummern, die Quellen und eine Seite über die Menschen.',
  settings: 'Einstellungen',
  settingsText: 'Farben, Schriftgröße, Bewegung, Tasten.',
  about: 'Über diese Simulation',
  aboutText: 'Was sie ist, was sie weglässt, Dank und Lizenzen.',
  note: 'Hinweis zum Inhalt',
  dataDate: 'Was am 16. März 2025 bekannt war; späteres Wissen ist gekennzeichnet.',
  curve: 'Historisch gehalten in der Oblast Kursk, Woche für Woche',
};

const LEVELS = { 'first lesson': 'erste Lektion', easy: 'leicht', medium: 'mittel', hard: 'schwer' } as const;

export const newMatch: InWords<typeof en.newMatch> = {
  title: 'Neue Partie',
  lead: 'Sag, wer spielt, und wähle ein Szenario.',
  minutes: (from, to) => (from === to ? `${from} Minuten` : `${from}–${to} Minuten`),
  weekSpan: (first, last) => `Wochen ${first}–${last}`,
  handOvers: (times) => `${plural(times, 'Wechsel', 'Wechsel')} am Computer`,
  level: (level) => LEVELS[level],
  age: (age) => `Alter ${age}`,
  layer: { basic: 'Grundregeln', standard: 'Standardregeln', full: 'volle Regeln' },
  groups: {
    lessons: {
      title: 'Lektionen',
      text: 'Kurz, mit wenigen Einheiten: für den Anfang oder eine Unterrichtsstunde von 45 Minuten.',
    },
    full: { title: 'Ganze Szenarien', text: 'Je ein Kapitel des Feldzugs, von August 2024 bis Juni 2025.' },
    campaign: {
      title: 'Der Feldzug und seine Einstiegspunkte',
      text: 'Vom ersten Tag an oder vom historischen Stand am Ende einer Woche: Eine Klasse kann den Feldzug auf ihre Gruppen aufteilen.',
    },
    whatIfs: {
      title: 'Was wäre, wenn',
      text: 'Eine Sache ist anders als in der Geschichte. Spiel es neben dem Szenario, das es abwandelt.',
    },
  },
  groupsNav: 'Arten von Szenarien',
  objectives: 'Worum es geht',
  brief: (side) => `Auftrag: ${side}`,
  start: 'Partie beginnen',
  standard: 'Normales Spiel',
  standardText: 'So, wie das Szenario gedacht ist.',
  more: 'Weitere Einstellungen',
  fog: 'Nebel des Krieges',
  fogText: 'Jede Seite sieht, was ihre eigenen Einheiten sehen können. Aus: Beide sehen alles.',
  fogNever: 'Die Grundregeln zeigen immer alles.',
  jitter: 'Termine dürfen sich verschieben',
  jitterText: 'Ereignisse können ein, zwei Wochen früher oder später kommen als in der Geschichte.',
  long: (week) => `Bis Woche ${week} weiterspielen`,
  longText: 'Ein längeres Ende des Feldzugs.',
  loadFailed:
    'Die Szenarien konnten nicht geladen werden. Prüfe die Verbindung und lade die Seite neu; gespeicherte Partien gehen nicht verloren.',
};

export const balance: InWords<typeof en.balance> = {
  title: 'Computer gegen Computer',
  titleOf: (scenario) => `${scenario}: Computer gegen Computer`,
  all: {
    UA: 'besser für die Ukraine',
    draw: 'etwa wie historisch',
    RU: 'besser für Russland',
  },
  share: (what, share) => `${what} ${share}`,
  exact: (what, won, share, low, high) => `${what}: ${won}, ${share} (95-%-Intervall ${low} bis ${high})`,
  level: (level) => `${level} auf beiden Seiten:`,
  measured: (games, date, version) =>
    `${plural(games, 'Partie', 'Partien')}, gemessen am ${date}, Regelversion ${version}.`,
  earlier: 'Mit früheren Regeln gemessen.',
  exactTitle: 'Wie genau das ist',
  meaning:
    'Besser oder schlechter als in der Geschichte nach der Bilanz des Szenarios; Menschen spielen vielleicht anders als der Computer.',
};

export const settings: InWords<typeof en.settings> = {
  title: 'Einstellungen',
  theme: 'Farben',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  text: 'Schriftgröße',
  percent: (size) => `${size} %`,
  motion: 'Bewegung',
  motions: { system: 'Wie das System', less: 'Weniger' },
  hints: 'Tipps in der ersten Partie',
  hintsText: 'Kurze Hinweise auf den nächsten sinnvollen Schritt.',
  textTable: 'Texttabelle statt der Karte',
  textTableText:
    'Die ganze Partie als Tabellen mit Überschriften, für einen Screenreader, einen kleinen Bildschirm oder den Druck.',
  letters: 'Einzelne Buchstabentasten auf der Karte',
  lettersText: 'Sie wirken nur, solange die Karte den Fokus hat. Pfeile, Eingabetaste und Esc wirken immer.',
  keys: 'Tasten',
  keysText: 'Wähle eine Taste und drücke die neue. Buchstaben sind nach ihrem Platz auf der Tastatur gemeint.',
  press: 'Drücke eine Taste…',
  change: (action) => `Die Taste für „${action}“ ändern`,
  reset: 'Tasten zurücksetzen',
  taken: (key, action) => `${key} ist für „${action}“ vergeben. Wähle eine andere Taste.`,
  lettersOnly: 'Wähle eine Buchstabentaste. Ziffern, Pfeile, Eingabetaste und Esc haben ihre eigene Bedeutung.',
  kept: 'Die Einstellungen bleiben nur in diesem Browser.',
  actions: {
    northWest: 'Nordwesten',
    northEast: 'Nordosten',
    west: 'Westen',
    east: 'Osten',
    southWest: 'Südwesten',
    southEast: 'Südosten',
    next: 'Nächste Einheit',
    objectives: 'Nächstes Ziel',
    front: 'Die Front entlang',
    enemies: 'Nächster bekannter Gegner',
    unsupplied: 'Einheiten ohne offenen Nachschub',
    reach: 'Was erreichbar ist',
    threats: 'Wer dieses Feld bedroht',
    why: 'Warum der Nachschub so ist',
    inspect: 'Was hier ist',
    together: 'In einer Gruppe mitnehmen',
    takeBack: 'Zurücknehmen',
    hint: 'Tipp',
  },
};

export const notFound: InWords<typeof en.notFound> = {
  title: 'Diese Seite gibt es nicht',
  text: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. Deine Partien sind in diesem Browser gespeichert.',
  go: 'Zur Startseite',
};

export const failure: InWords<typeof en.failure> = {
  title: 'Auf dieser Seite ist etwas schiefgegangen',
  text: 'Der letzte Befehl ist vielleicht nicht zu sehen. Die Partie wird nach jedem Befehl gespeichert: Lade neu und mach weiter, wo du warst.',
  reload: 'Seite neu laden',
  home: 'Zur Startseite',
  details: 'Einzelheiten für eine Meldung',
};

export const storage: InWords<typeof en.storage> = {
  pageOnly:
    'Dieser Browser lässt die Seite die Partie nicht speichern. Sie bleibt nur, bis der Tab geschlossen wird: Exportiere sie vorher in eine Datei.',
  missing:
    'Diese Partie ist nicht in diesem Browser. Vielleicht wurde sie gelöscht oder in einem anderen Browser gespielt. Wenn du sie exportiert hast, öffne die Datei auf der Startseite.',
  broken: (code) =>
    `Die gespeicherte Partie konnte nicht nachgespielt werden (${code}). Sie bleibt, wie sie ist; exportierte Dateien lassen sich weiterhin öffnen.`,
  exported: (name) => `Die Partie wurde in ${name} gespeichert.`,
};

export const files: InWords<typeof en.files> = {
  tooLarge: 'Die Datei ist zu groß für eine Partie. Nichts wurde geändert.',
  unreadable:
    'Die Datei konnte nicht gelesen werden: Sie ist beschädigt oder keine Partiedatei. Nichts wurde geändert.',
  notJson: 'Die Datei ist keine Partiedatei: Sie ist nicht als JSON geschrieben. Nichts wurde geändert.',
  notAMatch: (path, reason) =>
    `Die Datei ist keine Partie, die sich weiterspielen lässt: ${path || 'die Datei'}: ${reason}. Nichts wurde geändert.`,
  scenarioInvalid: (path, reason) =>
    `Die Datei bringt ein ungültiges Szenario mit: ${path}: ${reason}. Nichts wurde geändert.`,
  noSeed:
    'Die Datei enthält keinen Startwert: Ihre Partie ist nicht zu Ende und kann darum hier nicht weitergespielt werden. Nichts wurde geändert.',
  commitmentWrong:
    'Der Startwert in der Datei passt nicht zur Zusage vom Anfang der Partie: Die Datei wurde verändert. Sie wurde nicht geöffnet.',
  unknownScenario: (id) => `Die Datei braucht das Szenario „${id}“, das hier fehlt. Nichts wurde geändert.`,
  scenarioChanged: (id) =>
    `Die Datei wurde mit einer anderen Fassung des Szenarios „${id}“ gespielt und lässt sich darum nicht nachspielen. Nichts wurde geändert.`,
  otherRules: (version, ours) =>
    `Die Datei wurde mit Version ${version} der Regeln gespielt; dies ist Version ${ours}. Nichts wurde geändert.`,
  rulesChanged: (order, from, to) =>
    `Die Partie wurde mit Version ${from} der Regeln begonnen und ab Befehl ${order} mit Version ${to} weitergespielt, weil der Server aktualisiert wurde. Die Aufzeichnung ist vollständig, aber keine Version kann sie von Anfang bis Ende nachspielen.`,
  orderRefused: (order, why) =>
    `Befehl ${order} in der Datei ist nicht erlaubt, die Datei wurde also nach der Partie verändert: ${why} Sie wurde nicht geöffnet.`,
  hashDiffers: (week, side) =>
    `In Woche ${week}, nach den Operationen (${side}), weicht die Stellung von der aufgezeichneten ab: Die Datei wurde verändert. Sie wurde nicht geöffnet.`,
  hashesMissing: (recorded, played) =>
    `Die Datei verzeichnet ${plural(recorded, 'Halbwoche', 'Halbwochen')}, gespielt wurden aber ${played}: Die Datei wurde verändert. Sie wurde nicht geöffnet.`,
};
