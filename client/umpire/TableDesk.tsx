/** The umpire's desk at the table of one match. */

import type { TableTalk } from '../match/onlineState.ts';
import type { OnlineState, OnlineTable } from '../match/onlineTable.ts';
import type { Desk, DeskMatch } from './desk.ts';
import { UmpireDesk } from './UmpireDesk.tsx';

const deskMatch = (table: OnlineTable, talk: TableTalk): DeskMatch | null => {
  const { seen } = table.snapshot();
  if (!seen) return null;
  return {
    summary: talk.summary,
    view: seen.view,
    journal: seen.journal,
    clock: talk.clock,
    factors: talk.factors,
    here: (seat) => talk.presence[seat] === true,
  };
};

export const TableDesk = ({ table, state }: { readonly table: OnlineTable; readonly state: OnlineState }) => {
  const match = state.talk && deskMatch(table, state.talk);
  if (!match) return null;
  const desk: Desk = {
    matches: [match],
    send: (_match, order) => table.order(order),
    setFactor: (_match, side, factor) => table.say({ say: 'timeFactor', side, factor }),
    now: () => {
      const { talk } = table.state();
      return talk && deskMatch(table, talk);
    },
  };
  return <UmpireDesk desk={desk} />;
};
