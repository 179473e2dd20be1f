/** The shapes of codes, ids and tokens without their schemas, which weigh more than the page that asks for a code. */
export const isCode = (text: string): boolean => /^[2-9A-HJKMNP-TW-Z]{6}$/.test(text);
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9_-]{22}$/.test(value);
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{32}$/.test(value);
/** As the server takes it; which names are not fit for a class it says itself. */
export const isNickname = (text: string): boolean =>
  /^[\p{L}\p{M}\p{N} ._'’-]{1,24}$/u.test(text.trim()) && text.trim() !== '';
