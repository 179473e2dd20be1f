/** A score and its terms as they are shown: with one decimal, and so that the terms shown add up to the score shown. */
import type { Candidate, TermCode } from '../../game/ai/reasons.ts';

export interface ShownTerm {
  readonly code: TermCode;
  readonly tenths: number;
}
export interface ShownScore {
  readonly tenths: number;
  readonly terms: readonly ShownTerm[];
}

/** Tenths are rounded down, and what is missing goes to those that lost most by it. */
export const addedUp = ({ score, terms }: Candidate): ShownScore => {
  const tenths = Math.round(score * 10);
  const parts = terms.map(({ code, value }) => {
    const floor = Math.floor(value * 10);
    return { code, tenths: floor, lost: value * 10 - floor };
  });
  const missing = tenths - parts.reduce((sum, part) => sum + part.tenths, 0);
  const byLoss = [...parts].sort((a, b) => b.lost - a.lost);
  for (let given = 0; given < Math.abs(missing) && byLoss.length > 0; given++) {
    const part = byLoss[missing > 0 ? given % byLoss.length : byLoss.length - 1 - (given % byLoss.length)];
    if (part) part.tenths += Math.sign(missing);
  }
  return { tenths, terms: parts.filter((part) => part.tenths !== 0).map(({ code, tenths }) => ({ code, tenths })) };
};
