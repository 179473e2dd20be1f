import { Button } from '@mantine/core';
import { Suspense } from 'react';
import { t } from '../messages/en.ts';
import { useTable } from './context.ts';
import { ordersThisWeek } from './journal.ts';
import { fetchLater, GroupCard, LogPanel, OrdersPanel, ReportPanel, UnitPanel } from './later.ts';
import { MoveCard } from './MoveCard.tsx';
import css from './match.module.css';
import { SideSheet, type SideTab } from './SideSheet.tsx';

const TABS = ['unit', 'orders', 'log', 'report'] as const;
export type Tab = (typeof TABS)[number];

const PANELS: Readonly<Record<Tab, React.ComponentType>> = {
  unit: UnitPanel,
  orders: OrdersPanel,
  log: LogPanel,
  report: ReportPanel,
};

fetchLater();

/** On the phone a move is asked about here before it is made. */
interface Asked {
  readonly hex: string;
  readonly go: () => void;
  readonly cancel: () => void;
}

const Confirm = ({ hex, go, cancel }: Asked) => {
  const along = useTable().selection.group.length;
  return (
    <div className={css['confirm']}>
      <Suspense fallback={null}>{along > 0 ? <GroupCard hex={hex} /> : <MoveCard hex={hex} />}</Suspense>
      <div>
        <Button variant="default" onClick={cancel}>
          {t.common.cancel}
        </Button>
        <Button onClick={go}>{along > 0 ? t.prompt.moveAllHere(along + 1) : t.prompt.moveHere}</Button>
      </div>
    </div>
  );
};

/** Unit, orders, log and report of a match. */
export const SidePanel = (props: {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly sheetOpen: boolean;
  readonly onSheet: (open: boolean) => void;
  readonly confirm: Asked | null;
}) => {
  const { journal, seat, view, side, watches, beside } = useTable();
  const { tab, confirm } = props;
  const given = ordersThisWeek(journal, seat, view.week).length;
  const decisions = view.sides[side]?.decisions.length ?? 0;
  const due = decisions + (beside?.due ?? 0);
  const dueText = decisions === 0 && beside?.dueText ? beside.dueText : t.decisions.due;
  const tabs = TABS.filter((each) => each !== 'orders' || !watches || Boolean(beside)).map(
    (id): SideTab<Tab> =>
      id === 'orders'
        ? { id, label: beside?.tab ?? t.panel.tabs.orders, due: due > 0, mark: due > 0 ? dueText(due) : given }
        : { id, label: t.panel.tabs[id] },
  );
  const Panel = PANELS[tab];
  return (
    <SideSheet
      label={t.panel.tabsLabel}
      tabs={tabs}
      tab={tab}
      onTab={props.onTab}
      open={props.sheetOpen}
      onOpen={props.onSheet}
      instead={confirm && <Confirm {...confirm} />}
    >
      <Panel />
    </SideSheet>
  );
};
