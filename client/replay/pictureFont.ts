/**
 * The page's font inside of a picture, which has none of the page's: without it the text would be set in whatever font
 * is at hand, and its widths would not fit. The Open Font License allows it in documents; a part with the letters of one
 * script is 18 to 29 kB, and only those that occur are put in.
 */
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

interface Part {
  readonly url: string;
  readonly letters: RegExp;
  /** As in `client/theme/fonts.css`. */
  readonly range: string;
}

const PARTS: readonly Part[] = [
  {
    url: latin,
    letters: /[^\u0400-\u04ff\s]/,
    range:
      'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2191, U+2193, U+2212',
  },
  { url: cyrillic, letters: /[\u0400-\u04ff]/, range: 'U+0301, U+0400-045F, U+0490-0491, U+2116' },
];

/** Characters that `String.fromCharCode` is given at a time. */
const CHUNK = 8192;

const base64Of = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
};

const faceOf = async ({ url, range }: Part): Promise<string> => {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  return `@font-face{font-family:"Source Sans 3";font-weight:200 900;src:url(data:font/woff2;base64,${base64Of(bytes)}) format("woff2");unicode-range:${range}}`;
};

/** Rules for a style sheet, for the letters of this text; none where the font cannot be fetched, so that a picture still comes. */
export const fontFacesFor = async (text: string): Promise<string> => {
  const wanted = PARTS.filter(({ letters }) => letters.test(text));
  const faces = await Promise.all(wanted.map((part) => faceOf(part).catch(() => '')));
  return faces.join('');
};
