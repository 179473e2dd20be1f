import type { Reach } from '../../game/explain.ts';
import type { SupplyState, View } from '../../game/state.ts';
import { reachedFor } from '../messages/en/phrases.ts';
import { t } from '../messages/en.ts';
import { list, percentOf36, quarters } from '../messages/numbers.ts';
import { allowanceOf, type Forecast, forecastOf, reachOf, unitsIn } from './can.ts';
import css from './cards.module.css';
import { topIn } from './choice.ts';
import { useTable } from './context.ts';

const ORDER: Readonly<Record<SupplyState, number>> = { open: 2, underFire: 1, cut: 0 };
const MOST_ATTACKS = 2;
const MOST_OTHERS = 3;

const Arrow = ({ better }: { readonly better: boolean }) => (
  <span className={better ? css['good'] : css['bad']} aria-hidden="true">
    {better ? '↗' : '↘'}
  </span>
);

/** Rule 8 — enemy units in sight on the way: they can only be there to be overrun. */
const overrun = (view: View, reach: Reach): readonly string[] =>
  reach.path.flatMap((hex) => unitsIn(view, hex).flatMap((unit) => (unit.side === view.side ? [] : [unit.short])));

const finality = (reach: Reach, run: readonly string[]): string =>
  !reach.final
    ? t.move.takeBack
    : run.length > 0
      ? t.move.finalRun
      : reach.risky.length > 0
        ? t.move.finalRisk
        : t.move.final;

/** Units whose supply would become better or worse. */
export const SupplyChanges = ({ changes }: { readonly changes: Forecast['others'] }) => {
  const { names } = useTable();
  const word = t.happenings.supplyWord;
  return changes.slice(0, MOST_OTHERS).map((change) => (
    <p key={change.unit}>
      <Arrow better={ORDER[change.now] > ORDER[change.was]} />{' '}
      {t.move.supplyBetter(names.unit(change.unit), word(change.was), word(change.now))}
    </p>
  ));
};

/** What would follow if the chosen unit went to this hex. */
export const MoveCard = ({ hex }: { readonly hex: string }) => {
  const { view, names, selection } = useTable();
  const unit = selection.unit ? view.units[selection.unit] : undefined;
  const reach = unit ? reachOf(view, unit.id).find((each) => each.hex === hex) : undefined;
  if (!unit || !reach) return null;
  const forecast = forecastOf(view, unit.id, hex);
  const here = topIn(view, hex);
  const run = overrun(view, reach);
  const follow = view.turn.phase === 'exploitation';
  const word = t.happenings.supplyWord;
  return (
    <div className={css['move']}>
      <p className={css['title']}>
        {follow
          ? t.move.titleFollow(unit.short)
          : t.move.title(unit.short, quarters(reach.cost), quarters(allowanceOf(view, unit)))}
      </p>
      <p className={css['quiet']}>{names.hexWithNumber(hex)}</p>
      {here && selection.aim !== hex ? <p className={css['keyed']}>{t.move.ownHere(here.short)}</p> : null}
      {reach.stops ? <p>{t.move.stops}</p> : null}
      {reach.risky.length ? (
        <p>
          <Arrow better={false} /> {t.move.risky(reach.risky.length)}
        </p>
      ) : null}
      {forecast.own !== unit.supply ? (
        <p>
          <Arrow better={ORDER[forecast.own] > ORDER[unit.supply]} />{' '}
          {t.move.supplyBetter(unit.short, word(unit.supply), word(forecast.own))}
        </p>
      ) : forecast.own === 'open' ? null : (
        <p>
          <Arrow better={false} /> {t.move.supplySame(word(forecast.own))}
        </p>
      )}
      <SupplyChanges changes={forecast.others} />
      {forecast.attacks.slice(0, MOST_ATTACKS).map((attack) => (
        <p key={attack.target} className={css['attackLine']}>
          {t.move.attackFrom(
            names.hex(attack.target),
            t.combat.columnWord(attack.column),
            percentOf36(attack.groundTaken),
          )}
        </p>
      ))}
      {run.length > 0 ? <p className={css['attackLine']}>{t.move.overruns(list(run))}</p> : null}
      <p className={css['quiet']}>{finality(reach, run)}</p>
    </div>
  );
};

/** The same in one sentence, for the live region and the table. */
export const moveSentence = (
  at: Pick<ReturnType<typeof useTable>, 'view' | 'names'>,
  unitId: string,
  hex: string,
): string => {
  const unit = at.view.units[unitId];
  const reach = reachOf(at.view, unitId).find((each) => each.hex === hex);
  if (!unit || !reach) return t.move.cannot;
  const forecast = forecastOf(at.view, unitId, hex);
  const here = topIn(at.view, hex);
  const run = overrun(at.view, reach);
  const word = t.happenings.supplyWord;
  const attack = forecast.attacks[0];
  return [
    reachedFor(at.names.hex(hex), quarters(reach.cost)),
    here ? t.move.ownHere(here.short) : '',
    reach.stops ? t.move.stops : '',
    reach.risky.length ? t.move.risky(reach.risky.length) : '',
    t.move.supplySame(word(forecast.own)),
    ...forecast.others.slice(0, MOST_OTHERS).map((c) => `${at.names.unit(c.unit)}: ${word(c.was)} → ${word(c.now)}.`),
    attack
      ? `${t.move.attackFrom(at.names.hex(attack.target), t.combat.columnWord(attack.column), percentOf36(attack.groundTaken))}.`
      : '',
    run.length > 0 ? t.move.overruns(list(run)) : '',
    reach.final ? finality(reach, run) : '',
  ]
    .filter(Boolean)
    .join(' ');
};
