import type { Balance } from '../../game/data/balance.ts';
import { computerLevels } from '../messages/en/computer.ts';
import { balance as b } from '../messages/en/screens.ts';
import { day, percent } from '../messages/numbers.ts';
import css from './balance.module.css';
import { useBalance } from './useBalance.ts';

const RESULTS = ['UA', 'draw', 'RU'] as const;

const OfLevel = ({ balance }: { readonly balance: Balance }) => {
  const { shares, won, games } = balance;
  return (
    <div className={css['level']}>
      <p>
        <b>{b.level(computerLevels[balance.level].name)}</b>{' '}
        {RESULTS.map((result) => b.share(b.all[result], percent(shares[result][0]))).join(' · ')}
      </p>
      <div className={css['bar']} aria-hidden="true">
        {RESULTS.map((result) => (
          <i key={result} data-result={result} style={{ flexGrow: won[result] }} />
        ))}
      </div>
      <details>
        <summary>{b.exactTitle}</summary>
        <ul>
          {RESULTS.map((result) => {
            const [share, low, high] = shares[result];
            return (
              <li key={result}>{b.exact(b.all[result], won[result], percent(share), percent(low), percent(high))}</li>
            );
          })}
        </ul>
        <p>
          {b.measured(games, day(balance.date), balance.rulesVersion)} {b.meaning}
        </p>
      </details>
      {balance.rulesHash === __RULES_HASH__ ? null : <p className={css['earlier']}>{b.earlier}</p>}
    </div>
  );
};

/** How matches between equal computers came out, by level; nothing where none were played. */
export const BalanceNote = (props: {
  readonly scenario: string;
  /** Named where the note stands apart from the card. */
  readonly name?: string | undefined;
}) => {
  const levels = useBalance(props.scenario);
  if (levels.length === 0) return null;
  return (
    <section className={css['balance']} aria-label={b.title}>
      <p className={css['title']}>{props.name ? b.titleOf(props.name) : b.title}</p>
      {levels.map((balance) => (
        <OfLevel key={balance.level} balance={balance} />
      ))}
    </section>
  );
};
