/** The path under which the server offers the game, `/salient`; empty for none. The server writes it into the page. */
const metaOf = (page: Document): string =>
  page.querySelector<HTMLMetaElement>('meta[name="salient-base"]')?.content ?? '';

export const basePath: string = typeof document === 'undefined' ? '' : metaOf(document);
