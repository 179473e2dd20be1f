import { bestAttack, combatPreview } from '../../game/rules/combat.ts';
import { t } from '../messages/en.ts';
import { list, percentOf36 } from '../messages/numbers.ts';
import { isPreview } from './can.ts';
import css from './cards.module.css';
import { useTable } from './context.ts';

/** What the best attack on this hex would promise. */
export const TargetCard = ({ hex }: { readonly hex: string }) => {
  const { view, names } = useTable();
  const best = bestAttack(view, hex);
  const preview = best ? combatPreview(view, best) : null;
  if (!best || !isPreview(preview)) return null;
  return (
    <div className={css['target']}>
      <p className={css['title']}>{t.attack.title(names.hex(hex))}</p>
      <p>
        {list(best.units.map(names.unit))}: {t.attack.odds(t.combat.columnWord(preview.column), preview.column)}
      </p>
      <p>{t.attack.ground(percentOf36(preview.groundTaken))}</p>
    </div>
  );
};
