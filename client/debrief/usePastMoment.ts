import { usePlayedWeeks } from '../match/history.ts';
import { searchOf } from '../replay/address.ts';
import { HISTORY_KEY, replayPath } from '../replay/paths.ts';

/** Where the end of a week can be watched in the match that follows history; null for weeks that it has not. */
export const usePastMoment = (): ((week: number | undefined) => string | null) => {
  const weeks = usePlayedWeeks();
  return (week) => {
    const there = weeks.find((each) => each.week === week);
    return there ? replayPath(HISTORY_KEY, searchOf({ at: there.orders, eyes: 'all' })) : null;
  };
};
