/** What the service worker says: it has no other words. */
export const yourTurn = 'Du bist am Zug';
