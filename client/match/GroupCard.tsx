import { t } from '../messages/en.ts';
import { quarters } from '../messages/numbers.ts';
import css from './cards.module.css';
import { useTable } from './context.ts';
import { groupPlan } from './group.ts';
import { SupplyChanges } from './MoveCard.tsx';

/** Where each unit of the group would end, and what supply would come to. */
export const GroupCard = ({ hex }: { readonly hex: string }) => {
  const { view, names, selection } = useTable();
  if (!selection.unit) return null;
  const { legs, supply } = groupPlan(view, [selection.unit, ...selection.group], hex);
  const going = legs.filter(({ reach }) => reach);
  return (
    <div className={css['move']}>
      <p className={css['title']}>{t.group.move(going.length, names.hex(hex))}</p>
      <ul className={css['legs']}>
        {legs.map(({ unit, reach }) => (
          <li key={unit} data-stays={reach ? undefined : true}>
            <b>{names.unit(unit)}</b>
            <span>
              {reach ? t.group.leg(names.hex(reach.hex), quarters(reach.cost)) : t.group.stays}
              {reach && reach.risky.length > 0 ? <small>{t.group.risky(reach.risky.length)}</small> : null}
            </span>
          </li>
        ))}
      </ul>
      <SupplyChanges changes={supply} />
      <p className={css['quiet']}>{going.some(({ reach }) => reach?.final) ? t.move.final : t.move.takeBack}</p>
    </div>
  );
};
