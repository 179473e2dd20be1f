/**
 * Sends something to an address that a visitor gave: over https only, to a public address only, without following
 * anybody elsewhere. The name is resolved once and what came out is connected to, so that it cannot change between.
 */
import { lookup } from 'node:dns/promises';
import https, { type RequestOptions } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from '../security/address.ts';

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface Message {
  readonly url: string;
  readonly method: 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** Resolves with the status of the answer. Rejects when the address is refused or nobody answers in time. */
export type Send = (message: Message) => Promise<number>;

/** The address is not one that the server connects to. */
export class AddressRefused extends Error {}

export const PATIENCE = 3000;

const resolveName: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address);

export interface Sending {
  readonly resolve: Resolve;
  readonly request: typeof https.request;
  readonly mayConnect: (address: string) => boolean;
  readonly patience: number;
}

export const createSend = (parts: Partial<Sending> = {}): Send => {
  const sending: Sending = {
    resolve: resolveName,
    request: https.request,
    mayConnect: isPublicAddress,
    patience: PATIENCE,
    ...parts,
  };
  return async (message) => {
    const signal = AbortSignal.timeout(sending.patience);
    const url = httpsUrl(message.url);
    const address = await beforeTimeout(addressOf(url, sending), signal);
    return post(message, url, address, signal, sending);
  };
};

/** Throws `AddressRefused` for what is not a plain https address. */
export const httpsUrl = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.username || url.password) throw new AddressRefused('not an https address');
  return url;
};

/** A name with one address that is not public is refused whole. */
const addressOf = async ({ hostname }: URL, { resolve, mayConnect }: Sending): Promise<string> => {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await resolve(host);
  const [first] = addresses;
  if (first === undefined || !addresses.every(mayConnect)) throw new AddressRefused('not a public address');
  return first;
};

const beforeTimeout = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });

const post = (
  { method, headers, body }: Message,
  url: URL,
  address: string,
  signal: AbortSignal,
  { request }: Sending,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      host: address,
      port: url.port || 443,
      servername: isIP(url.hostname) ? '' : url.hostname,
      path: `${url.pathname}${url.search}`,
      method,
      headers: { ...headers, Host: url.host, 'Content-Length': Buffer.byteLength(body) },
      agent: false,
      signal,
    };
    const sent = request(options, (answer) => {
      answer.destroy(); // what it says is of no interest
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
