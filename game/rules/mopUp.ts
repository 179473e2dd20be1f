/** Rule 6.4 — mopping up: when the week closes, enclosed ground without a unit passes to the enemy. */
import { enemyOf, hasFeature, SIDES } from '../state.ts';
import { hexId, setControl, situationNow, tell, type Work } from '../work.ts';
import { enclosedHexes } from './zonesOfControl.ts';

export const mopUp = (work: Work): void => {
  const situation = situationNow(work);
  const lost = SIDES.map((side) => ({
    side,
    hexes: enclosedHexes(situation, side).map((index) => hexId(work, index)),
  }));
  for (const { side, hexes } of lost) {
    if (hexes.length === 0) continue;
    const to = enemyOf(side);
    setControl(work, hexes, to);
    tell(work, hasFeature(work.state, 'fog') ? to : 'both', { kind: 'controlChanged', hexes, to, how: 'moppedUp' });
  }
};
