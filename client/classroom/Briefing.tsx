import type { LogEntry } from '../../game/state.ts';
import { useTable } from '../match/context.ts';
import { told } from '../match/journal.ts';
import { play as p } from '../messages/en/class.ts';
import { t } from '../messages/en.ts';
import css from './classroom.module.css';

/** For Information: what it reads before the others do. For the others: who will tell them. */
export const Briefing = ({ by, fresh }: { readonly by: string | null; readonly fresh: readonly LogEntry[] }) => {
  const { names, seat, openEvent } = useTable();
  if (by !== null)
    return (
      <section className={css['claims']}>
        <h3>{p.news}</h3>
        <p role="status">{p.briefedBy(by)}</p>
      </section>
    );
  const lines = told(fresh, seat);
  return lines.length === 0 ? null : (
    <section className={css['claims']}>
      <h3>{p.news}</h3>
      <p role="status">{p.briefOthers}</p>
      <ul>
        {lines.map(({ what }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what came, in its order
          <li key={index}>
            {what.kind === 'event' ? (
              <button type="button" className={css['newsLink']} onClick={() => openEvent(what.event)}>
                {t.happenings.happeningText(what, names)}
              </button>
            ) : (
              t.happenings.happeningText(what, names)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
