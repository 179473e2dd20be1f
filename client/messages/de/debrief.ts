/** Text of the debrief: charts, maps, turning points, decisions, verification, export. */
import type * as en from '../en/debrief.ts';
import { plural } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { OWN, SIDES, SUBJECT, steps, units, weeks } from './words.ts';

const attempts = (count: number): string => plural(count, 'Versuch', 'Versuchen');

/** With the sign as it is printed. */
const minus = (value: number): string => String(value).replace('-', '−');

export const debrief: InWords<typeof en.debrief> = {
  title: 'Nachbesprechung',
  of: (title) => `Nachbesprechung: ${title}`,
  sections: {
    summary: 'In Kürze',
    ground: 'Gelände',
    charts: 'Woche für Woche',
    turning: 'Wendepunkte',
    decisions: 'Entscheidungen',
    ledger: 'Bilanz',
    questions: 'Fragen',
    model: 'Was das Modell annimmt',
    sources: 'Quellen',
    verify: 'Prüfen',
    export: 'Exportieren',
  },
  contents: 'Teile dieser Seite',
  toReplay: 'Befehl für Befehl durchgehen',
  print: 'Zwei Seiten drucken',
  weeksPlayed: (first, count) => `${first}, ${weeks(count)} gespielt`,
  noWeeks: 'Keine Woche dieser Partie wurde zu Ende gespielt; es gibt noch nichts zu vergleichen.',

  // charts
  go: (week) => `Woche ${week}: diesen Moment zeigen`,
  weekColumn: 'Woche',
  table: 'Die Zahlen als Tabelle',
  hint: 'Wähle in einem Diagramm eine Woche, um sie auf der Karte zu sehen. Die Zeichen darüber:',
  marks: {
    event: 'Ereignis',
    decision: 'Entscheidung',
    injected: 'von der Spielleitung ausgelöst',
    doctrine: 'Doktrin',
    called: 'Regiment herangezogen',
    claim: 'Behauptung',
  },
  readout: (week, values) => `Woche ${week}: ${values}`,
  marksColumn: 'Was geschah',
  chartLoading: 'Das Diagramm wird geholt…',
  held: {
    title: 'In der Oblast Kursk gehalten, km²',
    sentence: (peak, peakWeek, last, lastWeek) =>
      peakWeek === lastWeek
        ? `${last} am Ende von Woche ${lastWeek}, so viel wie in keiner Woche davor.`
        : `Höchstens ${peak} am Ende von Woche ${peakWeek}; ${last} am Ende von Woche ${lastWeek}.`,
    inBand: (inside, of) => `In ${inside} von ${weeks(of)} innerhalb der historischen Spanne.`,
    match: 'diese Partie',
    history: 'historisch',
    low: 'historisch, niedrig',
    high: 'historisch, hoch',
    range: 'historische Spanne',
    what: 'Gehalten und umkämpft, wie damals eingeschätzt; strengere Zählungen liegen niedriger (Höchststand etwa 900 km²).',
  },
  sumy: 'In der Oblast Sumy russisch gehalten, km²',
  lost: {
    title: 'Seit dem Beginn verlorene Stufen',
    sentence: (ua, ru) => `Die Ukraine verlor ${steps(ua)}, Russland mit dem Kontingent ${ru}.`,
    contingent: 'davon das Kontingent',
  },
  supply: {
    title: (side) => `Einheiten ${OWN[side]} nach dem Stand des Nachschubs`,
    sentence: (fire, cut) =>
      fire + cut === 0
        ? 'Am Ende jeder Woche hatten alle Einheiten offenen Nachschub.'
        : `Höchstens am Ende einer Woche: ${fire === 0 ? 'keine' : units(fire)} unter Beschuss, ${cut === 0 ? 'keine' : cut} abgeschnitten.`,
    open: 'offen',
    underFire: 'unter Beschuss',
    cut: 'abgeschnitten',
  },
  points: {
    title: 'Erhaltene Punkte',
    sentence: 'Was jede Seite zu Beginn ihrer Operationen für Angriffe und Unterstützung bekam.',
    support: (side) => `${SIDES[side]}: Unterstützung`,
    attack: (side) => `${SIDES[side]}: Angriffe`,
  },
  dials: {
    title: 'Hilfe für die Ukraine und Beschuss der Straße nach Sudzha',
    sentence: 'Regler von 0 (eingefroren) bis 3; der Beschuss der Straße von 0 bis 5.',
    materiel: 'Material',
    intelligence: 'Aufklärungsdaten',
    road: 'Beschuss der Straße',
  },
  ledger: {
    title: 'Siegpunktbilanz: Punkte der Ukraine minus Punkte Russlands',
    sentence: (last, history) =>
      `${last} am Ende; historisch ${history}. Mehr als historisch ist besser für die Ukraine.`,
    difference: 'wenn die Partie dann geendet hätte',
    history: 'historisch am Ende',
  },
  tracks: 'Leisten',
  trackSentence: (from, to, least, most) =>
    least === most
      ? `Durchgehend ${minus(from)}.`
      : `Von ${minus(from)} auf ${minus(to)}${least < Math.min(from, to) ? `, Tiefststand ${minus(least)}` : ''}${most > Math.max(from, to) ? `, Höchststand ${minus(most)}` : ''}.`,

  // ground
  groundLead: 'Das Gelände zu Beginn, am Ende und historisch zur selben Zeit.',
  start: 'Zu Beginn',
  end: (week) => `Am Ende, Woche ${week}`,
  inHistory: (week) => `Historisch, Ende von Woche ${week}`,
  byWeek: 'Woche für Woche neben der historischen Front',
  week: 'Woche',
  weekShown: (week, dates) => `Ende von Woche ${week} (${dates})`,
  both: (match, history) => `Hier gehalten ${match}; historisch ${history}.`,
  overlap: (share) => `Vom Gelände, das hier oder historisch gehalten wurde, ist ${share} dasselbe.`,
  ownGround: 'in dieser Partie gehalten',
  pastFront: 'historische Front',
  thatWeek: 'Historisch in dieser Woche',
  nothingThatWeek: 'Zu dieser Woche ist hier kein datiertes Ereignis verzeichnet.',
  confidence: { high: 'gut belegt', medium: 'mäßig belegt', low: 'schwach belegt' },
  frontConfidence: (word) => `Der Umriss dieser Woche ist ${word}.`,
  showMoment: 'Diesen Moment auf der Karte zeigen',
  showHistory: 'Diese Woche im historischen Verlauf zeigen, vom Computer gespielt',

  // turning points
  turningLead:
    'Eine Woche, die das zu erwartende Ergebnis weiter verschoben hat, als Wochen es sonst tun, ist ein Wendepunkt. Das sagt, worauf es im Modell ankam, nicht, worauf es in Wirklichkeit ankam.',
  fromLedger: (matches) =>
    `Sofort geschätzt aus der Bilanz: wie sie am Ende jeder Woche stand und um wie viel sie sich von dort an noch bewegte, im Mittel von ${plural(matches, 'Partie', 'Partien')} dieses Szenarios, die der Computer gegen sich selbst gespielt hat. In der Spanne endeten zwei von drei dieser Partien; eine Woche zählt, wenn sie die Bilanz weiter vom Üblichen weg bewegt hat, als es neun von zehn Wochen tun.`,
  fromEarlier: 'Gespielt wurden sie nach früheren Regeln oder mit einer früheren Fassung des Szenarios.',
  fromPlaying: (rounds) =>
    `Aus ${attempts(rounds)} zu jeder Woche: Der Computer hat die Lage zu ihrem Beginn bis zum Ende weitergespielt, beide Seiten mit der Spielstärke „normal“, mit anderen Würfeln. Eine Woche zählt, wenn sie den Mittelwert um mehr als die Streuung der Würfel verschoben hat.`,
  playOnLead:
    'Eine genauere Schätzung spielt die Lage zu Beginn jeder Woche mehrmals bis zum Ende weiter. Was dabei herauskommt, bleibt in diesem Browser bei der Partie.',
  estimate: 'Von jeder Woche an weiterspielen',
  estimateMore: 'Öfter weiterspielen',
  stop: 'Anhalten',
  estimating: (done, of) => `Wird weitergespielt: ${done} von ${attempts(of)}`,
  estimateFailed: 'Der Computer konnte in diesem Browser nicht weiterspielen.',
  takesLong: 'Bei einer langen Partie dauert das viele Minuten; die Seite bleibt benutzbar.',
  turn: (week) => `Woche ${week}`,
  moved: (points, side) => `${points} Punkte zugunsten ${OWN[side]}`,
  margin: (points) => `± ${points}`,
  usually: (points) => `(neun von zehn Wochen: höchstens ${points})`,
  noTurning: 'Keine Woche hat das erwartete Ergebnis um mehr als die Streuung der Würfel verschoben.',
  noTurningUsual: 'Keine Woche hat das erwartete Ergebnis weiter verschoben, als Wochen es sonst tun.',
  lossesOf: (ua, ru) => `verlorene Stufen ${ua} / ${ru}`,
  groundOf: (km2) => `Gelände ${km2}`,
  prospect: {
    title: 'Erwartetes Ergebnis nach jeder Woche',
    sentence: 'Punkte, um die die Ukraine besser (über 0) oder schlechter als historisch abschneiden würde.',
    atOnce: 'aus der Bilanz',
    playedOn: 'weitergespielt',
    scatter: 'wo zwei von drei Partien enden',
    error: 'Standardfehler',
    even: 'wie historisch',
  },

  // decisions
  decisionsLead: 'Was gefragt wurde, was hier geantwortet wurde und was historisch geschah.',
  decision: 'Entscheidung',
  here: 'In dieser Partie',
  inPast: 'Historisch',
  same: 'dasselbe',
  other: 'anders',
  byDefault: 'nach Vorgabe',
  noDecisions: 'In dieser Partie wurde nach keiner Entscheidung gefragt.',
  others: 'Doktrin, angeforderte Regimenter und Behauptungen',
  calledUnit: (unit) => `${unit} angefordert`,
  claimOf: (side) => `${SUBJECT[side]} behauptet, gegnerische Kräfte seien eingekesselt`,
  noPast: 'keine Entsprechung',
  more: (count) => `und ${count} weitere`,

  // model, sources
  modelLead: 'Ein Modell vereinfacht. Was es auslässt und für gegeben nimmt:',
  sourcesLead: 'Quellen des Szenarios. Alle Quellen mit ihren Klassen stehen auf der Seite der Quellen.',
  allSources: 'Alle Quellen',
  peoplePage: 'Über die Menschen',
  limitsPage: 'Grenzen des Modells',

  // verify
  verifyLead:
    'Die Partie wurde hier aus ihrem Startwert und ihren Befehlen nachgespielt. Die Zusage wurde vor dem ersten Wurf gegeben; der Startwert passt zu ihr; die Lage nach den Operationen jeder Seite hat den Hash, der aufgeschrieben wurde.',
  verifyBad: 'Die Aufzeichnung lässt sich nicht so nachspielen, wie sie geschrieben wurde:',
  verified: 'Die Aufzeichnung ist, was sie zu sein angibt.',
  again: 'Noch einmal nachspielen',
  checking: 'Wird nachgespielt…',
  scenario: 'Szenario',
  rulesVersion: 'Version der Regeln',
  dice: 'Würfel',
  diceKind: { hmac: 'HMAC-SHA-256', fast: 'Simulation, nicht geheim' },
  seed: 'Startwert',
  noSeed: 'nicht in dieser Aufzeichnung',
  commitment: 'Zusage (SHA-256 des Startwerts)',
  seedFits: 'passt zum Startwert',
  seedWrong: 'passt nicht zum Startwert',
  orders: 'Befehle',
  sideWeeks: 'Verglichene Wochen je Seite',
  finalHash: 'Hash am Ende',
  command: 'Dasselbe in einem Terminal: npm run verify -- DATEI',

  // export
  exportLead: 'Die Dateien entstehen in diesem Browser; nichts wird versendet.',
  matchFile: 'Partiedatei, mit Notizen',
  csv: 'Wochenreihe (CSV)',
  json: 'Wochenreihe (JSON)',
  svg: 'Karte des Endes (SVG)',
  png: 'Karte des Endes (PNG)',
  saved: (name) => `Gespeichert als ${name}.`,
  pictureFailed: 'Das Bild konnte in diesem Browser nicht erstellt werden.',

  // paper
  paperWeeks: 'Die Wochen',
  paperHead: {
    week: 'Woche',
    held: 'Gehalten km²',
    history: 'Historisch',
    lost: 'Verlorene Stufen UA / RU',
    supply: 'UA unter Beschuss / abgeschnitten',
    supplyRu: 'RU unter Beschuss / abgeschnitten',
    road: 'Straße',
    aid: 'Hilfe M / A',
    ledger: 'Bilanz',
  },
  paperMaps: 'Dunkel: von der Ukraine in Russland gehalten. Hell: von Russland in der Ukraine gehalten.',
  paperOwn: 'In eigenen Worten: Welche zwei Entscheidungen waren die wichtigsten, und warum?',
  paperNote:
    'Mit Salient aus der Aufzeichnung der Partie erstellt. Die Zahlen sind die des Modells, nicht die historischen.',
  paperHash: (hash) => `Hash am Ende ${hash}`,
};
