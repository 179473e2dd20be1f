import { useEffect, useState } from 'react';
import { isToldOf, type Thought } from '../../game/ai/thoughts.ts';
import type { Seat, View } from '../../game/state.ts';
import { useTable } from '../match/context.ts';
import { why as w } from '../messages/en/opponent.ts';
import { computerChoices } from '../messages/en/reasons.ts';
import css from './computer.module.css';
import { candidateText, ReasonTable } from './ReasonTable.tsx';

const nameOf = ({ week, side }: Thought): string => `${week} ${side}`;

/** The computer's operations, the latest first, each with its main choices. */
export const WhyPanel = ({
  recall,
  view,
  seat,
}: {
  readonly recall: () => Promise<readonly Thought[]>;
  readonly view: View;
  readonly seat: Seat | null;
}) => {
  const { names } = useTable();
  const [all, setAll] = useState<readonly Thought[] | null>(null);
  useEffect(() => {
    let here = true;
    recall().then(
      (found) => here && setAll(found),
      () => here && setAll([]),
    );
    return () => {
      here = false;
    };
  }, [recall]);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!all) return <p role="status">{w.loading}</p>;
  const latest = all.filter(({ side }) => isToldOf(view, seat, side)).reverse();
  const thought = latest.find((each) => nameOf(each) === chosen) ?? latest[0];
  if (!thought) return <p>{w.empty}</p>;
  return (
    <div className={css['whyPanel']}>
      <p>{w.lead}</p>
      <p className={css['whyOf']}>
        <label>
          {w.operations}
          <select value={nameOf(thought)} onChange={(event) => setChosen(event.currentTarget.value)}>
            {latest.map((each) => (
              <option key={nameOf(each)} value={nameOf(each)}>
                {w.of(each.side, each.week)}
              </option>
            ))}
          </select>
        </label>
        <span>{w.level(thought.level)}</span>
      </p>
      {thought.choices.length === 0 ? <p>{w.none}</p> : null}
      {thought.choices.map((reason, index) => {
        const [best] = reason.candidates;
        if (!best) return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: choices of one side's operations, in order
          <details key={index} open={index < 2}>
            <summary>
              <small>{computerChoices[reason.about]}</small>
              {candidateText(reason, best, 1, names)}
            </summary>
            <ReasonTable reason={reason} names={names} />
          </details>
        );
      })}
    </div>
  );
};
