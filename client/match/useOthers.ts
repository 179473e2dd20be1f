/** What others do while this seat looks on: told as it happens, and shown step by step when its own turn comes. */
import { useEffect, useRef } from 'react';
import type { LogEntry, Seat, View } from '../../game/state.ts';
import { playsNow } from './can.ts';
import type { Journal, JournalStep } from './journal.ts';

/** Steps that came to the end of the journal since the last look, of others than the seat. */
export const newSteps = (before: Journal, journal: Journal, seat: Seat | null): readonly JournalStep[] => {
  // After a journal that was read anew nothing is known to be new.
  if (before.opening !== journal.opening) return [];
  let same = 0;
  while (same < before.steps.length && before.steps[same]?.happened === journal.steps[same]?.happened) same++;
  return journal.steps.slice(same).filter((step) => step.order === null || step.seat !== seat);
};

export const useOthersSteps = (
  journal: Journal,
  seat: Seat | null,
  onSteps: (happened: readonly LogEntry[]) => void,
): void => {
  const last = useRef(journal);
  const tell = useRef(onSteps);
  useEffect(() => {
    tell.current = onSteps;
  });
  useEffect(() => {
    const happened = newSteps(last.current, journal, seat).flatMap((step) => step.happened);
    last.current = journal;
    if (happened.length > 0) tell.current(happened);
  }, [journal, seat]);
};

/** Calls once whenever the turn comes to this view's side, and once when the match comes to its end, while it looks on. */
export const useTurns = (view: View, on: { readonly turn: () => void; readonly over: () => void }): void => {
  // A pause that ends brings no new turn.
  const plays = playsNow(view) || (view.turn.paused && view.side !== null && view.turn.side === view.side);
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
