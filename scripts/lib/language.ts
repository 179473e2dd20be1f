/**
 * The client in one language, decided when it is built: no page carries two, and texts may stand at the top of a module.
 * Components name the English catalogue, `client/messages/en/…`; in a build for another language the same names lead to
 * `client/messages/<language>/…`, and the sentences in the data (`client/messages/texts.ts`) are that language's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import * as first from '../../client/messages/en/language.ts';
import { type DataTexts, kindOfData, withSentences } from '../../client/messages/texts.ts';
import { hashOf } from '../../game/canonical.ts';
import { addDeck } from '../../game/data/deck.ts';
import { baseOf, resolved } from '../../game/derived.ts';
import { FIRST_LANGUAGE, isLanguage, LANGUAGES, type Language } from '../../game/languages.ts';
import type { GameEvent, Scenario } from '../../game/scenario.ts';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url)).replaceAll('\\', '/');

const CATALOGUE = here(`client/messages/${FIRST_LANGUAGE}/`);
const DATA = here('game/data/');
const NAMES_WORDS = new RegExp(`(?:^|/)${FIRST_LANGUAGE}/\\w+\\.ts$`);

/** `SALIENT_LANGUAGE`; throws for one that the client does not have. */
export const languageWanted = (env: Readonly<Record<string, string | undefined>> = process.env): Language => {
  const wanted = env['SALIENT_LANGUAGE'] ?? FIRST_LANGUAGE;
  if (isLanguage(wanted)) return wanted;
  throw new Error(`SALIENT_LANGUAGE: the pages are in ${LANGUAGES.join(', ')}, not in '${wanted}'`);
};

const SCENARIO = /\/scenarios\/([^/]+)\.json$/;
const dataOf = (path: string): unknown => JSON.parse(readFileSync(`${DATA}${path}`, 'utf8'));

/** As it is written: what a match knows it by is not a matter of language. */
const scenarioNamed = (id: string): Scenario => {
  addDeck(dataOf('events/kursk.json') as readonly GameEvent[]);
  const file = dataOf(`scenarios/${id}.json`);
  const base = baseOf(file);
  return resolved(file, base === null ? null : scenarioNamed(base));
};

/** What the page says before its script does, and the application's entry on a device. */
interface PageTexts {
  readonly description: string;
  readonly withoutScript: string;
}

/** A language's files that are read here; the others are found by their names. */
export interface LanguageFiles {
  readonly page: PageTexts;
  readonly data: DataTexts;
}

/** Files of `client/public` lie once for all languages, beside the folders of theirs. */
const pageIn = (html: string, language: Language, own: PageTexts): string =>
  html
    .replace(/<html lang="[^"]*"/, `<html lang="${language}"`)
    .replaceAll(first.description, own.description)
    .replaceAll(first.withoutScript, own.withoutScript)
    .replace(/href="\.\/(?=icon)/g, 'href="../');

const manifestIn = (language: Language, { description }: PageTexts): string => {
  const manifest = JSON.parse(readFileSync(here('client/public/manifest.webmanifest'), 'utf8')) as {
    readonly icons: readonly { readonly src: string }[];
  };
  const icons = manifest.icons.map((icon) => ({ ...icon, src: `../${icon.src}` }));
  return JSON.stringify({ ...manifest, description, lang: language, start_url: '../', scope: '../', icons }, null, 2);
};

/** For every language but the first, whose words stand where they are named. */
const inLanguage = (language: Language, { page, data }: LanguageFiles): Plugin => {
  const ownWords = here(`client/messages/${language}/`);
  return {
    name: 'salient-language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!NAMES_WORDS.test(source) || !importer || importer.replaceAll('\\', '/').startsWith(ownWords)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const id = found?.id.replaceAll('\\', '/');
      if (!id?.startsWith(CATALOGUE)) return null;
      const own = `${ownWords}${id.slice(CATALOGUE.length)}`;
      if (!existsSync(own)) throw new Error(`${own} is missing: ${id} has no words in '${language}'`);
      return own;
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      const kind = path.startsWith(DATA) ? kindOfData(path.slice(DATA.length)) : null;
      if (!kind) return null;
      const say = (sentence: string): string => {
        const said = data[kind][sentence];
        if (said === undefined) throw new Error(`${path}: no sentence in '${language}' for “${sentence}”`);
        return said;
      };
      const file = withSentences(kind, JSON.parse(code), say) as object;
      const scenario = SCENARIO.exec(path)?.[1];
      const whole = scenario ? { ...file, translatedFrom: hashOf(scenarioNamed(scenario)) } : file;
      return { code: JSON.stringify(whole), map: null };
    },
    transformIndexHtml: (html) => pageIn(html, language, page),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifestIn(language, page) });
    },
  };
};

/** What the client is built with for a language. */
export const pluginsFor = (language: Language, files: Readonly<Partial<Record<Language, LanguageFiles>>>): Plugin[] => {
  const found = files[language];
  if (!found && language !== FIRST_LANGUAGE) throw new Error(`'${language}' is not in scripts/lib/languageFiles.ts`);
  return found ? [inLanguage(language, found)] : [];
};
