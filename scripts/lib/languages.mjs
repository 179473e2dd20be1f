import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The languages in which the client is built, the first first: it lies at the top, the others in folders of theirs. */
export const languages = Object.keys(JSON.parse(readFileSync(join(root, 'game/languages.json'), 'utf8')));

/** Below dist/client; ends with a slash unless it is empty. */
export const folderOf = (/** @type {string} */ language) => (language === languages[0] ? '' : `${language}/`);
