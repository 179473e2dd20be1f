/** The computer's play in this page, for the parts that show and steer it; null where it is played elsewhere. */
import { useSyncExternalStore } from 'react';
import type { Opponent, OpponentState } from './opponent.ts';

const never = () => () => undefined;
const nothing = () => null;

export const useOpponent = (opponent: Opponent | null): OpponentState | null =>
  useSyncExternalStore<OpponentState | null>(opponent?.subscribe ?? never, opponent?.state ?? nothing);
