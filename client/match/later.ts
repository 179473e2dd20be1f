/**
 * What lies beside and over the map, and is not part of the first look at it: each is a file of its own, which is fetched
 * as soon as the screen of the match is, so that it is at hand before it is asked for.
 */
import { type ComponentType, lazy } from 'react';

const fetched: (() => Promise<unknown>)[] = [];

const later = <Props>(fetch: () => Promise<ComponentType<Props>>) => {
  fetched.push(fetch);
  return lazy(async () => ({ default: await fetch() }));
};

/** What cannot be fetched now is tried again when it is opened, and says so then. */
export const fetchLater = (): void => {
  for (const fetch of fetched) fetch().catch(() => undefined);
};

export const UnitPanel = later(() => import('../panels/UnitPanel.tsx').then((module) => module.UnitPanel));
export const OrdersPanel = later(() => import('../panels/OrdersPanel.tsx').then((module) => module.OrdersPanel));
export const LogPanel = later(() => import('../panels/LogPanel.tsx').then((module) => module.LogPanel));
export const ReportPanel = later(() => import('../panels/ReportPanel.tsx').then((module) => module.ReportPanel));
export const GroupCard = later(() => import('./GroupCard.tsx').then((module) => module.GroupCard));
export const TargetCard = later(() => import('./TargetCard.tsx').then((module) => module.TargetCard));
export const Hints = later(() => import('./Hints.tsx').then((module) => module.Hints));
export const WhoPlays = later(() => import('../computer/WhoPlays.tsx').then((module) => module.WhoPlays));
export const OpponentControls = later(() =>
  import('../computer/OpponentControls.tsx').then((module) => module.OpponentControls),
);
