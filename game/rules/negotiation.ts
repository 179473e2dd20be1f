/** Rule 15.3 — talks: the clock runs by events; from a certain reading on a ceasefire is tested when a week closes. */
import { CEASEFIRE } from '../data/negotiation.ts';
import type { Factor } from '../explain.ts';
import { type GameState, hasFeature } from '../state.ts';
import { change, rollTwo, tell, type Work } from '../work.ts';
import { heldKm2 } from './heldArea.ts';

/** Russia is winning: Ukraine holds much less than some weeks ago. */
const isRussiaWinning = (state: GameState): boolean => {
  const { weeks, share } = CEASEFIRE.winning;
  const then = state.history.find(({ week }) => week === state.week - weeks) ?? state.history[0];
  return then !== undefined && heldKm2(state) < then.heldKm2 * share;
};

/** What is added to the two dice, each with its reason; a test can be explained before it is rolled. */
export const ceasefireFactors = (state: GameState, modifier: number): readonly Factor[] => {
  const factors: Factor[] = [];
  const add = (code: string, value: number, data: Factor['data'] = {}): void => {
    if (value !== 0) factors.push({ code, value, rule: '15.3', data });
  };
  add('clock', state.tracks.clock - CEASEFIRE.clock, { clock: state.tracks.clock });
  if (isRussiaWinning(state)) add('russiaWinning', CEASEFIRE.winning.modifier);
  const isolated = Object.values(state.units).filter((unit) => unit.side === 'UA' && unit.supply === 'cut').length;
  if (isolated > 0) add('isolatedUnits', CEASEFIRE.isolated, { units: isolated });
  if (state.tracks.prestige >= CEASEFIRE.prestige.from) add('russianPrestige', CEASEFIRE.prestige.modifier);
  add('answers', modifier);
  return factors;
};

/** Both sides have accepted: the guns fall silent when the week closes. */
export const isAgreed = (state: GameState): boolean => (state.flags.ceasefireOffer ?? 0) >= CEASEFIRE.agreed;

/** Rule 15.3 — one test now; told to both with every factor. Success is written down as an agreement. */
export const ceasefireTest = (work: Work, modifier: number): boolean => {
  const factors = ceasefireFactors(work.state, modifier);
  const roll = rollTwo(work);
  const total = roll[0] + roll[1] + factors.reduce((sum, { value }) => sum + value, 0);
  const agreed = total >= CEASEFIRE.needed;
  tell(work, 'both', { kind: 'ceasefireTest', roll: [...roll], total, needed: CEASEFIRE.needed, agreed, factors });
  if (agreed) change(work, { flags: { ...work.state.flags, ceasefireOffer: CEASEFIRE.agreed } });
  return agreed;
};

/** Rule 15.3 — when the week closes: agreed before, or tested because the clock has run far enough. */
export const ceasefireCheck = (work: Work): boolean => {
  if (!hasFeature(work.state, 'talks')) return false;
  if (isAgreed(work.state)) return true;
  return work.state.tracks.clock >= CEASEFIRE.clock && ceasefireTest(work, 0);
};
