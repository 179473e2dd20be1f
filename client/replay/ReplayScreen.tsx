import { Button } from '@mantine/core';
import {
  IconChartLine,
  IconDeviceFloppy,
  IconDoorExit,
  IconKeyboard,
  IconMenu2,
  IconPhoto,
  IconSettings,
  IconTable,
} from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { findEvent } from '../../game/data/deck.ts';
import { explainSupply } from '../../game/rules/supply.ts';
import type { Outlines } from '../board/drawing.ts';
import type { BoardHandle, Selection as BoardSelection, HexEvent } from '../board/types.ts';
import { AREAS, overlaysOf, supplyPathOf } from '../match/boardModel.ts';
import { unitsIn } from '../match/can.ts';
import { TableContext } from '../match/context.ts';
import { MapArea } from '../match/MapArea.tsx';
import { RoadStrip } from '../match/RoadStrip.tsx';
import { TopBar } from '../match/TopBar.tsx';
import topBar from '../match/topBar.module.css';
import { useMapKeys } from '../match/useMapKeys.ts';
import { useMapLook } from '../match/useMapLook.ts';
import { useMedia } from '../match/useMedia.ts';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
import { download } from '../offline/download.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { DropMenu, type MenuEntry } from '../parts/DropMenu.tsx';
import { announce } from '../parts/live.ts';
import { changeSettings } from '../settings/settings.ts';
import { useSettings } from '../settings/useSettings.ts';
import { useAtMoment } from './atMoment.ts';
import { FightCard } from './FightCard.tsx';
import { fileOfReel } from './matchFileOf.ts';
import { journalAt, pictureAt, toldAt, viewAt } from './moment.ts';
import { addNote, notesOf, removeNote, useNotes } from './notes.ts';
import { debriefPath, HISTORY_KEY } from './paths.ts';
import type { Reel } from './reel.ts';
import css from './replay.module.css';
import { type ReplayTab, SideTabs } from './SideTabs.tsx';
import { TimeBar } from './TimeBar.tsx';
import { useMoment } from './useMoment.ts';
import { useReplayKeys } from './useReplayKeys.ts';
import { Changed } from './WithReel.tsx';

const TextTable = lazy(() => import('../match/TextTable.tsx').then((module) => ({ default: module.TextTable })));
const SettingsForm = lazy(() =>
  import('../settings/SettingsForm.tsx').then((module) => ({ default: module.SettingsForm })),
);
const EventCard = lazy(() => import('../panels/EventCard.tsx').then((module) => ({ default: module.EventCard })));

/** Rest at a moment before the map goes where something happened. */
const REVEAL_MS = 140;

type Open = 'keys' | 'settings' | { readonly event: string };

const Keys = () => (
  <>
    <p>{r.keysLead}</p>
    <table className={css['keys']}>
      <tbody>
        {r.keyList.map(([keys, what]) => (
          <tr key={keys}>
            <th scope="row">
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

/** A match gone through order by order on the map, as somebody saw it. */
export const ReplayScreen = ({ reel, outlines }: { readonly reel: Reel; readonly outlines: Outlines }) => {
  const { film } = reel;
  const going = useMoment(film);
  const { at, eyes } = going;
  const [, go] = useLocation();
  const settings = useSettings();
  const isNarrow = useMedia('(max-width: 799px)');
  const handle = useRef<BoardHandle>(null);
  const [tab, setTab] = useState<ReplayTab>('moment');
  const [sheetOpen, setSheetOpen] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const [says, setSays] = useState('');
  const notes = useNotes(film.record);
  const view = useMemo(() => viewAt(film, at, eyes), [film, at, eyes]);
  const journal = useMemo(() => journalAt(film, at), [film, at]);
  const look = useMapLook(view, journal);
  const { overlays, toggleOverlay } = look;
  const picture = useMemo(() => pictureAt(film, at, eyes), [film, at, eyes]);
  const fight = useMemo(
    () =>
      toldAt(film, at, eyes)
        .map(({ what }) => what)
        .find((what) => what.kind === 'combat'),
    [film, at, eyes],
  );
  const reveal = useCallback((hex: string) => handle.current?.reveal(hex), []);
  const table = useAtMoment({
    film,
    view,
    journal,
    eyes,
    outlines,
    reveal,
    openEvent: (event) => setOpen({ event }),
    onChosen: () => setTab('unit'),
  });
  const { selection, select, scenario } = table;
  useEffect(() => {
    document.title = `${r.of(reel.title)} · ${t.common.name}`;
  }, [reel.title]);
  // Whoever drags along the line passes many places: the map goes to the one at which the hand rests.
  const { isPlaying } = going;
  useEffect(() => {
    const { hex } = picture;
    if (!hex) return;
    const timer = setTimeout(() => handle.current?.reveal(hex), isPlaying ? 0 : REVEAL_MS);
    return () => clearTimeout(timer);
  }, [picture, isPlaying]);

  const tell = (text: string) => {
    setSays(text);
    announce(text);
  };
  useEffect(() => {
    if (says === '') return;
    const timer = setTimeout(setSays, 6000, '');
    return () => clearTimeout(timer);
  }, [says]);
  const bookmark = () => {
    const bare = notesOf(film.record).find((note) => note.at === at && note.text === '');
    if (bare) removeNote(film.record, bare);
    else addNote(film.record, at, '');
    tell(bare ? r.removed : r.bookmarked);
  };
  const link = async () => {
    const url = window.location.href;
    try {
      await navigator.clipboard.writeText(url);
      tell(r.copied);
    } catch {
      tell(r.copyFailed(url));
    }
  };
  const save = async () => {
    const file = await fileOfReel(reel);
    download(file);
    tell(t.storage.exported(file.name));
  };
  const savePicture = async () => {
    const { mapPicture } = await import('./mapPicture.ts');
    const name = `salient-${scenario.id}-week-${view.week}.png`;
    const bytes = await mapPicture(document.querySelector<HTMLElement>('.board'), t.map.attribution);
    if (!bytes) return tell(r.pictureFailed);
    download({ name, bytes, type: 'image/png' });
    tell(r.pictureSaved(name));
  };
  useReplayKeys(going, bookmark, () => setOpen('keys'));

  const choose = (hex: string): boolean => {
    const here = unitsIn(view, hex);
    const chosen = here.findIndex((unit) => unit.id === selection.unit);
    const next = here[(chosen + 1) % Math.max(1, here.length)];
    if (next) select({ type: 'chooseUnit', unit: next.id, hex });
    else select({ type: 'chooseHex', hex });
    setTab('unit');
    return true;
  };
  const onHex = (hex: string, event: HexEvent): void => {
    if (event === 'choose') choose(hex);
    else if (event === 'menu') select({ type: 'back' });
    else select({ type: 'point', hex });
  };
  const onKeyDown = useMapKeys({
    at: table,
    handle,
    overlays: overlaysOf(view),
    choose: (hex) => choose(hex),
    together: () => undefined,
    toggleOverlay,
    help: () => setOpen('keys'),
    command: () => undefined,
  });

  const unit = selection.unit ? view.units[selection.unit] : undefined;
  const boardSelection = useMemo((): BoardSelection => {
    const knows = unit && (view.side === null || unit.side === view.side);
    return {
      unit: unit?.id ?? null,
      group: [],
      hex: selection.hex,
      cursor: selection.cursorShown ? selection.cursor : null,
      reach: [],
      targets: [],
      aim: null,
      supplyLine: knows && overlays.supply ? supplyPathOf(view, explainSupply(view, unit.id)) : null,
      arrows: picture.arrows,
      changed: picture.changed,
    };
  }, [view, unit, overlays.supply, picture, selection.hex, selection.cursor, selection.cursorShown]);

  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  const entries: readonly MenuEntry[] = [
    { id: 'debrief', icon: <IconChartLine {...icon} />, label: r.debrief, onChoose: () => go(debriefPath(reel.key)) },
    { id: 'save', icon: <IconDeviceFloppy {...icon} />, label: r.menuSave, onChoose: save, apart: true },
    { id: 'picture', icon: <IconPhoto {...icon} />, label: r.menuPicture, onChoose: savePicture },
    {
      id: 'table',
      icon: <IconTable {...icon} />,
      label: settings.textTable ? t.menu.mapAgain : t.menu.textTable,
      onChoose: () => changeSettings({ textTable: !settings.textTable }),
      apart: true,
    },
    { id: 'keys', icon: <IconKeyboard {...icon} />, label: r.menuKeys, onChoose: () => setOpen('keys') },
    { id: 'settings', icon: <IconSettings {...icon} />, label: t.menu.settings, onChoose: () => setOpen('settings') },
    { id: 'leave', icon: <IconDoorExit {...icon} />, label: r.toReplays, onChoose: () => go('/replay'), apart: true },
  ];
  const event = open && typeof open === 'object' ? findEvent(scenario, open.event) : null;
  const panelProps = { film, going, notes, thoughts: reel.thoughts, isHistory: reel.key === HISTORY_KEY };
  return (
    <TableContext value={table}>
      <main className={css['app']}>
        <TopBar
          menu={
            <DropMenu
              button={<IconMenu2 size={20} stroke={1.6} aria-hidden />}
              label={t.common.menu}
              className={topBar['menuButton']}
              heading={reel.title}
              entries={entries}
            />
          }
          onHelp={() => setOpen('keys')}
          onSettings={() => setOpen('settings')}
        />
        {settings.textTable ? (
          <Suspense fallback={null}>
            <TextTable onHelp={null} />
          </Suspense>
        ) : (
          <MapArea
            handle={handle}
            look={look}
            selection={boardSelection}
            areas={AREAS}
            card={
              fight?.kind === 'combat' && !isNarrow ? { hex: fight.target, content: <FightCard what={fight} /> } : null
            }
            onHex={onHex}
            onHover={(hex) => select({ type: 'point', hex })}
            onKeyDown={onKeyDown}
            strips={
              <>
                <RoadStrip />
                <div className={css['strip']} data-over-map>
                  <span>{r.eyesSay[eyes]}</span>
                  <Button component={Link} href={debriefPath(reel.key)} size="compact-sm" variant="default">
                    {r.debrief}
                  </Button>
                </div>
              </>
            }
          >
            {reel.problem && says === '' ? (
              <div className={css['says']}>
                <Changed reel={reel} />
              </div>
            ) : null}
            {says ? (
              <p className={css['says']} data-said>
                {says}
              </p>
            ) : null}
          </MapArea>
        )}
        <SideTabs {...panelProps} tab={tab} onTab={setTab} open={sheetOpen} onOpen={setSheetOpen} />
        <TimeBar film={film} going={going} notes={notes} onBookmark={bookmark} onLink={link} />
        <Dialog opened={open === 'keys'} onClose={() => setOpen(null)} title={r.keys} size={520}>
          <Keys />
        </Dialog>
        <Dialog opened={open === 'settings'} onClose={() => setOpen(null)} title={t.settings.title} size={640}>
          <Suspense fallback={<p>{t.common.wait}</p>}>
            <SettingsForm />
          </Suspense>
        </Dialog>
        <Dialog opened={event !== null} onClose={() => setOpen(null)} title={event?.title ?? ''} size={560}>
          <Suspense fallback={<p>{t.common.wait}</p>}>{event ? <EventCard event={event} headless /> : null}</Suspense>
        </Dialog>
      </main>
    </TableContext>
  );
};
