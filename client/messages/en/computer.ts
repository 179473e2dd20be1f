/** Why the computer does what it does, in words: its choices, and the terms of a score. */
import type { Choice, TermCode } from '../../../game/ai/reasons.ts';

export const computerLevels = {
  easy: { name: 'Easy', about: 'Plays sensibly and misses things.' },
  normal: { name: 'Normal', about: 'A fair fight for a first match.' },
  hard: { name: 'Hard', about: 'Looks a week ahead and punishes mistakes.' },
} as const;

export const computerChoices: Readonly<Record<Choice, string>> = {
  plan: 'How to go about the week',
  posture: 'Stay or go',
  decision: 'A decision',
  reserve: 'Reserves and rotation',
  support: 'Support points',
  stance: 'A stance',
  move: 'A move',
  attack: 'An attack',
  exploit: 'Going on after a breakthrough',
};

export const computerTerms: Readonly<Record<TermCode, string>> = {
  ground: 'ground that it takes on the way',
  chanceOfGround: 'ground, by the chance of taking it',
  enemyLine: 'supply of the enemy that runs there',
  enemyHits: 'hits expected on the enemy',
  ownHits: 'hits expected of its own',
  exertion: 'attacking two weeks running wears out',
  exposure: 'what the enemy could do there, and what may be hidden',
  cover: 'ground that is held from there',
  post: 'what standing there protects',
  fieldworks: 'good ground or fieldworks',
  blow: 'its part in an attack',
  approach: 'nearer to where it is needed',
  supply: 'supply there',
  isolation: 'how easily it would be cut off there',
  home: 'back over the border, since the army leaves',
  capacity: 'the road feeds too few beyond the border',
  settled: 'staying where it is',
  attackPoint: 'an attack point not kept for later',
  supportPoints: 'support points not kept for later',
  road: 'the level of the Sudzha road',
  feeds: 'steps beyond the border against what the road feeds',
  neckThreatened: 'hexes of the road lost or under the enemy’s control',
  offensive: 'the general offensive',
  blind: 'intelligence is off',
  weeksUnderFire: 'units under fire for weeks',
  groundAtStake: 'the ground that leaving gives up',
  prospect: 'where both sides would stand after the enemy’s answer',
  misjudged: 'misjudged, as this level does',
  event: 'what the option brings',
  stretch: 'over-stretch',
  strength: 'steps that come or go',
};
