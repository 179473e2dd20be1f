import { useEffect, useState } from 'react';
import type { Board } from '../../game/board.ts';
import type { Tile } from '../../game/protocol/exercise.ts';
import { SIDES, type Side } from '../../game/state.ts';
import type { Outlines } from '../board/drawing.ts';
import { Thumbnail } from '../board/Thumbnail.tsx';
import { sideIn } from '../messages/en/class.ts';
import { desk as d, phaseName } from '../messages/en/teach.ts';
import { km2 } from '../messages/numbers.ts';
import { loadGround } from '../newMatch/Thumbnail.tsx';
import { timeText } from '../online/clock.ts';
import bar from '../online/online.module.css';
import css from './desk.module.css';
import { useDesk } from './desk.ts';
import { useNow } from './useNow.ts';

const NO_UNITS: readonly never[] = [];
const MINUTE = 60_000;

interface Ground {
  readonly board: Board;
  readonly outlines: Outlines;
}

export const useGround = (): Ground | null => {
  const [ground, setGround] = useState<Ground | null>(null);
  useEffect(() => {
    let here = true;
    loadGround().then(
      (found) => here && setGround(found),
      () => undefined, // the numbers stand without the picture
    );
    return () => {
      here = false;
    };
  }, []);
  return ground;
};

const Supply = ({ tile, side }: { readonly tile: Tile; readonly side: Side }) => {
  const { open, underFire, cut } = tile.supply[side];
  return (
    <span className={css['supply']} title={`${d.supply}: ${open} / ${underFire} / ${cut}`}>
      <i className={bar['mark']} data-side={side} aria-hidden="true" />
      <b>{open}</b>
      <b data-fire>{underFire}</b>
      <b data-cut>{cut}</b>
    </span>
  );
};

const Presence = ({ tile, side }: { readonly tile: Tile; readonly side: Side }) => {
  const level = tile.computer[side];
  return <>{level ? d.computer : d.here(tile.here[side])}</>;
};

const Status = ({ tile, now }: { readonly tile: Tile; readonly now: number }) => {
  const { isAbstract } = useDesk();
  if (tile.status === 'finished') return <strong>{d.over}</strong>;
  const left = tile.deadline === null ? null : tile.deadline - now;
  return (
    <>
      <strong>
        {tile.turn ? sideIn(tile.turn, isAbstract) : ''}{' '}
        <span>{phaseName[tile.phase as keyof typeof phaseName] ?? tile.phase}</span>
      </strong>
      {tile.status === 'paused' ? (
        <em data-paused>{d.paused}</em>
      ) : left === null ? null : (
        <em data-low={left < MINUTE || undefined}>{timeText(Math.max(0, left))}</em>
      )}
    </>
  );
};

/** One group: the ground in small, where it stands, who is there. */
const GroupTile = ({
  tile,
  ground,
  now,
}: {
  readonly tile: Tile;
  readonly ground: Ground | null;
  readonly now: number;
}) => {
  const { chosen, isAll, choose, open, desk } = useDesk();
  const on = !isAll && chosen.includes(tile.group);
  const idle = tile.lastOrder === null ? null : Math.floor((now - tile.lastOrder) / MINUTE);
  const needed = desk.needs.some(({ group }) => group === tile.group);
  return (
    <li className={css['tile']} data-on={on || undefined} data-needed={needed || undefined}>
      <header>
        <label>
          <input
            type="checkbox"
            checked={on}
            aria-label={d.choose(tile.group)}
            onChange={(event) => choose(tile.group, event.currentTarget.checked)}
          />
          <h3>{d.group(tile.group)}</h3>
        </label>
        <span>{d.week(tile.week, tile.lastWeek)}</span>
      </header>
      <button type="button" className={css['map']} aria-label={d.open(tile.group)} onClick={() => open(tile.group)}>
        {ground ? (
          <Thumbnail
            board={ground.board}
            outlines={ground.outlines}
            control={tile.control}
            units={NO_UNITS}
            width={236}
            height={112}
            box="front"
          />
        ) : null}
      </button>
      <p className={css['status']}>
        <Status tile={tile} now={now} />
      </p>
      <dl>
        <div>
          <dt>{d.lastOrder}</dt>
          <dd data-idle={(idle !== null && idle >= 2) || undefined}>{idle === null ? d.noOrder : d.idle(idle)}</dd>
        </div>
        <div>
          <dt className="out-of-sight">{km2(tile.held)}</dt>
          <dd>{km2(tile.held)}</dd>
        </div>
      </dl>
      <p className={css['sides']}>
        {SIDES.map((side) => (
          <span key={side}>
            <Supply tile={tile} side={side} />
            <small
              data-none={(tile.status !== 'finished' && !tile.computer[side] && tile.here[side] === 0) || undefined}
            >
              <Presence tile={tile} side={side} />
            </small>
          </span>
        ))}
      </p>
    </li>
  );
};

export const Tiles = ({ tiles }: { readonly tiles: readonly Tile[] }) => {
  const ground = useGround();
  const now = useNow();
  return (
    <ul className={css['tiles']}>
      {tiles.map((tile) => (
        <GroupTile key={tile.group} tile={tile} ground={ground} now={now} />
      ))}
    </ul>
  );
};
