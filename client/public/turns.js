// Shows "your turn" when the page is closed. The server says which match and where it is; the words come with this file's address.

/**
 * @typedef {{ readonly match: string, readonly title: string, readonly url: string }} About
 * @typedef {{ readonly url: string, readonly focus: () => Promise<unknown> }} Window
 * @typedef {object} Happened
 * @property {{ json: () => About } | null} [data]
 * @property {{ readonly data: string, readonly close: () => void }} notification
 * @property {(until: Promise<unknown>) => void} waitUntil
 * @typedef {object} Worker
 * @property {(what: 'push' | 'notificationclick', listener: (event: Happened) => void) => void} addEventListener
 * @property {{ showNotification: (title: string, options: object) => Promise<void> }} registration
 * @property {{ matchAll: (of: object) => Promise<readonly Window[]>, openWindow: (url: string) => Promise<unknown> }} clients
 */

const worker = /** @type {Worker} */ (/** @type {unknown} */ (self));
const say = new URL(self.location.href).searchParams.get('say') ?? '';

worker.addEventListener('push', (event) => {
  const about = event.data?.json();
  if (!about) return;
  const options = { body: about.title, tag: about.match, icon: 'icon.svg', data: about.url };
  event.waitUntil(worker.registration.showNotification(say, options));
});

worker.addEventListener('notificationclick', (event) => {
  const url = event.notification.data;
  event.notification.close();
  const show = async () => {
    const pages = await worker.clients.matchAll({ type: 'window' });
    const open = pages.find((page) => page.url === url);
    return open ? open.focus() : worker.clients.openWindow(url);
  };
  event.waitUntil(show());
});
