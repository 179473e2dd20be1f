import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Me } from '../../game/protocol/exercise.ts';
import type { LogEntry } from '../../game/state.ts';
import type { Journal } from '../match/journal.ts';
import { briefedBy, FIRST_MS, newsIn, without } from './briefing.ts';

const NOTHING: readonly LogEntry[] = [];

/** What came in the last seconds; what was there when the page was opened is no news. */
const useFresh = (journal: Journal | null): readonly LogEntry[] => {
  const known = useRef<Set<LogEntry> | null>(null);
  const [fresh, setFresh] = useState<readonly LogEntry[]>(NOTHING);
  // Before it is painted: what is Information's first does not flash up.
  useLayoutEffect(() => {
    if (!journal) return;
    const news = newsIn(journal);
    const before = known.current;
    known.current = new Set([...(before ?? []), ...news]);
    const came = before ? news.filter((entry) => !before.has(entry)) : NOTHING;
    if (came.length === 0) return;
    setFresh((now) => [...now, ...came]);
    setTimeout(() => setFresh((now) => now.filter((entry) => !came.includes(entry))), FIRST_MS);
  }, [journal]);
  return fresh;
};

/** The journal as a pupil may read it now, who briefs it, and what it should brief the others of. */
export const useBriefing = (journal: Journal | null, me: Me) => {
  const fresh = useFresh(journal);
  const by = briefedBy(me);
  const shown = useMemo(
    () => (journal && by !== null ? without(journal, new Set(fresh)) : journal),
    [journal, by, fresh],
  );
  return { journal: shown, by: fresh.length > 0 ? by : null, fresh } as const;
};
