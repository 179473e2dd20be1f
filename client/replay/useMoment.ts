/** Where the replay stands: the moment, in the address too; playing; and the stops on the way. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import type { Film } from '../../game/replay/film.ts';
import type { Eyes } from '../match/journal.ts';
import { type Moment, momentIn, searchOf } from './address.ts';
import { EYES, lastStop, nextStop, type Stops, stopsOf } from './moment.ts';

export const SPEEDS = [0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];
/** Milliseconds at each stop at speed 1. */
const STOP_MS = 1200;
/** The address follows when the moment has stood for so long. */
const SETTLE_MS = 250;

export interface Going {
  readonly at: number;
  readonly eyes: Eyes;
  readonly end: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly stops: Stops;
  readonly go: (at: number) => void;
  readonly look: (eyes: Eyes) => void;
  readonly lookNext: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly week: (by: 1 | -1) => void;
  readonly play: (on: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setStops: (stops: Stops) => void;
}

/** Keeps the address at the moment that is shown, and follows it when somebody changes it. */
const useAddress = (moment: Moment, end: number, set: (moment: Moment) => void): void => {
  const search = useSearch();
  const written = useRef(search);
  const { at, eyes } = moment;
  useEffect(() => {
    if (search === written.current) return;
    written.current = search;
    set(momentIn(search, end));
  }, [search, end, set]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = searchOf({ at, eyes });
      if (written.current.replace(/^\?/, '') === next.slice(1)) return;
      written.current = next.slice(1);
      window.history.replaceState(window.history.state, '', next);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [at, eyes]);
};

export const useMoment = (film: Film): Going => {
  const end = film.shots.length;
  const [moment, setMoment] = useState<Moment>(() => momentIn(window.location.search, end));
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const [stops, setStops] = useState<Stops>('orders');
  const { at, eyes } = moment;
  useAddress(moment, end, setMoment);
  const places = useMemo(() => stopsOf(film, eyes, stops), [film, eyes, stops]);
  const weeks = useMemo(() => stopsOf(film, eyes, 'weeks'), [film, eyes]);
  const go = useCallback(
    (to: number) => setMoment((now) => ({ ...now, at: Math.min(Math.max(0, Math.round(to)), end) })),
    [end],
  );
  const look = useCallback((next: Eyes) => setMoment((now) => ({ ...now, eyes: next })), []);
  const to = (from: readonly number[], by: 1 | -1) => {
    setPlaying(false);
    go((by > 0 ? nextStop(from, at) : lastStop(from, at)) ?? at);
  };
  useEffect(() => {
    if (!isPlaying) return;
    const next = nextStop(places, at);
    if (next === null) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(next), STOP_MS / speed);
    return () => clearTimeout(timer);
  }, [isPlaying, places, at, speed, go]);
  return {
    at,
    eyes,
    end,
    isPlaying,
    speed,
    stops,
    go: (next) => {
      setPlaying(false);
      go(next);
    },
    look,
    lookNext: () => look(EYES[(EYES.indexOf(eyes) + 1) % EYES.length] as Eyes),
    step: (by) => to(places, by),
    week: (by) => to(weeks, by),
    play: (on) => {
      // At the end, playing begins anew.
      if (on && at >= end) go(0);
      setPlaying(on);
    },
    setSpeed,
    setStops,
  };
};
