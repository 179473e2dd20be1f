/** The address of one moment: `?at=417&as=UA`. */
import type { Eyes } from '../match/journal.ts';
import { isEyes } from './moment.ts';

export interface Moment {
  /** Orders given. */
  readonly at: number;
  readonly eyes: Eyes;
}

export const momentIn = (search: string, orders: number): Moment => {
  const asked = new URLSearchParams(search);
  const at = Number.parseInt(asked.get('at') ?? '', 10);
  const eyes = asked.get('as');
  return {
    at: Number.isInteger(at) ? Math.min(Math.max(0, at), orders) : 0,
    eyes: isEyes(eyes) ? eyes : 'all',
  };
};

export const searchOf = ({ at, eyes }: Moment): string => `?at=${at}${eyes === 'all' ? '' : `&as=${eyes}`}`;
