import { useMemo } from 'react';
import { type Board, indexOf } from '../../game/board.ts';
import { Thumbnail } from '../board/Thumbnail.tsx';
import { useTable } from '../match/context.ts';
import css from './groundMap.module.css';

const NO_UNITS: readonly never[] = [];
const WIDTH = 340;
const HEIGHT = 230;

/** Who held the ground, in small: for before and after, and for this match beside history. The text says it too. */
export const GroundMap = ({
  title,
  control,
  beside,
}: {
  readonly title: string;
  readonly control: readonly string[];
  /** The other pictures: all show the same part of the map. */
  readonly beside: readonly (readonly string[])[];
}) => {
  const { board, outlines, scenario } = useTable();
  const names = useMemo(() => scenario.objectives.map(({ name, hex }) => ({ text: name, hex })), [scenario]);
  return (
    <figure className={css['ground']}>
      <Thumbnail
        board={board}
        outlines={outlines}
        control={control}
        units={NO_UNITS}
        width={WIDTH}
        height={HEIGHT}
        box="front"
        beside={beside}
        names={names}
      />
      <figcaption>{title}</figcaption>
    </figure>
  );
};

/** Control rows of each country at home, but for the hexes that the other side held. */
export const controlWith = (
  board: Board,
  heldByUkraine: readonly string[],
  heldByRussia: readonly string[],
): readonly string[] => {
  const rows = Array.from({ length: board.rows }, (_, row) =>
    Array.from({ length: board.columns }, (_, column): string =>
      board.country[row * board.columns + column] === 1 ? 'R' : 'U',
    ),
  );
  const set = (hexes: readonly string[], side: string) => {
    for (const hex of hexes) {
      const index = indexOf(board, hex);
      const row = rows[Math.floor(index / board.columns)];
      if (index >= 0 && row) row[index % board.columns] = side;
    }
  };
  set(heldByUkraine, 'U');
  set(heldByRussia, 'R');
  return rows.map((row) => row.join(''));
};
