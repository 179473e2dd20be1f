import { indexOf } from '../../game/board.ts';
import { situationOf } from '../../game/situation.ts';
import { SIDE_CODE } from '../../game/state.ts';
import { useTable } from '../match/context.ts';
import { logFor } from '../match/journal.ts';
import { play as p } from '../messages/en/class.ts';
import { t } from '../messages/en.ts';
import css from './classroom.module.css';

/** Observing is a task: what was claimed, beside what the map shows. */
export const Claims = () => {
  const { view, journal, seat, names } = useTable();
  const { board, control } = situationOf(view);
  const claims = logFor(journal, seat).flatMap(({ week, what }) => (what.kind === 'claimed' ? [{ week, what }] : []));
  return (
    <section className={css['claims']}>
      <h3>{p.claims}</h3>
      {claims.length === 0 ? <p>{p.noClaims}</p> : null}
      <ul>
        {claims.map(({ week, what }, index) => {
          const held = control[indexOf(board, what.hex)] === SIDE_CODE[what.side];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: claims are only ever added at the end
            <li key={index} data-held={held || undefined}>
              {p.sentenceWeek} {week}: {t.happenings.happeningText(what, names)}{' '}
              <b>{held ? p.claimHeld : p.claimOpen}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
