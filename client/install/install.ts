/** Whether the page can be installed here, and whether it is kept for the time without a network. */
import { basePath } from '../basePath.ts';
import { language } from '../messages/en/language.ts';
import { type ToWorker, WORKER } from '../serviceWorker/shared.ts';

/** The browser's own question, which Chromium hands to the page; not yet in TypeScript's library. */
interface InstallQuestion extends Event {
  prompt(): Promise<unknown>;
}

export interface Installing {
  /** Browsers keep and install pages that come by https, or from this computer. */
  readonly possible: boolean;
  readonly kept: 'preparing' | 'ready' | 'failed';
  readonly installed: boolean;
  /** The browser lets the page ask. */
  readonly asks: boolean;
  /** The server has a newer build than this page. */
  readonly outdated: boolean;
}

const HOUR_MS = 3_600_000;
const possible = typeof window !== 'undefined' && window.isSecureContext && 'serviceWorker' in navigator;

let question: InstallQuestion | null = null;
let state: Installing = {
  possible,
  kept: 'preparing',
  installed: typeof matchMedia !== 'undefined' && matchMedia('(display-mode: standalone)').matches,
  asks: false,
  outdated: false,
};
const listeners = new Set<() => void>();
const change = (now: Partial<Installing>): void => {
  state = { ...state, ...now };
  for (const listener of listeners) listener();
};

export const installing = (): Installing => state;
export const onInstalling = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const askToInstall = async (): Promise<void> => {
  await question?.prompt();
  question = null; // a browser answers it once
  change({ asks: false });
};

/** The same address under the same path for everybody who needs the worker: a browser has one for a path, of one language. */
export const registerWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(`${basePath}/${WORKER}?language=${language}`, { updateViaCache: 'none' });

const say = (worker: ServiceWorker, what: ToWorker, ports: MessagePort[] = []): void => worker.postMessage(what, ports);

const buildOf = (worker: ServiceWorker): Promise<string> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    say(worker, 'which', [port2]);
  });

const folderOf = (script: string): string => script.slice(0, script.lastIndexOf('/assets/'));

/** Against the page: the same build, a newer one, or that of another language, which a page beside this one took. */
const relationTo = (build: string): 'same' | 'newer' | 'otherLanguage' => {
  const first = new URL(`${basePath}/${build}`, location.href).href;
  const own = [...document.scripts].map(({ src }) => src);
  if (own.includes(first)) return 'same';
  return own.some((script) => folderOf(script) === folderOf(first)) ? 'newer' : 'otherLanguage';
};

/** A worker that waits belongs to a newer build than the page, or to the page's own, fetched from the server just now. */
const compare = async (waiting: ServiceWorker): Promise<void> => {
  const relation = relationTo(await buildOf(waiting));
  if (relation === 'same') say(waiting, 'takeOver');
  else if (relation === 'newer') change({ outdated: true });
};

const watch = (registration: ServiceWorkerRegistration): void => {
  if (registration.waiting) void compare(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing: found } = registration;
    found?.addEventListener('statechange', () => {
      if (found.state === 'installed' && registration.active) void compare(found);
    });
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < HOUR_MS) return;
    asked = Date.now();
    registration.update().catch(() => undefined); // no network
  });
};

/** Once the page is there, so that nobody waits for what is kept for later. */
export const keepPage = async (): Promise<void> => {
  if (!possible) return;
  try {
    watch(await registerWorker());
    await navigator.serviceWorker.ready;
    change({ kept: 'ready' });
  } catch {
    change({ kept: 'failed' }); // forbidden by the browser, or there is no room
  }
};

/** Browsers ask early: before the screen that offers it is there. */
export const listenForInstall = (): void => {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    question = event as InstallQuestion;
    change({ asks: true });
  });
  window.addEventListener('appinstalled', () => change({ asks: false, installed: true }));
};
