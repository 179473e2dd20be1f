/** Nicknames as they look and as they sound, so that one is not had twice and an unfit one is not dressed up. */

const LETTERS =
  'аa вb еe ёe єe кk мm нh оo рp сc тt уy хx іi їi йn иn ѕs јj ԁd ӏl гr |i ıi αa εe ιi κk νv οo ρp τt υu χx';
/** Signs that the eye takes for these letters. */
const LOOKS_ALIKE = pairs(`${LETTERS} 0o 1i`);
/** Signs that are put for these letters, too. */
const LOOKS_LATIN = pairs(`${LETTERS} зe 0o 1i 3e 4a 5s 6b 7t 8b 9g`);
const LOOKS_CYRILLIC = pairs('aа bв cс eе hн iи kк mм nп oо pр tт uи xх yу rг 0о 3з 4ч 6б 1и іи їи йи ёе єе эе ыи ґг');
const DIGITS = pairs('0o 1i 3e 4a 5s 7t');
/** The longer spellings first. */
const SOUNDS_CYRILLIC: readonly (readonly [RegExp, string])[] = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ts', 'ц'],
  ['yu', 'ю'],
  ...[...'abcdefghijklmnopqrstuvwxyz'].map(
    (letter, i) => [letter, [...'абцдефгхижклмнопкрстуввхиз'][i] ?? ''] as const,
  ),
].map(([from, to]) => [new RegExp(from as string, 'g'), to as string]);

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [[...pair][0] ?? '', [...pair][1] ?? '']));
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // Accents go; the breve of a short i and the dots of a yo are taken for their letters.
    .replace(/\p{M}/gu, '');

const mapped = (text: string, by: ReadonlyMap<string, string>): string =>
  [...text].map((sign) => by.get(sign) ?? sign).join('');

const onlyLetters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const once = (text: string): string => text.replace(/(.)\1+/gu, '$1');

/** Two nicknames with the same key look alike. */
export const nicknameKey = (nickname: string): string =>
  mapped(onlyLetters(plain(nickname)), LOOKS_ALIKE).replaceAll('l', 'i');

/** Words as they look in Latin letters; what stands in them for a letter is that letter. */
export const asLatin = (text: string): string => mapped(plain(text), LOOKS_LATIN);

const ya = (text: string): string => text.replaceAll('ya', 'я').replaceAll('ye', 'е').replaceAll('ia', 'я');
const soft = (text: string): string => text.replace(/[ьъ'’]/g, '');

/** As it looks in Cyrillic letters. Spellings of one sound (и, і, ї, й) are one. */
export const asCyrillic = (text: string): string => once(soft(mapped(plain(text), LOOKS_CYRILLIC)));

/** As it sounds when Latin letters stand for Cyrillic ones. */
export const asSpoken = (text: string): string => {
  const latin = /\p{Script=Cyrillic}/u.test(text) ? plain(text) : mapped(plain(text), DIGITS);
  return asCyrillic(SOUNDS_CYRILLIC.reduce((all, [from, to]) => all.replace(from, to), ya(latin)));
};
