/** What others do while this seat looks on: told as it happens, and shown step by step when its own turn comes. */
import { useEffect, useRef } from 'react';
import type { LogEntry, Seat, View } from '../../game/state.ts';
import { playsNow } from './can.ts';
import type { Journal, JournalStep } from './journal.ts';

/** Steps that came to the end of the journal since the last look, of others than the seat. */
const newSteps = (journal: Journal, last: JournalStep | undefined, seat: Seat | null): readonly JournalStep[] => {
  // After a journal that was read anew nothing is known to be new.
  const at = last ? journal.steps.indexOf(last) : -1;
  return at < 0 ? [] : journal.steps.slice(at + 1).filter((step) => step.order === null || step.seat !== seat);
};

export const useOthersSteps = (
  journal: Journal,
  seat: Seat | null,
  onSteps: (happened: readonly LogEntry[]) => void,
): void => {
  const last = useRef(journal.steps.at(-1));
  const tell = useRef(onSteps);
  useEffect(() => {
    tell.current = onSteps;
  });
  useEffect(() => {
    const happened = newSteps(journal, last.current, seat).flatMap((step) => step.happened);
    last.current = journal.steps.at(-1);
    if (happened.length > 0) tell.current(happened);
  }, [journal, seat]);
};

/** Calls once whenever the turn comes to this view's side, and once when the match comes to its end, while it looks on. */
export const useTurns = (view: View, on: { readonly turn: () => void; readonly over: () => void }): void => {
  const plays = playsNow(view);
  const over = view.result !== null;
  const was = useRef({ plays, over });
  const call = useRef(on);
  useEffect(() => {
    call.current = on;
  });
  useEffect(() => {
    const before = was.current;
    was.current = { plays, over };
    if (over && !before.over) call.current.over();
    else if (plays && !before.plays) call.current.turn();
  }, [plays, over]);
};
