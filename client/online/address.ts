/** Where the server is: the page may be served below a path, `/salient`. */
import { basePath, linkBase } from '../basePath.ts';

export const API = `${basePath}/api`;
export const SOCKET = `${basePath}/socket.io`;

const pageAt = (path: string): string => `${linkBase(window.location)}${path}`;

/** What is secret stands behind `#`: it is not sent to any server. */
export const inviteLink = (match: string, seat: string, invitation: string): string =>
  pageAt(`/join/${match}#${seat}.${invitation}`);
export const joinLink = (match: string): string => pageAt(`/join/${match}`);
export const watchLink = (match: string): string => pageAt(`/watch/${match}`);
export const seatLink = (match: string, seat: string, token: string): string =>
  pageAt(`/seat/${match}#${seat}.${token}`);

/** `#0.abc…`: a seat and what opens it. */
export const fromFragment = (hash: string): { readonly seat: string; readonly secret: string } | null => {
  const found = /^#([0-2])\.([A-Za-z0-9_-]{32})$/.exec(hash);
  return found ? { seat: found[1] as string, secret: found[2] as string } : null;
};
