import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Seat } from '../../game/state.ts';
import { desk as d } from '../messages/en/umpire.ts';
import { Segments } from '../parts/Segments.tsx';
import { BackPart } from './BackPart.tsx';
import type { Desk } from './desk.ts';
import { EventsPart } from './EventsPart.tsx';
import { MatchPart } from './MatchPart.tsx';
import { PlayPart } from './PlayPart.tsx';
import css from './umpire.module.css';
import { type Acts, useActs } from './useActs.ts';

type PartName = keyof typeof d.parts;
const PARTS = Object.keys(d.parts) as readonly PartName[];

/** What was done last, and for ten seconds the way back. */
const LastAct = ({ acts }: { readonly acts: Acts }) => {
  const { last, undo, since } = acts;
  if (!last) return null;
  return (
    <div className={css['last']} data-problem={last.isProblem || undefined}>
      <p>
        {last.says} {last.left > 0 && since > 0 ? d.undoMore(since) : null}
      </p>
      {last.left > 0 ? (
        <Button size="xs" variant="default" aria-label={d.undo} onClick={undo}>
          {d.undoIn(last.left)}
        </Button>
      ) : null}
    </div>
  );
};

/** The umpire's controls for the matches of a desk. */
export const UmpireDesk = (props: {
  readonly desk: Desk;
  readonly seatActs?: ((seat: Seat) => ReactNode) | undefined;
}) => {
  const { desk } = props;
  const [part, setPart] = useState<PartName>('play');
  const acts = useActs(desk);
  const [match] = desk.matches;
  if (!match) return null;
  if (match.view.result) return <p>{d.over}</p>;
  return (
    <div className={css['desk']}>
      <Segments
        name="part"
        legend={d.part}
        value={part}
        options={PARTS.map((value) => ({ value, label: d.parts[value] }))}
        onChange={setPart}
        small
      />
      <LastAct acts={acts} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className={css['part']} aria-label={d.parts[part]} tabIndex={0}>
        {part === 'play' ? <PlayPart desk={desk} match={match} acts={acts} /> : null}
        {part === 'events' ? <EventsPart match={match} acts={acts} /> : null}
        {part === 'back' ? <BackPart match={match} acts={acts} /> : null}
        {part === 'match' ? <MatchPart match={match} acts={acts} seatActs={props.seatActs} /> : null}
        <p className={css['help']}>{d.onRecord}</p>
      </section>
    </div>
  );
};
