import { useMemo } from 'react';
import { type Board, indexOf } from '../../game/board.ts';
import { hexPath } from '../board/grid.ts';
import css from './groundMap.module.css';

/** Kilometres of the map shown, around the salient. */
const VIEW = { x: 28, y: 22, w: 92, h: 84 } as const;
const TOWNS = ['Sumy', 'Sudzha', 'Korenevo', 'Lgov', 'Belaya'];

/** Ground held away from home, hex by hex: for before and after, and for this match beside history. The text says it too. */
export const GroundMap = (props: { readonly board: Board; readonly title: string; readonly ua: readonly string[]; readonly ru: readonly string[] }) => {
  const { board, ua, ru, title } = props;
  const drawn = useMemo(() => {
    const path = (hexes: readonly string[]) =>
      hexes
        .map((hex) => indexOf(board, hex))
        .filter((index) => index >= 0)
        .map((index) => hexPath(board, index, 1, 1.02))
        .join('');
    let border = '';
    for (let index = 0; index < board.size; index++) if (board.country[index] === 0) border += hexPath(board, index, 1, 1.02);
    return { ua: path(ua), ru: path(ru), home: border };
  }, [board, ua, ru]);
  const towns = useMemo(
    () =>
      board.file.hexes.flatMap((hex) =>
        hex.places
          .filter((place) => TOWNS.includes(place.name))
          .map((place) => {
            const path = hexPath(board, indexOf(board, hex.id), 1, 1);
            const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [0, 0];
            const xs = numbers.filter((_, at) => at % 2 === 0);
            const ys = numbers.filter((_, at) => at % 2 === 1);
            return { name: place.name, x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
          }),
      ),
    [board],
  );
  return (
    <figure className={css['ground']}>
      <svg viewBox={`${VIEW.x} ${VIEW.y} ${VIEW.w} ${VIEW.h}`} aria-hidden="true">
        <path className={css['home']} d={drawn.home} />
        <path className={css['ua']} d={drawn.ua} />
        <path className={css['ru']} d={drawn.ru} />
        {towns.map((town) => (
          <g key={town.name}>
            <circle cx={town.x} cy={town.y} r="0.9" />
            <text x={town.x} y={town.y - 1.8}>
              {town.name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  );
};

/** Hexes held away from home, by side, from control rows. */
export const heldAway = (board: Board, control: readonly string[]): { readonly ua: readonly string[]; readonly ru: readonly string[] } => {
  const ua: string[] = [];
  const ru: string[] = [];
  for (let index = 0; index < board.size; index++) {
    const held = control[Math.floor(index / board.columns)]?.[index % board.columns] === 'R' ? 1 : 0;
    if (held === board.country[index]) continue;
    (held === 0 ? ua : ru).push(board.ids[index] as string);
  }
  return { ua, ru };
};
