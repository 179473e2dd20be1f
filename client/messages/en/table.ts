/** Text about the table of a match that is played on a server. */
import type { TableProblem } from '../../../game/protocol/table.ts';
import { plural } from '../numbers.ts';

const PROBLEMS: Readonly<Record<TableProblem, string>> = {
  notSeated:
    'This seat is no longer yours: its link was withdrawn. Nothing was done. Open “My matches” to see which seats this browser keeps.',
  badMessage: 'The server could not read this. Nothing was done. Reload the page and try again.',
  tooFast: 'That was too quick for the server. Nothing was done.',
  conflict: 'Something else happened first. Nothing was done; look at the map, it is up to date now.',
  notYours: 'The last order was not yours, so there is nothing of yours to take back.',
  nothingOrdered: 'Nothing was ordered yet.',
  revealed: 'The last order cannot be taken back: dice fell or something came to light.',
  needsConsent: 'The other side has seen this order. Ask for it back: it goes when the other side agrees.',
  notBegun: 'The other side is not there yet. A match by the clock begins when both are. Nothing was done.',
  notOffered: 'This is no longer on offer.',
  computerPlays: 'The computer plays your seat now. Take it back first; nothing was done.',
  chatOff: 'This match is played without messages.',
  notYourRole: 'Another role on your side gives this order. You can propose it.',
  noSuchProposal: 'This was withdrawn, or it is an order by now.',
  tooManyProposals: 'There are enough proposals on the table. Withdraw one first.',
  oldClient: 'This page is older than the server. Reload it; nothing is lost.',
  serverFailed: 'The server could not carry this out. Nothing was done. Try again.',
};

export const isTableProblem = (code: string): code is TableProblem => Object.hasOwn(PROBLEMS, code);

/** `retryAfter` in seconds. */
export const tableProblems = (code: TableProblem, retryAfter: number | null = null): string =>
  retryAfter === null ? PROBLEMS[code] : `${PROBLEMS[code]} Try again in ${plural(retryAfter, 'second')}.`;
