/** Why an order or a take-back was not carried out, as a sentence: the rules' reason, or the table's. */
import { TABLE_PROBLEMS, type TableProblem } from '../../game/protocol/table.ts';
import { REFUSAL_CODES, type RefusalCode, type RefusalData } from '../../game/result.ts';
import type { RefusalText } from '../messages/en/refusals.ts';
import { t } from '../messages/en.ts';
import type { Names } from '../messages/names.ts';
import type { OrderRefusal } from './table.ts';

const isOf = <T extends string>(codes: readonly T[], code: string): code is T => codes.some((each) => each === code);

export const tableProblemText = (code: TableProblem, data: RefusalData = {}): string => {
  const retry = data['retryAfter'];
  return t.tableProblems(code, typeof retry === 'number' ? retry : null);
};

export const orderRefusalText = ({ code, data }: OrderRefusal, names: Names): RefusalText =>
  isOf<RefusalCode>(REFUSAL_CODES, code)
    ? t.refusals.refusalText(code, data, names)
    : { text: isOf<TableProblem>(TABLE_PROBLEMS, code) ? tableProblemText(code, data) : code, rule: null };

export const takeBackRefusalText = (code: string): string =>
  code in t.orders.why
    ? t.orders.why[code as keyof typeof t.orders.why]
    : tableProblemText(isOf<TableProblem>(TABLE_PROBLEMS, code) ? code : 'serverFailed');
