/** Network addresses: whom a request counts for, and where the server itself may connect to. */
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** What a visitor's requests are counted under: an IPv4 address, or the /64 of an IPv6 address that a household has. */
export const countedAddress = (address: string): string => {
  if (!ipaddr.isValid(address)) return 'unknown';
  const known = ipaddr.process(address);
  return known instanceof ipaddr.IPv6
    ? known.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : known.toString();
};

/** Anywhere on the internet: not this computer, the local network, a link's own range, or a range that leads to them. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** This computer, by its address. */
export const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';

/** This computer, by the name or address that it was asked by. */
export const isLoopbackName = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || isLoopback(host.replace(/^\[|\]$/g, ''));

/** Of several addresses in X-Forwarded-For only the last was written by our own proxy. */
export const visitorAddress = (request: IncomingMessage, trustProxy: boolean): string => {
  const header = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  const forwarded = String(header ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return countedAddress(forwarded || (request.socket.remoteAddress ?? ''));
};
