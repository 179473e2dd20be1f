import {
  IconCircleDashed,
  IconCrosshair,
  IconFence,
  IconHistory,
  IconLetterA,
  IconMaximize,
  IconMinus,
  IconPlus,
  IconSquareHalf,
  IconStack2,
  IconTruck,
} from '@tabler/icons-react';
import { type ReactNode, type Ref, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { situationOf } from '../../game/situation.ts';
import { Board, type BoardProps } from '../board/Board.tsx';
import { Attribution, Legend, ScaleBar } from '../board/Furniture.tsx';
import { Minimap } from '../board/Minimap.tsx';
import type { BoardHandle, Overlays } from '../board/types.ts';
import { t } from '../messages/en.ts';
import { distance } from '../messages/numbers.ts';
import { Tip } from '../parts/Tip.tsx';
import { useSettings, useTheme } from '../settings/useSettings.ts';
import { OVERLAY_KEYS, overlaysOf } from './boardModel.ts';
import { useTable } from './context.ts';
import css from './mapArea.module.css';
import type { MapLook } from './useMapLook.ts';
import { useMedia } from './useMedia.ts';

const ICONS: Readonly<Record<keyof Overlays, ReactNode>> = {
  supply: <IconTruck size={20} stroke={1.6} aria-hidden />,
  zones: <IconCircleDashed size={20} stroke={1.6} aria-hidden />,
  control: <IconSquareHalf size={20} stroke={1.6} aria-hidden />,
  threats: <IconCrosshair size={20} stroke={1.6} aria-hidden />,
  fieldworks: <IconFence size={20} stroke={1.6} aria-hidden />,
  labels: <IconLetterA size={20} stroke={1.6} aria-hidden />,
  history: <IconHistory size={20} stroke={1.6} aria-hidden />,
};

const Toolbar = ({
  overlays,
  onToggle,
}: {
  readonly overlays: Overlays;
  readonly onToggle: (key: keyof Overlays) => void;
}) => {
  const { view } = useTable();
  const [open, setOpen] = useState(false);
  const used = overlaysOf(view);
  return (
    <div className={css['tools']} data-over-map data-open={open || undefined}>
      <button
        type="button"
        className={css['layers']}
        aria-expanded={open}
        aria-label={t.map.overlays}
        onClick={() => setOpen(!open)}
      >
        <IconStack2 size={20} stroke={1.6} aria-hidden />
      </button>
      <div role="toolbar" aria-label={t.map.overlays} aria-orientation="vertical" className={css['toolList']}>
        {used.map((key) => {
          const number = OVERLAY_KEYS.indexOf(key) + 1;
          return (
            <Tip
              key={key}
              side="right"
              label={
                <>
                  {t.map.overlay[key]} <kbd>{number}</kbd>
                </>
              }
            >
              <button
                type="button"
                aria-pressed={overlays[key]}
                aria-label={t.map.overlay[key]}
                onClick={() => onToggle(key)}
              >
                {ICONS[key]}
                <kbd>{number}</kbd>
              </button>
            </Tip>
          );
        })}
      </div>
    </div>
  );
};

const Zoom = ({ handle }: { readonly handle: RefObject<BoardHandle | null> }) => (
  <div className={css['zoom']} data-over-map>
    <button type="button" aria-label={t.map.zoomIn} onClick={() => handle.current?.zoomBy(1.5)}>
      <IconPlus size={18} stroke={1.6} aria-hidden />
    </button>
    <button type="button" aria-label={t.map.zoomOut} onClick={() => handle.current?.zoomBy(1 / 1.5)}>
      <IconMinus size={18} stroke={1.6} aria-hidden />
    </button>
    <FitButton handle={handle} />
  </div>
);

/** Own and enemy hexes at the front. */
export const useFrontHexes = (): readonly string[] => {
  const { view, board } = useTable();
  return useMemo(() => {
    const { control } = situationOf(view);
    const found: string[] = [];
    for (let index = 0; index < board.size; index++) {
      if (control[index] === board.country[index]) continue;
      found.push(board.ids[index] as string);
    }
    return found.length
      ? found
      : Object.values(view.units).flatMap((unit) => (unit.side === (view.side ?? 'UA') ? [unit.hex] : []));
  }, [view, board]);
};

const FitButton = ({ handle }: { readonly handle: RefObject<BoardHandle | null> }) => {
  const hexes = useFrontHexes();
  return (
    <button type="button" aria-label={t.map.fit} onClick={() => handle.current?.fit(hexes)}>
      <IconMaximize size={18} stroke={1.6} aria-hidden />
    </button>
  );
};

const MapLegend = ({ handle, history }: { readonly handle: BoardHandle; readonly history: boolean }) => {
  const { view, board } = useTable();
  const { control } = situationOf(view);
  const held = (side: 0 | 1) => control.some((each, index) => each === side && board.country[index] !== side);
  return (
    <div className={css['legend']} data-over-map>
      <Legend>
        <ScaleBar handle={handle} kilometres={distance} most={120} />
        {held(0) ? <Legend.Key kind="heldUA">{t.map.heldUA}</Legend.Key> : null}
        {held(1) ? <Legend.Key kind="heldRU">{t.map.heldRU}</Legend.Key> : null}
        <Legend.Key kind="front">{t.map.front}</Legend.Key>
        <Legend.Key kind="ghost">{t.map.weekAgo}</Legend.Key>
        {history ? <Legend.Key kind="history">{t.map.overlay.history}</Legend.Key> : null}
      </Legend>
    </div>
  );
};

export const MapArea = (
  props: Omit<
    BoardProps,
    | 'board'
    | 'outlines'
    | 'label'
    | 'children'
    | 'ref'
    | 'onViewChange'
    | 'position'
    | 'overlays'
    | 'theme'
    | 'textScale'
    | 'reducedMotion'
  > & {
    readonly handle: RefObject<BoardHandle | null>;
    readonly look: MapLook;
    /** Laid side by side along the upper edge, or below each other where there is no room. */
    readonly strips?: ReactNode;
    readonly children?: ReactNode;
  },
) => {
  const { board, outlines } = useTable();
  const { textSize, motion } = useSettings();
  const theme = useTheme();
  const { handle, look, strips, children, ...rest } = props;
  const { overlays, position } = look;
  const [ready, setReady] = useState<BoardHandle | null>(null);
  const isSmall = useMedia('(max-width: 1439px), (max-height: 800px)');
  const front = useFrontHexes();
  const opened = useRef(false);
  useEffect(() => setReady(handle.current), [handle]);
  useEffect(() => {
    // Before there is a front the board shows everything; look at one's own units instead.
    if (opened.current || !ready) return;
    const timer = setTimeout(() => {
      opened.current = true;
      ready.fit(front);
    }, 50);
    return () => clearTimeout(timer);
  }, [ready, front]);
  return (
    <section className={css['map']} aria-label={t.map.region}>
      <Board
        {...rest}
        board={board}
        outlines={outlines}
        position={position}
        overlays={overlays}
        theme={theme}
        textScale={textSize / 100}
        reducedMotion={motion === 'less'}
        label={t.map.label}
        ref={handle as Ref<BoardHandle>}
      >
        <Toolbar overlays={overlays} onToggle={look.toggleOverlay} />
        <Zoom handle={handle} />
        {ready ? (
          <>
            <div className={css['minimap']}>
              <Minimap
                board={board}
                outlines={outlines}
                control={position.control}
                units={position.units}
                handle={ready}
                isSmall={isSmall}
                label={t.map.minimap}
              />
            </div>
            <MapLegend handle={ready} history={overlays.history} />
          </>
        ) : null}
        <Attribution>
          <span className={css['wide']}>{t.map.attribution}</span>
          <span className={css['narrow']}>{t.map.attributionShort}</span>
        </Attribution>
        <div className={css['strips']}>{strips}</div>
      </Board>
      {children}
    </section>
  );
};
