import { lazy, Suspense, useCallback, useRef } from 'react';
import type { Thought } from '../../game/ai/thoughts.ts';
import type { Film } from '../../game/replay/film.ts';
import type { Note } from '../../game/replay/notes.ts';
import { useTable } from '../match/context.ts';
import match from '../match/match.module.css';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
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

/** The side panel; on a phone a sheet between map and time. */
export const SideTabs = (
  props: About & {
    readonly tab: ReplayTab;
    readonly onTab: (tab: ReplayTab) => void;
    readonly open: boolean;
    readonly onOpen: (open: boolean) => void;
  },
) => {
  const { tab, onTab, film, going, notes, thoughts, isHistory } = props;
  const tabs = TABS.filter((each) => each !== 'why' || thoughts.length > 0);
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] as ReplayTab;
    onTab(next);
    bar.current?.querySelector<HTMLButtonElement>(`#tab-${next}`)?.focus();
  };
  return (
    <aside className={match['side']} aria-label={r.tabsLabel} data-open={props.open || undefined}>
      <button
        type="button"
        className={match['grab']}
        aria-expanded={props.open}
        aria-label={props.open ? t.common.less : t.common.more}
        onClick={() => props.onOpen(!props.open)}
      />
      <div className={match['tabs']} role="tablist" aria-label={r.tabsLabel} ref={bar} onKeyDown={onKeyDown}>
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === tab}
            aria-controls="side-panel"
            tabIndex={each === tab ? 0 : -1}
            onClick={() => onTab(each)}
          >
            {r.tabs[each]}
            {each === 'notes' && notes.length > 0 ? <i>{notes.length}</i> : null}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard */}
      <div className={match['scroll']} role="tabpanel" id="side-panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        <Suspense fallback={<p>{t.common.wait}</p>}>
          <Panel tab={tab} film={film} going={going} notes={notes} thoughts={thoughts} isHistory={isHistory} />
        </Suspense>
      </div>
    </aside>
  );
};
