import { lastSafeWeek, withdrawalPreview } from '../../game/rules/retreat.ts';
import { DOCTRINES } from '../../game/state.ts';
import { byTrouble } from '../match/can.ts';
import { useTable } from '../match/context.ts';
import { t } from '../messages/en.ts';
import { percentOf36 } from '../messages/numbers.ts';
import { Segments } from '../parts/Segments.tsx';
import css from './panels.module.css';

/** Rule 11.5: Ukraine's doctrine, what a withdrawal would be like, and until when it is likely to be orderly. */
export const Doctrine = () => {
  const { view, side, give, plays } = useTable();
  const own = view.sides[side];
  if (side !== 'UA' || !own) return null;
  const rows = byTrouble(view).flatMap((unit) => {
    const preview = withdrawalPreview(view, unit.id);
    return preview ? [{ unit, preview }] : [];
  });
  const safe = lastSafeWeek(view);
  return (
    <section>
      <h3>{t.doctrine.title}</h3>
      <Segments
        name="doctrine"
        legend={t.doctrine.title}
        value={own.doctrine}
        options={DOCTRINES.map((doctrine) => ({
          value: doctrine,
          label: t.doctrine.names[doctrine],
          disabled: !plays,
        }))}
        onChange={(doctrine) => give({ type: 'doctrine', doctrine })}
      />
      <p>{t.doctrine.text[own.doctrine]}</p>
      {safe && safe.earliest !== null ? (
        <p className={css['strong']}>{t.doctrine.lastSafe(safe.earliest, safe.latest ?? view.lastWeek)}</p>
      ) : null}
      {rows.length ? (
        <details className={css['kind']}>
          <summary>{t.doctrine.table}</summary>
          <table className={css['table']}>
            <thead>
              <tr>
                <th scope="col">{t.table.unit}</th>
                <th scope="col">{t.doctrine.organised}</th>
                <th scope="col">{t.doctrine.mixed}</th>
                <th scope="col">{t.doctrine.chaotic}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ unit, preview }) => (
                <tr key={unit.id}>
                  <th scope="row">{unit.short}</th>
                  <td>{percentOf36(preview.now.organised)}</td>
                  <td>{percentOf36(preview.now.mixed)}</td>
                  <td>{percentOf36(preview.now.chaotic)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : null}
    </section>
  );
};
