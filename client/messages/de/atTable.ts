/** Text around the computer as a player at a match on a server. */
import type * as en from '../en/atTable.ts';
import type { InWords } from '../shape.ts';
import { levelWord } from './computer.ts';

export const atTable: InWords<typeof en.atTable> = {
  menu: 'Den Computer spielen lassen…',
  title: 'Der Computer an diesem Tisch',
  text: 'Er spielt ab dem jetzigen Stand der Partie weiter und sieht, was seine Seite sieht. Alle am Tisch erfahren davon. Du kannst es jederzeit wieder ändern.',
  yourself: 'Du',
  nobody: 'Frei',
  name: (level) => `Computer (${levelWord(level)})`,
  inPlaceOf: (name, level) => `${name}, vertreten durch den Computer (${levelWord(level)})`,
  forYou: (level) => `Der Computer (${levelWord(level)}) spielt für dich.`,
  takeBack: 'Selbst spielen',
  fill: (seat) => `Oder den Computer spielen lassen: ${seat}`,
  fillText: 'Die Partie beginnt sofort. Wer den Link hat, kann den Platz später immer noch übernehmen.',
  other: 'Die andere Seite',
  others: { person: 'Ein Mensch', easy: 'Computer, leicht', normal: 'normal', hard: 'schwer' },
  visibility: 'Wer zuschauen darf',
  visibilities: { private: 'Wer den Link hat', public: 'Alle: die Partie steht in der Liste' },
  hints: 'Vorschläge des Computers',
  hintsText: 'Wer spielt, darf den Computer um einen Vorschlag bitten.',
  hintsAllowed: 'erlaubt',
  hintsForbidden: 'nicht erlaubt',
};
