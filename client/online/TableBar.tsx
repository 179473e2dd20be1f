import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBell,
  IconCpu,
  IconDevices,
  IconDotsVertical,
  IconFlag,
  IconMessage,
  IconNote,
  IconPlayerPause,
  IconPlayerPlay,
  IconScale,
  IconUserShare,
} from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Offer, OfferKind, TableSays } from '../../game/protocol/table.ts';
import type { Seat } from '../../game/state.ts';
import { DeviceDialog } from '../lobby/DeviceDialog.tsx';
import type { TableTalk } from '../match/onlineState.ts';
import type { OnlineState, OnlineTable } from '../match/onlineTable.ts';
import { tableProblemText } from '../match/orderRefusal.ts';
import { atTable as a } from '../messages/en/atTable.ts';
import { table as o, problemText } from '../messages/en/online.ts';
import { t } from '../messages/en.ts';
import { titleOf } from '../newMatch/titles.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { DropMenu, type MenuEntry } from '../parts/DropMenu.tsx';
import { announce } from '../parts/live.ts';
import { AlertsForm } from './AlertsDialog.tsx';
import type { Alerts } from './alerts.ts';
import { putComputer, rematch } from './api.ts';
import { Chat, nameOf } from './Chat.tsx';
import { ComputerSeats, seatsToFill } from './ComputerSeats.tsx';
import { ConnectionText } from './ConnectionText.tsx';
import { HandOver } from './HandOver.tsx';
import { Notes } from './Notes.tsx';
import { Offers } from './Offers.tsx';
import css from './online.module.css';
import { People } from './People.tsx';
import { type KeptSeat, keepSeat } from './seats.ts';

type Panel = 'desk' | 'chat' | 'notes';

// Only an umpire needs it.
const TableDesk = lazy(() => import('../umpire/TableDesk.tsx').then((module) => ({ default: module.TableDesk })));
type Open = 'computer' | 'concede' | 'handOver' | 'device' | 'alerts';

const PANEL_TITLES: Readonly<Record<Panel, string>> = { desk: o.desk, chat: o.chat, notes: o.notesLabel };

/** Lines that came while the panel was closed; what was there at first is not new. */
const useUnread = (talk: TableTalk, own: Seat | null, isOpen: boolean): number => {
  const last = talk.chat.at(-1)?.n ?? 0;
  const [read, setRead] = useState(last);
  useEffect(() => {
    if (isOpen) setRead(last);
  }, [isOpen, last]);
  const unread = talk.chat.filter(({ n, seat }) => n > read && seat !== own && !talk.blocked.includes(seat));
  const newest = unread.at(-1);
  const spoken = useRef(last);
  useEffect(() => {
    if (!newest || newest.n <= spoken.current) return;
    spoken.current = newest.n;
    announce(o.chatLine(nameOf(talk, newest.seat), newest.text));
  }, [newest, talk]);
  return unread.length;
};

export const TableBar = (props: {
  readonly table: OnlineTable;
  readonly state: OnlineState;
  readonly talk: TableTalk;
  readonly seat: KeptSeat | null;
  readonly paused: boolean;
  readonly alerts: Alerts;
  readonly onAlerts: (alerts: Alerts) => void;
  /** The seat has a new token. */
  readonly onRenewed: (seat: KeptSeat) => void;
  /** A sentence about the record, once the match is over. */
  readonly about: string | null;
  /** A sentence about the rules, when they changed under way. */
  readonly rules: string | null;
}) => {
  const { table, state, talk, seat, paused } = props;
  const own = seat?.seat ?? null;
  const { summary } = talk;
  const [, go] = useLocation();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [open, setOpen] = useState<Open | null>(null);
  const [says, setSays] = useState('');
  const [notes, setNotes] = useState(talk.notes);
  const unread = useUnread(talk, own, panel === 'chat');
  const isPlayer = own === '0' || own === '1';
  const going = summary.status === 'playing';
  const over = summary.status === 'finished';

  const tell = (text: string) => {
    setSays(text);
    announce(text);
  };
  // Both sides agreed to an umpire; when one comes they are told.
  const umpire = summary.seats.find((each) => each.seat === '2')?.nickname ?? null;
  const before = useRef(umpire);
  useEffect(() => {
    const comes = umpire !== null && umpire !== before.current;
    before.current = umpire;
    if (!comes || own === '2') return;
    setSays(o.umpireCame(umpire));
    announce(o.umpireCame(umpire));
  }, [umpire, own]);
  const say = async (message: TableSays, done = '') => {
    const answer = await table.say(message);
    if (answer.ok) return tell(done);
    const { code, data } = answer.refusal;
    tell(tableProblemText(t.isTableProblem(code) ? code : 'serverFailed', data));
  };
  const again = async () => {
    if (!seat) return;
    const answer = await rematch(summary.id, seat.token);
    if (!answer.ok) return tell(problemText(answer.refusal.code, answer.refusal.data));
    const { match, seat: taken, token, invitations } = answer.value;
    keepSeat({ match: match.id, seat: taken, token, invitations, title: match.title, commitment: match.commitment });
    go(`/online/${match.id}`);
  };
  const ownComputer = summary.seats.find((each) => each.seat === own)?.computer ?? null;
  const playSelf = async () => {
    if (!seat) return;
    const answer = await putComputer(summary.id, seat.seat, seat.token, null);
    if (!answer.ok) tell(problemText(answer.refusal.code, answer.refusal.data));
  };
  const answer = (offer: Offer, accept: boolean) => {
    if (offer.what === 'rematch' && accept) void again();
    else void say({ say: 'answer', what: offer.what, accept });
  };
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  const offer = (what: OfferKind, picture: React.ReactNode): MenuEntry => ({
    id: what,
    icon: picture,
    label: o.offer[what],
    onChoose: () => say({ say: 'offer', what }, o.offerDone),
  });
  const entries: readonly MenuEntry[] = [
    ...(isPlayer && going
      ? [
          paused ? offer('resume', <IconPlayerPlay {...icon} />) : offer('pause', <IconPlayerPause {...icon} />),
          offer('takeBack', <IconArrowBackUp {...icon} />),
          offer('draw', <IconScale {...icon} />),
          { id: 'concede', icon: <IconFlag {...icon} />, label: o.concede, onChoose: () => setOpen('concede') },
        ]
      : []),
    ...(seat
      ? [
          {
            id: 'alerts',
            icon: <IconBell {...icon} />,
            label: o.alerts,
            onChoose: () => setOpen('alerts'),
            apart: isPlayer && going,
          },
          { id: 'device', icon: <IconDevices {...icon} />, label: o.device, onChoose: () => setOpen('device') },
          ...(over || seatsToFill(summary, seat.seat).length === 0
            ? []
            : [
                {
                  id: 'computer',
                  icon: <IconCpu {...icon} />,
                  label: a.menu,
                  onChoose: () => setOpen('computer'),
                },
              ]),
          ...(over
            ? []
            : [
                {
                  id: 'handOver',
                  icon: <IconUserShare {...icon} />,
                  label: o.handOver,
                  onChoose: () => setOpen('handOver'),
                },
              ]),
        ]
      : []),
  ];
  const watching = seat === null ? `${o.spectating}. ${o.spectatorSees[summary.terms.spectators]}` : null;
  const line =
    props.about ??
    (paused && going
      ? o.paused
      : (watching ?? (ownComputer && going ? a.forYou(ownComputer) : own === '2' ? o.umpireSees : says)));
  return (
    <section
      className={css['bar']}
      aria-label={o.label}
      data-umpire={own === '2' || undefined}
      data-three={summary.seats.length > 2 || undefined}
      data-clocks={(talk.clock !== null && going) || undefined}
    >
      <People talk={talk} own={own} alerts={props.alerts} />
      <div className={css['middle']}>
        <ConnectionText connection={state.connection} waiting={state.waiting} />
        {state.connection === 'connected' && talk.offers.length === 0 && line ? (
          <p className={css['line']}>{line}</p>
        ) : null}
        {props.rules ? <p className={css['line']}>{props.rules}</p> : null}
        <Offers talk={talk} own={own} onAnswer={answer} />
      </div>
      <div className={css['buttons']}>
        {ownComputer && seat && going ? (
          <Button size="xs" onClick={playSelf}>
            {a.takeBack}
          </Button>
        ) : null}
        {over && isPlayer ? (
          <Button size="xs" onClick={again}>
            {o.rematch}
          </Button>
        ) : null}
        {own === '2' && going ? (
          <Button
            size="xs"
            variant={panel === 'desk' ? 'filled' : 'default'}
            aria-label={o.desk}
            aria-expanded={panel === 'desk'}
            onClick={() => setPanel(panel === 'desk' ? null : 'desk')}
          >
            <span className={css['long']}>{o.desk}</span>
            <span className={css['short']}>{o.deskShort}</span>
          </Button>
        ) : null}
        {seat ? (
          <>
            <button
              type="button"
              className={css['tool']}
              aria-expanded={panel === 'chat'}
              aria-label={unread > 0 ? `${o.chat}, ${o.chatUnread(unread)}` : o.chat}
              title={o.chat}
              onClick={() => setPanel(panel === 'chat' ? null : 'chat')}
            >
              <IconMessage size={20} stroke={1.6} aria-hidden />
              {unread > 0 ? <i aria-hidden="true">{unread}</i> : null}
            </button>
            <button
              type="button"
              className={css['tool']}
              aria-expanded={panel === 'notes'}
              aria-label={o.notes}
              title={o.notes}
              onClick={() => setPanel(panel === 'notes' ? null : 'notes')}
            >
              <IconNote size={20} stroke={1.6} aria-hidden />
            </button>
            <DropMenu
              button={<IconDotsVertical size={20} stroke={1.6} aria-hidden />}
              label={o.menu}
              className={css['tool']}
              heading={titleOf(summary)}
              entries={entries}
              atEnd
            />
          </>
        ) : null}
      </div>
      {panel && seat ? (
        <SidePanel title={PANEL_TITLES[panel]} large={panel === 'desk'} onClose={() => setPanel(null)}>
          {panel === 'desk' ? (
            <Suspense fallback={null}>
              <TableDesk table={table} state={state} />
            </Suspense>
          ) : panel === 'chat' ? (
            <Chat table={table} talk={talk} own={own} />
          ) : (
            <Notes seat={seat} text={notes} onChange={setNotes} />
          )}
        </SidePanel>
      ) : null}
      <Dialog opened={open === 'concede'} onClose={() => setOpen(null)} title={o.concedeTitle}>
        <p>{o.concedeText}</p>
        <p className={css['acts']}>
          <Button variant="default" onClick={() => setOpen(null)} data-autofocus>
            {t.common.cancel}
          </Button>
          <Button
            onClick={() => {
              setOpen(null);
              void say({ say: 'concede' });
            }}
          >
            {o.concedeYes}
          </Button>
        </p>
      </Dialog>
      <Dialog opened={open === 'alerts'} onClose={() => setOpen(null)} title={o.alerts}>
        {seat ? <AlertsForm seat={seat} alerts={props.alerts} onChange={props.onAlerts} /> : null}
      </Dialog>
      <Dialog opened={open === 'computer'} onClose={() => setOpen(null)} title={a.title} size={560}>
        {seat ? <ComputerSeats match={summary} own={seat} /> : null}
      </Dialog>
      <Dialog opened={open === 'handOver'} onClose={() => setOpen(null)} title={o.handOverTitle} size={620}>
        {seat ? <HandOver seat={seat} /> : null}
      </Dialog>
      <DeviceDialog seat={open === 'device' ? seat : null} onClose={() => setOpen(null)} onRenewed={props.onRenewed} />
    </section>
  );
};

/** Beside the map, not over it as a dialog would be: play goes on. Esc closes it. */
const SidePanel = (props: {
  readonly title: string;
  /** For more than a few lines. */
  readonly large: boolean;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}) => {
  const section = useRef<HTMLElement>(null);
  const { title } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another panel takes the focus anew
  useEffect(() => {
    section.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [title]);
  return (
    <section
      ref={section}
      className={css['panel']}
      data-large={props.large || undefined}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <button type="button" onClick={props.onClose} aria-label={t.common.close}>
          ×
        </button>
      </header>
      {props.children}
    </section>
  );
};
