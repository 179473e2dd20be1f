import type { OutcomeChance } from '../../game/explain.ts';
import css from '../match/cards.module.css';
import { t } from '../messages/en.ts';
import { percentOf36 } from '../messages/numbers.ts';

const takesGround = (chance: OutcomeChance): boolean => chance.retreat > 0 || chance.breakthrough;

/** Every result with its exact chance: bars, a table behind them, and a sentence. `rolled` marks what came. */
export const Distribution = (props: {
  readonly chances: readonly OutcomeChance[];
  readonly groundTaken: number;
  readonly rolled?: string;
  readonly bare?: boolean;
}) => {
  const shown = props.chances.filter((chance) => chance.ways > 0);
  const most = Math.max(1, ...shown.map((chance) => chance.ways));
  return (
    <div>
      <p className={css['help']}>{t.combat.distributionSentence(props.groundTaken, props.chances)}</p>
      <ul className={css['bars']} aria-hidden="true">
        {shown.map((chance) => (
          <li key={chance.result} data-rolled={chance.result === props.rolled || undefined}>
            <b>{percentOf36(chance.ways)}</b>
            <span
              className={css['bar']}
              data-ground={takesGround(chance) || undefined}
              style={{ '--share': `${Math.round((chance.ways / most) * 100)}%` } as React.CSSProperties}
            >
              {t.combat.outcomeText(chance)}
            </span>
          </li>
        ))}
      </ul>
      {props.bare ? null : (
        <details>
          <summary>{t.attack.chanceTable}</summary>
          <table className={css['chanceTable']}>
            <thead>
              <tr>
                <th scope="col">{t.attack.outcome}</th>
                <th scope="col">{t.attack.chance}</th>
                <th scope="col">/36</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((chance) => (
                <tr key={chance.result}>
                  <td>{t.combat.outcomeText(chance)}</td>
                  <td>{percentOf36(chance.ways)}</td>
                  <td>{chance.ways}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
};
