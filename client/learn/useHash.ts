/** The part of the address after `#`, and going to the element that it names. */
import { useEffect, useSyncExternalStore } from 'react';

const EVENTS = ['hashchange', 'popstate', 'pushState', 'replaceState'] as const;

const onAddress = (listener: () => void): (() => void) => {
  for (const event of EVENTS) addEventListener(event, listener);
  return () => {
    for (const event of EVENTS) removeEventListener(event, listener);
  };
};

/** wouter tells of its own changes by events named after the functions. */
export const useHash = (): string => useSyncExternalStore(onAddress, () => decodeURIComponent(location.hash.slice(1)));

/** Brings the element into sight and gives its heading the focus. False when there is none. */
export const goTo = (id: string): boolean => {
  const element = id === '' ? null : document.getElementById(id);
  if (!element) return false;
  element.scrollIntoView({ block: 'start' });
  const heading = element.matches('[tabindex]') ? element : element.querySelector<HTMLElement>('[tabindex="-1"]');
  (heading as HTMLElement | null)?.focus({ preventScroll: true });
  return true;
};

/** Goes to what the address names, once `ready`, and again when the address changes. */
export const useGoToHash = (ready: unknown): void => {
  const hash = useHash();
  useEffect(() => {
    if (ready) goTo(hash);
  }, [hash, ready]);
};
