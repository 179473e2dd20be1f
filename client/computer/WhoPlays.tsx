import { SIDES } from '../../game/state.ts';
import { players as p } from '../messages/en/opponent.ts';
import { Segments } from '../parts/Segments.tsx';
import css from './computer.module.css';
import { PLAYED_BY, type Players } from './players.ts';

/** For each side a person or a level of the computer. */
export const WhoPlays = ({
  players,
  onChange,
  lead,
}: {
  readonly players: Players;
  readonly onChange: (players: Players) => void;
  readonly lead?: string;
}) => (
  <div className={css['who']}>
    {lead ? <p>{lead}</p> : null}
    {SIDES.map((side) => (
      <div key={side} className={css['whoSide']} data-side={side}>
        <Segments
          name={`plays-${side}`}
          legend={p.side(side)}
          legendShown
          value={players[side]}
          options={PLAYED_BY.map((value) => ({ value, label: p.by[value] }))}
          onChange={(by) => onChange({ ...players, [side]: by })}
        />
      </div>
    ))}
    <p role="status">{p.sentence(players.UA, players.RU)}</p>
  </div>
);
