/** In which language the pages are: a matter of the server, which is told by a cookie and gives other pages. */
import { LANGUAGE_COOKIE, type Language } from '../../game/languages.ts';
import { basePath } from '../basePath.ts';

const A_YEAR_S = 365 * 24 * 60 * 60;

/** The page comes again in it; without a network the page that is kept stays. */
export const chooseLanguage = (language: Language): void => {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the CookieStore is not in every browser, and not over plain http
  document.cookie = `${LANGUAGE_COOKIE}=${language}; Path=${basePath}/; Max-Age=${A_YEAR_S}; SameSite=Lax${secure}`;
  window.location.reload();
};
