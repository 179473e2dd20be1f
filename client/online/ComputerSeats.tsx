import { useState } from 'react';
import type { MatchSummary } from '../../game/protocol/lobby.ts';
import type { Seat } from '../../game/state.ts';
import { PLAYED_BY, type PlayedBy } from '../computer/players.ts';
import { atTable as a } from '../messages/en/atTable.ts';
import { problemText, seatName } from '../messages/en/online.ts';
import { players as p } from '../messages/en/opponent.ts';
import { Notice } from '../parts/Page.tsx';
import { Segments } from '../parts/Segments.tsx';
import { type Problem, putComputer } from './api.ts';
import css from './online.module.css';
import type { KeptSeat } from './seats.ts';

type SeatSummary = MatchSummary['seats'][number];

/** Seats for which somebody at the table may call the computer, or send it away. */
export const seatsToFill = (match: MatchSummary, own: Seat): readonly SeatSummary[] =>
  match.seats.filter(({ seat, nickname }) => seat !== '2' && (seat === own || own === '2' || nickname === null));

const personLabel = ({ seat, nickname }: SeatSummary, own: Seat): string =>
  seat === own ? a.yourself : (nickname ?? a.nobody);

/** A person or a level of the computer for each seat that this one may settle; it holds at once. */
export const ComputerSeats = ({ match, own }: { readonly match: MatchSummary; readonly own: KeptSeat }) => {
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = async (seat: Seat, by: PlayedBy) => {
    const answer = await putComputer(match.id, seat, own.token, by === 'person' ? null : by);
    setProblem(answer.ok ? null : answer.refusal);
  };
  return (
    <div className={css['computerSeats']}>
      <p>{a.text}</p>
      {seatsToFill(match, own.seat).map((each) => (
        <Segments
          key={each.seat}
          name={`computer-${each.seat}`}
          legend={seatName(each.seat)}
          legendShown
          value={each.computer ?? 'person'}
          options={PLAYED_BY.map((value) => ({
            value,
            label: value === 'person' ? personLabel(each, own.seat) : p.by[value],
          }))}
          onChange={(by) => change(each.seat, by)}
        />
      ))}
      {problem ? <Notice>{problemText(problem.code, problem.data)}</Notice> : null}
    </div>
  );
};
