/** The abstract mode in words: what stands for states, people, places and dates. */
import type { Side } from '../../../game/state.ts';

/** `in der Oblast Kursk` → `im Land von Rot`, in every case. */
const land = (name: string, force: string): readonly (readonly [string, string])[] => [
  [`in der Oblast ${name}`, `im Land von ${force}`],
  [`In der Oblast ${name}`, `Im Land von ${force}`],
  [`aus der Oblast ${name}`, `aus dem Land von ${force}`],
  [`von der Oblast ${name}`, `vom Land von ${force}`],
  [`der Oblast ${name}`, `des Landes von ${force}`],
  [`die Oblast ${name}`, `das Land von ${force}`],
  [`Die Oblast ${name}`, `Das Land von ${force}`],
  [`Oblast ${name}`, `Land von ${force}`],
];

/** States, peoples, people and places off the map. The longest that fits is taken. */
export const words: readonly (readonly [string, string])[] = [
  ['UA', 'BL'],
  ['RU', 'RO'],
  ['KP', 'VA'],
  ['KPA', 'Verband A'],
  ['DVRK', 'Verband A'],
  ['Nordkoreas', 'von Verband A'],
  ['Nordkorea', 'Verband A'],
  ['Nordkoreaner', 'Soldaten von Verband A'],
  ['Nordkoreanern', 'Soldaten von Verband A'],
  ['in die Ukraine', 'nach Blau'],
  ['in der Ukraine', 'bei Blau'],
  ['In der Ukraine', 'Bei Blau'],
  ['aus der Ukraine', 'von Blau'],
  ['mit der Ukraine', 'mit Blau'],
  ['von der Ukraine', 'von Blau'],
  ['laut der Ukraine', 'laut Blau'],
  ['der Ukraine', 'von Blau'],
  ['Der Ukraine', 'Blau'],
  ['die Ukraine', 'Blau'],
  ['Die Ukraine', 'Blau'],
  ['Ukraine', 'Blau'],
  ['UKRAINE', 'BLAU'],
  ['Ukrainer', 'Blauen'],
  ['Ukrainern', 'Blauen'],
  ['Russlands', 'Rots'],
  ['Russland', 'Rot'],
  ['RUSSLAND', 'ROT'],
  ['Russen', 'Roten'],
  ...land('Kursk', 'Rot'),
  ...land('Belgorod', 'Rot'),
  ...land('Sumy', 'Blau'),
  ['im Donbas', 'an einer anderen Front'],
  ['Im Donbas', 'An einer anderen Front'],
  ['aus dem Donbas', 'von einer anderen Front'],
  ['dem Donbas', 'einer anderen Front'],
  ['den Donbas', 'eine andere Front'],
  ['der Donbas', 'eine andere Front'],
  ['Der Donbas', 'Eine andere Front'],
  ['Donbas', 'andere Front'],
  ['in Pokrovsk', 'an einer anderen Front'],
  ['bei Pokrovsk', 'an einer anderen Front'],
  ['aus Pokrovsk', 'von einer anderen Front'],
  ['Pokrovsk', 'eine andere Front'],
  ['bei Toretsk', 'an einer anderen Front'],
  ['Toretsk', 'eine andere Front'],
  ['bei Chasiv Yar', 'an einer anderen Front'],
  ['Chasiv Yar', 'eine andere Front'],
  ['bei Charkiw', 'an einer anderen Front'],
  ['Charkiw', 'eine andere Front'],
  ['Kharkiv', 'eine andere Front'],
  ['Belgorod', 'ein anderer Bezirk'],
  ['in Kyiv', 'in der Hauptstadt von Blau'],
  ['aus Kyiv', 'aus der Hauptstadt von Blau'],
  ['Kyiv', 'die Hauptstadt von Blau'],
  ['in Moskau', 'in der Hauptstadt von Rot'],
  ['Moskau', 'die Hauptstadt von Rot'],
  ['in Washington', 'bei einem Verbündeten'],
  ['Washington', 'ein Verbündeter'],
  ['die Vereinigten Staaten', 'ein Verbündeter'],
  ['Die Vereinigten Staaten', 'Ein Verbündeter'],
  ['der Vereinigten Staaten', 'eines Verbündeten'],
  ['den Vereinigten Staaten', 'einem Verbündeten'],
  ['Vereinigte Staaten', 'Verbündeter'],
  ['die USA', 'ein Verbündeter'],
  ['der USA', 'eines Verbündeten'],
  ['den USA', 'einem Verbündeten'],
  ['USA', 'Verbündeter'],
  ['Pjöngjang', 'Verband A'],
  ['in Seoul', 'in einem anderen Staat'],
  ['von Seoul', 'von einem anderen Staat'],
  ['Seoul', 'ein anderer Staat'],
  ['in Dschidda', 'an einem dritten Ort'],
  ['Dschidda', 'ein dritter Ort'],
  ['in Riad', 'an einem dritten Ort'],
  ['Riad', 'ein dritter Ort'],
  ['Selenskyj', 'der Präsident von Blau'],
  ['Selenskyjs', 'des Präsidenten von Blau'],
  ['Syrskyj', 'der Oberbefehlshaber von Blau'],
  ['Putin', 'der Präsident von Rot'],
  ['Putins', 'des Präsidenten von Rot'],
  ['Trump', 'der Präsident eines Verbündeten'],
  ['Trumps', 'des Präsidenten eines Verbündeten'],
  ['die NATO', 'ein Bündnis'],
  ['der NATO', 'eines Bündnisses'],
  ['NATO', 'Bündnis'],
  ['HIMARS', 'Raketen'],
  ['Drohnenzentrum Rubikon', 'Drohnenzentrum'],
  ['Rubikon', 'die Drohnenabteilung'],
  ['Akhmat', 'die Abteilungen'],
  ['Pyatnashka', 'die Abteilungen'],
];

const MONTH =
  '(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\\b\\.?)';
const YEAR = '20(?:22|23|24|25)(?![\\p{L}\\d])';
const DAY = `\\d{1,2}\\. ?${MONTH}(?: ${YEAR})?`;
/** `6.–26. August 2024`, `18. Februar – 17. März 2025`, `Ende September 2024`, `2025`. */
const DATE = `(?:\\d{1,2}\\.\\s?[–-]\\s?)?${DAY}(?:\\s?[–-]\\s?${DAY})?|(?:Anfang |Mitte |Ende )?${MONTH}(?:[–-]${MONTH})? ${YEAR}|${YEAR}`;
/** What stands before a date goes with it: `am 11. August` is `damals`. */
const dates = (before: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${before}(?:${DATE})`, 'gu');
/** With every ending: `ukrainische`, `ukrainischem`. */
const adjective = (stem: string): RegExp => new RegExp(`(?<!\\p{L})${stem}(e[mnrs]?)?(?!\\p{L})`, 'gu');

/** What goes before the words do, as a pattern each. */
export const patterns: readonly (readonly [RegExp, string])[] = [
  [dates('(?:Am|Im|Vom) '), 'Damals'],
  [dates('(?:(?:am|im|vom|zum|den|dem|des|der) )?'), 'damals'],
  [/(?<!\p{L})[Dd]es (?:[Nn]ordkoreanischen )?Kontingents(?!\p{L})/gu, 'von Verband A'],
  [/(?<!\p{L})[Vv]om (?:nordkoreanischen )?Kontingent(?!\p{L})/gu, 'von Verband A'],
  [
    /(?<!\p{L})(?:(?:[Dd]as|[Dd]em|[Ee]in|[Ee]inem) )?(?:[Nn]ordkoreanische[ns]? )?Kontingents?(?!\p{L})/gu,
    'Verband A',
  ],
  [adjective('nordkoreanisch'), 'verbündet$1'],
  [adjective('Nordkoreanisch'), 'Verbündet$1'],
  [adjective('ukrainisch'), 'blau$1'],
  [adjective('Ukrainisch'), 'Blau$1'],
  [adjective('russisch'), 'rot$1'],
  [adjective('Russisch'), 'Rot$1'],
  [adjective('amerikanisch'), 'verbündet$1'],
  [adjective('Amerikanisch'), 'Verbündet$1'],
];

export const forces: Readonly<Record<Side | 'contingent', string>> = {
  UA: 'Blau',
  RU: 'Rot',
  contingent: 'Verband A',
};
/** `7 Blau`: the number first, as it stands on the counter. */
export const unitNumbered = (number: number, force: string): string => `${number} ${force}`;
export const riverNumbered = (number: number): string => `Fluss ${number}`;
export const bridgeNumbered = (number: number): string => `Brücke ${number}`;
export const eventNumbered = (number: number): string => `Ereignis ${number}`;
export const exercise = 'Übung';
