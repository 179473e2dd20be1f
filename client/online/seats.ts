/** The seats that this browser keeps: their tokens never leave it but to prove who sits there. */
import { matchIdSchema, seatSchema, tokenSchema } from '../../game/protocol/lobby.ts';
import type { Seat } from '../../game/state.ts';
import { readText, writeText } from '../offline/smallStore.ts';

export interface KeptSeat {
  readonly match: string;
  readonly seat: Seat;
  readonly token: string;
  /** For the other seats of a match that was made here, so that its links can be shown again. */
  readonly invitations?: readonly { readonly seat: Seat; readonly invitation: string }[];
  readonly title: string;
  /** The promise of the dice, as it was when the seat was taken. */
  readonly commitment?: string;
}

const SEATS = 'salient.seats';
const NICKNAME = 'salient.nickname';
/** The server answers for so many at once. */
const MOST = 100;

const isKept = (value: unknown): value is KeptSeat => {
  if (typeof value !== 'object' || value === null) return false;
  const { match, seat, token, title } = value as Partial<Record<keyof KeptSeat, unknown>>;
  return (
    matchIdSchema.safeParse(match).success &&
    seatSchema.safeParse(seat).success &&
    tokenSchema.safeParse(token).success &&
    typeof title === 'string'
  );
};

/** Newest first. */
export const keptSeats = (): readonly KeptSeat[] => {
  try {
    const kept: unknown = JSON.parse(readText(SEATS) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isKept) : [];
  } catch {
    return [];
  }
};

/** False when it could only be kept for the life of the page. */
export const keepSeat = (seat: KeptSeat): boolean => {
  const others = keptSeats().filter((each) => each.match !== seat.match || each.seat !== seat.seat);
  return writeText(SEATS, JSON.stringify([seat, ...others].slice(0, MOST)));
};

export const forgetSeat = (match: string, seat: Seat): void => {
  writeText(SEATS, JSON.stringify(keptSeats().filter((each) => each.match !== match || each.seat !== seat)));
};

export const seatKept = (match: string, seat?: Seat): KeptSeat | null =>
  keptSeats().find((each) => each.match === match && (seat === undefined || each.seat === seat)) ?? null;

export const nicknameKept = (): string => readText(NICKNAME) ?? '';
export const keepNickname = (nickname: string): boolean => writeText(NICKNAME, nickname);
