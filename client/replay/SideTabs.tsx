import { lazy, Suspense, useRef } from 'react';
import type { Film } from '../../game/replay/film.ts';
import type { Note } from '../../game/replay/notes.ts';
import match from '../match/match.module.css';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
import { UnitPanel } from '../panels/UnitPanel.tsx';
import { MomentPanel, NotesPanel } from './MomentPanel.tsx';
import type { Going } from './useMoment.ts';

const ReportPanel = lazy(() => import('../panels/ReportPanel.tsx').then((module) => ({ default: module.ReportPanel })));

const TABS = ['moment', 'unit', 'notes', 'report'] as const;
export type ReplayTab = (typeof TABS)[number];

interface About {
  readonly film: Film;
  readonly going: Going;
  readonly notes: readonly Note[];
}

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
  const { tab, onTab, film, going, notes } = props;
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] as ReplayTab;
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
        {TABS.map((each) => (
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
          <Panel tab={tab} film={film} going={going} notes={notes} />
        </Suspense>
      </div>
    </aside>
  );
};
