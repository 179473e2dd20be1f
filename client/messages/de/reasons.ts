/** Why the computer does what it does, in words: its choices, and the terms of a score. */
import type * as en from '../en/reasons.ts';
import type { InWords } from '../shape.ts';

export const computerChoices: InWords<typeof en.computerChoices> = {
  plan: 'Wie die Woche anzugehen ist',
  posture: 'Bleiben oder gehen',
  decision: 'Eine Entscheidung',
  reserve: 'Reserven und Ablösung',
  support: 'Unterstützungspunkte',
  stance: 'Eine Haltung',
  move: 'Ein Zug',
  attack: 'Ein Angriff',
  exploit: 'Weiter nach einem Durchbruch',
};

export const computerTerms: InWords<typeof en.computerTerms> = {
  ground: 'Gelände, das unterwegs gewonnen wird',
  chanceOfGround: 'Gelände, nach der Chance, es zu nehmen',
  enemyLine: 'Nachschub des Gegners, der dort verläuft',
  enemyHits: 'erwartete Treffer beim Gegner',
  ownHits: 'erwartete eigene Treffer',
  exertion: 'Angriffe in zwei Wochen nacheinander zehren',
  exposure: 'was der Gegner dort tun könnte und was verborgen sein kann',
  cover: 'Gelände, das von dort gehalten wird',
  post: 'was eine Einheit dort schützt',
  fieldworks: 'gutes Gelände oder Feldbefestigungen',
  blow: 'ihr Anteil an einem Angriff',
  approach: 'näher dahin, wo sie gebraucht wird',
  supply: 'Nachschub dort',
  isolation: 'wie leicht sie dort abgeschnitten würde',
  home: 'zurück über die Grenze, da die Armee abzieht',
  capacity: 'die Straße versorgt jenseits der Grenze zu wenige',
  settled: 'Bleiben am Ort',
  attackPoint: 'ein Angriffspunkt, der nicht für später bleibt',
  supportPoints: 'Unterstützungspunkte, die nicht für später bleiben',
  road: 'die Beschussstufe der Nachschubstraße',
  feeds: 'Stufen jenseits der Grenze, gemessen an dem, was die Straße versorgt',
  neckThreatened: 'Felder der Straße, die verloren sind oder der Gegner kontrolliert',
  offensive: 'die Großoffensive',
  blind: 'Aufklärungsdaten fehlen',
  weeksUnderFire: 'Einheiten, die seit Wochen unter Beschuss stehen',
  groundAtStake: 'Gelände, das ein Abzug aufgibt',
  prospect: 'wo beide Seiten nach der Antwort des Gegners stünden',
  misjudged: 'Fehleinschätzung, wie auf dieser Stufe üblich',
  event: 'was die Möglichkeit bringt',
  stretch: 'Überdehnung',
  strength: 'Stufen, die kommen oder gehen',
};
