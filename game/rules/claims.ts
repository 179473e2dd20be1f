/** Rule 14.4 — the claim of an encirclement, and what it costs when it is not true. */
import { ENCIRCLEMENT_CLAIM } from '../data/events.ts';
import { type Refusal, refuse } from '../result.ts';
import { enemyOf, hasFeature, type Side, type View } from '../state.ts';
import { changeSide, tell, type Work } from '../work.ts';
import { unitsCut } from './conditions.ts';
import { takeHits } from './losses.ts';
import { changeTrack } from './tracks.ts';

const CREDIBILITY = { UA: 'credibilityUA', RU: 'credibilityRU' } as const;

/** Once in four weeks; needs the tracks, since its price is credibility. */
export const checkClaim = (view: View): Refusal | null => {
  const state = view.side ? view.sides[view.side] : undefined;
  if (!state || !hasFeature(view, 'tracks')) return refuse('notAvailable');
  if (state.lastClaim !== null && view.week - state.lastClaim < ENCIRCLEMENT_CLAIM.between)
    return refuse('tooSoon', { week: state.lastClaim + ENCIRCLEMENT_CLAIM.between });
  return null;
};

export const carryOutClaim = (work: Work, side: Side): void => {
  changeSide(work, side, { lastClaim: work.state.week });
  claimEncirclement(work, side);
};

/** Rule 14.4 — true only if enemy units are really cut; the result is shown to both. */
export const claimEncirclement = (work: Work, side: Side): void => {
  const cut = unitsCut(work, enemyOf(side));
  const isTrue = cut.length > 0;
  work.final = true;
  tell(work, 'both', { kind: 'claim', side, units: cut.length, true: isTrue });
  if (!isTrue) {
    changeTrack(work, CREDIBILITY[side], ENCIRCLEMENT_CLAIM.loss, 'claimDisproved');
    return;
  }
  if (side === 'RU') changeTrack(work, 'prestige', ENCIRCLEMENT_CLAIM.gain, 'claimConfirmed');
  changeTrack(work, CREDIBILITY[side], ENCIRCLEMENT_CLAIM.gain, 'claimConfirmed');
  if (work.state.tracks[CREDIBILITY[side]] < ENCIRCLEMENT_CLAIM.believed) return;
  for (const { id } of cut) takeHits(work, id, ENCIRCLEMENT_CLAIM.hits, 'claim');
};
