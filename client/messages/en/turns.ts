/** What the service worker says: it has no other words. */
export const yourTurn = 'Your turn';
