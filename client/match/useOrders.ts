/** Orders given and taken back at the table, and what is said of them. */
import { useCallback } from 'react';
import type { Order } from '../../game/orders.ts';
import type { LogEntry, Seat, UnitId } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import type { Names } from '../messages/names.ts';
import { list } from '../messages/numbers.ts';
import { announce } from '../parts/live.ts';
import { reachOf } from './can.ts';
import type { Beside, News } from './context.ts';
import type { Leg } from './group.ts';
import type { Journal } from './journal.ts';
import { orderRefusalText, takeBackRefusalText } from './orderRefusal.ts';
import type { SelectionAction } from './selection.ts';
import type { MatchTable } from './table.ts';

export const NO_NEWS: News = { entries: [], refusal: null, turn: 0 };
export const MOST_SAID = 4;
const NO_MORE: SelectionAction = { type: 'clear' };
/** What is not worth a sentence after each order. */
const QUIET: readonly LogEntry['what']['kind'][] = [
  'operationsEnded',
  'operationsBegan',
  'moved',
  'track',
  'flag',
  'pointsReceived',
  'stanceSet',
];

export const isQuiet = ({ what }: LogEntry): boolean =>
  QUIET.includes(what.kind) || (what.kind === 'controlChanged' && what.how === 'entered');

const endOf = (order: Order): string | null =>
  order.type === 'move' || order.type === 'exploit' ? (order.path[order.path.length - 1] ?? null) : null;

export interface Giving {
  readonly give: (order: Order) => Promise<boolean>;
  /** One after the other; answers how many were carried out. */
  readonly giveAll: (orders: readonly Order[], said: (done: number) => string) => Promise<number>;
  /** Moves of a group, each an order of its own; stops where one ends elsewhere than was planned. */
  readonly giveGroup: (legs: readonly Leg[]) => Promise<boolean>;
  readonly undo: (count?: number) => Promise<void>;
}

export const useOrders = (at: {
  readonly table: MatchTable;
  readonly seat: Seat | null;
  readonly names: Names;
  readonly journal: Journal;
  readonly select: (action: SelectionAction) => void;
  readonly tell: (change: Omit<News, 'turn'>) => void;
  /** Proposes instead, where the seat does not give the order itself. */
  readonly instead: Beside['instead'] | null;
}): Giving => {
  const { table, seat, names, journal, select, tell, instead } = at;

  const give = useCallback(
    async (order: Order): Promise<boolean> => {
      const proposed = instead?.(order);
      if (proposed) {
        const text = await proposed;
        tell({ entries: [], refusal: null, note: text });
        announce(text);
        select(NO_MORE);
        return true;
      }
      const result = await table.order(order);
      if (!result.ok) {
        const refusal = orderRefusalText(result.refusal, names);
        tell({ entries: [], refusal });
        announce(`${refusal.text}${refusal.rule ? ` ${t.common.rule(refusal.rule)}.` : ''}`);
        return false;
      }
      const { turn, over } = table.snapshot();
      const told = result.value.filter((entry) => !isQuiet(entry));
      const sentences = told.map(({ what }) => t.happenings.happeningText(what, names));
      const isMove = order.type === 'move' || order.type === 'exploit';
      const lead = isMove || sentences.length === 0 ? [`${t.orders.sentence(order, names)}.`] : [];
      if (isMove || order.type === 'attack') select({ type: 'ordered', hex: endOf(order) });
      tell({ entries: order.type === 'endPhase' ? [] : told, refusal: null });
      announce([...lead, ...sentences.slice(0, MOST_SAID)].join(' '));
      if (over) table.look('2');
      else if (turn !== seat) table.look(null);
      return true;
    },
    [table, names, tell, seat, select, instead],
  );

  const giveAll = useCallback(
    async (orders: readonly Order[], said: (done: number) => string): Promise<number> => {
      let done = 0;
      for (const order of orders) if (await (instead?.(order) ?? table.order(order).then(({ ok }) => ok))) done++;
      announce(said(done));
      return done;
    },
    [table, instead],
  );

  const giveGroup = useCallback(
    async (legs: readonly Leg[]): Promise<boolean> => {
      const first = legs.find(({ reach }) => reach !== null);
      const type = table.snapshot().seen?.view.turn.phase === 'exploitation' ? 'exploit' : 'move';
      if (first?.reach && instead?.({ type, unit: first.unit, path: first.reach.path })) {
        // The first is proposed by having been asked.
        for (const { unit, reach } of legs)
          if (reach && unit !== first.unit) await instead({ type, unit, path: reach.path });
        select(NO_MORE);
        return true;
      }
      const done: UnitId[] = [];
      const told: LogEntry[] = [];
      let isStopped = false;
      for (const { unit, reach } of legs) {
        const view = table.snapshot().seen?.view;
        const way = view && reach ? reachOf(view, unit).find((each) => each.hex === reach.hex) : undefined;
        if (!view || !reach) continue;
        const type = view.turn.phase === 'exploitation' ? 'exploit' : 'move';
        const result = way ? await table.order({ type, unit, path: way.path }) : null;
        if (result?.ok) {
          done.push(unit);
          told.push(...result.value.filter((entry) => !isQuiet(entry)));
        }
        isStopped = table.snapshot().seen?.view.units[unit]?.hex !== reach.hex;
        if (isStopped) break;
      }
      const [leader] = legs;
      select({ type: 'ordered', hex: table.snapshot().seen?.view.units[leader?.unit ?? '']?.hex ?? null });
      const refusal = isStopped ? { text: t.group.stopped, rule: null } : null;
      tell({ entries: told, refusal });
      const moves = t.group.moved(list(done.map(names.unit)), names.hex(leader?.reach?.hex ?? ''));
      const sentences = told.slice(0, MOST_SAID).map(({ what }) => t.happenings.happeningText(what, names));
      announce([moves, ...sentences, refusal?.text ?? ''].filter(Boolean).join(' '));
      return done.length > 0;
    },
    [table, names, tell, select, instead],
  );

  const undo = useCallback(
    async (count = 1) => {
      const last = journal.steps.at(-count)?.order ?? null;
      const result = await table.takeBack(count);
      if (!result.ok) {
        const text = takeBackRefusalText(result.refusal);
        tell({ entries: [], refusal: { text, rule: null } });
        announce(text);
        return;
      }
      const unit = last && 'unit' in last ? last.unit : null;
      const now = table.snapshot().seen?.view.units[unit ?? ''];
      if (unit && now) select({ type: 'chooseUnit', unit, hex: now.hex });
      else select({ type: 'clear' });
      tell(NO_NEWS);
      announce(t.keysSay.takenBack(last ? t.orders.sentence(last, names) : ''));
    },
    [table, journal, names, tell, select],
  );

  return { give, giveAll, giveGroup, undo };
};
