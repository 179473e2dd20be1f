/** What every part of the match screen shares. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Board } from '../../game/board.ts';
import type { HexId } from '../../game/map.ts';
import type { Order } from '../../game/orders.ts';
import type { Scenario } from '../../game/scenario.ts';
import type { LogEntry, Seat, Side, UnitId, View } from '../../game/state.ts';
import type { Outlines } from '../board/drawing.ts';
import type { ArrowMark } from '../board/types.ts';
import type { Opponent } from '../computer/opponent.ts';
import type { Computers } from '../computer/players.ts';
import type { Names } from '../messages/names.ts';
import type { Journal } from './journal.ts';
import type { Selection, SelectionAction } from './selection.ts';
import type { MatchTable, Seen } from './table.ts';
import type { Giving } from './useOrders.ts';

/** What a class puts around a match. */
export interface Beside {
  /** Proposes an order that this seat does not give itself now, and answers what to say of it; null when it gives it. */
  readonly instead: (order: Order) => Promise<string> | null;
  /** Drawn dashed: proposals and plans. */
  readonly arrows: readonly ArrowMark[];
  /** First in the panel of orders, and how many there wait for this seat. */
  readonly panel: ReactNode;
  readonly due: number;
  /** So many of them in words, where no decision is among them. */
  readonly dueText?: (count: number) => string;
  /** What that panel is called where it is not one of orders. */
  readonly tab: string | null;
  /** In the place of the prompt, while plans are made. */
  readonly prompt: ReactNode | null;
  /** Whose operations these really are: while plans are made the view says otherwise. */
  readonly turn: View['turn'];
  /** Happenings that somebody else on the side reads first. */
  readonly later?: readonly LogEntry['what']['kind'][];
}

export interface AtTable {
  readonly table: MatchTable;
  /** Null for somebody who only watches. */
  readonly seat: Seat | null;
  /** The side whose eyes these are; where nobody's, Ukraine's, whose salient it is. */
  readonly side: Side;
  /** No side of its own: it gives no orders. */
  readonly watches: boolean;
  readonly view: View;
  /** What the final report is made of: the truth once the match is over. */
  readonly truth: View;
  readonly board: Board;
  readonly outlines: Outlines;
  readonly scenario: Scenario;
  readonly journal: Journal;
  readonly takeBackState: Seen['takeBack'];
  /** The sides that the computer plays. */
  readonly computers: Computers;
  /** Plays them in this page; null where a server does. */
  readonly opponent: Opponent | null;
  /** Asks the computer for a suggestion; null where that may not be. */
  readonly askHint: (() => void) | null;
  readonly names: Names;
  /** Absent without a class. */
  readonly beside?: Beside | null;
  /** It is this seat's turn. */
  readonly plays: boolean;
  readonly selection: Selection;
  readonly select: (action: SelectionAction) => void;
  /** Gives an order; says what happened or why not. True when it was carried out. */
  readonly give: (order: Order) => Promise<boolean>;
  /** Gives several orders, one after the other, and says what they come to. */
  readonly giveAll: Giving['giveAll'];
  readonly giveGroup: Giving['giveGroup'];
  /** Sends a unit to a hex in its reach; on the phone its card comes first. */
  readonly send: (unit: UnitId, hex: HexId) => void;
  readonly undo: (count?: number) => Promise<void>;
  /** Chooses a unit and shows it on the map and in the panel. */
  readonly showUnit: (unit: UnitId) => void;
  readonly showHex: (hex: HexId) => void;
  readonly openAttack: (target: HexId, leader?: UnitId) => void;
  readonly openEvent: (event: string) => void;
  readonly nextUnit: (backwards?: boolean) => void;
  readonly endPhase: () => void;
}

export const TableContext = createContext<AtTable | null>(null);

export const useTable = (): AtTable => {
  const table = useContext(TableContext);
  if (!table) throw new Error('used outside a match');
  return table;
};

/** What an order led to, for the strip under the map. */
export interface News {
  readonly entries: readonly LogEntry[];
  readonly refusal: { readonly text: string; readonly rule: string | null } | null;
  /** What is said besides, calmly: that an order was proposed. */
  readonly note?: string;
  readonly turn: number;
}
