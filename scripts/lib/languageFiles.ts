/** The texts of every language but the first that are put into the data and the page when the client is built. */
import { deckTexts } from '../../client/messages/de/deck.ts';
import { historyTexts } from '../../client/messages/de/history.ts';
import * as page from '../../client/messages/de/language.ts';
import { scenarioTexts } from '../../client/messages/de/scenarios.ts';
import type { FIRST_LANGUAGE, Language } from '../../game/languages.ts';
import type { LanguageFiles } from './language.ts';

export const LANGUAGE_FILES: Readonly<Record<Exclude<Language, typeof FIRST_LANGUAGE>, LanguageFiles>> = {
  de: { page, data: { scenarios: scenarioTexts, deck: deckTexts, history: historyTexts } },
};
