/** Where replays and debriefs lie. A key names a match: its id in this browser, or `online/` and its id on the server. */
const ONLINE = 'online/';
export const onlineKey = (id: string): string => `${ONLINE}${id}`;
export const onlineId = (key: string): string | null => (key.startsWith(ONLINE) ? key.slice(ONLINE.length) : null);

/** The campaign as it went: a match that is shipped. */
export const HISTORY_KEY = 'history';

/** `search`: the moment, as `searchOf` writes it. */
export const replayPath = (key: string, search = ''): string => `/replay/${key}${search}`;
export const debriefPath = (key: string): string => `/debrief/${key}`;
