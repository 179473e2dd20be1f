import type { Happening } from '../../game/happenings.ts';
import { chancesPromised } from '../../game/rules/battle.ts';
import { useTable } from '../match/context.ts';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
import { percentOf36 } from '../messages/numbers.ts';
import css from './replay.module.css';

/** An attack in short, beside its hex: odds, dice, what came of it, and how likely the ground was. */
export const FightCard = ({ what }: { readonly what: Extract<Happening, { kind: 'combat' }> }) => {
  const { names } = useTable();
  const chances = chancesPromised(what.chances);
  const ground = chances.reduce((sum, each) => sum + (each.retreat > 0 || each.breakthrough ? each.ways : 0), 0);
  const came = chances.find(({ result }) => result === what.result);
  return (
    <div className={css['fight']} data-side={what.side}>
      <p>
        <strong>{names.hex(what.target)}</strong>
      </p>
      <p>
        {r.odds(t.combat.columnWord(what.column), what.column)}
        {chances.length > 0 ? ` · ${r.ground(percentOf36(ground))}` : ''}
      </p>
      {what.roll.length > 0 ? <p>{r.rolled(what.roll.join(' + '), what.total)}</p> : null}
      {came ? (
        <p>
          <b>{t.combat.outcomeText(came)}</b>
        </p>
      ) : null}
    </div>
  );
};
