import { useState } from 'react';
import type { PupilRow } from '../../game/protocol/exercise.ts';
import { TIME_FACTORS } from '../../game/protocol/terms.ts';
import { classProblem, sideIn } from '../messages/en/class.ts';
import { moreTime as m } from '../messages/en/teach.ts';
import { Segments } from '../parts/Segments.tsx';
import css from './desk.module.css';
import { useDesk } from './desk.ts';

/**
 * More time for the side on which somebody needs it. What the choice was is said here and nowhere else on the desk,
 * which may be seen by the class.
 */
export const MoreTime = ({ pupil }: { readonly pupil: PupilRow }) => {
  const { desk, give, isAbstract } = useDesk();
  const [said, setSaid] = useState('');
  const tile = desk.tiles.find(({ group }) => group === pupil.group);
  const { side, group } = pupil;
  if (!tile || side === null || group === null) return null;
  if (!tile.factors) return <p className={css['calm']}>{m.noClock}</p>;
  const set = async (name: keyof typeof m.factors) => {
    const factor = TIME_FACTORS[NAMES.indexOf(name)] ?? null;
    const answer = await give({ do: 'timeFactor', side, factor }, [group]);
    const refusal = answer.ok ? (answer.value.groups[0]?.refusal ?? null) : answer.refusal;
    setSaid(refusal ? classProblem('serverFailed') : m.done(sideIn(side, isAbstract), group, m.factors[name]));
  };
  return (
    <div className={css['more']}>
      <Segments
        name="factor"
        legend={m.title(sideIn(side, isAbstract), group)}
        legendShown
        value={NAMES[TIME_FACTORS.indexOf(tile.factors[side])] ?? null}
        options={NAMES.map((value) => ({ value, label: m.factors[value] }))}
        onChange={set}
      />
      <p className={css['calm']} role="status">
        {said || m.help}
      </p>
    </div>
  );
};

/** As `TIME_FACTORS`. */
const NAMES = Object.keys(m.factors) as readonly (keyof typeof m.factors)[];
