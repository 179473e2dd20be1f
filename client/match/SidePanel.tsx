import { Button } from '@mantine/core';
import { Suspense, useRef } from 'react';
import { t } from '../messages/en.ts';
import { useSettings } from '../settings/useSettings.ts';
import { useTable } from './context.ts';
import { ordersThisWeek } from './journal.ts';
import { fetchLater, GroupCard, LogPanel, OrdersPanel, ReportPanel, UnitPanel } from './later.ts';
import { MoveCard } from './MoveCard.tsx';
import css from './match.module.css';

export const TABS = ['unit', 'orders', 'log', 'report'] as const;
export type Tab = (typeof TABS)[number];

const PANELS: Readonly<Record<Tab, React.ComponentType>> = {
  unit: UnitPanel,
  orders: OrdersPanel,
  log: LogPanel,
  report: ReportPanel,
};

fetchLater();

/** The side panel; on a phone a sheet at the bottom. */
export const SidePanel = (props: {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly sheetOpen: boolean;
  readonly onSheet: (open: boolean) => void;
  readonly confirm: { readonly hex: string; readonly go: () => void; readonly cancel: () => void } | null;
}) => {
  const { journal, seat, view, side, selection, watches, beside } = useTable();
  const along = selection.group.length;
  const tabs = TABS.filter((each) => each !== 'orders' || !watches || Boolean(beside));
  const bar = useRef<HTMLDivElement>(null);
  const { tab, onTab, confirm } = props;
  // Beside the text table the sheet shows its tabs only, until one is chosen.
  const { textTable } = useSettings();
  const given = ordersThisWeek(journal, seat, view.week).length;
  const due = (view.sides[side]?.decisions.length ?? 0) + (beside?.due ?? 0);
  const Panel = PANELS[tab];
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length] as Tab;
    onTab(next);
    bar.current?.querySelector<HTMLButtonElement>(`#tab-${next}`)?.focus();
  };
  return (
    <aside
      className={css['side']}
      aria-label={t.panel.tabsLabel}
      data-open={props.sheetOpen || undefined}
      data-low={textTable || undefined}
    >
      <button
        type="button"
        className={css['grab']}
        aria-expanded={props.sheetOpen}
        aria-label={props.sheetOpen ? t.common.less : t.common.more}
        onClick={() => props.onSheet(!props.sheetOpen)}
      />
      {confirm ? (
        <div className={css['confirm']}>
          <Suspense fallback={null}>
            {along > 0 ? <GroupCard hex={confirm.hex} /> : <MoveCard hex={confirm.hex} />}
          </Suspense>
          <div>
            <Button variant="default" onClick={confirm.cancel}>
              {t.common.cancel}
            </Button>
            <Button onClick={confirm.go}>{along > 0 ? t.prompt.moveAllHere(along + 1) : t.prompt.moveHere}</Button>
          </div>
        </div>
      ) : (
        <>
          <div className={css['tabs']} role="tablist" aria-label={t.panel.tabsLabel} ref={bar} onKeyDown={onKeyDown}>
            {tabs.map((each) => (
              <button
                key={each}
                type="button"
                role="tab"
                id={`tab-${each}`}
                aria-selected={each === tab}
                aria-controls="side-panel"
                tabIndex={each === tab ? 0 : -1}
                data-due={(each === 'orders' && due > 0) || undefined}
                onClick={() => {
                  onTab(each);
                  if (textTable) props.onSheet(true);
                }}
              >
                {each === 'orders' && beside?.tab ? beside.tab : t.panel.tabs[each]}
                {each === 'orders' && given + due > 0 ? <i>{due > 0 ? t.decisions.due(due) : given}</i> : null}
              </button>
            ))}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard */}
          <div className={css['scroll']} role="tabpanel" id="side-panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
            <h2 className="out-of-sight">{t.panel.tabs[tab]}</h2>
            <Suspense fallback={<p>{t.common.wait}</p>}>
              <Panel />
            </Suspense>
          </div>
        </>
      )}
    </aside>
  );
};
