/// <reference lib="webworker" />
/**
 * Keeps the pages of this build at hand, so that what needs no server works without one, and shows "your turn" when no
 * page is open. Only files of the build are kept: what a server is asked (the API, sockets, health) passes by.
 */
import { clientsClaim } from 'workbox-core';
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { yourTurn } from '../messages/en/turns.ts';
import { isOfServer, PATIENCE_MS, type ToWorker } from './shared.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: what is kept, the page in the language of this worker, and the name of its first script. */
declare const KEPT: readonly PrecacheEntry[];
declare const PAGE: string;
declare const BUILD: string;

clientsClaim();
precacheAndRoute([...KEPT], { cleanURLs: false, directoryIndex: '' });

const late = (): Promise<null> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));

/** A page is the server's as long as it answers: who plays against others has the server's own version. */
const page = async ({ request }: { readonly request: Request }): Promise<Response> => {
  const asked = fetch(request).catch(() => null);
  const answer = await Promise.race([asked, late()]);
  if (answer && answer.status < 500) return answer;
  return (await matchPrecache(PAGE)) ?? (await asked) ?? Response.error();
};

const scope = new URL(self.registration.scope).pathname;
registerRoute(new NavigationRoute(page, { denylist: [isOfServer(scope)] }));

const windows = async (): Promise<readonly WindowClient[]> => {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(self.registration.scope));
};

self.addEventListener('message', (event) => {
  const said = event.data as ToWorker;
  if (said === 'which') event.ports[0]?.postMessage(BUILD);
  // A page of an older build may still fetch parts of it: then this one waits until that page is closed.
  if (said === 'takeOver')
    event.waitUntil(windows().then((open) => (open.length > 1 ? undefined : self.skipWaiting())));
});

interface About {
  readonly match: string;
  readonly title: string;
  readonly url: string;
}

self.addEventListener('push', (event) => {
  const about = event.data?.json() as About | undefined;
  if (!about) return;
  const options = { body: about.title, tag: about.match, icon: 'icon.svg', data: about.url };
  event.waitUntil(self.registration.showNotification(yourTurn, options));
});

self.addEventListener('notificationclick', (event) => {
  const url = event.notification.data as string;
  event.notification.close();
  const show = async () => {
    const open = (await windows()).find((each) => each.url === url);
    return open ? open.focus() : self.clients.openWindow(url);
  };
  event.waitUntil(show());
});
