import {
  IconArrowBackUp,
  IconBook2,
  IconChartLine,
  IconDeviceFloppy,
  IconDoorExit,
  IconEye,
  IconFileImport,
  IconHelpHexagon,
  IconHistory,
  IconMenu2,
  IconNotes,
  IconReportAnalytics,
  IconSettings,
  IconTable,
  IconUsers,
} from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { players as p, why as w } from '../messages/en/opponent.ts';
import { t } from '../messages/en.ts';
import { chooseFile, download } from '../offline/download.ts';
import { DropMenu, type MenuEntry } from '../parts/DropMenu.tsx';
import { announce } from '../parts/live.ts';
import { debriefPath, replayPath } from '../replay/paths.ts';
import { changeSettings } from '../settings/settings.ts';
import { useSettings } from '../settings/useSettings.ts';
import { useTable } from './context.ts';
import { problemText } from './problems.ts';
import { type HotSeatMatch, importMatch, isHotSeat, type OpenMatch } from './tables.ts';
import css from './topBar.module.css';

export const MatchMenu = (props: {
  readonly match: OpenMatch;
  readonly onNote: () => void;
  readonly onSettings: () => void;
  /** A sentence to show, after saving or a file that could not be opened. */
  readonly onSay: (text: string) => void;
  readonly onSince: (() => void) | null;
  readonly onWeek: (() => void) | null;
  readonly onWhy: (() => void) | null;
  readonly onPlayers: (() => void) | null;
}) => {
  const { view, scenario } = useTable();
  const [, go] = useLocation();
  const { textTable, hints } = useSettings();
  const say = (text: string) => {
    props.onSay(text);
    announce(text);
  };
  const replayKey = props.match.replayKey ?? props.match.id;
  const hotSeat = isHotSeat(props.match) ? props.match : null;
  const save = async (match: HotSeatMatch) => {
    const { matchFileOf } = await import('../replay/matchFileOf.ts');
    // What the computer weighed is told once the match is over.
    const thoughts = view.result ? await match.recall() : [];
    const file = await matchFileOf(match.table.record(), view.week, thoughts);
    download(file);
    say(t.storage.exported(file.name));
  };
  const open = async () => {
    const bytes = await chooseFile('.json,.gz,application/json,application/gzip');
    if (!bytes) return;
    const opened = await importMatch(bytes);
    if (opened.ok) go(`/match/${opened.value}`);
    else say(problemText(opened.refusal));
  };
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  const entries: MenuEntry[] = [
    ...(props.onSince
      ? [{ id: 'since', icon: <IconArrowBackUp {...icon} />, label: t.since.again, onChoose: props.onSince }]
      : []),
    ...(props.onWeek
      ? [
          {
            id: 'week',
            icon: <IconReportAnalytics {...icon} />,
            label: t.report.title(view.history.at(-1)?.week ?? view.week),
            onChoose: props.onWeek,
          },
        ]
      : []),
    ...(props.onWhy
      ? [{ id: 'why', icon: <IconHelpHexagon {...icon} />, label: w.openLong, onChoose: props.onWhy }]
      : []),
    ...(props.onPlayers
      ? [{ id: 'players', icon: <IconUsers {...icon} />, label: p.change, onChoose: props.onPlayers }]
      : []),
    ...(view.result
      ? [
          {
            id: 'replay',
            icon: <IconHistory {...icon} />,
            label: t.end.replay,
            onChoose: () => go(replayPath(replayKey)),
          },
          {
            id: 'debrief',
            icon: <IconChartLine {...icon} />,
            label: t.end.debrief,
            onChoose: () => go(debriefPath(replayKey)),
          },
        ]
      : []),
    {
      id: 'table',
      icon: <IconTable {...icon} />,
      label: textTable ? t.menu.mapAgain : t.menu.textTable,
      onChoose: () => changeSettings({ textTable: !textTable }),
    },
    {
      id: 'hints',
      icon: <IconEye {...icon} />,
      label: hints ? t.menu.hintsOff : t.menu.hintsOn,
      onChoose: () => changeSettings({ hints: !hints }),
    },
    ...(hotSeat
      ? [
          {
            id: 'export',
            icon: <IconDeviceFloppy {...icon} />,
            label: t.menu.export,
            onChoose: () => save(hotSeat),
            apart: true,
          },
          { id: 'import', icon: <IconFileImport {...icon} />, label: t.menu.import, onChoose: open },
        ]
      : []),
    {
      id: 'rules',
      icon: <IconBook2 {...icon} />,
      label: t.menu.rules,
      onChoose: () => go(`/learn/rules?layer=${view.layer}${hotSeat ? `&match=${hotSeat.id}` : ''}`),
      apart: true,
    },
    { id: 'note', icon: <IconNotes {...icon} />, label: t.menu.note, onChoose: props.onNote },
    { id: 'settings', icon: <IconSettings {...icon} />, label: t.menu.settings, onChoose: props.onSettings },
    { id: 'leave', icon: <IconDoorExit {...icon} />, label: t.menu.leave, onChoose: () => go('/'), apart: true },
  ];
  return (
    <DropMenu
      button={<IconMenu2 size={20} stroke={1.6} aria-hidden />}
      label={t.common.menu}
      className={css['menuButton']}
      heading={scenario.title}
      entries={entries}
    />
  );
};
