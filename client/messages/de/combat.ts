/** Odds in words, and a sentence for every factor of a fight. */
import type { Factor } from '../../../game/explain.ts';
import type * as en from '../en/combat.ts';
import type { Names } from '../names.ts';
import { decimal, percentOf36 } from '../numbers.ts';
import type { InWords } from '../shape.ts';
import { hits } from './words.ts';

/** After `Kräfteverhältnis`, or before it with an ending: `gutes Kräfteverhältnis`. */
const WORDS: Readonly<Record<string, string>> = {
  '1:3': 'sehr schlecht',
  '1:2': 'schlecht',
  '1:1': 'gleich',
  '3:2': 'fast gleich',
  '2:1': 'brauchbar',
  '3:1': 'gut',
  '4:1': 'sehr gut',
  '5:1': 'sehr gut',
  '6:1': 'erdrückend',
};
/** `3:1` → `gut`. */
export const columnWord: InWords<typeof en.columnWord> = (column) =>
  WORDS[column] ?? WORDS[column.replace('+', '')] ?? column;

type FactorText = (factor: Factor, names: Names) => string;
const data = (factor: Factor, key: string): string => String(factor.data[key] ?? '');

/** What shifts the odds, the roll for a withdrawal, a surrender or the talks. */
const FACTORS: Readonly<Record<string, FactorText>> = {
  prepared: () => 'Vorbereiteter Angriff',
  hasty: () => 'Hastiger Angriff, ohne Angriffspunkt',
  fireSupport: () => 'Feuerunterstützung',
  defensiveSupport: () => 'Bereitstehende Abwehrunterstützung',
  fieldworks: (f) => `Feldbefestigungen${f.data['level'] ? ` der Stufe ${data(f, 'level')}` : ''}`,
  terrain: (f) =>
    ({ town: 'Bebautes Gelände', city: 'Bebautes Gelände', forest: 'Wald', marsh: 'Sumpf' })[data(f, 'terrain')] ??
    'Gelände',
  minorRiver: () => 'Alle greifen über einen kleinen Fluss an',
  majorRiver: () => 'Alle greifen über einen großen Fluss an',
  river: () => 'Angriff über einen Fluss',
  quality: (f) =>
    f.value >= 0 ? 'Besser ausgebildet als die Verteidigung' : 'Die Verteidigung ist besser ausgebildet',
  defenderUnderFire: () => 'Nachschub der Verteidigung unter Beschuss',
  underFire: () => 'Nachschub der Verteidigung unter Beschuss',
  defenderCut: () => 'Die Verteidigung ist abgeschnitten',
  attackerUnderFire: () => 'Nachschub der Angreifenden unter Beschuss',
  combinedArms: () => 'Panzer und Infanterie zusammen',
  doctrineHold: () => 'Die ukrainische Doktrin lautet Halten',
  surprise: () => 'Überraschung der ersten Woche',
  visit: () => 'Nach dem Besuch wird auf Angriffe gedrängt',
  preparedOffensive: () => 'Woche einer vorbereiteten Offensive',
  glideBombs: () => 'Gleitbomben',
  killZone: () => 'Drohnen überwachen das offene Gelände',
  contingentMass: () => 'Das Kontingent greift in Masse an',
  massAttack: () => 'Das Kontingent greift in Masse an',
  contingentForest: () => 'Das Kontingent kennt den Kampf im Wald',
  forest: () => 'Das Kontingent kennt den Kampf im Wald',
  contingentLosses: () => 'Das Kontingent erleidet einen Treffer mehr',
  attackersUnderFire: () => 'Angreifende mit Nachschub unter Beschuss zählen halb',
  defendersCut: () => 'Abgeschnittene Verteidigung zählt halb',
  mayWithdraw: () => 'Die Verteidigung darf vor dem Angriff abziehen',
  unopposed: () => 'Niemand verteidigt das Gelände',
  roadLevel: (f) => `Beschuss der Straße${f.data['level'] ? `, Stufe ${data(f, 'level')}` : ''}`,
  all: () => 'Alle Verschiebungen zusammen sind begrenzt',
  clock: () => 'Wie weit die Gespräche gediehen sind',
  russiaWinning: () => 'Russland gewinnt Gelände',
  isolatedUnits: () => 'Ukrainische Einheiten sind abgeschnitten',
  russianPrestige: () => 'Das Ansehen Russlands ist hoch',
  answers: () => 'Die Antworten beider Seiten',
  limit: () => 'Alle Verschiebungen zusammen sind begrenzt',
  screen: () => 'Eine dünne Sicherung, keine Einheit im Feld',
  reserve: () => 'Eine Reserve kommt hinzu',
  weather: () => 'Wetter',
  orderedBefore: () => 'Eine Woche vorher befohlen',
  orderedEarly: () => 'Eine Woche vorher befohlen',
  rearguard: () => 'Eine Nachhut bleibt in der Nähe',
  snow: () => 'Schnee oder Nebel verbirgt die Bewegung',
  interdiction: () => 'Beschuss der Straße',
  road: () => 'Beschuss der Straße',
  bridge: () => 'Eine Brücke auf dem Weg ist unpassierbar',
  bridgeDown: () => 'Eine Brücke auf dem Weg ist unpassierbar',
  pipelineRaid: () => 'Gegnerische Soldaten hinter der Linie',
  raid: () => 'Gegnerische Soldaten hinter der Linie',
  intelligence: () => 'Ohne Aufklärungsdaten',
  noIntelligence: () => 'Ohne Aufklärungsdaten',
  attacked: () => 'Wurde diese Woche angegriffen',
  weeksCut: () => 'Wochen der Abschnürung',
  surrenderCall: () => 'Ein Aufruf, die Waffen niederzulegen, ist ergangen',
  call: () => 'Ein Aufruf, die Waffen niederzulegen, ist ergangen',
};

export const factorText: InWords<typeof en.factorText> = (factor, names) =>
  FACTORS[factor.code]?.(factor, names) ?? factor.code.replace(/([A-Z])/g, ' $1').replace(/^./, (c) => c.toUpperCase());
export const FACTORS_WITH_TEXT: readonly string[] = Object.keys(FACTORS);

/** One row of the distribution in words. */
export const outcomeText: InWords<typeof en.outcomeText> = (chance) => {
  const parts = [
    ...(chance.attackerHits ? [`Angriff ${hits(chance.attackerHits)}`] : []),
    ...(chance.defenderHits ? [`Verteidigung ${hits(chance.defenderHits)}`] : []),
    ...(chance.breakthrough ? ['Durchbruch'] : chance.retreat ? ['Geländegewinn'] : []),
  ];
  return parts.join(', ') || 'nichts ändert sich';
};

/** The whole distribution in a sentence. */
export const distributionSentence: InWords<typeof en.distributionSentence> = (groundTaken, chances) => {
  const some = (pick: (chance: (typeof chances)[number]) => number) =>
    chances.reduce((sum, chance) => sum + chance.ways * pick(chance), 0) / 36;
  const own = some((chance) => chance.attackerHits);
  const theirs = some((chance) => chance.defenderHits);
  return `In ${percentOf36(groundTaken)} der Fälle wird das Gelände genommen. Im Mittel erleidet der Angriff ${decimal(own)} Treffer, die Verteidigung ${decimal(theirs)}.`;
};
