/** A position opened for change, of a scenario of its own, with dice that fall as written. */
import { scriptedDice } from '../../game/dice.ts';
import type { Happening, HappeningKind } from '../../game/happenings.ts';
import { addScenario } from '../../game/library.ts';
import type { Effect, GameEvent, Scenario } from '../../game/scenario.ts';
import type { GameState } from '../../game/state.ts';
import { openWork, type Work } from '../../game/work.ts';
import { type PositionSpec, position, testScenario } from './position.ts';

export interface WorkSpec extends PositionSpec {
  readonly scenario?: Partial<Scenario>;
  readonly dice?: readonly number[];
}

/** All features unless a layer is given. */
export const workOn = ({ scenario, dice = [], ...spec }: WorkSpec = {}): Work => {
  const state = position({ layer: 'full', ...spec });
  const played: Scenario = { ...testScenario(spec.borders), ...scenario };
  return openWork({ ...state, scenario: { id: played.id, hash: addScenario(played) } }, scriptedDice(...dice));
};

export const stateOf = (work: Work): GameState => ({ ...work.state });

/** What was told, by kind. */
export const told = <K extends HappeningKind>(work: Work, kind: K): Extract<Happening, { kind: K }>[] =>
  work.happened.flatMap(({ what }) => (what.kind === kind ? [what as Extract<Happening, { kind: K }>] : []));

/** An event of a test: without effects and due in week 10 unless said otherwise. */
export const anEvent = (id: string, effects: readonly Effect[] = [], rest: Partial<GameEvent> = {}): GameEvent => ({
  id,
  title: id,
  date: '2024-10-08',
  text: id,
  effectText: id,
  source: ['test'],
  when: { week: 10 },
  effects,
  ...rest,
});

/** A deck of these events, each waiting for its own week. */
export const dealt = (...events: readonly GameEvent[]): Pick<WorkSpec, 'scenario' | 'state'> => ({
  scenario: { ownEvents: events },
  state: {
    secret: {
      diceUsed: 0,
      deck: Object.fromEntries(
        events.map((event) => [event.id, event.when.week === undefined ? {} : { week: event.when.week }]),
      ),
    },
  },
});
