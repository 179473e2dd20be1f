import { lazy, useCallback } from 'react';
import type { Thought } from '../../game/ai/thoughts.ts';
import type { Film } from '../../game/replay/film.ts';
import type { Note } from '../../game/replay/notes.ts';
import { useTable } from '../match/context.ts';
import { SideSheet, type SideTab } from '../match/SideSheet.tsx';
import { replay as r } from '../messages/en/replay.ts';
import panel from '../panels/panels.module.css';
import { UnitPanel } from '../panels/UnitPanel.tsx';
import { MomentPanel, NotesPanel } from './MomentPanel.tsx';
import type { Going } from './useMoment.ts';

const ReportPanel = lazy(() => import('../panels/ReportPanel.tsx').then((module) => ({ default: module.ReportPanel })));

const WhyPanel = lazy(() => import('../computer/WhyPanel.tsx').then((module) => ({ default: module.WhyPanel })));

const TABS = ['moment', 'unit', 'notes', 'report', 'why'] as const;
export type ReplayTab = (typeof TABS)[number];

interface About {
  readonly film: Film;
  readonly going: Going;
  readonly notes: readonly Note[];
  readonly thoughts: readonly Thought[];
  /** It is the match that follows history. */
  readonly isHistory: boolean;
}

/** What the computer weighed up to these operations; once a match is over it is told to everybody. */
const Why = ({ thoughts, film, going }: Pick<About, 'thoughts' | 'film' | 'going'>) => {
  const { view } = useTable();
  const shot = film.shots[going.at - 1];
  const { week, side } = shot ?? { week: 0, side: 'UA' };
  const recall = useCallback(() => {
    const here = thoughts.findLastIndex((each) => each.week === week && each.side === side);
    return Promise.resolve(here < 0 ? thoughts.filter((each) => each.week < week) : thoughts.slice(0, here + 1));
  }, [thoughts, week, side]);
  return (
    <div className={panel['panel']}>
      <section>
        <WhyPanel recall={recall} view={view} seat="2" />
      </section>
    </div>
  );
};

const Panel = ({ tab, ...about }: About & { readonly tab: ReplayTab }) => {
  switch (tab) {
    case 'moment':
      return <MomentPanel {...about} />;
    case 'unit':
      return <UnitPanel />;
    case 'notes':
      return <NotesPanel {...about} />;
    case 'report':
      return <ReportPanel />;
    case 'why':
      return <Why {...about} />;
  }
};

/** Moment, unit, notes and report of a replay, and why where the computer played. */
export const SideTabs = (
  props: About & {
    readonly tab: ReplayTab;
    readonly onTab: (tab: ReplayTab) => void;
    readonly open: boolean;
    readonly onOpen: (open: boolean) => void;
  },
) => {
  const { tab, onTab, open, onOpen, ...about } = props;
  const tabs = TABS.filter((id) => id !== 'why' || about.thoughts.length > 0).map(
    (id): SideTab<ReplayTab> => ({ id, label: r.tabs[id], mark: id === 'notes' ? about.notes.length : null }),
  );
  return (
    <SideSheet label={r.tabsLabel} tabs={tabs} tab={tab} onTab={onTab} open={open} onOpen={onOpen}>
      <Panel tab={tab} {...about} />
    </SideSheet>
  );
};
