/** Text around the computer as a player: who plays, watching it, what it suggests and why it did what it did. */
import type { LevelId } from '../../../game/ai/levels.ts';
import type * as en from '../en/opponent.ts';
import type { InWords } from '../shape.ts';
import { computerLevels, levelWord } from './computer.ts';
import { begin, OBJECT, orders, SIDES } from './words.ts';

export const players: InWords<typeof en.players> = {
  title: 'Wer spielt',
  text: 'Der Computer spielt die Seiten, die kein Mensch spielt. Er sieht, was seine Seite sieht, und hat keine eigenen Würfel.',
  side: (side) => SIDES[side],
  by: { person: 'Ein Mensch', easy: 'Computer, leicht', normal: 'normal', hard: 'schwer' },
  short: { person: 'Mensch', easy: 'Leicht', normal: 'Normal', hard: 'Schwer' },
  sentence: (ua, ru) => {
    if (ua === 'person' && ru === 'person')
      return 'Zwei Menschen an diesem Bildschirm; dazwischen verbirgt ein Vorhang die Karte.';
    if (ua === 'person') return `Du spielst die Ukraine. ${about(ru as LevelId)}`;
    if (ru === 'person') return `Du spielst Russland. ${about(ua as LevelId)}`;
    return 'Der Computer spielt beide Seiten, und du schaust zu.';
  },
  change: 'Wer diese Partie spielt',
  changeText: 'Das gilt ab dem nächsten Befehl. Was befohlen ist, bleibt befohlen.',
  done: 'Fertig',
};

const about = (level: LevelId): string => `Der Computer, ${levelWord(level)}: ${computerLevels[level].about}`;

export const opponent: InWords<typeof en.opponent> = {
  plays: (side, level) => `Der Computer spielt ${OBJECT[side]} (${levelWord(level)}).`,
  orders: (count) => (count === 0 ? 'Er überlegt…' : `${orders(count)} gegeben…`),
  pausedText: 'Angehalten.',
  pace: 'Wie schnell seine Befehle gezeigt werden',
  paces: { slow: 'Langsam', normal: 'Normal', fast: 'Schnell' },
  pause: 'Pause',
  goOn: 'Weiter',
  skip: 'Zum Ende',
  problem: (why) => `Der Computer hat angehalten: ${why}.`,
  again: 'Noch einmal',
};

export const brief: InWords<typeof en.brief> = {
  title: (side) => `Du spielst ${OBJECT[side]}`,
  against: (level) => `gegen den Computer (${levelWord(level)})`,
  go: 'Zur Karte',
};

export const hint: InWords<typeof en.hint> = {
  ask: 'Tipp',
  askLong: 'Tipp: was der Computer hier befehlen würde',
  title: 'Der Computer schlägt vor',
  thinking: 'Ein guter Befehl wird gesucht…',
  endPhase: 'In dieser Phase lohnt kein Befehl mehr: Beende sie.',
  go: 'Befehlen',
  failed: (why) => `Kein Vorschlag: ${why}.`,
  speaksFor: (terms) => `Dafür spricht: ${terms}.`,
  against: (terms) => `Dagegen spricht: ${terms}.`,
  better: (by, what) => `Um ${by} besser als: ${what}`,
  even: (what) => `Etwa ebenso gut: ${what}`,
};

export const why: InWords<typeof en.why> = {
  open: 'Warum das?',
  openLong: 'Warum der Computer das getan hat',
  title: 'Warum der Computer das getan hat',
  lead: 'Was er abgewogen hat, in Punkten der Bilanz des Szenarios. Die Posten jeder Möglichkeit ergeben zusammen ihre Wertung, und die beste Wertung wurde gewählt.',
  operations: 'Operationen',
  of: (side, week) => `${SIDES[side]}, Woche ${week}`,
  level: (level) => `Spielstärke: ${levelWord(level)}.`,
  chosen: 'Gewählt',
  instead: 'Stattdessen',
  sum: 'Zusammen',
  nothing: 'Nichts dergleichen tun',
  way: (number) => (number === 1 ? 'Der gewählte Weg' : `Weg ${number}`),
  none: 'In diesen Operationen wurde nichts abgewogen: Es gab nur eine Möglichkeit.',
  empty: 'Der Computer hat noch nicht gespielt.',
  hidden: 'Im Nebel des Krieges wird das erst gezeigt, wenn die Partie zu Ende ist.',
  loading: 'Wird geladen…',
  term: begin,
  aboutNull: (about, number) => (about === 'plan' ? why.way(number) : why.nothing),
};
