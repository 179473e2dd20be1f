import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerTrackNext } from '@tabler/icons-react';
import { opponent as o } from '../messages/en/opponent.ts';
import { Segments } from '../parts/Segments.tsx';
import css from './computer.module.css';
import { type Opponent, PACES } from './opponent.ts';
import { useOpponent } from './useOpponent.ts';

/** While the computer plays: watch it, slow it down, speed it up, or go to the end of its operations. */
export const OpponentControls = ({ opponent }: { readonly opponent: Opponent }) => {
  const state = useOpponent(opponent);
  if (!state) return null;
  if (state.problem)
    return (
      <div className={css['controls']} role="alert">
        <p>{o.problem(state.problem)}</p>
        <Button onClick={opponent.again}>{o.again}</Button>
      </div>
    );
  return (
    <div className={css['controls']}>
      <Segments
        name="pace"
        legend={o.pace}
        value={state.pace}
        options={PACES.map((value) => ({ value, label: o.paces[value] }))}
        onChange={opponent.setPace}
      />
      <Button
        variant="default"
        aria-label={state.paused ? o.goOn : o.pause}
        leftSection={
          state.paused ? <IconPlayerPlay size={18} aria-hidden /> : <IconPlayerPause size={18} aria-hidden />
        }
        onClick={() => opponent.pause(!state.paused)}
      >
        <span className={css['wide']}>{state.paused ? o.goOn : o.pause}</span>
      </Button>
      <Button
        onClick={opponent.skip}
        disabled={state.skipping}
        rightSection={<IconPlayerTrackNext size={18} aria-hidden />}
      >
        {o.skip}
      </Button>
    </div>
  );
};
