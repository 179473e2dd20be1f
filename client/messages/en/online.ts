/** Text of the pages of play on a server. It comes with them, not with the page that opens. */

import type { ApiProblemCode, MatchStatus, MatchSummary } from '../../../game/protocol/lobby.ts';
import type { OfferKind } from '../../../game/protocol/table.ts';
import type { Pace, Terms } from '../../../game/protocol/terms.ts';
import type { MatchResult, Seat, Side } from '../../../game/state.ts';
import { plural } from '../numbers.ts';
import { yourTurn } from './turns.ts';

const SIDES: Readonly<Record<Side, string>> = { UA: 'Ukraine', RU: 'Russia' };
const SEATS: Readonly<Record<Seat, string>> = { '0': 'Ukraine', '1': 'Russia', '2': 'Umpire' };

export const seatName = (seat: Seat): string => SEATS[seat];
export const sideName = (side: Side): string => SIDES[side];

const PROBLEMS: Readonly<Record<ApiProblemCode | 'offline' | 'noServer', string>> = {
  badRequest: 'The server could not use what was sent.',
  unknownScenario: 'The server does not have this scenario.',
  noSuchMatch: 'There is no such match. It may have been deleted, or the link is not complete.',
  noSuchSeat: 'This match has no such seat.',
  seatTaken: 'Somebody else has taken this seat.',
  invitationNeeded: 'This seat is taken by invitation only. Ask whoever made the match for its link.',
  wrongInvitation: 'This link was used already, or is not complete. Ask for a new one.',
  notSeated: 'This seat is no longer yours: its link was withdrawn or used on another device.',
  notYet: 'The match is not over yet.',
  matchOver: 'The match is over.',
  noSuchExercise: 'There is no such class. It may have been deleted, or the link is not complete.',
  noSuchPupil: 'This pupil is no longer in the class.',
  noSuchGroup: 'The class has no such group.',
  noSuchControl: 'This was undone or carried out already.',
  unknownCode: 'There is no class with this code. Look at the board again.',
  nicknameTaken: 'Somebody in the class has this name already. Choose another.',
  nicknameUnfit: 'Choose another name, please.',
  classFull: 'This class is full.',
  wrongState: 'The class is not at that point now.',
  tooManyRequests: 'Too many requests came from here.',
  tooLarge: 'That is too long.',
  notAllowed: 'This is not allowed here.',
  notFound: 'The server does not know this address.',
  serverFailed: 'The server could not do this. Nothing was changed.',
  offline: 'No answer from the server. Check the connection; nothing was lost.',
  noServer: 'Matches cannot be played online here: this copy of the page stands alone, without its server.',
};

export const problemText = (
  named: keyof typeof PROBLEMS,
  data: Readonly<Record<string, string | number>> = {},
): string => {
  const { retryAfter, path, reason } = data;
  // A server that is newer than this page may know others.
  const code = Object.hasOwn(PROBLEMS, named) ? named : 'serverFailed';
  if (typeof retryAfter === 'number') return `${PROBLEMS[code]} Try again in ${plural(retryAfter, 'second')}.`;
  return path === undefined && reason === undefined
    ? PROBLEMS[code]
    : `${PROBLEMS[code]} ${[path, reason].filter((each) => each !== undefined && each !== '').join(': ')}.`;
};

const hours = (minutes: number): string =>
  minutes % 60 === 0 ? plural(minutes / 60, 'hour') : plural(minutes, 'minute');

export const paceText = (pace: Pace): string => {
  switch (pace.kind) {
    case 'untimed':
      return 'no clock';
    case 'live':
      return `${hours(pace.minutes)} a side${pace.increment > 0 ? ` + ${pace.increment} s for each turn` : ''}`;
    case 'week':
      return `${hours(pace.minutes)} for each turn`;
    case 'lesson':
      return `${plural(pace.first, 'second')} for the first turn, ${pace.later} for each later one`;
    case 'days':
      return `${plural(pace.days, 'day')} for each turn`;
  }
};

export const statusText = (match: Pick<MatchSummary, 'status' | 'week' | 'lastWeek'>): string => {
  const texts: Readonly<Record<MatchStatus, string>> = {
    open: 'waiting for a player',
    playing: `week ${match.week} of ${match.lastWeek}`,
    finished: 'finished',
    abandoned: 'given up',
  };
  return texts[match.status];
};

export const resultText = ({ winner, reason }: MatchResult): string => {
  const how: Readonly<Record<MatchResult['reason'], string>> = {
    lastWeek: '',
    ceasefire: ' by ceasefire',
    umpire: ' by the umpire',
    conceded: ': the other side conceded',
    agreed: ' by agreement',
    outOfTime: ': the other side’s time ran out',
  };
  return winner ? `${SIDES[winner]} ahead on points${how[reason]}` : `drawn${how[reason]}`;
};

const OFFERS: Readonly<Record<OfferKind, string>> = {
  pause: 'a pause',
  resume: 'to go on',
  takeBack: 'to take the last order back',
  draw: 'a draw',
  rematch: 'a rematch with sides changed',
};

export const lobby = {
  title: 'Play online',
  lead: 'Matches on this server that wait for a player, and those that can be watched. No account is needed; a match is yours by a link that this browser keeps.',
  create: 'Make a match',
  mine: 'My matches',
  refresh: 'Look again',
  refreshed: (count: number) => (count === 0 ? 'No matches.' : `${plural(count, 'match', 'matches')}.`),
  status: 'Which matches',
  statuses: { open: 'To join', playing: 'Being played', finished: 'Finished' } as const,
  filters: 'Filters',
  scenario: 'Scenario',
  pace: 'Clock',
  side: 'Free side',
  fog: 'Fog of war',
  any: 'any',
  withFog: 'with fog',
  withoutFog: 'without fog',
  paces: { untimed: 'no clock', live: 'one sitting', week: 'time for each turn', days: 'days for each turn' } as const,
  loading: 'Looking for matches…',
  empty: {
    open: 'No match waits for a player just now. Make one: you can invite somebody by a link, or let anybody join.',
    playing: 'No match that can be watched is being played just now.',
    finished: 'No match has been finished here yet.',
  } as const,
  emptyFiltered: 'No match fits these filters.',
  more: 'Show more',
  join: 'Join',
  joinAs: (side: string) => `Join as ${side}`,
  watch: 'Watch',
  report: 'Look at it',
  by: (names: string) => `with ${names}`,
  nobody: 'nobody yet',
  again: 'Try again',
  ownSeat: 'You sit here',
  toMatch: 'To the match',
} as const;

export const create = {
  title: 'Make a match',
  lead: 'Both sides agree to these terms by sitting down.',
  scenario: 'Scenario',
  side: 'Your side',
  sides: { UA: 'Ukraine', RU: 'Russia', any: 'Either, by lot' } as const,
  visibility: 'Who may join',
  visibilities: { private: 'Whoever has the link', public: 'Anybody: it is listed' } as const,
  pace: 'Clock',
  paces: { untimed: 'None', live: 'One sitting', week: 'For each turn', days: 'Days' } as const,
  paceHelp: {
    untimed: 'Play when you like.',
    live: 'So many minutes for each side’s whole match, and some seconds more for each turn.',
    week: 'So many minutes for each side’s operations of a week.',
    days: 'A move a day, or every few days: so many days for each side’s operations.',
  } as const,
  minutes: 'Minutes a side',
  increment: 'Seconds more for each turn',
  minutesTurn: 'Minutes for each turn',
  days: 'Days for each turn',
  between: (from: number, to: number) => `Give a whole number from ${from} to ${to}.`,
  onTimeout: 'When the time is over',
  timeouts: { endOperations: 'the turn ends', forfeit: 'the match is lost' } as const,
  fog: 'Fog of war',
  fogText: 'Each side sees what its own units can see. Off: both see everything.',
  fogNever: 'The basic rules always show everything.',
  more: 'More settings',
  jitter: 'Dates may shift',
  jitterText: 'Events may come a week or two earlier or later than in history.',
  takeBack: 'Taking orders back',
  takeBacks: { free: 'freely', consent: 'by consent once seen', none: 'never' } as const,
  takeBackText: 'Never once dice fell or something came to light.',
  spectators: 'Who watches sees',
  spectatorKinds: { both: 'what both sides see', delayed: 'everything, later', none: 'nothing' } as const,
  delay: 'Weeks later',
  chat: 'Messages between the sides',
  chatText: 'Short messages at the table; each seat can block them.',
  timeFactor: 'Your time',
  timeFactors: { once: 'as agreed', half: '×1.5', twice: '×2', none: 'no limit' } as const,
  timeFactorText: 'More time for you, for whatever reason. The other side is not told.',
  umpire: 'Umpire',
  umpires: { none: 'none', invited: 'by invitation', open: 'anybody who comes' } as const,
  umpireText:
    'Sees everything, gives no orders for either side, and may pause, give time, let events happen, take the match back or end it. Both sides are told that there is one.',
  nickname: 'Your name at the table',
  nicknameHelp: 'Up to 24 letters, digits and spaces. Kept in this browser; it need not be your own.',
  nicknameWrong: 'Give a name of 1 to 24 letters, digits or spaces.',
  go: 'Make the match',
  loading: 'One moment…',
} as const;

export const room = {
  title: 'Waiting for the other side',
  lead: (side: string) =>
    `You play ${side}. The match begins when both sides are seated; you can close this page and come back from “My matches”.`,
  invite: (seat: string) => `Invite somebody to play ${seat}`,
  inviteUmpire: 'Invite an umpire',
  inviteText: 'Send this link. It is good for one person.',
  publicText: 'The match is listed under “Play online”, so anybody may join. You can also send this link:',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'The link was copied.',
  copyByHand: 'The link is selected: copy it with Ctrl+C, or press and hold it.',
  qr: 'The same link as a QR code',
  share: 'Share…',
  newLink: 'Make a new link',
  newLinkText: 'The link was made on another device. A new one replaces it.',
  seated: (name: string) => `${name} is seated`,
  free: 'free',
  leave: 'Leave this match',
  leaveAsk: 'Leave this match? Your seat becomes free. If nobody else is seated, the match is given up.',
  leaveYes: 'Leave',
  terms: 'Terms',
  watchLink: 'Link for those who watch',
  commitment: 'Promise of the dice',
  commitmentText:
    'The dice of this match were fixed before it began. This number promises them; when the match is over, the record shows that the promise was kept.',
} as const;

export const join = {
  title: 'Join a match',
  invited: (seat: string) => `You are invited to play ${seat}.`,
  invitedUmpire: 'You are invited as the umpire.',
  with: (names: string) => `At the table: ${names}.`,
  choose: 'Choose a side',
  go: (seat: string) => `Join as ${seat}`,
  umpireNotice: {
    invited: 'This match has a seat for an umpire, by invitation.',
    open: 'This match has a seat for an umpire, open to anybody who comes.',
    taken: (name: string) => `${name} is the umpire of this match.`,
  },
  umpireDoes:
    'The umpire sees everything and may pause the match, give time, let events happen, take the match back or end it. By sitting down you agree to that; if you do not want it, choose another match.',
  umpireTask: 'You will see everything and give no orders for either side; both sides are told that you are there.',
  none: 'No seat of this match is free.',
  watch: 'Watch it instead',
  already: 'This browser keeps a seat at this match already.',
  toMatch: 'To the match',
} as const;

export const seatLink = {
  title: 'Your seat on this device',
  working: 'Taking your seat…',
  text: 'This personal link brings your seat to this device. Whoever has the link can play for you: do not pass it on.',
  go: 'Keep the seat in this browser',
} as const;

export const mine = {
  title: 'My matches',
  lead: 'The seats that this browser keeps. Nothing else ties you to them: no account, no e-mail.',
  loading: 'Looking at your matches…',
  empty: 'This browser keeps no seats. Join a match or make one.',
  yourTurn: 'Your turn',
  theirTurn: 'The other side’s turn',
  waiting: 'Waiting for a player',
  over: 'Finished',
  givenUp: 'Given up',
  deadline: (when: string) => `until ${when}`,
  as: (seat: string, others: string) => (others ? `as ${seat}, with ${others}` : `as ${seat}`),
  open: 'Open',
  device: 'Another device…',
  deviceTitle: 'Go on on another device',
  deviceText:
    'Open this personal link on the other device. Whoever has it can play for you, so do not pass it on. It holds until you make a new one.',
  deviceNew: 'Withdraw it and make a new one',
  deviceNewText: 'If somebody else may have seen the link: this device gets a new one, every other loses the seat.',
  deviceDone: 'A new link was made. The one of before no longer opens the seat.',
  forget: 'Forget',
  forgetAsk: (title: string) =>
    `Forget your seat at “${title}” in this browser? The match goes on; without the personal link you cannot come back.`,
  forgetYes: 'Forget it',
  lost: (count: number) =>
    `${plural(count, 'seat')} kept here no longer ${count === 1 ? 'holds' : 'hold'}: handed over, withdrawn, or deleted on the server.`,
  lostForget: 'Forget them',
} as const;

export const table = {
  label: 'The table',
  connection: {
    connecting: 'Connecting…',
    connected: 'Connected',
    reconnecting: 'Connection lost. Trying again…',
    noAnswer: 'No answer from the server. Trying again…',
    reload: 'The server has a newer version of this page.',
    withdrawn: 'This seat is no longer yours: its link was withdrawn or used on another device.',
    gone: 'This match is no longer on the server.',
  } as const,
  reloadNow: 'Reload',
  waiting: (count: number) => `${plural(count, 'order')} waiting for the connection`,
  sending: 'Sending…',
  back: 'Connected again.',
  you: 'you',
  here: 'here',
  away: 'away',
  nobody: 'free',
  presence: (name: string, isHere: boolean) => `${name} is ${isHere ? 'here' : 'away'}`,
  clock: (side: string, time: string) => `${side}: ${time} left`,
  runs: 'running',
  quarters: (quarters: number) =>
    ['time is nearly over', 'about a quarter left', 'about half left', 'about three quarters left', 'nearly all left'][
      quarters
    ] ?? '',
  lastMinute: 'One minute left for your turn.',
  lastSeconds: '20 seconds left for your turn.',
  timeUp: 'Your time is over.',
  warnings: { minute: 'last minute', seconds: 'last 20 seconds', over: 'time is over' } as const,
  umpireCame: (name: string) => `${name} is the umpire of this match and sees everything.`,
  paused: 'The match is paused.',
  menu: 'Table',
  offer: {
    pause: 'Offer a pause',
    resume: 'Offer to go on',
    takeBack: 'Ask to take the last order back',
    draw: 'Offer a draw',
    rematch: 'Ask for a rematch',
  } as const satisfies Record<OfferKind, string>,
  offered: (name: string, what: OfferKind) => `${name} offers ${OFFERS[what]}`,
  asked: (name: string, what: OfferKind) => `${name} asks ${OFFERS[what]}`,
  offering: (what: OfferKind) =>
    what === 'takeBack' || what === 'resume' ? `You asked ${OFFERS[what]}` : `You offered ${OFFERS[what]}`,
  accept: 'Accept',
  decline: 'Decline',
  withdraw: 'Withdraw',
  offerDone: 'The other side is told.',
  concede: 'Concede',
  concedeTitle: 'Concede the match?',
  concedeText: 'The match ends now, in favour of the other side. The report compares it with history as usual.',
  concedeYes: 'Concede the match',
  handOver: 'Hand over this seat',
  handOverTitle: 'Hand over this seat',
  handOverText:
    'Whoever opens this link takes your seat and goes on for you. Until then you can play on; the link is good once.',
  handOverMake: 'Make a link',
  device: 'Go on on another device',
  chat: 'Messages',
  chatUnread: (count: number) => `${plural(count, 'new message')}`,
  chatEmpty: 'No messages yet. They are seen by both sides and the umpire.',
  chatOff: 'This match is played without messages.',
  chatWrite: 'Message',
  chatSend: 'Send',
  chatLeft: (left: number) => `${left} characters left`,
  chatLine: (name: string, text: string) => `${name}: ${text}`,
  block: (name: string) => `Block messages of ${name}`,
  unblock: (name: string) => `Show messages of ${name} again`,
  blockHelp: 'They are not told.',
  notes: 'Notes',
  notesLabel: 'Private notes',
  notesHelp: 'Only you see them. They are kept with your seat on the server.',
  notesKept: 'Kept.',
  notesKeeping: 'Keeping…',
  notesFailed:
    'Not kept: no answer from the server. What you wrote stays here; it is tried again when you go on writing.',
  alerts: 'Turns and time: what tells me',
  alertTitle: 'In the title of the window',
  alertClock: 'Warnings at 60 and at 20 seconds left',
  alertSound: 'A short tone',
  alertSoundText: 'When it is my turn, and with the warnings.',
  alertNotice: 'A notification of the browser when it is my turn',
  alertNoticeText: 'While this page is open somewhere and I look elsewhere.',
  alertPush: 'A notification also when the page is closed',
  alertPushText: 'Sent through your browser’s push service; it says only that it is your turn.',
  alertInsecure: 'Notifications need HTTPS: this page came over plain HTTP.',
  alertNone: 'This browser cannot show notifications.',
  alertDenied: 'The browser does not allow notifications here. Change that in its settings for this page.',
  alertPushNone: 'This server sends none.',
  yourTurn,
  yourTurnIn: (title: string) => `It is your turn in “${title}”.`,
  spectating: 'You are watching',
  spectatorSees: {
    both: 'You see what both sides can see.',
    delayed: 'You see everything, some weeks late.',
    none: 'This match is played without spectators.',
  } as const satisfies Record<Terms['spectators'], string>,
  umpireSees: 'You see everything.',
  desk: 'Umpire’s desk',
  deskShort: 'Desk',
  otherRules: (from: number, to: number) =>
    `Begun with version ${from} of the rules, played on with version ${to} since the server was updated: it will not re-run as a whole.`,
  recordChecking: 'Re-running the match…',
  recordGood: 'Re-run here: every position comes out the same, with the dice that were promised.',
  recordPromise: 'its dice are not those that were promised',
  recordBad: (why: string) => `The record does not come out the same: ${why}`,
  rematch: 'Rematch',
} as const;
