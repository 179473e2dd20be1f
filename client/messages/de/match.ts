/** Text of the match screen. */
import type { Phase } from '../../../game/state.ts';
import type * as en from '../en/match.ts';
import { area, distance, list, plural, quarters } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { doctrineWord, stanceWord } from './happenings.ts';
import * as w from './words.ts';

const PHASES: Readonly<Record<Phase, string>> = {
  orders: 'Befehle',
  movement: 'Bewegung',
  combat: 'Kampf',
  exploitation: 'Nachstoß',
};

export const top: InWords<typeof en.top> = {
  week: (week) => `Woche ${week}`,
  of: (last) => `von ${last}`,
  weather: { clear: 'klar', mud: 'Schlamm', snow: 'Schnee, Nebel' },
  operations: (side) => `Operationen ${w.OWN[side]}`,
  side: (side) => w.SIDES[side],
  phase: (phase) => PHASES[phase],
  phases: 'Phasen dieser Operationen',
  done: 'erledigt',
  now: 'jetzt',
  attacks: 'Angriffe',
  support: 'Unterstützung',
  left: (count) => `noch ${count}`,
  aid: 'Hilfe für die Ukraine',
  materiel: 'Material',
  intelligence: 'Aufklärung',
  level: (level) => `${level} von 3`,
  frozen: 'eingefroren',
  held: 'Gehalten in der Oblast Kursk',
  heldArea: area,
  history: (km2, low, high) => ({
    label: `historisch ${km2}`,
    range: low && high ? `(${low}–${high})` : '',
  }),
  curveTitle: 'Gehaltene Fläche je Woche',
  curveSentence: (now, history, week) =>
    history ? `Woche ${week}: ${now} gehalten; historisch ${history}.` : `Woche ${week}: ${now} gehalten.`,
  curveMeasure:
    'Gehalten und umkämpft, wie damals eingeschätzt; strengere Zählungen liegen niedriger (Höchststand etwa 900 km²).',
  table: 'Als Tabelle zeigen',
  tableWeek: 'Woche',
  tableMatch: 'Diese Partie, km²',
  tableHistory: 'Historisch, km²',
  tableRange: 'Spanne, km²',
  help: 'Hilfe und Tasten',
  settings: 'Einstellungen',
  asKnown: 'soweit du weißt',
};

export const map: InWords<typeof en.map> = {
  label:
    'Karte des Feldzugs. Pfeiltasten gehen von Feld zu Feld, die Eingabetaste wählt, das Fragezeichen zeigt die Tasten. Tab verlässt die Karte.',
  region: 'Karte',
  overlays: 'Ebenen',
  overlay: {
    supply: 'Nachschubwege',
    zones: 'Umfeld, das Einheiten kontrollieren',
    control: 'Wer das Gelände hält',
    threats: 'Wo der Gegner angreifen kann',
    fieldworks: 'Feldbefestigungen',
    labels: 'Ortsnamen',
    history: 'Historische Front dieser Woche',
  },
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Die Front zeigen',
  minimap: 'Übersichtskarte: Ausschnitt wählen',
  scale: distance(10),
  letters: { UA: 'UA', RU: 'RU', contingent: 'KP' },
  heldUA: 'Ukrainisch gehalten in der Oblast Kursk',
  heldRU: 'Russisch gehalten in der Oblast Sumy',
  front: 'Frontlinie',
  weekAgo: 'vor einer Woche',
  contactAge: (weeks) => (weeks <= 0 ? 'jetzt' : `${weeks} Wo.`),
  attribution: 'Karte © OpenStreetMap-Mitwirkende, GeoNames, Natural Earth · Kenntnisstand vom 16. März 2025',
  attributionShort: '© OpenStreetMap-Mitwirkende',
  road: 'Straße Sumy–Sudzha',
  roadOpenUp: 'Die Straße Sumy–Sudzha zeigen',
  roadClose: 'Den Straßenstreifen ausblenden',
  roadLevel: (level) => (level === 0 ? 'kein Beschuss' : `Beschussstufe ${level} von 5`),
  roadCapacity: (fed, wanted) => `versorgt ${fed} von ${wanted} Stufen`,
  roadFeeds: (units) => `Über die Grenze versorgt: ${units}`,
  roadIf: (hex, text) => `Falls verloren, ${hex}: ${text}`,
  roadWanted: (wanted) => `trägt den Nachschub für ${w.steps(wanted)} in der Oblast Kursk`,
  roadBroken: (wanted) => `teils in russischer Hand; ${w.steps(wanted)} in der Oblast Kursk zu versorgen`,
  roadNobody: 'noch wird niemand über sie versorgt',
  roadEnemy: (hex) => `${hex}: in russischer Hand.`,
  roadSteps: (steps) => `${w.steps(steps)} ${w.verb(steps, 'wäre', 'wären')} abgeschnitten oder unversorgt`,
  roadIfNothing: 'diese Woche würde sich nichts ändern',
  roadIfChange: (cut, fire) =>
    list([...(cut ? [`${w.units(cut)} abgeschnitten`] : []), ...(fire ? [`${w.units(fire)} unter Beschuss`] : [])]),
  roadHex: (hex) => `Was, wenn dieses Feld fällt: ${hex}?`,
};

export const panel: InWords<typeof en.panel> = {
  tabs: { unit: 'Einheit', orders: 'Befehle', log: 'Protokoll', report: 'Bericht' },
  tabsLabel: 'Seitenleiste',
  nothing: 'Wähle eine Einheit auf der Karte, oder nimm die nächste, die handeln kann („Nächste Einheit“, Taste N).',
  nothingTouch: 'Tippe auf eine Einheit auf der Karte, oder nimm die nächste, die handeln kann („Nächste Einheit“).',
  nothingOver: 'Wähle eine Einheit auf der Karte.',
  emptyHex: 'Keine Einheit hier.',
  ownUnits: 'Einheiten, die handeln können',
  ownAll: 'Deine Einheiten',
  nothingWatched: 'Wähle eine Einheit auf der Karte oder in der Liste.',
  steps: (steps, most) => `${steps} von ${most} Stufen`,
  worn: 'angeschlagen',
  quality: (quality) => `Qualität ${quality}`,
  strength: (text) => `Stärke ${text}`,
  points: (left, of) => `${quarters(left)} von ${quarters(of)} Bewegungspunkten`,
  known: 'Von Weitem gesehen: Stärke und Haltung sind nicht bekannt.',
  stack: (count) => `${w.units(count)} hier`,
  stance: 'Haltung',
  stanceName: stanceWord,
  stanceHelp: {
    hold: 'Gibt Gelände nur um den Preis von Treffern auf.',
    delay: 'Gibt Gelände früh auf und verliert weniger.',
    withdraw: 'Zieht über die Straße ab, geordnet, wenn es noch geht.',
    reserve: 'Hält sich bereit und hilft bei der Verteidigung eines Feldes.',
  },
  reserveFor: 'Verteidigt mit:',
  chooseReserveHex: 'Wähle das Feld',
  supply: (word) => `Nachschub: ${word}`,
  why: 'Warum',
  source: (name, capacity) => `${name}, Quelle für ${w.steps(capacity)}`,
  leg: (km, interdicted) => (interdicted > 0 ? `${km}, ${w.hexes(interdicted)} unter Drohnenbeschuss` : `${km}, offen`),
  priority: 'Diese Einheit zuerst versorgen',
  priorityHelp:
    'Über die Straße, wenn sie nicht alle versorgen kann; höchstens zwei Einheiten. Gilt, wenn der Nachschub das nächste Mal bestimmt wird.',
  priorityInstead: (unit) => `Anstelle von ${unit}: höchstens zwei Einheiten werden zuerst versorgt.`,
  attack: 'Angriff von hier',
  attackTarget: (where, chance) => `${where}: Geländegewinn ${chance}`,
  moves: 'Züge',
  canAct: 'Kann handeln',
  done: 'Hat gezogen',
  terrain: {
    open: 'offenes Gelände',
    forest: 'Wald',
    marsh: 'Sumpf',
    village: 'Dorf',
    town: 'Kleinstadt',
    city: 'Stadt',
    lake: 'See',
  },
  controlled: (side) => `gehalten: ${side}`,
  controlledBy: (side, by) => `gehalten: ${side}, durch ${by} in der Nähe`,
  otherName: (name) => `auch ${name}`,
  refitUntil: (week) => `Auffrischung bis Woche ${week}.`,
  onFoot: 'Hat die Fahrzeuge verloren: zu Fuß bis zur Auffrischung.',
  mass: 'Nordkoreanisches Kontingent: nur auf russischem Boden.',
};

export const orders: InWords<typeof en.orders> = {
  title: 'Befehle dieser Woche',
  none: 'Diese Woche noch keine Befehle.',
  takeBack: (what) => `Zurücknehmen: ${what}`,
  takeBackUpTo: (count, what) =>
    count === 1 ? `Zurücknehmen: ${what}` : `Die letzten ${count} Befehle zurücknehmen, bis zu diesem: ${what}`,
  stances: (units, stance) => `${list(units)}: ${stanceWord(stance)}`,
  again: (count) => `Wie letzte Woche: ${w.orders(count)}`,
  againDone: (done, of) =>
    done === of
      ? `${w.orders(done)} wie letzte Woche gegeben.`
      : `${done} von ${plural(of, 'Befehl', 'Befehlen')} gegeben: Die Unterstützung reicht nicht für alle.`,
  locked: 'kann nicht zurückgenommen werden: Danach wurde gewürfelt, oder etwas kam ans Licht',
  why: {
    nothingOrdered: 'Noch wurde nichts befohlen.',
    notYours: 'Der letzte Befehl kam von der anderen Seite.',
    revealed: 'Der letzte Befehl kann nicht zurückgenommen werden: Es wurde gewürfelt, oder etwas kam ans Licht.',
  },
  sentence: (order, n) => {
    switch (order.type) {
      case 'move':
        return `${n.unit(order.unit)} zieht bis ${n.hex(order.path[order.path.length - 1] ?? '')}`;
      case 'exploit':
        return `${n.unit(order.unit)} stößt nach bis ${n.hex(order.path[order.path.length - 1] ?? '')}`;
      case 'attack':
        return `${list(order.units.map(n.unit))} ${w.verb(order.units.length, 'greift', 'greifen')} ${n.at(order.target)} an`;
      case 'stance':
        return order.hex
          ? `${n.unit(order.unit)}: Reserve für das Feld ${n.at(order.hex)}`
          : `${n.unit(order.unit)}: ${stanceWord(order.stance)}`;
      case 'doctrine':
        return `Doktrin: ${doctrineWord(order.doctrine)}`;
      case 'defensiveSupport':
        return order.points === 0
          ? `Keine Abwehrunterstützung mehr ${n.at(order.hex)}`
          : `${plural(order.points, 'Punkt', 'Punkte')} Abwehrunterstützung ${n.at(order.hex)}`;
      case 'interdict':
        return order.on
          ? `${n.unit(order.unit)} beschießt die Straße ${n.at(order.hex)}`
          : `${n.unit(order.unit)} stellt den Beschuss der Straße ${n.at(order.hex)} ein`;
      case 'roadEffort':
        return order.on
          ? 'Jede Woche Unterstützung für die Straße nach Sudzha'
          : 'Keine Unterstützung mehr für die Straße nach Sudzha';
      case 'strikeBridge':
        return `Schlag gegen ${n.bridge(order.bridge)}`;
      case 'strikeDepot':
        return `Schlag gegen das Depot ${n.source(order.source)}`;
      case 'glideBombs':
        return `Gleitbomben auf Stellungen ${n.at(order.hex)}`;
      case 'reconnoitre':
        return `Erkundung ${n.at(order.hex)}`;
      case 'pontoon':
        return `${n.unit(order.unit)} ersetzt ${n.bridge(order.bridge)} durch eine Pontonbrücke`;
      case 'fortify':
        return `Feldbefestigungen ${n.at(order.hex)}`;
      case 'priority':
        return order.units.length
          ? `Zuerst versorgt: ${list(order.units.map(n.unit))}`
          : 'Niemand wird zuerst versorgt';
      case 'decide':
        return `Entscheidung: ${order.option}`;
      case 'callReserve':
        return `${n.unit(order.unit)} heranziehen`;
      case 'sendHome':
        return `${n.unit(order.unit)} nach Hause schicken`;
      case 'commit':
        return `${n.unit(order.unit)} einsetzen`;
      case 'takeInitiative':
        return 'Nächste Woche zuerst spielen';
      case 'claimEncirclement':
        return 'Behaupten, der Gegner sei eingekesselt';
      case 'endPhase':
        return 'Ende der Phase';
      default:
        return `Spielleitung: ${order.type}`;
    }
  },
};

export const group: InWords<typeof en.group> = {
  title: 'Eine Haltung für mehrere Einheiten',
  who: 'Welche Einheiten',
  help: 'Die Zahl sagt, bei wie vielen sich etwas ändert. Jede Änderung ist ein eigener Befehl; die Liste oben nimmt sie gemeinsam zurück.',
  done: (count, stance) => `${w.units(count)}: ${stanceWord(stance)}.`,
  together: (count) => `${w.units(count)} zusammen`,
  togetherHelp:
    'Wähle ein markiertes Feld: Die erste führt, die anderen folgen, so nah es der Platz erlaubt. Esc löst die Gruppe auf.',
  takeAlong: 'Alle mitnehmen',
  letGo: (unit) => `Ohne ${unit}`,
  chosen: (units) => `Zusammen gewählt: ${list(units)}.`,
  move: (count, where) => `${w.units(count)}: Zug bis ${where}`,
  leg: (where, cost) => `${where}, ${cost}`,
  stays: 'bleibt: kein Platz oder zu weit',
  risky: (count) => `${w.hexes(count)} unter Drohnenbeschuss`,
  moved: (units, where) => (units ? `Gezogen bis ${where}: ${units}.` : ''),
  stopped: 'Unterwegs ist etwas dazwischengekommen. Die anderen warten auf deine Befehle.',
  lead: 'führt',
};

export const prompt: InWords<typeof en.prompt> = {
  orders: 'Wähle Einheiten und ihre Haltung; Unterstützung steht in der Liste der Befehle.',
  movement: 'Wähle eine Einheit, die ziehen soll.',
  movementGroup: (count) => `Wähle ein markiertes Feld für ${w.units(count)} zusammen.`,
  movementUnit: (unit) => `Wähle ein markiertes Feld für ${unit}.`,
  combat: 'Wähle ein markiertes Feld als Angriffsziel.',
  combatUnit: (unit) => `Wähle, was ${unit} angreift.`,
  exploitation: 'Einheiten mit Durchbruch dürfen nachstoßen.',
  nothing: {
    movement: 'Alle Einheiten, die sinnvoll ziehen konnten, haben gezogen. Beende die Phase.',
    combat: 'Es gibt nichts mehr anzugreifen. Beende die Phase.',
    exploitation: 'Keine Einheit kann weiter nachstoßen. Beende die Phase.',
  },
  subject: { orders: 'Befehle.', movement: 'Bewegung.', combat: 'Kampf.', exploitation: 'Nachstoß.' },
  nextKey: 'oder eine Taste: nächste Einheit',
  left: (count, phase) =>
    phase === 'combat'
      ? count === 0
        ? 'nichts mehr anzugreifen'
        : `${w.units(count)} ${w.verb(count, 'kann', 'können')} angreifen`
      : phase === 'orders'
        ? w.units(count)
        : count === 0
          ? 'alle haben gezogen'
          : `${w.units(count)} ${w.verb(count, 'kann', 'können')} noch ziehen`,
  takeBack: 'Zurücknehmen',
  next: 'Nächste Einheit',
  end: (phase, last) => (last ? 'Operationen beenden' : `${PHASES[phase]} beenden`),
  endShort: 'Ende',
  moveHere: 'Hierher',
  moveAllHere: (count) => `${w.units(count)} ziehen`,
  attackHere: 'Angreifen…',
  over: 'Die Partie ist zu Ende.',
  toReport: 'Zum Bericht',
  eyes: 'Die Karte zeigen, wie sie war oder wie eine Seite sie kannte',
  eyesOf: { all: 'Alles', UA: 'Sicht der Ukraine', RU: 'Sicht Russlands' },
  waiting: (side) => `Am Zug: ${w.SIDES[side]}.`,
};

export const move: InWords<typeof en.move> = {
  title: (unit, cost, of) => `${unit} zieht hierher: ${cost} von ${of} Punkten`,
  titleFollow: (unit) => `${unit} stößt hierher nach`,
  stops: 'Hält hier an: Der Gegner kontrolliert das Umfeld dieses Feldes.',
  risky: (count) =>
    count === 1
      ? '1 Feld des Weges unter Drohnenbeschuss: Es kann einen Treffer kosten.'
      : `${w.hexes(count)} des Weges unter Drohnenbeschuss: Jedes kann einen Treffer kosten.`,
  supplySame: (word) => `Nachschub dann: ${word}.`,
  supplyBetter: (unit, was, now) => `${unit}: ${was} → ${now}`,
  underFire: 'unter Beschuss: Angriff mit halber Stärke',
  attackFrom: (where, odds, chance) => `Möglicher Angriff, ${where}: Kräfteverhältnis ${odds} (${chance})`,
  ownHere: (unit) =>
    `Ein Klick oder die Eingabetaste wählt ${unit}; mit der Umschalttaste zieht diese Einheit dorthin.`,
  takeBack: 'Kann zurückgenommen werden, bis etwas ans Licht kommt.',
  final: 'Kann nicht zurückgenommen werden: Unterwegs kann Unbekanntes stehen.',
  finalRun: 'Kann nicht zurückgenommen werden: Unterwegs kommt es zum Kampf.',
  finalRisk: 'Kann nicht zurückgenommen werden: Würfel entscheiden, ob sie getroffen wird.',
  overruns: (units) => `Überrollt wird: ${units}.`,
  cannot: 'Diese Woche nicht erreichbar.',
};

export const attack: InWords<typeof en.attack> = {
  title: (where) => `Angriff: ${where}`,
  defenders: 'Verteidigung',
  screen: 'Eine dünne Sicherung: Der Gegner hält dieses Feld vom Nachbarfeld aus.',
  attackers: 'Angriff',
  attackersHelp: (most) => `Höchstens ${most}. Die zuerst angekreuzte Einheit führt und erleidet den ersten Treffer.`,
  strength: (own, theirs) => `${own} gegen ${theirs}`,
  odds: (word, column) => `${word}es Kräfteverhältnis (${column})`,
  from: (ratio) => `allein nach Stärke ${ratio}`,
  factors: 'Was zählt',
  factorsMore: (count) => plural(count, 'weiterer Faktor', 'weitere Faktoren'),
  shift: (value) => `${value} ${value === '+1' || value === '−1' ? 'Spalte' : 'Spalten'}`,
  chances: 'Was geschehen kann',
  chanceTable: 'Alle Ergebnisse',
  outcome: 'Ergebnis',
  chance: 'Chance',
  ground: (percent) => `Geländegewinn ${percent}`,
  prepared: 'Vorbereitet (1 Angriffspunkt)',
  hasty: 'Hastig (kein Angriffspunkt, zwei Spalten schlechter)',
  usesAttack: (left) =>
    left === 1
      ? 'Verbraucht den letzten Angriff dieser Woche.'
      : `Verbraucht einen von ${plural(left, 'Angriff', 'Angriffen')}, die diese Woche bleiben.`,
  support: 'Feuer',
  supportCosts: (left) => `noch ${w.supportPoints(left)}`,
  worst: (word, column, percent) =>
    `Falls dort steht, was höchstens verborgen sein kann: Kräfteverhältnis ${word} (${column}), Geländegewinn ${percent}.`,
  go: 'Angreifen',
  none: 'Kreuze mindestens eine Einheit an.',
  promise: 'Nach „Angreifen“ entscheiden die Würfel; das kann nicht zurückgenommen werden.',
};

export const support: InWords<typeof en.support> = {
  title: 'Unterstützung',
  points: (left) => `noch ${w.supportPoints(left)}`,
  standing: 'Dauerbefehle',
  standingNone: 'Keine Dauerbefehle.',
  give: 'Einsetzen für',
  kinds: {
    defensiveSupport: 'Verteidigung eines Feldes',
    interdict: 'Beschuss einer Straße',
    roadEffort: 'Die Straße nach Sudzha',
    strikeBridge: 'Schlag gegen eine Brücke',
    strikeDepot: 'Schlag gegen ein Depot',
    glideBombs: 'Gleitbomben',
    reconnoitre: 'Erkundung',
    pontoon: 'Pontonbrücke',
    fortify: 'Befestigungen auf dem Höhenzug',
    priority: 'Zuerst versorgt',
  },
  help: {
    defensiveSupport:
      'Geschütze und Drohnen stehen für die Verteidigung eines Feldes bereit. Gilt, bis sie eingesetzt oder geändert wird.',
    interdict:
      'Drohnen überwachen ein Straßenfeld (Abriegelung). Wirkt, wenn der Nachschub der anderen Seite das nächste Mal bestimmt wird. Gilt, bis du es aufhebst.',
    roadEffort:
      'Jede Woche zwei Punkte für den Beschuss der Straße nach Sudzha: Russland erhöht ihn, die Ukraine senkt ihn.',
    strikeBridge: 'Zwei Würfel: Ab 8 wird sie beschädigt oder zerstört.',
    strikeDepot: 'Weniger Kapazität und nächste Woche ein Angriff weniger für die andere Seite.',
    glideBombs: 'Auf ein Feld mit einer gegnerischen Einheit in Sicht, für den Angriff dieser Woche.',
    reconnoitre: 'Zeigt diese Woche alles im Umkreis von 10 km.',
    pontoon: 'Pioniere überbrücken einen Fluss, dessen Brücke unpassierbar ist.',
    fortify: 'Feldbefestigungen auf dem Höhenzug vor Sumy.',
    priority: 'Höchstens zwei Einheiten werden über die Straße zuerst versorgt.',
  },
  cost: (points) => (points === 0 ? 'keine Punkte' : plural(points, 'Punkt', 'Punkte')),
  nearest: 'Zuerst, was dem gewählten Feld oder der gewählten Einheit am nächsten ist.',
  all: (count) => `Alle ${count} zeigen`,
  withdraw: 'Aufheben',
  peopleTitle: 'Was solche Waffen Orten und Menschen angetan haben',
  people:
    'In dieser Simulation richten sich solche Waffen nur gegen Einheiten, Brücken, Depots und Straßenabschnitte. Im Krieg trafen sie auch Orte und Menschen: In der Oblast Kursk verließen etwa 120.000–150.000 Menschen ihr Zuhause, in der Oblast Sumy viele Zehntausende; Sudzha und die Dörfer an der Grenze wurden weitgehend zerstört.',
};

export const doctrine: InWords<typeof en.doctrine> = {
  title: 'Doktrin für den Frontbogen',
  names: { hold: 'Halten', flexible: 'Beweglich', withdraw: 'Abziehen' },
  text: {
    hold: 'Jedes Feld wird verteidigt. Angriffe auf russischem Boden treffen auf eine Spalte mehr.',
    flexible: 'Einheiten geben Gelände auf, wo sie müssen.',
    withdraw: 'Der Frontbogen wird aufgegeben, über die Straße und geordnet, wo es noch geht.',
  },
  table: 'Wie ein Abzug verliefe',
  organised: 'geordnet',
  mixed: 'teils ungeordnet',
  chaotic: 'ungeordnet',
  lastSafe: (from, to) =>
    from === to
      ? `Letzte sichere Woche zum Abziehen: etwa Woche ${from}.`
      : `Letzte sichere Woche zum Abziehen: etwa Woche ${from} bis ${to}.`,
};

export const decisions: InWords<typeof en.decisions> = {
  title: 'Entscheidung',
  due: (count) => `${count} fällig`,
  otherwise: (option) => `Ohne Wahl gilt am Ende der Operationen „${option}“.`,
  choose: 'Wählen',
  reserves: 'Reserven',
  other: 'Weitere Möglichkeiten',
  claimHelp:
    'Eine öffentliche Behauptung. Wenn der Nachschub sie nicht bestätigt, wird das mitgeteilt. Sie kann nicht zurückgenommen werden.',
  call: (unit) => `${unit} heranziehen`,
  home: (unit) => `${unit} nach Hause schicken`,
  commit: (unit) => `${unit} einsetzen`,
  initiative: 'Nächste Woche den ersten Zug kaufen',
  claim: 'Behaupten, der Gegner sei eingekesselt',
};

export const events: InWords<typeof en.events> = {
  title: 'Was diese Woche geschah',
  none: 'Keine Ereignisse diese Woche.',
  knownThen: 'Damals bekannt',
  knownLater: 'Später bekannt',
  laterNone: 'Später wurde nichts bekannt, was das Bild ändert.',
  effect: 'Im Spiel',
  sources: 'Quellen',
  saidBy: w.begin,
  read: 'Weiterlesen',
};

export const report: InWords<typeof en.report> = {
  title: (week) => `Lage am Ende der Woche ${week}`,
  live: (week) => `Woche ${week} bisher`,
  held: 'Gehalten in der Oblast Kursk',
  heldSumy: 'Russisch gehalten in der Oblast Sumy',
  before: 'Vorher',
  after: 'Nachher',
  now: 'Jetzt',
  losses: 'Verlorene Stufen',
  supply: 'Nachschub deiner Einheiten',
  supplyOf: (side) => `Nachschub der Einheiten ${w.OWN[side]}`,
  open: 'offen',
  underFire: 'unter Beschuss',
  cut: 'abgeschnitten',
  arrivals: 'Eingetroffen',
  what: 'Was geschah',
  inHistory: 'Historisch',
  go: 'Zur Karte',
  tracks: 'Leisten',
  ledger: 'Siegpunktbilanz',
  ledgerLive: 'Wenn die Partie jetzt endete',
  ledgerPoints: (points) => `${points} ${/^[+−]?1$/.test(points) ? 'Punkt' : 'Punkte'}`,
  noLedger: 'Die Bilanz wird am Ende der Partie gezogen.',
};

export const since: InWords<typeof en.since> = {
  title: 'Seit du zuletzt hingesehen hast',
  titleFor: (side) => `Operationen ${w.OWN[side]}`,
  summary: 'Kurz gesagt',
  step: (now, of) => `${now} von ${of}`,
  next: 'Weiter',
  skip: 'Überspringen',
  done: 'Zu deinen Operationen',
  nothing: 'Nichts, was du sehen konntest.',
  moves: (count) => (count === 0 ? 'Keine Züge gesehen.' : `${plural(count, 'Zug', 'Züge')} gesehen.`),
  combats: (count) => (count === 0 ? 'Keine Angriffe.' : `${w.attacks(count)}.`),
  ground: (count) =>
    count === 0
      ? 'Kein Gelände hat den Besitzer gewechselt.'
      : `${w.hexes(count)} ${w.verb(count, 'hat', 'haben')} den Besitzer gewechselt.`,
  again: 'Noch einmal zeigen, was geschah, seit du zuletzt hingesehen hast',
};

export const curtain: InWords<typeof en.curtain> = {
  title: (side) => `${w.SIDES[side]}: bereit?`,
  text: (side) =>
    `Gib den Computer an die Person, die ${w.OBJECT[side]} spielt. Die Karte bleibt verborgen, bis du bereit bist.`,
  first: 'Ihr sitzt zu zweit an diesem Computer. Während eine Person Befehle gibt, sollte die andere nicht hinsehen.',
  alone: 'Du spielst beide Seiten selbst? Mach einfach weiter.',
  headphones: 'Mit einem Screenreader nimm Kopfhörer: Solange der Vorhang zu ist, wird nichts vorgelesen.',
  ready: (side) => `Ich bin bereit für ${w.OBJECT[side]}`,
  brief: 'Dein Auftrag',
  week: (week, dates) => `Woche ${week}, ${dates}`,
  saved: 'Die Partie ist gespeichert.',
};

export const end: InWords<typeof en.end> = {
  title: 'Ende der Partie',
  week: (week) => `Woche ${week}`,
  held: (held, difference) => (difference ? `${held} gehalten, ${difference} historisch.` : `${held} gehalten.`),
  more: (km2) => `${km2} mehr als`,
  less: (km2) => `${km2} weniger als`,
  same: 'ebenso viel wie',
  left: (whole, of) =>
    `${whole} von ${of} ukrainischen Einheiten auf der Karte oder nach Hause geholt haben mindestens zwei Stufen.`,
  lost: (ua, ru) =>
    `Verlorene Stufen: Ukraine ${ua}, Russland mit dem Kontingent ${ru}. Eine Stufe steht für 500–700 Menschen; die Zahlen sind die des Modells, nicht die der Geschichte.`,
  aims: 'Ziele',
  reached: 'erreicht',
  partly: 'teilweise',
  not: 'nicht erreicht',
  map: 'Das Gelände',
  mapMatch: 'Diese Partie',
  mapHistory: 'Historisch, 16. März 2025',
  mapHistoryWeek: (week) => `Historisch, Ende der Woche ${week}`,
  ledger: 'Bilanz',
  ledgerSum: (side, points) => `${w.SIDES[side]}: ${points}`,
  result: {
    draw: 'Verglichen mit der Geschichte: gleichauf.',
    UA: (grade) => `Verglichen mit der Geschichte: besser für die Ukraine (${grade}).`,
    RU: (grade) => `Verglichen mit der Geschichte: besser für Russland (${grade}).`,
  },
  brokenOff: {
    conceded: (winner, week) => `${w.SUBJECT[winner === 'UA' ? 'RU' : 'UA']} gab die Partie in Woche ${week} auf.`,
    agreed: (winner, week) =>
      winner
        ? `In Woche ${week} einigten sich die Spielenden auf einen Sieg: ${w.SIDES[winner]}.`
        : `In Woche ${week} einigten sich die Spielenden auf ein Unentschieden.`,
    outOfTime: (winner, week) => `In Woche ${week} lief die Zeit ${w.OWN[winner === 'UA' ? 'RU' : 'UA']} ab.`,
    umpire: (winner, week) =>
      winner
        ? `Die Spielleitung beendete die Partie in Woche ${week} zugunsten ${w.OWN[winner]}.`
        : `Die Spielleitung beendete die Partie in Woche ${week}.`,
  },
  ledgerThen: 'Die Bilanz in diesem Augenblick:',
  grades: { decisive: 'mit Abstand', normal: 'klar', marginal: 'knapp', draw: 'gleichauf' },
  questions: 'Fragen zum Besprechen',
  leaves: 'Was das Modell weglässt und annimmt',
  leavesText: [
    'Die Menschen, die dort leben: Kein Ort, niemand auf der Straße und kein Mensch ist ein Ziel oder Punkte wert. Was der Krieg ihnen angetan hat, steht auf der Seite über die Menschen.',
    'Flugabwehr, elektronische Kampfführung und Logistik hinter der Karte sind in wenigen Zahlen zusammengefasst.',
    'Befehlshaber, Moral und Politik wirken nur durch Ereignisse, Regler und Leisten.',
    'Verluste zählen in Stufen von 500–700 Menschen, kleine Verluste zeigen sich also nicht.',
  ],
  people: 'Über die Menschen',
  again: 'Zurück zur Karte',
  replay: 'Wiedergabe',
  debrief: 'Nachbesprechung',
  leave: 'Zur Startseite',
};

export const log: InWords<typeof en.log> = {
  title: 'Protokoll',
  empty: 'Noch ist nichts geschehen.',
  week: (week) => `Woche ${week}`,
  rolled: 'gewürfelt',
  promised: 'Die Chancen, daneben der Wurf',
  older: (week) => `Woche ${week} zeigen`,
  olderFailed: 'Der ältere Teil des Protokolls konnte nicht geladen werden. Versuch es noch einmal.',
};

export const endPhase: InWords<typeof en.endPhase> = {
  title: 'Bevor du die Phase beendest',
  lead: 'Es gibt Risiken. Noch kannst du etwas ändern.',
  cut: (unit) => `${unit} ist vom Nachschub abgeschnitten.`,
  willCut: (unit) => `${unit} wird nach jetzigem Stand abgeschnitten.`,
  objective: (name) => `Keine Einheit steht in oder neben ${name}.`,
  decision: (title) => `Eine Entscheidung ist offen: ${title}. Die Vorgabe wird gelten.`,
  road: (hex) => `Eine gegnerische Einheit steht neben der Straße: ${hex}.`,
  attacksLeft: (count) => `Noch ${w.attacks(count)}, ${w.verb(count, 'der verfällt', 'die verfallen')}.`,
  stay: 'Noch nicht',
  go: 'Trotzdem beenden',
};

export const menu: InWords<typeof en.menu> = {
  title: 'Menü der Partie',
  export: 'In eine Datei speichern',
  import: 'Partiedatei öffnen',
  rules: 'Regeln dieses Szenarios',
  note: 'Hinweis zum Inhalt',
  settings: 'Einstellungen',
  textTable: 'Texttabelle statt der Karte',
  mapAgain: 'Karte statt der Texttabelle',
  leave: 'Die Partie verlassen (sie bleibt gespeichert)',
  hintsOn: 'Tipps zeigen',
  hintsOff: 'Tipps ausblenden',
};

export const help: InWords<typeof en.help> = {
  title: 'Tasten',
  lead: 'Die Karte muss den Fokus haben: Drücke Tab, bis sie den Rahmen hat, oder klick sie an.',
  groups: { move: 'Cursor bewegen', act: 'Handeln', ask: 'Fragen', show: 'Zeigen', match: 'Überall' },
  actions: {
    choose: 'Wählen, befehlen, bestätigen (wie ein Klick)',
    send: 'Dorthin, auch wo eine eigene Einheit steht (wie Umschalttaste und Klick)',
    back: 'Einen Schritt zurück',
    west: 'Westen, Osten',
    north: 'Norden, Süden (im Zickzack)',
    ring: 'Nordwesten, Nordosten, Westen, Osten, Südwesten, Südosten',
    together:
      'Diese Einheit mitnehmen oder aus der Gruppe lösen (wie Strg und Klick; auf einem Touchscreen gedrückt halten)',
    next: 'Nächste Einheit, die handeln kann',
    previous: 'Einheit davor',
    objectives: 'Nächstes Ziel',
    front: 'Die Front entlang',
    enemies: 'Nächster bekannter Gegner',
    unsupplied: 'Nächste eigene Einheit ohne offenen Nachschub',
    reach: 'Was von hier erreichbar ist',
    threats: 'Wer dieses Feld bedroht',
    why: 'Warum der Nachschub so ist',
    hint: 'Was der Computer hier befehlen würde',
    inspect: 'Was hier ist',
    region: 'Karte',
    overlays: 'Ebenen',
    takeBack: 'Zurücknehmen',
    endPhase: 'Ende der Phase',
    command: 'Befehlszeile',
    help: 'Diese Liste',
    zoom: 'Vergrößern, verkleinern, die Front zeigen',
  },
};

export const keysSay: InWords<typeof en.keysSay> = {
  noUnit: 'Keine Einheit kann jetzt handeln.',
  noEnemy: 'Keine gegnerische Einheit ist bekannt.',
  allSupplied: 'Alle deine Einheiten haben offenen Nachschub.',
  reach: (count, best) =>
    count === 0
      ? 'Nichts ist erreichbar.'
      : `${w.hexes(count)} ${w.verb(count, 'ist', 'sind')} erreichbar${best ? `, darunter ${best}` : ''}.`,
  noUnitHere: 'Wähle zuerst eine eigene Einheit.',
  threat: (names) =>
    names ? `Kann angegriffen werden durch ${names}.` : 'Kein bekannter Gegner kann dieses Feld angreifen.',
  edge: 'Rand der Karte.',
  cancelled: 'Zurück.',
  ordered: (text) => text,
  overlayOn: (name) => `${name}: eingeblendet.`,
  overlayOff: (name) => `${name}: ausgeblendet.`,
  takenBack: (what) => `Zurückgenommen: ${what}.`,
  phase: (phase) => `${PHASES[phase]}.`,
};

export const table: InWords<typeof en.table> = {
  title: 'Texttabelle',
  situation: 'Lage',
  units: 'Meine Einheiten',
  unitsOf: (side) => `Einheiten ${w.OWN[side]}`,
  frontOf: (side) => `Front, Seite ${w.OWN[side]}`,
  enemy: 'Gegner in Sicht',
  front: 'Front',
  orders: 'Gegebene Befehle',
  decisions: 'Entscheidungen und Befehle der Seite',
  unit: 'Einheit',
  where: 'Wo',
  steps: 'Stufen',
  supply: 'Nachschub und warum',
  can: 'Was sie tun kann',
  show: 'Zeigen',
  filters: {
    all: 'Alle',
    act: 'Kann handeln',
    fire: 'Unter Beschuss',
    cut: 'Abgeschnitten',
    contact: 'Feindkontakt',
  },
  none: 'Keine.',
  moveTo: 'Ziehen bis',
  attack: 'Angreifen',
  go: 'Befehlen',
  choose: (count) => `${plural(count, 'Feld', 'Felder')} zur Wahl`,
  contactOf: (what, weeks) =>
    `${what}, gesehen ${weeks === 0 ? 'diese Woche' : `vor ${plural(weeks, 'Woche', 'Wochen')}`}`,
  unidentified: 'nicht erkannte Einheit',
  frontHex: 'Gelände',
  frontOwn: 'Gehalten von',
  frontEnemy: 'Daneben',
  command: 'Befehl',
  commandHelp:
    'Zum Beispiel: 95 nach Lebedevka · 95 und 61 nach Sudzha · Angriff 1711 mit 95 und 61 · warum 82 · weiter · Phase beenden',
  commandGo: 'Ausführen',
};

export const command: InWords<typeof en.command> = {
  empty: 'Schreib einen Befehl, zum Beispiel „95 nach Lebedevka“.',
  unknown: (text) =>
    `„${text}“ ist nicht zu verstehen. Schreib zum Beispiel „95 nach Lebedevka“, „Angriff 1711 mit 95 und 61“ oder „warum 82“.`,
  noUnit: (text) => `Keine deiner Einheiten heißt „${text}“.`,
  manyUnits: (text, names) => `„${text}“ könnte heißen: ${names}. Schreib mehr vom Namen.`,
  noPlace: (text) => `Auf der Karte gibt es keinen Ort „${text}“.`,
  cannotReach: (unit, place) => `${unit} kann jetzt nicht bis ${place} ziehen.`,
  ended: 'Die Phase ist beendet.',
};

export const hints: InWords<typeof en.hints> = {
  title: 'Tipp',
  dismiss: 'Verstanden',
  off: 'Keine Tipps mehr',
  chooseUnit:
    'Beginne mit den Truppen an der Grenze: Wähle eine blaue Einheit auf der Karte oder drücke „Nächste Einheit“.',
  chooseUnitRU: 'Nun die russische Seite. Wähle eine Einheit auf der Karte oder drücke „Nächste Einheit“.',
  moveIt:
    'Grüne Felder sind erreichbar; die Zahl sagt, was an Bewegung bleibt. Zeig auf ein Feld, um die Folgen zu sehen, dann wähle es.',
  moveMore: 'Nimm dir die Straße nach Sudzha vor und hol andere nach. Wenn genug gezogen haben, beende die Bewegung.',
  attack:
    'Ein markiertes gegnerisches Feld kann angegriffen werden. Wähle eins: Du siehst das Kräfteverhältnis, bevor etwas geschieht.',
  attackDialog:
    'Drei Dinge zählen hier am meisten. Bei gleichem Kräfteverhältnis lass es lieber; ein gutes ist einen Angriff wert.',
  endPhase: 'Nichts mehr? Beende die Phase unten rechts. Ungenutzte Züge schaden nicht.',
  supplyLook:
    'Die gestrichelte Linie ist der Nachschubweg dieser Einheit. Solange er frei ist, behält sie ihre Stärke und hält das Gelände um sich.',
  otherSide: 'Der Computer wechselt nun zur anderen Person. Spielst du allein, mach als andere Seite weiter.',
  weekDone: 'Die Woche ist vorbei. Die Kurve oben vergleicht, was gehalten wird, mit der Geschichte.',
};
