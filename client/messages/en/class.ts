/** Text of the pupils' pages of a class. It comes with them. */

import { ROLES, type Role } from '../../../game/classroom/roles.ts';
import type { PupilPlace, Wish } from '../../../game/protocol/exercise.ts';
import type { Phase, Side } from '../../../game/state.ts';
import type { ForecastQuestion } from '../../classroom/forecasts.ts';
import { list, plural } from '../numbers.ts';
import { problemText } from './online.ts';

type ProblemCode = Parameters<typeof problemText>[0];

const CLASS_PROBLEMS: Readonly<Partial<Record<ProblemCode, string>>> = {
  unknownCode: 'No class has this code. Look again at the board: there is no 0, O, 1, I, L, U or V in it.',
  notSeated: 'This place in the class is no longer yours. Ask your teacher.',
  noServer: 'There are no classes here: this copy of the page stands alone, without its server.',
  matchOver: 'This class is over.',
};

export const classProblem = (code: ProblemCode, data: Readonly<Record<string, string | number>> = {}): string => {
  const own = CLASS_PROBLEMS[code];
  return own && data['retryAfter'] === undefined ? own : problemText(code, data);
};

export const joinClass = {
  title: 'Join a class',
  lead: 'Your teacher shows a code of six letters and digits. No account, no e-mail address.',
  code: 'Code',
  codeHelp: 'Capital or small letters, with or without a space.',
  codeWrong: 'A code has six letters and digits, without 0, O, 1, I, L, U and V.',
  name: 'Your name in this class',
  nameHelp: 'Everybody in your class can read it. It need not be your own name.',
  nameWrong: 'Between 1 and 24 letters, digits and spaces.',
  another: 'Another',
  go: 'Join',
  going: 'Joining…',
  back: 'Back to your class',
  backTo: (nickname: string) => `Go on as ${nickname}`,
  device: 'I have a code for a new device',
  deviceLead: 'Your teacher can give you a code that brings your seat to this device. It works once.',
  deviceCode: 'Code for this device',
  deviceGo: 'Bring my seat here',
  teacher: 'I teach: prepare a lesson',
} as const;

export const roleName: Readonly<Record<Role, string>> = {
  commander: 'Commander',
  logistics: 'Logistics',
  information: 'Information',
};
export const roleDoes: Readonly<Record<Role, string>> = {
  commander: 'moves units, attacks, and ends the week’s operations',
  logistics: 'sets stances and spends support; knows the roads',
  information: 'reconnoitres, reads events and claims, fills in the forecast',
};
/** Who has no role on its side proposes only. */
export const rolesText = (roles: readonly Role[]): string =>
  roles.length === 0
    ? 'Adviser'
    : roles.length === ROLES.length
      ? 'All roles'
      : list(roles.map((role) => roleName[role]));

export const wishText: Readonly<Record<Wish, string>> = {
  hand: 'I need help',
  otherSide: 'I would rather play the other side',
  observe: 'I would rather observe',
  stop: 'I would rather stop',
};

export const lobbyText = {
  title: 'You are in',
  waiting: 'Your teacher will start the lesson. Until then, read this page.',
  placed: (side: string, group: number | null) =>
    group === null ? `You play ${side}.` : `You play ${side} in group ${group}.`,
  notPlaced: 'Your teacher or the draw will give you a side.',
  observing: (group: number | null) =>
    `${group === null ? 'You observe.' : `You observe group ${group}.`} You see the map, compare what is claimed with it, and write down the group’s two decisions.`,
  lot: 'Sides are drawn by lot. Playing a side does not mean being for it.',
  brief: 'Your task',
  hints: 'To keep in mind',
  mates: 'On your side',
  you: 'you',
  here: 'here',
  away: 'not here just now',
  roles: 'Who gives which orders',
  rolesLead:
    'Whoever does not own an order can propose it: it appears on the map of your side, and the owner makes it an order with one key.',
  wishes: 'Only for your teacher',
  wishesLead: 'Nobody else sees this. No reason is needed.',
  wishTold: 'Your teacher has been told.',
  wishBack: 'Withdraw',
  deleted: (date: string) =>
    `Kept of you: this name, your side and role, and what you write. All of it is deleted on ${date}.`,
} as const;

export const placeText: Readonly<Record<PupilPlace, string>> = {
  waiting: 'waiting',
  side: 'playing',
  observing: 'observing',
  stopped: 'stopped',
};

export const ended = {
  stopped: 'Thank you for having been here',
  stoppedText:
    'You have stopped. Nothing more will be shown on this page, and the others see only that a seat is free. You can read something else, or sit quietly.',
  stoppedBack: 'If you would like to come back later, tell your teacher, and join again with the code.',
  removed: 'Your seat is no longer on this device',
  removedText:
    'It went to another device with a code, or your teacher has taken this name off the list. If that is a mistake, tell your teacher, or join again with the code.',
  deleted: 'This class has been deleted',
  deletedText: 'The lesson and all that was written in it are gone.',
  gone: 'There is no such class',
  goneText: 'It may have been deleted, or the address is not complete.',
  unknown: 'This browser has no seat in this class',
  unknownText: 'Join with the code on the board. If you had a seat on another device, ask your teacher for a code.',
  join: 'Join a class',
  home: 'To the first page',
} as const;

const PHASE: Readonly<Record<Phase, string>> = {
  orders: 'orders',
  movement: 'movement',
  combat: 'combat',
  exploitation: 'follow-up',
};

export const play = {
  label: 'The class',
  group: (group: number) => `Group ${group}`,
  observer: 'Observer',
  rolesTip: (roles: readonly Role[]) =>
    roles.length === 0
      ? 'Adviser: proposes orders to the others'
      : roles.map((role) => `${roleName[role]}: ${roleDoes[role]}`).join('. '),
  rolesNow: (roles: readonly Role[]) => `Your role this week: ${rolesText(roles)}.`,
  role: (roles: readonly Role[]) => `You are ${roles.length === 0 ? 'an adviser' : rolesText(roles)}`,
  ownPhase: 'Stances and support are yours now. The commander ends this phase.',
  othersPhase: (phase: Phase) =>
    phase === 'orders'
      ? 'Stances and support are for Logistics now. What you give becomes a proposal.'
      : 'The commander moves and attacks. What you give becomes a proposal on your side’s map.',
  proposeEnd: (phase: Phase) => `Propose to end ${PHASE[phase]}`,
  notTaken: (sentence: string) => `Not taken up: ${sentence}. Ask why, or propose something else.`,
  hand: 'Ask for help',
  handUp: 'Help is coming: take the hand down',
  wishes: 'For your teacher…',
  paused: 'Your teacher has paused the lesson.',
  message: 'From your teacher',
  messageClose: 'Read',
  noMessages: 'No messages yet.',
  proposed: (owner: Role) => `Proposed: ${roleName[owner]} can make it an order.`,
  planned: 'Planned. It can become an order when your turn comes.',
  notProposed: (why: string) => `Not proposed. ${why}`,
  proposals: 'Proposals',
  plans: 'Plans',
  proposalsOf: (count: number) => plural(count, 'proposal'),
  noProposals: 'None. What you give while the other side plays is kept here as a plan.',
  by: (nickname: string) => `by ${nickname}`,
  mine: 'by you',
  accept: 'Make it an order',
  acceptFirst: (sentence: string) => `${sentence}: made an order.`,
  nothingToAccept: 'There is no proposal that you can make an order now.',
  withdraw: 'Withdraw',
  reject: 'Turn down',
  waitsFor: (owner: Role) => `for ${roleName[owner]}`,
  planning: 'Planning table',
  planningText: (side: string) =>
    `${side} plays. What you do here is a plan: it becomes an order with one key when your turn comes.`,
  planWhat: 'What to plan',
  planPhases: { orders: 'Stances and support', movement: 'Moves', combat: 'Attacks' } as const,
  observerTitle: 'Observer’s page',
  observerText:
    'Compare what is claimed with the map. Write one sentence for each of the group’s two most important decisions.',
  news: 'News',
  briefedBy: (nickname: string) => `${nickname} has Information, reads it first, and tells you.`,
  briefOthers: 'You read this before the others of your side: tell them what it means.',
  claims: 'Claims so far',
  noClaims: 'Nobody has claimed anything yet.',
  claimHeld: 'The map agrees.',
  claimOpen: 'The map does not show it.',
  sentence: 'The decision, in one sentence',
  sentenceWeek: 'Week',
  sentenceGo: 'Keep it',
  sentenceKept: 'Kept for the debrief.',
  sentenceHelp: 'What was decided, and what it cost or won. No names of people.',
  sentenceChange: 'Change',
  decision: 'Note a decision',
} as const;

export const forecast = {
  title: 'Forecast',
  lead: 'One question while you wait. It is looked at in the debrief; it gives no points.',
  question: {
    attackWhere: 'Near which place will the other side attack this week?',
    area: 'Compared with last week, the held area will be …',
    road: 'Compared with last week, drone fire on the road to Sudzha will be …',
  } satisfies Readonly<Record<ForecastQuestion, string>>,
  answers: {
    none: 'Nowhere near these',
    larger: 'larger',
    smaller: 'smaller',
    heavier: 'heavier',
    lighter: 'lighter',
    same: 'about the same',
  } as Readonly<Record<string, string>>,
  owner: 'Information fills it in: say what you think. It is looked at in the debrief; it gives no points.',
  given: (answer: string) => `Your side’s forecast: ${answer}.`,
  change: 'Change',
  week: (week: number) => `Week ${week}`,
} as const;

export const connectionOf = {
  connecting: 'Connecting to the class…',
  reconnecting: 'The connection is gone. Trying again; nothing is lost.',
  noAnswer: 'No answer from the server. Still trying.',
  reload: 'There is a newer version of this page.',
} as const;

export const debriefDoor = {
  title: 'The debrief is open',
  go: 'To the debrief',
} as const;

/** Of the two sides, in a class that plays under names or under colours. */
export const sideIn = (side: Side, isAbstract: boolean): string =>
  isAbstract ? (side === 'UA' ? 'Blue' : 'Red') : side === 'UA' ? 'Ukraine' : 'Russia';
