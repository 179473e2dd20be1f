/** Text of the debrief of a class. It comes with it. */
import type * as en from '../en/classDebrief.ts';
import { plural, signed } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { theSide } from './words.ts';

const change = (km2: number): string => `${km2 >= 0 ? '+' : '−'}${Math.abs(Math.round(km2))} km²`;

export const debrief: InWords<typeof en.debrief> = {
  title: 'Nachbesprechung der Klasse',
  lead: 'Was mit dem Gelände und mit den geführten Menschen geschah, was entschieden wurde und was das Modell auslässt.',
  drop: 'Die Partiedateien aller Paare hier ablegen',
  dropText:
    'Jedes Paar speichert seine Partie über das Menü („In eine Datei speichern“). Mehrere Dateien auf einmal sind möglich.',
  choose: 'Dateien wählen…',
  more: 'Weitere Dateien…',
  reading: (done, of) => `${done} von ${of} werden nachgespielt…`,
  bad: (name, why) => `${name} konnte nicht gelesen werden: ${why}`,
  group: (n) => `Gruppe ${n}`,
  contents: 'Teile',
  parts: {
    ground: 'Gelände',
    decisions: 'Entscheidungen',
    forecasts: 'Prognosen',
    results: 'Ergebnisse',
    events: 'Was die Lehrkraft getan hat',
    questions: 'Fragen',
    people: 'Die Menschen und das Modell',
  },
  groundText:
    'Gehaltenes und umkämpftes Gelände in der Oblast Kursk, wie es damals eingeschätzt wurde. Strengere Zählungen liegen niedriger: Der Höchststand war danach etwa 900 km². Das Band ist die Spanne der Schätzungen.',
  table: 'Dasselbe als Tabelle',
  week: 'Woche',
  history: 'Historisch',
  difference: (km2) => `${signed(Math.round(km2))} km² gegenüber dem historischen Verlauf`,
  rule: 'Hervorgehoben sind je Gruppe die zwei Wochen, in denen sie sich am weitesten von den anderen Gruppen entfernt hat; gibt es nur eine Gruppe, vom historischen Verlauf. Die Gruppe darf andere wählen.',
  ruleAlone:
    'Hervorgehoben sind die zwei Wochen, in denen sich die Gruppe am weitesten vom historischen Verlauf entfernt hat. Die Gruppe darf andere wählen.',
  decisionWeek: (week) => `Woche ${week}`,
  moved: (km2) =>
    Math.round(km2) === 0
      ? 'keine Änderung'
      : km2 >= 0
        ? `${Math.round(km2)} km² gewonnen`
        : `${Math.round(-km2)} km² verloren`,
  others: (km2) => `die anderen: ${change(km2)}`,
  historyDid: (km2) => `historisch: ${change(km2)}`,
  orders: (side, moves, attacks) =>
    `${side}: ${plural(moves, 'Bewegung', 'Bewegungen')}, ${plural(attacks, 'Angriff', 'Angriffe')}`,
  lost: (ua, ru, names) => `Verlorene Stufen: ${names.UA} ${ua}, ${names.RU} ${ru}`,
  cut: (side, units) => `${side}: ${plural(units, 'Einheit', 'Einheiten')} abgeschnitten`,
  ownWords: 'In den Worten der Lernenden',
  noWords: 'Zu dieser Woche wurde kein Satz geschrieben.',
  otherWords: 'Weitere Sätze',
  weekByWeek: 'Das Gelände Woche für Woche',
  marks: 'Ein Dreieck über einer Woche: Die Lehrkraft hat in einer Gruppe etwas geschehen lassen.',
  side: 'Seite',
  question: 'Frage',
  forecastOf: 'Prognose',
  happened: 'Was geschah',
  right: 'wie vorhergesagt',
  wrong: 'anders',
  open: 'nicht bekannt',
  noForecasts: 'Es wurden keine Prognosen abgegeben.',
  forecastText:
    'Eine Prognose, die nicht eintrifft, ist kein Fehler: Was wusste die Seite, und was hielt sie für selbstverständlich?',
  resultHead: {
    group: 'Gruppe',
    held: 'Am Ende gehalten',
    lost: 'Verlorene Stufen',
    supply: 'Offen / unter Beschuss / abgeschnitten',
    result: 'Im Vergleich zum historischen Verlauf',
  },
  noResult: 'vor dem Ende abgebrochen',
  better: (side) => `besser für ${theSide(side)}`,
  level: 'etwa wie historisch',
  events: (group) => group,
  noEvents: 'Die Lehrkraft hat in den Lauf der Dinge nicht eingegriffen.',
  atWeek: (week, what) => `Woche ${week}: ${what}`,
  questionsText: 'Für die ganze Klasse. Zeigt auf das Diagramm, wo ihr könnt.',
  peopleText: [
    'Mehr als 120.000 Menschen mussten in der Oblast Kursk ihr Zuhause verlassen, viele Zehntausend in der Oblast Sumy. Manche blieben, manche waren abgeschnitten, viele wurden durch Angriffe und durch Kämpfe in ihren Dörfern verletzt oder getötet.',
    'Soldatinnen und Soldaten beider Seiten und nordkoreanische Soldaten wurden getötet, verwundet und gefangen genommen. Die Zahlen gehen weit auseinander und stammen von den Parteien; eine Stufe auf der Karte steht für 500–700 Menschen.',
    'Die Tötung von Gefangenen, Misshandlungen und Plünderungen sind belegt oder werden behauptet; sie sind kein Teil des Spiels und gehören in dieses Gespräch.',
  ],
  peopleMore: 'Zahlen und Quellen über die Menschen',
  leaves: 'Was das Modell auslässt',
  exportCsv: 'Wochen aller Gruppen (CSV)',
  exportPupils: 'Lernende und Sätze (CSV)',
  exportJson: 'Alles (JSON)',
  print: 'Zwei Seiten für jede Gruppe drucken',
  lift: 'Die wirklichen Namen zeigen',
  veil: 'Namen wie in der Stunde',
  replay: 'Die Partie dieser Gruppe speichern',
  pupils: (names) => names,
  homework: 'Zu Hause weitermachen',
  homeworkText: (date) =>
    `Dieser Link öffnet die Nachbesprechung auf jedem Gerät, ohne Namen der Lernenden, bis zum ${date} oder länger, wenn sie wieder gelesen wird.`,
  homeworkLink: 'Link für Hausaufgaben',
  loading: 'Die Partien werden geholt…',
  empty: 'Es wurde noch keine Partie gespielt.',
  notYet: 'Deine Lehrkraft hat die Nachbesprechung noch nicht eröffnet.',
  briefTitle: 'Die Aufgaben',
  reportTitle: 'Bericht',
  write: 'In unseren Worten:',
  ask: 'Woran habt ihr das erkannt, und was sprach dagegen?',
};
