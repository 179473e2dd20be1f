/** Text of the teacher's pages. It comes with them. */
import type { Control } from '../../../game/protocol/exercise.ts';
import type * as en from '../en/teach.ts';
import { decimal, list, plural } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { rolesText, sideIn } from './class.ts';
import { begin, ofSide, SIDES, theSide, toSide } from './words.ts';

const groupsOf = (count: number): string => plural(count, 'Gruppe', 'Gruppen');
const secondsOf = (count: number): string => plural(count, 'Sekunde', 'Sekunden');

export const prepare: InWords<typeof en.prepare> = {
  title: 'Eine Stunde für eine Klasse',
  lead: 'Die Lernenden treten mit einem Code bei, spielen in Gruppen mit zwei Seiten und sehen am Ende alle Gruppen nebeneinander. Keine Konten; gespeichert wird nur ein selbst gewählter Name.',
  preset: 'Unterrichtsstunde von 45 Minuten, zum ersten Mal',
  presetText: (title, age) =>
    `„${title}“, für Lernende ab ${age.replace('+', '')} Jahren. Drei Wochen, wenige Einheiten, begrenzte Zeit für jeden Zug, dieselben Würfel in jeder Gruppe.`,
  pupils: 'Lernende in der Klasse',
  groupsText: (groups, perSide) => `${groupsOf(groups)}, bis zu ${perSide} auf jeder Seite.`,
  make: 'Diese Stunde anlegen',
  making: 'Wird angelegt…',
  timetable: 'Die 45 Minuten',
  timetable45: [
    ['0–3', 'Mit dem Code beitreten; der Hinweis zum Inhalt'],
    ['3–8', 'Die Aufgaben beider Seiten, an der Leinwand'],
    ['8–29', 'Spielen: drei Wochen, begrenzte Zeit für jeden Zug'],
    ['29–42', 'Nachbesprechung: alle Gruppen in einem Diagramm, je zwei Entscheidungen'],
    ['42–45', 'Reserve'],
  ],
  timetable90: [
    ['0–5', 'Mit dem Code beitreten; der Hinweis zum Inhalt'],
    ['5–15', 'Die Aufgaben beider Seiten, die Rollen, das Befehlen, an der Leinwand'],
    ['15–60', 'Spielen'],
    ['60–85', 'Nachbesprechung: alle Gruppen in einem Diagramm, je zwei Entscheidungen, Diskussion'],
    ['85–90', 'Reserve'],
  ],
  learn: 'Was die Lernenden lernen',
  assumptions: 'Was das Modell annimmt',
  pack: 'Unterrichtsmaterial drucken',
  packText: 'Verlaufspläne für 45 und 90 Minuten, eine Seite für jede Partei, Befehlsblätter, Fragen.',
  noServer: 'Ohne Server',
  noServerText:
    'Je zwei spielen an einem Rechner, auf der installierten Seite, und speichern am Ende eine Partiedatei. Legen Sie alle Dateien auf der Seite der Nachbesprechung ab: Sie arbeitet dann wie in einer vernetzten Klasse.',
  noServerGo: 'Seite der Nachbesprechung öffnen',
  more: 'Andere Stunden und Einstellungen',
  mine: 'Stunden in diesem Browser',
  forget: 'Aus der Liste nehmen',
  forgetText: 'Die Stunde selbst wird nicht gelöscht.',
  scenario: 'Szenario',
  compare: 'Jede zweite Gruppe spielt stattdessen',
  compareNone: 'dasselbe Szenario',
  compareHelp: 'Zwei Fassungen nebeneinander, zum Vergleich in der Nachbesprechung.',
  groups: 'Gruppen',
  perSide: 'Lernende auf jeder Seite',
  perSideHelp:
    '1: alles in einer Hand. 2: eine Person bewegt, die andere hat Nachschub und Information. 3: je eine Rolle. 4: die vierte Person berät.',
  rotate: 'Rollen wechseln reihum',
  rotateText: 'Jede Woche haben alle die nächste Rolle.',
  sameSeed: 'Dieselben Würfel in jeder Gruppe',
  sameSeedText: 'Damit sich die Gruppen vergleichen lassen: Unterschiedlich ist nur, was sie entschieden haben.',
  fog: 'Nebel des Krieges',
  fogText: 'Jede Seite sieht den Gegner nur in der Nähe ihrer eigenen Einheiten.',
  hints: 'Der Computer darf Vorschläge machen',
  hintsText: 'In jedem Zug darf einmal um einen Vorschlag gebeten werden.',
  abstract: 'Abstrakte Darstellung',
  abstractText:
    'Blau und Rot, Buchstaben und Nummern statt Staaten, Orten und Einheiten; keine Daten. In der Nachbesprechung lässt sie sich aufheben.',
  timer: 'Zeit für jeden Zug',
  timerOn: 'Mit Zeit',
  timerOff: 'Ohne Uhr',
  timerFirst: 'Erste Woche, Sekunden',
  timerLater: 'Spätere Wochen, Sekunden',
  held: 'Ereignisse, die auf Sie warten',
  heldText: 'Angekreuzte Ereignisse kommen nicht von selbst: Sie lösen sie aus.',
  heldNone: 'Dieses Szenario hat keine eigenen Ereignisse.',
  keep: 'Tage, bis alles gelöscht wird',
  classTitle: 'Titel, für Sie und die Klasse',
  classTitlePlaceholder: '9b, Donnerstag',
  create: 'Stunde anlegen',
  between: (from, to) => `Eine ganze Zahl von ${from} bis ${to}.`,
  age: (age) => `Alter ${age}`,
  minutes: (from, to) => `${from}–${to} Minuten`,
  joinInstead: 'Ich gehöre zur Klasse: mit Code beitreten',
};

export const desk: InWords<typeof en.desk> = {
  title: 'Pult der Lehrkraft',
  unknown: 'Dieser Browser kennt diese Stunde nicht',
  unknownText: 'Öffnen Sie den Link der Lehrkraft, den Sie aufbewahrt haben, oder legen Sie eine neue Stunde an.',
  code: 'Code',
  codeAt: (address) => `auf ${address}`,
  pupilsLink: 'Link für die Lernenden',
  teacherLink: 'Ihr eigener Link',
  teacherLinkText: 'Er öffnet dieses Pult auf jedem Gerät. Geben Sie ihn nicht weiter: Wer ihn hat, ist die Lehrkraft.',
  showLink: 'Anzeigen',
  projector: 'Seite für die Leinwand',
  start: 'Beginnen',
  startText: (pupils) => `Mit ${plural(pupils, 'Person', 'Personen')} beginnen`,
  startNobody:
    'Noch ist niemand beigetreten. Sie können trotzdem beginnen; wer später kommt, bekommt dann einen Platz.',
  toDebrief: 'Beenden und Nachbesprechung eröffnen',
  toDebriefAsk:
    'Alle Gruppen halten an, wo sie stehen, und die Klasse sieht die Nachbesprechung. Was gespielt wurde, bleibt gespeichert, und die Nachbesprechung hat einen Link für Hausaufgaben.',
  debrief: 'Nachbesprechung',
  check: 'Raum prüfen',
  rehearse: 'Probelauf',
  delete: 'Diese Stunde löschen',
  deleteAsk:
    'Die Stunde, ihre Partien und alles, was die Lernenden geschrieben haben, werden sofort gelöscht. Das lässt sich nicht rückgängig machen.',
  deleteYes: 'Alles löschen',
  deletedOn: (date) => `Löscht sich am ${date} von selbst.`,
  states: { gathering: 'Die Lernenden treten bei', playing: 'Die Stunde läuft', debrief: 'Nachbesprechung' },
  arrived: (count) => `${count} da`,
  needs: 'Wer mich braucht',
  noNeeds: 'Gerade niemand.',
  groups: 'Lernende nach Gruppen',
  group: (group) => `Gruppe ${group}`,
  waitingPupils: 'Warten auf einen Platz',
  stoppedPupils: 'Haben aufgehört',
  emptySide: 'noch niemand',
  observers: 'Beobachtung',
  pupilMenu: (nickname) => `Was mit ${nickname} geschehen soll`,
  move: 'Umsetzen',
  moveTo: 'Platz in der Klasse',
  placeIn: (group, side) => `Gruppe ${group}, ${side ?? 'beobachtet'}`,
  stop: 'Aufhören lassen',
  stopAsk: (nickname) =>
    `${nickname} bekommt eine ruhige Seite, und ein Platz wird frei. Zum Zurückkommen muss ${nickname} mit dem Code neu beitreten.`,
  stoppedText: (nickname) =>
    `Zum Zurückkommen tritt ${nickname} mit dem Code neu bei. Entfernen Sie zuvor diesen Namen, wenn er wieder verwendet werden soll.`,
  remove: 'Aus der Klasse nehmen',
  removeAsk: (nickname) =>
    `Alles, was von ${nickname} gespeichert ist, wird gelöscht, auch die Sätze. Der Name kann dann wieder verwendet werden.`,
  keepSo: 'Nein, so lassen',
  device: 'Code für ein neues Gerät',
  deviceText: (nickname) =>
    `${nickname} gibt ihn unter „Ich habe einen Code für ein neues Gerät“ ein. Er gilt einmal und 15 Minuten lang.`,
  answer: 'Tun',
  seen: 'Gesehen',
  place: 'Platz geben',
  forWhom: 'Für',
  allGroups: 'alle Gruppen',
  chosen: (count) => plural(count, 'gewählte Gruppe', 'gewählte Gruppen'),
  choose: (group) => `Gruppe ${group} wählen`,
  open: (group) => `Gruppe ${group} öffnen`,
  undo: 'Rückgängig',
  undoLeft: (seconds) => `Rückgängig (${seconds} s)`,
  pendingWeek: 'zu Beginn ihrer Woche',
  done: (what, groups) => `${what}: ${groupsOf(groups)}.`,
  refusedIn: (groups) => `Nicht ausgeführt in ${list(groups.map((each) => `Gruppe ${each}`))}.`,
  idle: (minutes) => (minutes < 1 ? 'gerade eben' : `vor ${minutes} min`),
  lastOrder: 'Letzter Befehl',
  noOrder: 'noch kein Befehl',
  week: (week, of) => `Woche ${week} von ${of}`,
  supply: 'Nachschub',
  here: (count) => (count === 0 ? 'niemand da' : `${count} da`),
  computer: 'Computer',
  over: 'fertig',
  paused: 'angehalten',
  close: 'Zurück zu allen Gruppen',
  eyes: 'Gesehen als',
  eyesOf: { all: 'Spielleitung', UA: 'Ukraine', RU: 'Russland' },
  looksOn: 'Sie sehen zu. Was Sie mit einer Gruppe tun können, steht bei der Steuerung am Pult.',
  seenAs: (side) => `Was ${theSide(side)} weiß und (gestrichelt) plant.`,
  offline: 'Der Server wird wieder gesucht. Die Stunde geht weiter.',
  nothingWaiting: 'Es gibt nichts, was rückgängig gemacht werden kann.',
};

export const phaseName: typeof en.phaseName = {
  orders: 'Befehle',
  movement: 'Bewegung',
  combat: 'Kampf',
  exploitation: 'Nachstoß',
};

export const controls: InWords<typeof en.controls> = {
  label: 'Steuerung',
  pause: 'Anhalten',
  resume: 'Weiter',
  message: 'Nachricht…',
  time: 'Zeit…',
  endOperations: 'Zug beenden',
  endOperationsAsk: 'Die Seite am Zug hört auf; was sie befohlen hat, gilt.',
  events: 'Ereignisse…',
  rewind: 'Zurückspulen…',
  computer: 'Computer…',
  end: 'Partie beenden…',
  send: 'Senden',
  messageTo: 'An',
  both: 'beide Seiten',
  messageText: 'Nachricht',
  extend: 'Mehr Zeit für die Seite am Zug',
  extendBy: (seconds) => (seconds % 60 === 0 ? `+ ${seconds / 60} min` : `+ ${seconds} s`),
  timer: 'Zeit für jeden Zug von jetzt an, in Sekunden',
  timerSet: 'Einstellen',
  timerNone: 'Uhr anhalten',
  ready: 'Fertige Ereignisse',
  readyText: 'Ein Druck genügt. 10 Sekunden lang lässt es sich rückgängig machen.',
  own: 'Eigenes schreiben',
  ownTitle: 'Überschrift',
  ownText: 'Was die Lernenden lesen',
  ownEffects: 'Was es bewirkt',
  ownGo: 'Auslösen',
  when: 'Wann',
  now: 'jetzt',
  atWeek: 'zu Beginn der Woche:',
  go: 'Auslösen',
  helps: (side) => (side ? `Das hilft ${toSide(side)}.` : 'Das hilft keiner Seite.'),
  inGroups: (chosen, all) => (chosen === all ? 'In allen Gruppen' : `In ${chosen} von ${all} Gruppen`),
  rewindOrder: 'Einen Befehl zurück',
  rewindWeek: 'Zurück zum Beginn der Woche',
  rewindText: 'Beide Seiten sehen, dass etwas zurückgenommen wurde. Die Aufzeichnung behält alles.',
  computerFor: 'Der Computer spielt',
  levels: { easy: 'Leicht', normal: 'Normal', hard: 'Schwer', none: 'Niemand: die Lernenden spielen' },
  endAsk: 'Die Partie endet, wie sie steht. In ihr kann nichts mehr befohlen werden.',
  endYes: 'Beenden',
};

const LEVELS = { easy: 'leicht', normal: 'normal', hard: 'schwer' } as const;

const CONTROL: { readonly [K in Control['do']]: (control: Extract<Control, { do: K }>) => string } = {
  pause: () => 'Angehalten',
  resume: () => 'Fortgesetzt',
  message: ({ text }) => `Nachricht „${text.length > 40 ? `${text.slice(0, 38)}…` : text}“`,
  timer: ({ seconds }) => (seconds === null ? 'Die Uhr ist angehalten' : `${secondsOf(seconds)} für jeden Zug`),
  extend: ({ seconds }) => `${secondsOf(seconds)} mehr`,
  endOperations: () => 'Zug beendet',
  inject: ({ event }) => `Ereignis „${event}“`,
  injectEffects: ({ title }) => `Ereignis „${title}“`,
  rewind: ({ by }) => (by === 'order' ? 'Einen Befehl zurück' : 'Zurück zum Beginn der Woche'),
  computer: ({ level }) => (level === null ? 'Die Lernenden spielen wieder' : `Der Computer spielt (${LEVELS[level]})`),
  timeFactor: ({ factor }) =>
    factor === null ? 'Keine Zeitgrenze für eine Seite' : `Zeit ×${decimal(factor)} für eine Seite`,
  end: () => 'Partie beendet',
};
export const controlText: typeof en.controlText = (control) => CONTROL[control.do](control as never);

export const needText: typeof en.needText = (need, nickname, isAbstract, unit) => {
  const who = nickname ?? (need.side ? sideIn(need.side, isAbstract) : desk.group(need.group ?? 0));
  const of = (key: string): string => String(need.data[key] ?? '');
  switch (need.kind) {
    case 'hand':
      return `${who} bittet um Hilfe`;
    case 'wish':
      return `${who} ${need.wish ? WISH[need.wish] : ''}`;
    case 'idle':
      return `${who}: seit ${of('minutes') || 2} Minuten kein Befehl`;
    case 'refusals':
      return `${who}: drei Befehle hintereinander abgelehnt`;
    case 'cut':
      return `${who}: ${unit ?? 'eine Einheit'} ist abgeschnitten, vielleicht unbemerkt`;
    case 'behind':
      return `${who} liegt ${plural(Number(need.data['weeks'] ?? 1), 'Woche', 'Wochen')} zurück`;
  }
};
const WISH: Readonly<Record<NonNullable<Parameters<typeof en.needText>[0]['wish']>, string>> = {
  hand: 'bittet um Hilfe',
  otherSide: 'möchte lieber die andere Seite spielen',
  observe: 'möchte lieber beobachten',
  stop: 'möchte lieber aufhören',
};

export const placeName: typeof en.placeName = {
  waiting: 'wartet',
  side: 'spielt',
  observing: 'beobachtet',
  stopped: 'hat aufgehört',
};
/** Where a pupil is and what it does there, as one line. */
export const pupilIs: typeof en.pupilIs = ({ place, group, side, roles }, isAbstract) => {
  const where = group === null ? '' : ` ${side ? `${theSide(sideIn(side, isAbstract))} in ` : ''}${desk.group(group)}`;
  const role = place === 'side' ? `: ${rolesText(roles)}` : '';
  return begin(`${placeName[place]}${where}${role}.`);
};

/** Of a side on which somebody needs more time. */
export const moreTime: InWords<typeof en.moreTime> = {
  title: (side, group) => `Zeit für ${theSide(side)}, Gruppe ${group}`,
  factors: { once: '×1', half: '×1,5', twice: '×2', none: 'ohne Grenze' },
  help: 'Gilt sofort, auch für den Rest dieses Zuges. Nur diese Seite sieht mehr Zeit auf ihrer Uhr; sonst erfährt es niemand, und es steht in keiner Aufzeichnung. Es gehört zur Seite: Stellen Sie es neu ein, wenn Sie jemanden umsetzen.',
  done: (side, group, factor) =>
    `${begin(theSide(side))} in Gruppe ${group} hat nun Zeit ${factor}, auch für diesen Zug.`,
  noClock: 'Diese Stunde hat keine Uhr: Alle nehmen sich die Zeit, die sie brauchen.',
};

export const swapRoles: InWords<typeof en.swapRoles> = {
  title: 'Rollen tauschen mit',
  with: (nickname, roles) => `${nickname} (${roles})`,
  rotate: 'Rollen wieder reihum wechseln lassen',
  asDrawn: 'Rollen wie ausgelost',
};

export const roleShort: typeof en.roleShort = { commander: 'F', logistics: 'L', information: 'I' };

export const projector: InWords<typeof en.projector> = {
  titles: { gathering: 'Der Klasse beitreten', playing: 'Die Stunde', debrief: 'Nachbesprechung' },
  at: 'auf',
  code: 'Code',
  arrived: (count) => plural(count, 'Person', 'Personen'),
  waiting: 'Die Stunde beginnt, wenn alle da sind.',
  brief: (side) => `${side}: die Aufgabe`,
  playing: 'Die Stunde läuft',
  groupsIn: (groups, week) => `${groupsOf(groups)} in Woche ${week}`,
  groupsDone: (groups) => `${groupsOf(groups)} fertig`,
  paused: 'Angehalten: Bitte seht nach vorn.',
  timeLeft: 'Verbleibende Zeit',
  debrief: 'Die ganze Nachbesprechung',
  start: 'Beginn',
  decisions: 'Zwei Entscheidungen jeder Gruppe',
  rule: 'Die Wochen, in denen sich eine Gruppe am weitesten von den anderen entfernt hat.',
  home: 'Das Bild ist der Link zur ganzen Nachbesprechung, auch für Hausaufgaben.',
};

const differs = (seconds: number): string =>
  `Dieses Gerät und der Server weichen um ${secondsOf(seconds)} voneinander ab.`;

export const room: InWords<typeof en.room> = {
  title: 'Raum prüfen',
  lead: 'Eine Minute, am Abend davor oder in der Pause.',
  address: 'Adresse, die die Lernenden eingeben',
  addressBad:
    'Diese Seite wurde als „localhost“ geöffnet: Das erreichen andere Geräte nicht. Öffnen Sie sie unter der Adresse, die das Programm beim Start anzeigt.',
  addressGood: 'Andere Geräte in diesem Netz können diese Adresse versuchen.',
  line: 'Verbindung',
  lineWebsocket: 'Websocket: Befehle kommen sofort an.',
  linePolling: 'Websockets sind hier gesperrt. Es geht durch wiederholtes Abfragen; Befehle kommen etwas später an.',
  lineTrying: 'Wird versucht…',
  lineNone: 'Keine Verbindung zum Server.',
  screen: 'Bildschirm',
  screenGood: (w, h) => `${w} × ${h}: Die Partie passt ohne Scrollen.`,
  screenSmall: (w, h) => `${w} × ${h}: kleiner als 1366 × 600. Die Partie ist spielbar; Seitenleisten scrollen.`,
  clock: 'Uhr',
  clockGood: differs,
  clockBad: (seconds) => `${differs(seconds)} Das schadet nicht: Die Zeit misst der Server.`,
  second: 'Ein zweites Gerät',
  secondText:
    'Öffnen Sie diese Adresse auf einem Laptop der Klasse oder einem Telefon im selben Netz. Es wird hier gezählt, sobald es beitritt.',
  secondGood: (count) => `${plural(count, 'Gerät', 'Geräte')} beigetreten: Der Raum ist bereit.`,
  secondNone: 'Noch ist niemand beigetreten.',
  close: 'Fertig',
};

export const rehearsal: InWords<typeof en.rehearsal> = {
  title: 'Probelauf',
  lead: 'Dieselbe Stunde, mit dem Computer auf allen Plätzen der Lernenden. Der Probelauf hält dort an, wo Sie handeln müssen, und endet in einer gefüllten Nachbesprechung. Nichts davon mischt sich mit der wirklichen Stunde.',
  go: 'Probelauf beginnen',
  steps: [
    [
      'Spielen lassen',
      'Beide Gruppen sind angehalten, so wie Sie eine Klasse anhalten würden, um zu ihr zu sprechen. Drücken Sie „Weiter“ und sehen Sie auf die Kacheln: die Front, die Woche, wer am Zug ist, der letzte Befehl. Ist eine Woche vorbei, halten sie von selbst an.',
    ],
    [
      'Etwas geschehen lassen',
      'Eine Woche ist gespielt. Kreuzen Sie eine Gruppe an, öffnen Sie „Ereignisse…“ und drücken Sie eines; 10 Sekunden lang lässt es sich rückgängig machen. Nehmen Sie dann das Kreuz weg und drücken Sie „Weiter“.',
    ],
    [
      'Eine Nachricht senden',
      'Noch eine Woche ist gespielt. Drücken Sie „Nachricht…“: Sie steht über den Karten der Lernenden, bis sie gelesen ist. Dann „Weiter“.',
    ],
    [
      'Die Nachbesprechung eröffnen',
      'Wenn beide Gruppen fertig sind oder Sie genug gesehen haben, drücken Sie „Beenden und Nachbesprechung eröffnen“: alle Gruppen in einem Diagramm und darin auch, was Sie getan haben.',
    ],
  ],
  step: (n, of) => `Schritt ${n} von ${of}`,
  next: 'Weiter',
  end: 'Probelauf beenden',
  endText: 'Der Probelauf wird gelöscht.',
};

/** Events that every lesson has ready: what pupils read, and what the teacher is told that it does. */
export const readyEvents: InWords<typeof en.readyEvents> = {
  attack: (side) => ({
    title: `Mehr Mittel für Angriffe: ${side}`,
    text: `${begin(theSide(side))} erhält die Mittel für einen weiteren Angriff.`,
    does: `${begin(theSide(side))} hat sofort einen Angriff mehr.`,
  }),
  replacements: (side) => ({
    title: `Ersatz: ${side}`,
    text: `Für ${theSide(side)} trifft Ersatz ein.`,
    does: `${begin(theSide(side))} kann zu Beginn der nächsten Woche zwei Treffer ausgleichen.`,
  }),
  support: (side) => ({
    title: `Unterstützung: ${side}`,
    text: `${begin(theSide(side))} erhält zusätzliche Feuerunterstützung.`,
    does: `${begin(theSide(side))} hat sofort zwei Unterstützungspunkte mehr.`,
  }),
  freeze: (from, to, side) => ({
    title: 'Die Hilfe wird eingefroren',
    text: 'Die Hilfe von außen ist bis auf Weiteres gestoppt.',
    does: `Die Unterstützung ${ofSide(side)} fällt ab der nächsten Woche von ${from} auf ${to} Punkte in der Woche.`,
  }),
  resume: (to, side) => ({
    title: 'Die Hilfe läuft wieder an',
    text: 'Von außen kommt wieder Hilfe.',
    does: `Die Unterstützung ${ofSide(side)} steigt ab der nächsten Woche wieder auf ${to} Punkte in der Woche.`,
  }),
  mud: () => ({
    title: 'Regen und Schlamm',
    text: 'Tagelanger Regen: Abseits der Straßen geht alles langsam.',
    does: 'Bewegung abseits der Straßen kostet in dieser Woche mehr, für beide Seiten.',
  }),
  sight: (side, place) => ({
    title: `Erkundung bei ${place}`,
    text: `${begin(theSide(side))} erhält ein klares Bild vom Gelände um ${place}.`,
    does: `${begin(theSide(side))} sieht eine Woche lang alles im Umkreis von drei Feldern um ${place}.`,
  }),
  losses: (side, place) => ({
    title: `Schläge bei ${place}`,
    text: `Einheiten bei ${place} werden aus der Ferne getroffen.`,
    does: `Einheiten ${ofSide(side)} im Umkreis von zwei Feldern um ${place} erleiden zwei Treffer.`,
  }),
};
export const realSide: typeof en.realSide = (side) => SIDES[side];
