/** Why an order or a take-back was not carried out, as a sentence: the rules' reason, or the table's. */
import type { TableProblem } from '../../game/protocol/table.ts';
import type { Refusal } from '../../game/result.ts';
import type { RefusalText } from '../messages/en/refusals.ts';
import { t } from '../messages/en.ts';
import type { Names } from '../messages/names.ts';
import type { OrderRefusal } from './table.ts';

const isTables = (refusal: OrderRefusal): refusal is Exclude<OrderRefusal, Refusal> => t.isTableProblem(refusal.code);

export const tableProblemText = (code: TableProblem, data: Refusal['data'] = {}): string => {
  const retry = data['retryAfter'];
  return t.tableProblems(code, typeof retry === 'number' ? retry : null);
};

export const orderRefusalText = (refusal: OrderRefusal, names: Names): RefusalText =>
  isTables(refusal)
    ? { text: tableProblemText(refusal.code, refusal.data), rule: null }
    : t.refusals.refusalText(refusal.code, refusal.data, names);

export const takeBackRefusalText = (code: string): string =>
  code in t.orders.why
    ? t.orders.why[code as keyof typeof t.orders.why]
    : tableProblemText(t.isTableProblem(code) ? code : 'serverFailed');
