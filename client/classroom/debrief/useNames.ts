import { createContext, useContext, useState } from 'react';
import type { Scenario } from '../../../game/scenario.ts';
import type { Side } from '../../../game/state.ts';
import { sideIn } from '../../messages/en/class.ts';
import { useVeil } from '../useVeil.ts';
import type { GroupFilm } from './model.ts';

/** How the debrief speaks: as the class played, until the teacher lifts it. */
export interface Speaking {
  readonly side: (side: Side) => string;
  readonly say: (text: string) => string;
  readonly scenario: (scenario: Scenario) => Scenario;
  readonly isAbstract: boolean;
}

const Context = createContext<Speaking | null>(null);
export const DebriefNames = Context;
export const useSpeaking = (): Speaking => {
  const found = useContext(Context);
  if (!found) throw new Error('used outside a debrief');
  return found;
};

const PLAIN: Speaking = {
  side: (side) => sideIn(side, false),
  say: (text) => text,
  scenario: (scenario) => scenario,
  isAbstract: false,
};

/** The second scenario of a class, in the words of the first. */
const spokenOf = (scenario: Scenario, say: (text: string) => string): Scenario => ({
  ...scenario,
  title: '',
  questions: scenario.questions.map(say),
  assumptions: scenario.assumptions.map(say),
  objectives: scenario.objectives.map((objective) => ({ ...objective, name: say(objective.name) })),
});

/** Null until the abstract names are here. */
export const useDebriefNames = (films: readonly GroupFilm[], isAbstract: boolean) => {
  const [isLifted, lift] = useState(false);
  const veil = useVeil(films[0]?.scenario ?? null, isAbstract);
  const names: Speaking | null =
    !isAbstract || isLifted
      ? PLAIN
      : veil && {
          side: (side) => sideIn(side, true),
          say: veil.say,
          scenario: (scenario) => (scenario.id === veil.scenario.id ? veil.scenario : spokenOf(scenario, veil.say)),
          isAbstract: true,
        };
  return { names, isLifted, lift } as const;
};
