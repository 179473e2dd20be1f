/** Who gives a side's orders in a match of this browser. */
import { LEVEL_IDS, type LevelId } from '../../game/ai/levels.ts';
import { type Seat, SIDES, type Side, seatOfSide } from '../../game/state.ts';
import { readText, writeText } from '../offline/smallStore.ts';

export type PlayedBy = 'person' | LevelId;
export type Players = Readonly<Record<Side, PlayedBy>>;
export type Computers = Readonly<Partial<Record<Side, LevelId>>>;

export const PLAYED_BY: readonly PlayedBy[] = ['person', ...LEVEL_IDS];
export const TWO_PEOPLE: Players = { UA: 'person', RU: 'person' };

const isPlayedBy = (value: unknown): value is PlayedBy => (PLAYED_BY as readonly unknown[]).includes(value);

/** What was kept somewhere, or two people. */
export const playersFrom = (value: unknown): Players => {
  const { UA, RU } = (value ?? {}) as Partial<Record<Side, unknown>>;
  return isPlayedBy(UA) && isPlayedBy(RU) ? { UA, RU } : TWO_PEOPLE;
};

export const computersOf = (players: Players): Computers =>
  Object.fromEntries(SIDES.flatMap((side) => (players[side] === 'person' ? [] : [[side, players[side]]])));

/** Whose eyes look on all the time: the only person's, or everybody's where no person plays; null when screens change hands. */
export const eyesOf = (players: Players): Seat | null => {
  const people = SIDES.filter((side) => players[side] === 'person');
  if (people.length === 0) return '2';
  return people.length === 1 ? seatOfSide(people[0] as Side) : null;
};

const KEY = 'salient.players';

/** As chosen for the last match. */
export const playersChosen = (): Players => {
  try {
    return playersFrom(JSON.parse(readText(KEY) ?? 'null'));
  } catch {
    return TWO_PEOPLE;
  }
};
export const keepPlayersChosen = (players: Players): void => {
  writeText(KEY, JSON.stringify(players));
};
