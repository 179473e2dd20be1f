/** Acts of the umpire, and the ten seconds in which one can be undone. */
import { useEffect, useRef, useState } from 'react';
import type { UmpireOrder } from '../../game/orders.ts';
import { orderRefusalText } from '../match/orderRefusal.ts';
import { desk as d, doneText } from '../messages/en/umpire.ts';
import { announce } from '../parts/live.ts';
import { type Desk, type DeskMatch, givenSince, namesIn, numberOf, undoOf } from './desk.ts';

/** Long enough to see what it did, short enough that nobody has built on it. */
const UNDO_S = 10;

interface Done {
  readonly match: string;
  readonly order: UmpireOrder;
  readonly number: number | null;
}

export interface Last {
  readonly says: string;
  readonly isProblem: boolean;
  readonly done: readonly Done[];
  /** Seconds in which it can still be undone; 0 for none. */
  readonly left: number;
}

export interface Acts {
  readonly last: Last | null;
  /** Gives an order to every match of the desk; null from `make` leaves one out. True when all were carried out. */
  readonly act: (make: (match: DeskMatch) => UmpireOrder | null) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Orders of the players that would be undone as well. */
  readonly since: number;
  readonly say: (text: string, isProblem?: boolean) => void;
}

export const useActs = (desk: Desk): Acts => {
  const [last, setLast] = useState<Last | null>(null);
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  const isCounting = last !== null && last.left > 0;
  useEffect(() => {
    if (!isCounting) return;
    const timer = setInterval(
      () => setLast((before) => before && { ...before, left: Math.max(0, before.left - 1) }),
      1000,
    );
    return () => clearInterval(timer);
  }, [isCounting]);

  const say = (text: string, isProblem = false): void => {
    setLast({ says: text, isProblem, done: [], left: 0 });
    announce(text);
  };
  const send = async (match: DeskMatch, order: UmpireOrder): Promise<Done | string> => {
    const { id } = match.summary;
    const answer = await latest.current.send(id, order);
    if (!answer.ok) return orderRefusalText(answer.refusal, namesIn(match)).text;
    const now = latest.current.now(id);
    return { match: id, order, number: now && numberOf(now.journal, order) };
  };
  const act: Acts['act'] = async (make) => {
    const done: Done[] = [];
    const names = desk.matches[0] && namesIn(desk.matches[0]);
    for (const match of desk.matches) {
      const order = make(match);
      const result = order && (await send(match, order));
      if (typeof result === 'string') {
        say(d.failed(result), true);
        return false;
      }
      if (result) done.push(result);
    }
    const [first] = done;
    if (!first || !names) return true;
    const says = doneText(first.order, names);
    const canUndo = done.some((each) => undoing(latest.current, each) !== null);
    setLast({ says, isProblem: false, done, left: canUndo ? UNDO_S : 0 });
    announce(says);
    return true;
  };
  const undo = async (): Promise<void> => {
    const done = last?.done ?? [];
    for (const each of done) {
      const order = undoing(desk, each);
      const answer = order && (await desk.send(each.match, order));
      const match = desk.now(each.match);
      if (answer && !answer.ok && match)
        return say(d.failed(orderRefusalText(answer.refusal, namesIn(match)).text), true);
    }
    say(d.undone);
  };
  const since = (last?.done ?? []).reduce((sum, each) => {
    const match = desk.matches.find(({ summary }) => summary.id === each.match);
    const order = undoing(desk, each);
    return (
      sum + (match && order?.type === 'rewind' && each.number !== null ? givenSince(match.journal, each.number) : 0)
    );
  }, 0);
  return { last, act, undo, since, say };
};

const undoing = (desk: Desk, { match, order, number }: Done): UmpireOrder | null => {
  const now = desk.now(match);
  return now && undoOf(order, number, now.view);
};
