/**
 * The boardgame.io `Game`: a thin shell. Named moves wrap the match's own functions; every seat is active all the time
 * and our sequence of play, in the state, says who may give which order. The framework's undo, events and dice are
 * not used. Nothing else in `game/` knows boardgame.io.
 */
import type { Ctx, Game, LongFormMove } from 'boardgame.io';
import { findScenario } from './library.ts';
import { isSeed, type Match, newMatch, STANDARD_OPTIONS, submit, takeBack } from './match.ts';
import type { MatchOptions } from './scenario.ts';
import { type LogEntry, SEATS, type Seat, type View, type Viewer } from './state.ts';
import { viewFor } from './view.ts';

/** What a match is set up from; validated, since it may come from a network. */
export interface MatchSetup {
  readonly scenario: string;
  readonly options: MatchOptions;
  /** 64 hexadecimal digits from the system's random source; made by the server or the page, never by a player. */
  readonly seed: string;
}

/** What leaves: a view of the state, and nothing of the record but its length and commitment. */
export interface MatchView {
  readonly view: View;
  readonly orders: number;
  readonly commitment: string;
}

/** The framework's `G`: the match, with what its last order came to. */
export type Played = Match & { readonly happened?: readonly LogEntry[] };

export const NUMBER_OF_SEATS = SEATS.length;

const isSeat = (seat: unknown): seat is Seat => (SEATS as readonly unknown[]).includes(seat);

/** A sentence of what is wrong with setup data, or undefined. */
export const setupProblem = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null) return 'setup data must be an object';
  const { scenario, options, seed } = data as Partial<Record<keyof MatchSetup, unknown>>;
  if (typeof scenario !== 'string' || !findScenario(scenario)) return 'setup data: unknown scenario';
  if (!isSeed(seed)) return 'setup data: seed must be 64 hexadecimal digits';
  if (typeof options !== 'object' || options === null) return 'setup data: options must be an object';
  const { fog, jitter, long, heldEvents } = options as Partial<Record<keyof MatchOptions, unknown>>;
  if (![fog, jitter, long].every((flag) => typeof flag === 'boolean'))
    return 'setup data: fog, jitter and long must be true or false';
  if (!Array.isArray(heldEvents) || !heldEvents.every((id) => typeof id === 'string'))
    return 'setup data: heldEvents must be a list of event ids';
  return undefined;
};

type RawMove = (
  context: { readonly raw: Played; readonly playerID: string | undefined },
  argument: unknown,
) => Played | 'INVALID_MOVE';

/** So that the framework's Immer, which freezes what a move returns, does not walk through all of it. */
const frozen = (played: Played): Played => Object.freeze(played);

const orderMove: RawMove = ({ raw, playerID }, order) => {
  if (!isSeat(playerID)) return 'INVALID_MOVE';
  const result = submit(raw, playerID, order);
  return result.ok ? frozen({ ...result.value.match, happened: result.value.happened }) : 'INVALID_MOVE';
};

const takeBackMove: RawMove = ({ raw, playerID }, count) => {
  if (!isSeat(playerID) || !Number.isInteger(count)) return 'INVALID_MOVE';
  const result = takeBack(raw, playerID, count as number);
  return result.ok ? frozen({ ...result.value, happened: [] }) : 'INVALID_MOVE';
};

const named = (move: RawMove): LongFormMove<Played> => ({
  move: move as unknown as LongFormMove<Played>['move'],
  client: false,
  undoable: false,
  noLimit: true,
});

/** A game whose matches start from `start`, or from their setup data. */
export const salientGame = (start?: () => Match): Game<Played> => ({
  name: 'salient',
  minPlayers: NUMBER_OF_SEATS,
  maxPlayers: NUMBER_OF_SEATS,
  disableUndo: true,
  setup: (_context, data: MatchSetup | undefined) => {
    if (start) return start();
    const problem = setupProblem(data);
    if (problem || !data) throw new Error(problem ?? 'setup data is missing');
    return newMatch(data.scenario, { ...STANDARD_OPTIONS, ...data.options }, data.seed);
  },
  validateSetupData: (data: unknown) => setupProblem(data),
  // Rules read a great deal: on the raw state that is many times quicker than on the framework's draft.
  plugins: [
    {
      name: 'raw',
      fnWrap:
        (move: (context: object, ...rest: unknown[]) => unknown) =>
        (context: { G: Match }, ...rest: unknown[]) =>
          move({ ...context, raw: context.G }, ...rest),
    },
  ] as unknown as NonNullable<Game<Played>['plugins']>,
  turn: { activePlayers: { all: 'play' } },
  moves: { order: named(orderMove), takeBack: named(takeBackMove) },
  events: {
    endGame: false,
    endPhase: false,
    endStage: false,
    endTurn: false,
    pass: false,
    setActivePlayers: false,
    setPhase: false,
    setStage: false,
  },
  playerView: ({ G, playerID }: { G: Played; ctx: Ctx; playerID: string | null }) =>
    matchView(G, isSeat(playerID) ? playerID : 'spectator') as unknown as Played,
  endIf: ({ G }) => G.state.result ?? undefined,
});

export const matchView = (match: Match, viewer: Viewer): MatchView => ({
  view: viewFor(match.state, viewer),
  orders: match.record.orders.length,
  commitment: match.record.dice.commitment,
});
