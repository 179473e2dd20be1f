import { useEffect, useState } from 'react';
import type { Board } from '../../game/board.ts';
import type { FrontWeek } from '../../game/data/history/history.ts';
import { addMap, boardNamed } from '../../game/library.ts';
import type { MapFile } from '../../game/map.ts';
import type { Outlines } from '../board/drawing.ts';
import { Thumbnail as Picture } from '../board/Thumbnail.tsx';
import { controlWith } from '../panels/GroundMap.tsx';
import css from './newMatch.module.css';

const WIDTH = 232;
const HEIGHT = 156;
const NAMES = [
  { text: 'Sudzha', hex: '1615' },
  { text: 'Sumy', hex: '1020' },
];
const NO_UNITS: readonly never[] = [];

interface Ground {
  readonly board: Board;
  readonly outlines: Outlines;
}
let ground: Promise<Ground> | null = null;
/** The map and its outlines, fetched once; a match that is started afterwards needs them anyway. */
export const loadGround = (): Promise<Ground> => {
  ground ??= Promise.all([import('../../game/data/maps/kursk.json'), import('../board/outlines/kursk.json')]).then(
    ([map, outlines]) => {
      const file = map.default as unknown as MapFile;
      addMap(file);
      return { board: boardNamed(file.id), outlines: outlines.default };
    },
  );
  return ground;
};

/** With less held than this, the picture is of the ground beyond the border. */
const STRIP_KM2 = 100;

/** The most ground held in some weeks of history, or the last of them once next to nothing was. */
const shownOf = (weeks: readonly FrontWeek[]): FrontWeek | null => {
  const most = weeks.reduce<FrontWeek | null>((best, week) => (best && best.km2 >= week.km2 ? best : week), null);
  return most && most.km2 < STRIP_KM2 ? (weeks[weeks.length - 1] ?? most) : most;
};

/** The most ground held in the weeks of a scenario in history. Decoration: the text says the same. */
export const Thumbnail = ({
  weeks,
  from,
  to,
}: {
  readonly weeks: readonly FrontWeek[] | null;
  readonly from: number;
  readonly to: number;
}) => {
  const [here, setHere] = useState<Ground | null>(null);
  useEffect(() => {
    let wanted = true;
    loadGround().then(
      (found) => wanted && setHere(found),
      () => undefined, // without pictures the cards still work
    );
    return () => {
      wanted = false;
    };
  }, []);
  const most = weeks ? shownOf(weeks.slice(Math.max(0, from - 1), to)) : null;
  return (
    <div className={css['thumbnail']}>
      {here && most ? (
        <Picture
          board={here.board}
          outlines={here.outlines}
          control={controlWith(here.board, most.kursk, most.sumy)}
          units={NO_UNITS}
          names={NAMES}
          width={WIDTH}
          height={HEIGHT}
          box="front"
        />
      ) : null}
    </div>
  );
};
