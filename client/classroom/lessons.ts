/** What a lesson is made with: the preset for a first time, and what the form starts from. */
import { SCENARIO_CARDS, type ScenarioCard } from '../../game/data/scenarioCards.ts';
import type { Language } from '../../game/languages.ts';
import type { ExerciseSettings } from '../../game/protocol/exercise.ts';
import { language } from '../messages/en/language.ts';

/** Cut to 45 minutes: at most eight counters a side that need a decision. */
const FIRST = 'across-the-border-lesson';
const FIRST_CARD = (SCENARIO_CARDS.find(({ id }) => id === FIRST) ?? SCENARIO_CARDS[0]) as ScenarioCard;
export const firstLesson = (): ScenarioCard => FIRST_CARD;
export const cardOf = (id: string): ScenarioCard => SCENARIO_CARDS.find((card) => card.id === id) ?? FIRST_CARD;

export const MOST_GROUPS = 16;
export const PER_SIDE = 3;

/** So many groups that everybody has a place; the last may be smaller. */
export const groupsFor = (pupils: number, perSide: number): number =>
  Math.max(1, Math.min(MOST_GROUPS, Math.ceil(pupils / (2 * perSide))));

/** A side-week of 4½ minutes at first and 3 after that: three weeks fit the 21 minutes of play. */
export const LESSON_TIMER = { first: 270, later: 180 } as const;

export const FIRST_SETTINGS: ExerciseSettings = {
  title: '',
  language,
  scenario: FIRST_CARD.id,
  compareWith: null,
  groups: 4,
  pupilsPerSide: PER_SIDE,
  rotateRoles: false,
  sameSeed: true,
  fog: FIRST_CARD.layer !== 'basic',
  timer: LESSON_TIMER,
  heldEvents: [],
  abstract: false,
  hints: false,
  keepDays: 14,
};

export const presetFor = (pupils: number, inLanguage: Language = language): ExerciseSettings => ({
  ...FIRST_SETTINGS,
  language: inLanguage,
  groups: groupsFor(pupils, PER_SIDE),
});
