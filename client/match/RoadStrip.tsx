import { IconChevronDown, IconChevronUp, IconRoad } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { roadStatus } from '../../game/rules/supply.ts';
import { hasFeature } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import { placeOf } from '../messages/names.ts';
import { list } from '../messages/numbers.ts';
import { readText, writeText } from '../offline/smallStore.ts';
import { useTable } from './context.ts';
import css from './roadStrip.module.css';

const KEY = 'salient.roadStrip';
/** On a lower window, or with much larger text, it starts closed: the map needs the room. Pixels. */
const OPEN_FROM = 700;
const isRoomy = (): boolean => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return window.innerHeight * (16 / rem) >= OPEN_FROM;
};

/** The road Sumy-Yunakivka-Sudzha: what it carries, who feeds on it, and what each hex of it is worth. */
export const RoadStrip = () => {
  const { view, board, names, showHex } = useTable();
  const [open, setOpen] = useState(() => {
    const kept = readText(KEY);
    return kept === null ? isRoomy() : kept === 'open';
  });
  const [asked, setAsked] = useState<string | null>(null);
  const road = useMemo(() => roadStatus(view), [view]);
  if (road.hexes.length === 0) return null;
  const underFire = hasFeature(view, 'underFire');
  const isBroken = road.hexes.some(({ controller }) => controller === 'RU');
  const toggle = () => {
    setOpen(!open);
    writeText(KEY, open ? 'closed' : 'open');
  };
  const fedUnits = road.units.filter((unit) => unit.fed).map((unit) => names.unit(unit.unit));
  const hex = road.hexes.find((each) => each.hex === asked);
  return (
    <div className={css['strip']} data-over-map data-open={open || undefined}>
      <button
        type="button"
        className={css['title']}
        aria-expanded={open}
        aria-label={open ? t.map.roadClose : t.map.roadOpenUp}
        onClick={toggle}
      >
        <IconRoad size={16} stroke={1.6} aria-hidden />
        <b>{t.map.road}</b>
        {underFire ? <span data-level={road.level > 0 || undefined}>{t.map.roadLevel(road.level)}</span> : null}
        <span>
          {road.wanted > 0
            ? underFire
              ? t.map.roadCapacity(road.fed, road.wanted)
              : isBroken
                ? t.map.roadBroken(road.wanted)
                : t.map.roadWanted(road.wanted)
            : t.map.roadNobody}
        </span>
        {open ? <IconChevronUp size={16} aria-hidden /> : <IconChevronDown size={16} aria-hidden />}
      </button>
      {open ? (
        <>
          <ol className={css['road']}>
            {road.hexes.map((each, index) => {
              const place = placeOf(board, each.hex);
              const isEnd = index === 0 || index === road.hexes.length - 1;
              const named =
                isEnd || board.file.hexes.find((h) => h.id === each.hex)?.places.some((p) => p.importance === 1);
              return (
                <li
                  key={each.hex}
                  data-fire={each.interdicted || undefined}
                  data-enemy={each.controller === 'RU' || undefined}
                >
                  <button
                    type="button"
                    aria-pressed={asked === each.hex}
                    aria-label={t.map.roadHex(names.hexWithNumber(each.hex))}
                    onClick={() => {
                      setAsked(asked === each.hex ? null : each.hex);
                      showHex(each.hex);
                    }}
                  >
                    <i aria-hidden="true" />
                  </button>
                  {named ? <span>{place?.name}</span> : null}
                </li>
              );
            })}
          </ol>
          <p className={css['says']} aria-live="polite">
            {hex
              ? hex.controller === 'RU'
                ? t.map.roadEnemy(names.hex(hex.hex))
                : t.map.roadIf(names.hex(hex.hex), hex.ifLost > 0 ? t.map.roadSteps(hex.ifLost) : t.map.roadIfNothing)
              : underFire && view.road.causes.length
                ? t.supplyWhy.roadCausesText(view.road.causes, names)
                : fedUnits.length
                  ? t.map.roadFeeds(list(fedUnits))
                  : ''}
          </p>
        </>
      ) : null}
    </div>
  );
};
