import { useEffect, useRef, useState } from 'react';
import type { Proposal } from '../../game/protocol/exercise.ts';
import { ordersThisWeek } from '../match/journal.ts';
import type { Seen } from '../match/table.ts';
import { type Fate, fatesOf } from './fates.ts';

/** An order may be heard of after the proposal that it was. */
const LATER_MS = 1500;

/**
 * The last of one's own proposals that was turned down; null when there is none, or it was read. With the end of the
 * side's operations all proposals go, which is no answer to any of them; an accepted one is seen on the map.
 */
export const useFates = (seen: Seen | null, proposals: readonly Proposal[], pupil: string, plays: boolean) => {
  const [fate, setFate] = useState<Fate | null>(null);
  const before = useRef<readonly Proposal[]>(proposals);
  const withdrawn = useRef(new Set<number>());
  const now = useRef({ seen, proposals, plays });
  useEffect(() => {
    now.current = { seen, proposals, plays };
  });
  useEffect(() => {
    const was = before.current;
    before.current = proposals;
    if (!was.some(({ n, by }) => by === pupil && !proposals.some((each) => each.n === n))) return;
    const timer = setTimeout(() => {
      const { seen: at, proposals: there, plays: goesOn } = now.current;
      if (!at || !goesOn) return;
      const given = ordersThisWeek(at.journal, at.seat, at.view.week).map(({ step }) => step.order);
      const lost = fatesOf(was, there, given, pupil, withdrawn.current).find(
        ({ taken, proposal }) => !taken && proposal.order.type !== 'endPhase',
      );
      if (lost) setFate(lost);
    }, LATER_MS);
    return () => clearTimeout(timer);
  }, [proposals, pupil]);
  return {
    fate,
    read: () => setFate(null),
    withdraws: (n: number) => withdrawn.current.add(n),
  } as const;
};
