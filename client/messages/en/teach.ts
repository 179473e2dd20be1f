/** Text of the teacher's pages. It comes with them. */
import type { Role } from '../../../game/classroom/roles.ts';
import type { Control, ExerciseState, Need, PupilPlace, PupilRow, Wish } from '../../../game/protocol/exercise.ts';
import type { Phase, Side } from '../../../game/state.ts';
import { list, plural } from '../numbers.ts';
import { rolesText, sideIn } from './class.ts';

export const prepare = {
  title: 'A lesson for a class',
  lead: 'Pupils join with a code, play in groups of two sides, and look at all groups together at the end. No accounts, nothing kept but a nickname.',
  preset: 'Lesson of 45 minutes, first time',
  presetText: (title: string, age: string) =>
    `“${title}”, for pupils of ${age}. Three weeks, few counters, time for each turn, the same dice in every group.`,
  pupils: 'Pupils in the class',
  groupsText: (groups: number, perSide: number) => `${plural(groups, 'group')}, up to ${perSide} on each side.`,
  make: 'Make this lesson',
  making: 'Making it…',
  timetable: 'The 45 minutes',
  timetable45: [
    ['0–3', 'Join with the code; the content note'],
    ['3–8', 'The task of both sides, on the projector'],
    ['8–29', 'Play: three weeks, time for each turn'],
    ['29–42', 'Debrief: all groups on one chart, two decisions each'],
    ['42–45', 'To spare'],
  ] as const satisfies readonly (readonly [string, string])[],
  timetable90: [
    ['0–5', 'Join with the code; the content note'],
    ['5–15', 'The task of both sides, roles, how to order, on the projector'],
    ['15–60', 'Play'],
    ['60–85', 'Debrief: all groups on one chart, two decisions each, discussion'],
    ['85–90', 'To spare'],
  ] as const satisfies readonly (readonly [string, string])[],
  learn: 'What pupils learn',
  assumptions: 'What the model assumes',
  pack: 'Print the pack',
  packText: 'Plans for 45 and 90 minutes, a page for each side, orders sheets, questions.',
  noServer: 'Without a server',
  noServerText:
    'Pairs play at one computer each, from the installed page, and save a match file at the end. Drop all files on the debrief page: it works as in a networked class.',
  noServerGo: 'Open the debrief page',
  more: 'Other lessons and settings',
  mine: 'Lessons in this browser',
  forget: 'Take off this list',
  forgetText: 'The lesson itself is not deleted.',
  scenario: 'Scenario',
  compare: 'Every other group plays instead',
  compareNone: 'the same scenario',
  compareHelp: 'Two versions side by side, to compare in the debrief.',
  groups: 'Groups',
  perSide: 'Pupils on each side',
  perSideHelp:
    '1: everything in one hand. 2: one moves, the other has supply and information. 3: one role each. 4: the fourth advises.',
  rotate: 'Roles go round',
  rotateText: 'Every week each pupil has the next role.',
  sameSeed: 'The same dice in every group',
  sameSeedText: 'So that groups can be compared: what differs is what they decided.',
  fog: 'Fog of war',
  fogText: 'Each side sees the enemy near its own units only.',
  hints: 'The computer may suggest',
  hintsText: 'A pupil may ask for one suggestion a turn.',
  abstract: 'Abstract mode',
  abstractText:
    'Blue and Red, letters and numbers instead of states, places and units; no dates. The debrief can lift it.',
  timer: 'Time for each turn',
  timerOn: 'With time',
  timerOff: 'No clock',
  timerFirst: 'First week, seconds',
  timerLater: 'Later weeks, seconds',
  held: 'Events that wait for you',
  heldText: 'Ticked events do not come by themselves: you let them happen.',
  heldNone: 'This scenario has no events of its own.',
  keep: 'Days until everything is deleted',
  classTitle: 'Title, for you and the class',
  classTitlePlaceholder: '9b, Thursday',
  create: 'Make the lesson',
  between: (from: number, to: number) => `A whole number from ${from} to ${to}.`,
  age: (age: string) => `Age ${age}`,
  minutes: (from: number, to: number) => `${from}–${to} minutes`,
  joinInstead: 'I am a pupil: join with a code',
} as const;

export const desk = {
  title: 'Teacher’s desk',
  unknown: 'This browser does not know this lesson',
  unknownText: 'Open the teacher’s link that you kept, or make a new lesson.',
  code: 'Code',
  codeAt: (address: string) => `at ${address}`,
  pupilsLink: 'Link for pupils',
  teacherLink: 'Your own link',
  teacherLinkText: 'It opens this desk on any device. Keep it to yourself: whoever has it is the teacher.',
  showLink: 'Show it',
  projector: 'Projector page',
  start: 'Start',
  startText: (pupils: number) => `Start with ${plural(pupils, 'pupil')}`,
  startNobody: 'Nobody has joined yet. You can start all the same; pupils are placed when they come.',
  toDebrief: 'End and open the debrief',
  toDebriefAsk:
    'All groups stop where they are, and the class sees the debrief. What was played is kept, and the debrief has a link for homework.',
  debrief: 'Debrief',
  check: 'Check this room',
  rehearse: 'Rehearse',
  delete: 'Delete this lesson',
  deleteAsk: 'The lesson, its matches and everything that pupils wrote are deleted at once. This cannot be undone.',
  deleteYes: 'Delete everything',
  deletedOn: (date: string) => `Deletes itself on ${date}.`,
  states: { gathering: 'Pupils are joining', playing: 'The lesson is on', debrief: 'Debrief' } satisfies Readonly<
    Record<ExerciseState, string>
  >,
  arrived: (count: number) => `${count} here`,
  needs: 'Who needs me',
  noNeeds: 'Nobody just now.',
  groups: 'Pupils by group',
  group: (group: number) => `Group ${group}`,
  waitingPupils: 'Waiting for a place',
  stoppedPupils: 'Have stopped',
  emptySide: 'nobody yet',
  observers: 'Observers',
  pupilMenu: (nickname: string) => `What to do with ${nickname}`,
  move: 'Move',
  moveTo: 'Place in the class',
  placeIn: (group: number, side: string | null) => `Group ${group}, ${side ?? 'observes'}`,
  stop: 'Let stop',
  stopAsk: (nickname: string) =>
    `${nickname} gets a quiet page, and a seat becomes free. To come back, ${nickname} has to join again with the code.`,
  stoppedText: (nickname: string) =>
    `To come back, ${nickname} joins again with the code. Remove this name first if it is to be used again.`,
  remove: 'Remove from the class',
  removeAsk: (nickname: string) =>
    `Everything kept of ${nickname} is deleted, the sentences too. The name can then be used again.`,
  keepSo: 'No, leave it',
  device: 'Code for a new device',
  deviceText: (nickname: string) =>
    `${nickname} types this at “I have a code for a new device”. It works once, for 15 minutes.`,
  answer: 'Do it',
  seen: 'Seen',
  place: 'Place',
  forWhom: 'For',
  allGroups: 'all groups',
  chosen: (count: number) => plural(count, 'chosen group'),
  choose: (group: number) => `Choose group ${group}`,
  open: (group: number) => `Open group ${group}`,
  undo: 'Undo',
  undoLeft: (seconds: number) => `Undo (${seconds} s)`,
  pendingWeek: 'when its week begins',
  done: (what: string, groups: number) => `${what}: ${plural(groups, 'group')}.`,
  refusedIn: (groups: readonly number[]) => `Not done in ${list(groups.map((each) => `group ${each}`))}.`,
  idle: (minutes: number) => (minutes < 1 ? 'just now' : `${minutes} min ago`),
  lastOrder: 'Last order',
  noOrder: 'no order yet',
  week: (week: number, of: number) => `Week ${week} of ${of}`,
  supply: 'Supply',
  here: (count: number) => (count === 0 ? 'nobody here' : `${count} here`),
  computer: 'computer',
  over: 'finished',
  paused: 'paused',
  close: 'Back to all groups',
  eyes: 'Seen as',
  eyesOf: { all: 'Umpire', UA: 'Ukraine', RU: 'Russia' } as const,
  looksOn: 'You look on. What you do to a group is among the controls of the desk.',
  seenAs: (side: string) => `What ${side} knows, and what it plans (dashed).`,
  offline: 'Trying to reach the server again. The lesson goes on.',
  nothingWaiting: 'Nothing waits to be undone.',
} as const;

export const phaseName: Readonly<Record<Phase, string>> = {
  orders: 'orders',
  movement: 'movement',
  combat: 'combat',
  exploitation: 'follow-up',
};

export const controls = {
  label: 'Controls',
  pause: 'Pause',
  resume: 'Go on',
  message: 'Message…',
  time: 'Time…',
  endOperations: 'End the turn',
  endOperationsAsk: 'The side that plays now stops; what it ordered stands.',
  events: 'Events…',
  rewind: 'Rewind…',
  computer: 'Computer…',
  end: 'End the match…',
  send: 'Send',
  messageTo: 'To',
  both: 'both sides',
  messageText: 'Message',
  extend: 'More time for the side that plays now',
  extendBy: (seconds: number) => (seconds % 60 === 0 ? `+ ${seconds / 60} min` : `+ ${seconds} s`),
  timer: 'Time for each turn from now on, in seconds',
  timerSet: 'Set',
  timerNone: 'Stop the clock',
  ready: 'Ready events',
  readyText: 'Each is one press. For 10 seconds it can be undone.',
  own: 'Write your own',
  ownTitle: 'Headline',
  ownText: 'What pupils read',
  ownEffects: 'What it does',
  ownGo: 'Let it happen',
  when: 'When',
  now: 'now',
  atWeek: 'when week begins:',
  go: 'Let it happen',
  helps: (side: string | null) => (side ? `Helps ${side}.` : 'Helps neither side.'),
  inGroups: (chosen: number, all: number) => (chosen === all ? 'In all groups' : `In ${chosen} of ${all} groups`),
  rewindOrder: 'Back by one order',
  rewindWeek: 'Back to the start of the week',
  rewindText: 'Both sides see that it was taken back. The record keeps everything.',
  computerFor: 'The computer plays',
  levels: { easy: 'Easy', normal: 'Normal', hard: 'Hard', none: 'Nobody: pupils play' } as const,
  endAsk: 'The match ends where it stands. Nothing more can be ordered in it.',
  endYes: 'End it',
} as const;

const CONTROL: { readonly [K in Control['do']]: (control: Extract<Control, { do: K }>) => string } = {
  pause: () => 'Pause',
  resume: () => 'Go on',
  message: ({ text }) => `Message “${text.length > 40 ? `${text.slice(0, 38)}…` : text}”`,
  timer: ({ seconds }) => (seconds === null ? 'The clock is stopped' : `${seconds} seconds for each turn`),
  extend: ({ seconds }) => `${seconds} seconds more`,
  endOperations: () => 'End the turn',
  inject: ({ event }) => `Event “${event}”`,
  injectEffects: ({ title }) => `Event “${title}”`,
  rewind: ({ by }) => (by === 'order' ? 'Back by one order' : 'Back to the start of the week'),
  computer: ({ level }) => (level === null ? 'Pupils play again' : `The computer plays (${level})`),
  timeFactor: ({ factor }) => (factor === null ? 'No limit for one side' : `Time ×${factor} for one side`),
  end: () => 'End the match',
};
export const controlText = (control: Control): string => CONTROL[control.do](control as never);

/** `unit` is the name of the unit that it is about, where it is known. */
export const needText = (need: Need, nickname: string | null, isAbstract: boolean, unit: string | null): string => {
  const who = nickname ?? (need.side ? sideIn(need.side, isAbstract) : desk.group(need.group ?? 0));
  const of = (key: string): string => String(need.data[key] ?? '');
  switch (need.kind) {
    case 'hand':
      return `${who} asks for help`;
    case 'wish':
      return `${who}: ${need.wish ? WISH[need.wish] : ''}`;
    case 'idle':
      return `${who} has given no order for ${of('minutes') || 2} minutes`;
    case 'refusals':
      return `${who}: three orders refused in a row`;
    case 'cut':
      return `${who}: ${unit ?? 'a unit'} is cut off and may not be noticed`;
    case 'behind':
      return `${who} is ${plural(Number(need.data['weeks'] ?? 1), 'week')} behind`;
  }
};
const WISH: Readonly<Record<Wish, string>> = {
  hand: 'asks for help',
  otherSide: 'would rather play the other side',
  observe: 'would rather observe',
  stop: 'would rather stop',
};

export const placeName: Readonly<Record<PupilPlace, string>> = {
  waiting: 'waiting',
  side: 'plays',
  observing: 'observes',
  stopped: 'has stopped',
};
/** Where a pupil is and what it does there, as one line. */
export const pupilIs = ({ place, group, side, roles }: PupilRow, isAbstract: boolean): string => {
  const where =
    group === null ? '' : ` ${side ? `${sideIn(side, isAbstract)} in ` : ''}${desk.group(group).toLowerCase()}`;
  const role = place === 'side' ? `: ${rolesText(roles)}` : '';
  return `${placeName[place]}${where}${role}.`.replace(/^./, (first) => first.toUpperCase());
};

/** Of a side on which somebody needs more time. */
export const moreTime = {
  title: (side: string, group: number) => `Time for ${side}, group ${group}`,
  factors: { once: '×1', half: '×1.5', twice: '×2', none: 'no limit' } as const,
  help: 'Counts at once, for what is left of this turn too. Only this side sees more time on its clock; nobody else is told, and it stands on no record. It belongs to the side: set it again for a pupil whom you move.',
  done: (side: string, group: number, factor: string) =>
    `${side} in group ${group} now has its time ${factor === 'no limit' ? 'without a limit' : factor}, this turn included.`,
  noClock: 'This lesson has no clock: everybody takes the time they need.',
} as const;

export const swapRoles = {
  title: 'Swap roles with',
  with: (nickname: string, roles: string) => `${nickname} (${roles})`,
  rotate: 'Let roles go round again',
  asDrawn: 'Roles as they were drawn',
} as const;

export const roleShort: Readonly<Record<Role, string>> = { commander: 'C', logistics: 'L', information: 'I' };

export const projector = {
  titles: { gathering: 'Join the class', playing: 'The lesson', debrief: 'Debrief' } satisfies Readonly<
    Record<ExerciseState, string>
  >,
  at: 'at',
  code: 'Code',
  arrived: (count: number) => plural(count, 'pupil'),
  waiting: 'Your teacher starts the lesson when everybody is here.',
  brief: (side: string) => `${side}: the task`,
  playing: 'The lesson is on',
  groupsIn: (groups: number, week: number) => `${plural(groups, 'group')} in week ${week}`,
  groupsDone: (groups: number) => `${plural(groups, 'group')} finished`,
  paused: 'Paused: eyes to the front, please.',
  timeLeft: 'Time left',
  debrief: 'The whole debrief',
  start: 'Start',
  decisions: 'Two decisions of each group',
  rule: 'The weeks in which a group moved furthest away from the others.',
  home: 'The picture is the link to the whole debrief, for homework too.',
} as const;

export const room = {
  title: 'Check this room',
  lead: 'A minute, the evening before or in the break.',
  address: 'Address that pupils type',
  addressBad:
    'This page was opened as “localhost”: other devices cannot reach that. Open it by the address that the program shows when it starts.',
  addressGood: 'Other devices on this network can try this address.',
  line: 'Connection',
  lineWebsocket: 'Websocket: orders arrive at once.',
  linePolling: 'Websockets are blocked here. It works by asking again and again; orders arrive a little later.',
  lineTrying: 'Trying…',
  lineNone: 'No connection to the server.',
  screen: 'Screen',
  screenGood: (w: number, h: number) => `${w} × ${h}: the match fits without scrolling.`,
  screenSmall: (w: number, h: number) => `${w} × ${h}: smaller than 1366 × 600. The match works; panels scroll.`,
  clock: 'Clock',
  clockGood: (seconds: number) => `This device and the server differ by ${plural(seconds, 'second')}.`,
  clockBad: (seconds: number) =>
    `This device and the server differ by ${plural(seconds, 'second')}. It does no harm: the server keeps the time.`,
  second: 'A second device',
  secondText:
    'Open this address on a pupil’s laptop or a phone in the same network. It is counted here as soon as it joins.',
  secondGood: (count: number) => `${plural(count, 'device')} joined: the room works.`,
  secondNone: 'Nobody has joined yet.',
  close: 'Done',
} as const;

export const rehearsal = {
  title: 'Rehearse',
  lead: 'The same lesson with the computer in every pupil’s seat. It stops where you have to act, and ends in a filled debrief. Nothing of it is mixed with the real lesson.',
  go: 'Start the rehearsal',
  steps: [
    [
      'Let them play',
      'Both groups are paused, as you would pause a class to speak to it. Press “Go on”, and look at the tiles: the front, the week, whose turn it is, the last order. They stop by themselves when a week is over.',
    ],
    [
      'Let something happen',
      'A week is played. Tick one group, open “Events…”, press one; for 10 seconds you can undo it. Then take the tick away and press “Go on”.',
    ],
    [
      'Send a message',
      'Another week is played. Press “Message…”: it stands above the pupils’ maps until it is read. Then “Go on”.',
    ],
    [
      'Open the debrief',
      'When both groups have finished, or when you have seen enough, press “End and open the debrief”: all groups on one chart, and what you did in it.',
    ],
  ] as const satisfies readonly (readonly [string, string])[],
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  next: 'Next',
  end: 'End the rehearsal',
  endText: 'The rehearsal is deleted.',
} as const;

const NAMED: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russia' };

/** Events that every lesson has ready: what pupils read, and what the teacher is told that it does. */
export const readyEvents = {
  attack: (side: string) => ({
    title: `More means for attacks: ${side}`,
    text: `${side} receives the means for one attack more.`,
    does: `${side} has one attack more, at once.`,
  }),
  replacements: (side: string) => ({
    title: `Replacements: ${side}`,
    text: `Replacements arrive for ${side}.`,
    does: `${side} can make two losses good when the next week begins.`,
  }),
  support: (side: string) => ({
    title: `Support: ${side}`,
    text: `${side} receives additional fire support.`,
    does: `${side} has two support points more, at once.`,
  }),
  freeze: (from: number, to: number, side: string) => ({
    title: 'Aid is frozen',
    text: 'Outside aid is stopped until further notice.',
    does: `${side}’s support falls from ${from} to ${to} points a week, from the next week on.`,
  }),
  resume: (to: number, side: string) => ({
    title: 'Aid resumes',
    text: 'Outside aid flows again.',
    does: `${side}’s support rises to ${to} points a week again, from the next week on.`,
  }),
  mud: () => ({
    title: 'Rain and mud',
    text: 'Days of rain: off the roads everything is slow.',
    does: 'Movement off the roads costs more this week, for both sides.',
  }),
  sight: (side: string, place: string) => ({
    title: `Reconnaissance near ${place}`,
    text: `${side} receives a clear picture of the ground around ${place}.`,
    does: `${side} sees everything within three hexes of ${place} for a week.`,
  }),
  losses: (side: string, place: string) => ({
    title: `Strikes near ${place}`,
    text: `Units near ${place} are hit from a distance.`,
    does: `Two hits on units of ${side} within two hexes of ${place}.`,
  }),
} as const;
export const realSide = (side: Side): string => NAMED[side];
