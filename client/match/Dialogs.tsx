import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { findEvent } from '../../game/data/deck.ts';
import { enemyOf } from '../../game/state.ts';
import type { Players } from '../computer/players.ts';
import { ThresholdText } from '../home/Threshold.tsx';
import { brief as b, players as p, why as w } from '../messages/en/opponent.ts';
import { t } from '../messages/en.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { debriefPath, replayPath } from '../replay/paths.ts';
import { Brief } from './Brief.tsx';
import css from './cards.module.css';
import { useTable } from './context.ts';
import { WhoPlays } from './later.ts';
import type { Risk } from './risks.ts';
import { isHotSeat, type OpenMatch } from './tables.ts';

// What is not needed for the first orders comes when it is opened.
const SettingsForm = lazy(() =>
  import('../settings/SettingsForm.tsx').then((module) => ({ default: module.SettingsForm })),
);
const CommandLine = lazy(() => import('./CommandLine.tsx').then((module) => ({ default: module.CommandLine })));
const EndReport = lazy(() => import('./EndReport.tsx').then((module) => ({ default: module.EndReport })));
const EventCard = lazy(() => import('../panels/EventCard.tsx').then((module) => ({ default: module.EventCard })));
const KeysHelp = lazy(() => import('./KeysHelp.tsx').then((module) => ({ default: module.KeysHelp })));
const WhyPanel = lazy(() => import('../computer/WhyPanel.tsx').then((module) => ({ default: module.WhyPanel })));
const WeekReport = lazy(() => import('./WeekReport.tsx').then((module) => ({ default: module.WeekReport })));

export type OpenDialog =
  | { readonly kind: 'risks'; readonly risks: readonly Risk[] }
  | { readonly kind: 'keys' | 'settings' | 'note' | 'end' | 'command' | 'why' | 'players' | 'brief' }
  | { readonly kind: 'week'; readonly week: number }
  | { readonly kind: 'event'; readonly event: string };

const Risks = ({
  risks,
  onClose,
  onGo,
}: {
  readonly risks: readonly Risk[];
  readonly onClose: () => void;
  readonly onGo: () => void;
}) => (
  <>
    <p>{t.endPhase.lead}</p>
    <ul className={css['warn']}>
      {risks.map((risk) => (
        <li key={risk.id}>
          <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
          {risk.text}
        </li>
      ))}
    </ul>
    <div className={css['actions']}>
      <Button variant="default" onClick={onClose} data-autofocus>
        {t.endPhase.stay}
      </Button>
      <Button onClick={onGo}>{t.endPhase.go}</Button>
    </div>
  </>
);

/** Everything that opens over the match. */
export const Dialogs = (props: {
  readonly match: OpenMatch;
  readonly dialog: OpenDialog | null;
  readonly onClose: () => void;
  readonly onEndPhase: () => void;
  readonly onCommand: (dialog: OpenDialog | null) => void;
  /** Where the replay of this match lies once it is over. */
  readonly replayKey: string;
}) => {
  const { scenario, side, seat, view, computers } = useTable();
  const { match } = props;
  const { dialog, onClose } = props;
  const [players, setPlayers] = useState<Players | null>(null);
  // Settled with the last press: the screen may be another person's after it.
  const open = dialog?.kind === 'players' && isHotSeat(match) ? match.table.players() : null;
  useEffect(() => setPlayers(open), [open]);
  const settle = () => {
    onClose();
    if (players && isHotSeat(match)) match.table.setPlayers(players);
  };
  const event = dialog?.kind === 'event' ? findEvent(scenario, dialog.event) : null;
  const content = (): {
    readonly title: string;
    readonly size: number;
    readonly body: React.ReactNode;
    readonly footer?: React.ReactNode;
  } => {
    switch (dialog?.kind) {
      case 'risks':
        return {
          title: t.endPhase.title,
          size: 480,
          body: <Risks risks={dialog.risks} onClose={onClose} onGo={props.onEndPhase} />,
        };
      case 'keys':
        return { title: t.help.title, size: 640, body: <KeysHelp /> };
      case 'settings':
        return { title: t.settings.title, size: 640, body: <SettingsForm /> };
      case 'note':
        return { title: t.threshold.title, size: 520, body: <ThresholdText /> };
      case 'end':
        return {
          title: t.end.title,
          size: 860,
          body: <EndReport />,
          footer: (
            <div className={css['foot']}>
              <Button onClick={onClose} data-autofocus>
                {t.end.again}
              </Button>
              <Button variant="default" component={Link} href={replayPath(props.replayKey)}>
                {t.end.replay}
              </Button>
              <Button variant="default" component={Link} href={debriefPath(props.replayKey)}>
                {t.end.debrief}
              </Button>
              <Button variant="default" component={Link} href="/">
                {t.end.leave}
              </Button>
            </div>
          ),
        };
      case 'week':
        return {
          title: t.report.title(dialog.week),
          size: 720,
          body: <WeekReport week={dialog.week} />,
          footer: (
            <div className={css['foot']}>
              <Button onClick={onClose} data-autofocus>
                {t.report.go}
              </Button>
            </div>
          ),
        };
      case 'command':
        return {
          title: t.table.command,
          size: 620,
          body: <CommandLine autoFocus onHelp={() => props.onCommand({ kind: 'keys' })} onDone={onClose} />,
        };
      case 'why':
        return { title: w.title, size: 760, body: <WhyPanel recall={match.recall} view={view} seat={seat} /> };
      case 'players':
        return {
          title: p.change,
          size: 560,
          body: players && <WhoPlays players={players} onChange={setPlayers} lead={p.changeText} />,
          footer: (
            <div className={css['foot']}>
              <Button onClick={settle} data-autofocus>
                {p.done}
              </Button>
            </div>
          ),
        };
      case 'brief': {
        const level = computers[enemyOf(side)];
        return {
          title: level ? `${b.title(side)}, ${b.against(level)}` : b.title(side),
          size: 560,
          body: <Brief side={side} scenario={scenario} />,
          footer: (
            <div className={css['foot']}>
              <Button onClick={onClose} data-autofocus>
                {b.go}
              </Button>
            </div>
          ),
        };
      }
      case 'event':
        return { title: event?.title ?? '', size: 560, body: event ? <EventCard event={event} headless /> : null };
      default:
        return { title: '', size: 480, body: null };
    }
  };
  const { title, size, body, footer } = content();
  return (
    <Dialog opened={dialog !== null} onClose={onClose} title={title} size={size} footer={footer}>
      <Suspense fallback={<p>{t.common.wait}</p>}>{body}</Suspense>
    </Dialog>
  );
};
