/** What a match came to, in the words of its report: on the screen, in the debrief and on paper. */
import { type MatchResult, SIDES, stepsOf, type View } from '../../game/state.ts';
import { t } from '../messages/en.ts';
import { decimal, signed } from '../messages/numbers.ts';

const LEFT_BEHIND: readonly string[] = ['schedule', 'secondary', 'donbas'];
const LOST: readonly string[] = ['destroyed', 'surrendered'];

/** Ukrainian units that took part, on the map or not, and those of them that came through with two steps or more. */
export const cameThrough = (view: View): { readonly whole: number; readonly of: number } => {
  const onMap = Object.values(view.units).filter(({ side }) => side === 'UA');
  const pool = Object.values(view.sides.UA?.pool ?? {}).filter(({ where }) => !LEFT_BEHIND.includes(where));
  const whole =
    onMap.filter((unit) => stepsOf(unit) >= 2).length +
    pool.filter(({ where, unit }) => stepsOf(unit) >= 2 && !LOST.includes(where)).length;
  return { whole, of: onMap.length + pool.length };
};

const pointsText = ({ points }: MatchResult): string =>
  `${SIDES.map((side) => t.end.ledgerSum(side, decimal(points[side]))).join(' · ')} (${signed(points.UA - points.RU)}).`;

/** It ended before its weeks were over, and not by a ceasefire. */
export const isBrokenOff = ({ reason }: MatchResult): boolean => reason !== 'lastWeek' && reason !== 'ceasefire';

/** A match that was broken off was not decided by its ledger, so that comes second. */
export const resultSentence = (result: MatchResult): string => {
  const { winner, grade, reason, week } = result;
  if (reason === 'lastWeek' || reason === 'ceasefire')
    return `${winner ? t.end.result[winner](t.end.grades[grade]) : t.end.result.draw} ${pointsText(result)}`;
  return `${t.end.brokenOff[reason](winner, week)} ${t.end.ledgerThen} ${pointsText(result)}`;
};
