/** Odds in words, and a sentence for every factor of a fight. */
import type { Factor, OutcomeChance } from '../../../game/explain.ts';
import type { Names } from '../names.ts';
import { percentOf36, plural } from '../numbers.ts';

const WORDS: Readonly<Record<string, string>> = {
  '1:3': 'very poor',
  '1:2': 'poor',
  '1:1': 'even',
  '3:2': 'fairly even',
  '2:1': 'fair',
  '3:1': 'good',
  '4:1': 'very good',
  '5:1': 'very good',
  '6:1': 'crushing',
};
/** `3:1` → `good`. */
export const columnWord = (column: string): string => WORDS[column] ?? WORDS[column.replace('+', '')] ?? column;

type FactorText = (factor: Factor, names: Names) => string;
const data = (factor: Factor, key: string): string => String(factor.data[key] ?? '');

/** What shifts the odds, the roll for a withdrawal, a surrender or the talks. */
const FACTORS: Readonly<Record<string, FactorText>> = {
  prepared: () => 'Prepared attack',
  hasty: () => 'Hasty attack, without an attack point',
  fireSupport: () => 'Fire support',
  defensiveSupport: () => 'Defensive support laid ready',
  fieldworks: (f) => `Fieldworks${f.data['level'] ? ` of level ${data(f, 'level')}` : ''}`,
  terrain: (f) =>
    ({ town: 'Built-up ground', city: 'Built-up ground', forest: 'Woods', marsh: 'Marsh' })[data(f, 'terrain')] ??
    'Ground',
  minorRiver: () => 'All attack across a small river',
  majorRiver: () => 'All attack across a large river',
  river: () => 'Attack across a river',
  quality: (f) => (f.value >= 0 ? 'Better trained than the defenders' : 'Defenders are better trained'),
  defenderUnderFire: () => 'Defenders’ supply is under fire',
  underFire: () => 'Defenders’ supply is under fire',
  defenderCut: () => 'Defenders are cut off',
  attackerUnderFire: () => 'Attackers’ supply is under fire',
  combinedArms: () => 'Armour and infantry together',
  doctrineHold: () => 'Ukraine’s doctrine is to hold',
  surprise: () => 'Surprise of the first week',
  visit: () => 'Attacks are pressed after the visit',
  preparedOffensive: () => 'Week of a prepared offensive',
  glideBombs: () => 'Glide bombs',
  killZone: () => 'Drones watch the open ground',
  contingentMass: () => 'The contingent attacks in mass',
  massAttack: () => 'The contingent attacks in mass',
  contingentForest: () => 'The contingent knows woods fighting',
  forest: () => 'The contingent knows woods fighting',
  contingentLosses: () => 'The contingent takes a hit more',
  attackersUnderFire: () => 'Attackers whose supply is under fire count half',
  defendersCut: () => 'Defenders who are cut off count half',
  mayWithdraw: () => 'Defenders may withdraw before the attack',
  unopposed: () => 'Nobody defends the ground',
  roadLevel: (f) => `Fire on the road${f.data['level'] ? `, level ${data(f, 'level')}` : ''}`,
  all: () => 'All shifts together are limited',
  clock: () => 'How far the talks have come',
  russiaWinning: () => 'Russia is gaining ground',
  isolatedUnits: () => 'Ukrainian units are cut off',
  russianPrestige: () => 'Russian prestige is high',
  answers: () => 'The answers of both sides',
  limit: () => 'All shifts together are limited',
  screen: () => 'A thin screen, no unit in the hex',
  reserve: () => 'A reserve joins',
  weather: () => 'Weather',
  orderedBefore: () => 'Ordered a week before',
  orderedEarly: () => 'Ordered a week before',
  rearguard: () => 'A rearguard stays close',
  snow: () => 'Snow or fog hides the move',
  interdiction: () => 'Fire on the road',
  road: () => 'Fire on the road',
  bridge: () => 'A bridge on the way is down',
  bridgeDown: () => 'A bridge on the way is down',
  pipelineRaid: () => 'Enemy soldiers behind the line',
  raid: () => 'Enemy soldiers behind the line',
  intelligence: () => 'Without intelligence',
  noIntelligence: () => 'Without intelligence',
  attacked: () => 'Was attacked this week',
  weeksCut: () => 'Weeks cut off',
  surrenderCall: () => 'A call to lay down arms is out',
  call: () => 'A call to lay down arms is out',
};

export const factorText = (factor: Factor, names: Names): string =>
  FACTORS[factor.code]?.(factor, names) ?? factor.code.replace(/([A-Z])/g, ' $1').replace(/^./, (c) => c.toUpperCase());
export const FACTORS_WITH_TEXT: readonly string[] = Object.keys(FACTORS);

/** One row of the distribution in words. */
export const outcomeText = (
  chance: Pick<OutcomeChance, 'attackerHits' | 'defenderHits' | 'retreat' | 'breakthrough'>,
): string => {
  const parts = [
    ...(chance.attackerHits ? [`attackers take ${plural(chance.attackerHits, 'hit')}`] : []),
    ...(chance.defenderHits ? [`defenders take ${plural(chance.defenderHits, 'hit')}`] : []),
    ...(chance.breakthrough ? ['breakthrough'] : chance.retreat ? ['ground taken'] : []),
  ];
  const text = parts.join(', ');
  return text === '' ? 'nothing changes' : text.charAt(0).toUpperCase() + text.slice(1);
};

/** The whole distribution in a sentence. */
export const distributionSentence = (groundTaken: number, chances: readonly OutcomeChance[]): string => {
  const some = (pick: (chance: OutcomeChance) => number) =>
    chances.reduce((sum, chance) => sum + chance.ways * pick(chance), 0) / 36;
  const own = some((chance) => chance.attackerHits);
  const theirs = some((chance) => chance.defenderHits);
  return `In ${percentOf36(groundTaken)} of cases the ground is taken. On average the attackers take ${own.toFixed(1)} hits and the defenders ${theirs.toFixed(1)}.`;
};
