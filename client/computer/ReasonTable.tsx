import type { Candidate, Reason, TermCode } from '../../game/ai/reasons.ts';
import { why as w } from '../messages/en/opponent.ts';
import { computerTerms } from '../messages/en/reasons.ts';
import { t } from '../messages/en.ts';
import type { Names } from '../messages/names.ts';
import { signed } from '../messages/numbers.ts';
import { addedUp } from './addedUp.ts';
import css from './computer.module.css';

export const candidateText = ({ about }: Reason, { order }: Candidate, number: number, names: Names): string =>
  order ? t.orders.sentence(order, names) : w.aboutNull(about, number);

/** What fits beside each other. */
const MOST_COLUMNS = 3;

const points = (tenths: number): string => signed(tenths / 10);

/** The candidates of one choice side by side: the chosen one first, the terms below, and at the foot what they add up to. */
export const ReasonTable = ({ reason, names }: { readonly reason: Reason; readonly names: Names }) => {
  const candidates = reason.candidates.slice(0, MOST_COLUMNS);
  const shown = candidates.map(addedUp);
  const codes = [...new Set(shown.flatMap(({ terms }) => terms.map(({ code }) => code)))];
  const of = (index: number, code: TermCode): number | undefined =>
    shown[index]?.terms.find((term) => term.code === code)?.tenths;
  return (
    <div className={css['scroll']}>
      <table className={css['reason']}>
        <thead>
          <tr>
            <td />
            {candidates.map((candidate, index) => {
              const text = candidateText(reason, candidate, index + 1, names);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the best first, and two may be the same order
                <th key={index} scope="col" data-chosen={index === 0 || undefined}>
                  <small>{index === 0 ? w.chosen : w.instead}</small>
                  {text}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">{w.term(computerTerms[code])}</th>
              {shown.map((_score, index) => {
                const tenths = of(index, code);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as the heads
                  <td key={index} data-chosen={index === 0 || undefined}>
                    {tenths === undefined ? '' : points(tenths)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.sum}</th>
            {shown.map(({ tenths }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as the heads
              <td key={index} data-chosen={index === 0 || undefined}>
                {points(tenths)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
