/** What the pages, the service worker and the build agree on. */

export const WORKER = 'sw.js';
export const PAGE = 'index.html';

/** How long a server may take to answer for a page before the kept one is shown. */
export const PATIENCE_MS = 5000;

/** `which`: of which build are you (answered by the port sent along). `takeOver`: be the one in use, unless others need the old one. */
export type ToWorker = 'which' | 'takeOver';

/** Paths of the server below the scope (which ends with a slash): never a page. */
export const isOfServer = (scope: string): RegExp =>
  new RegExp(`^${scope.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:api|socket\\.io|healthz|metrics)(?:[/?]|$)`);
