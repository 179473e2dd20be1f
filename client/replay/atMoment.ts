/** The table as the panels of the match read it, at one moment of a film. It looks, and orders nothing. */
import { useMemo, useReducer } from 'react';
import { findEvent } from '../../game/data/deck.ts';
import { boardOf, scenarioOf } from '../../game/library.ts';
import type { Film } from '../../game/replay/film.ts';
import { refused } from '../../game/result.ts';
import type { Seat, Unit, UnitId, View } from '../../game/state.ts';
import type { Outlines } from '../board/drawing.ts';
import type { AtTable } from '../match/context.ts';
import type { Eyes, Journal } from '../match/journal.ts';
import { nextOf } from '../match/keyboard.ts';
import { NOTHING_SELECTED, select as reduce } from '../match/selection.ts';
import type { MatchTable } from '../match/table.ts';
import { replay as r } from '../messages/en/replay.ts';
import { namesOf } from '../messages/names.ts';
import { announce } from '../parts/live.ts';
import { SEAT_OF_EYES } from './moment.ts';

const nothing = (): void => undefined;
const refuse = async (): Promise<false> => {
  announce(r.noOrders);
  return false;
};

const stillTable = (view: View, journal: Journal, seat: Seat, end: number): MatchTable => ({
  snapshot: () => ({
    turn: null,
    week: view.week,
    lastWeek: view.lastWeek,
    over: true,
    orders: end,
    computers: {},
    seen: { seat, view, journal, takeBack: { possible: 0, reason: 'revealed' } },
    truth: view,
  }),
  subscribe: () => nothing,
  order: async () => refused({ code: 'notYourOperations', data: {} }),
  takeBack: async () => refused('revealed'),
  look: nothing,
  leave: nothing,
});

const shortNames = (film: Film): ReadonlyMap<UnitId, string> => {
  const { orderOfBattle } = scenarioOf(film.record);
  return new Map(orderOfBattle.map(({ id, short }) => [id, short]));
};

/** Names of everything in a match, whenever in it they are needed. */
export const namesIn = (film: Film, units: Readonly<Record<UnitId, Pick<Unit, 'short'>>>): AtTable['names'] => {
  const scenario = scenarioOf(film.record);
  const known = shortNames(film);
  return namesOf({
    board: boardOf(film.stateAt(0)),
    unit: (id) => units[id]?.short ?? known.get(id) ?? null,
    event: (id) => findEvent(scenario, id)?.title ?? null,
  });
};

export const useAtMoment = (about: {
  readonly film: Film;
  readonly view: View;
  readonly journal: Journal;
  readonly eyes: Eyes;
  readonly outlines: Outlines;
  readonly reveal: (hex: string) => void;
  readonly openEvent: (event: string) => void;
  /** Something was chosen that the unit panel shows. */
  readonly onChosen: () => void;
}): AtTable => {
  const { film, view, journal, eyes, outlines, reveal, openEvent, onChosen } = about;
  const [selection, select] = useReducer(reduce, NOTHING_SELECTED);
  const names = useMemo(() => namesIn(film, view.units), [film, view.units]);
  const seat = SEAT_OF_EYES[eyes];
  const showUnit = (id: UnitId): void => {
    const unit = view.units[id];
    if (!unit) return;
    select({ type: 'chooseUnit', unit: id, hex: unit.hex });
    onChosen();
    reveal(unit.hex);
  };
  return {
    computers: {},
    opponent: null,
    askHint: null,
    table: stillTable(view, journal, seat, film.shots.length),
    seat,
    side: eyes === 'all' ? 'UA' : eyes,
    watches: eyes === 'all',
    view,
    truth: view,
    board: boardOf(view),
    outlines,
    scenario: scenarioOf(view),
    journal,
    takeBackState: { possible: 0, reason: 'revealed' },
    names,
    plays: false,
    selection,
    select,
    give: refuse,
    giveAll: async () => {
      announce(r.noOrders);
      return 0;
    },
    giveGroup: refuse,
    send: nothing,
    undo: async () => announce(r.noOrders),
    showUnit,
    showHex: (hex) => {
      select({ type: 'chooseHex', hex });
      onChosen();
      reveal(hex);
    },
    openAttack: nothing,
    openEvent,
    nextUnit: (backwards) => {
      const ids = Object.keys(view.units).filter((id) => !view.side || view.units[id]?.side === view.side);
      const next = nextOf(ids, selection.unit, backwards ?? false);
      if (next) showUnit(next);
    },
    endPhase: nothing,
  };
};
