/** Where the game lies: the server writes it into the page. */
const metaOf = (name: string): string =>
  typeof document === 'undefined'
    ? ''
    : (document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '');

/** The path under which the server offers the game, `/salient`; empty for none. */
export const basePath: string = metaOf('salient-base');

/** What the server is reached by, as it knows itself; empty when it does not. */
export const serverLink: string = metaOf('salient-link');

const isThisComputer = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/**
 * What links to others begin with: as the page itself was reached, but for a page that was opened on the server's own
 * computer, and for a server with a public address.
 */
export const linkBase = (
  location: Pick<Location, 'origin' | 'hostname'>,
  told: string = serverLink,
  path: string = basePath,
): string =>
  told !== '' && (isThisComputer(location.hostname) || told.startsWith('https:')) ? told : `${location.origin}${path}`;
