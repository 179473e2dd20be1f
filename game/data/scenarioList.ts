/**
 * The files of the shipped scenarios, each fetched when it is wanted. Pages in another language have them translated, with
 * the hash of the scenario as it was (`translatedFrom`).
 */
import { baseOf, resolved } from '../derived.ts';
import { isTranslationOf } from '../library.ts';
import type { Scenario } from '../scenario.ts';

const FILES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'across-the-border': () => import('./scenarios/across-the-border.json'),
  'across-the-border-lesson': () => import('./scenarios/across-the-border-lesson.json'),
  'aid-freeze': () => import('./scenarios/aid-freeze.json'),
  'aid-freeze-lesson': () => import('./scenarios/aid-freeze-lesson.json'),
  campaign: () => import('./scenarios/campaign.json'),
  'campaign-week-4': () => import('./scenarios/campaign-week-4.json'),
  'campaign-week-12': () => import('./scenarios/campaign-week-12.json'),
  'campaign-week-17': () => import('./scenarios/campaign-week-17.json'),
  'campaign-week-27': () => import('./scenarios/campaign-week-27.json'),
  'campaign-week-31': () => import('./scenarios/campaign-week-31.json'),
  'campaign-week-33': () => import('./scenarios/campaign-week-33.json'),
  'seym-pocket': () => import('./scenarios/seym-pocket.json'),
  snagost: () => import('./scenarios/snagost.json'),
  'koreans-arrive': () => import('./scenarios/koreans-arrive.json'),
  'sumy-front': () => import('./scenarios/sumy-front.json'),
  'warning-heeded': () => import('./scenarios/warning-heeded.json'),
  'raid-not-hold': () => import('./scenarios/raid-not-hold.json'),
  'elites-stay': () => import('./scenarios/elites-stay.json'),
  'no-contingent': () => import('./scenarios/no-contingent.json'),
  'early-exit': () => import('./scenarios/early-exit.json'),
  'no-freeze': () => import('./scenarios/no-freeze.json'),
  'elites-to-pokrovsk': () => import('./scenarios/elites-to-pokrovsk.json'),
};

export const isShipped = (id: string): boolean => Object.hasOwn(FILES, id);

/** The events that the scenarios share. */
export const loadDeck = (): Promise<unknown> => import('./kurskDeck.ts');

const loading = new Map<string, Promise<Scenario>>();

const load = async (id: string): Promise<Scenario> => {
  const file = isShipped(id) ? FILES[id] : undefined;
  if (!file) throw new Error(`there is no scenario '${id}'`);
  const [{ default: found }] = await Promise.all([file(), loadDeck()]);
  const base = baseOf(found);
  const { translatedFrom, ...own } = found as { readonly translatedFrom?: string };
  const scenario = resolved(own, base === null ? null : await loadScenario(base));
  if (translatedFrom !== undefined) isTranslationOf(scenario, translatedFrom);
  return scenario;
};

/**
 * Loads a shipped scenario, and what it builds on; throws for an id that is not shipped. What was loaded is kept; what
 * failed is tried again. Tests parse the files with the schema.
 */
export const loadScenario = (id: string): Promise<Scenario> => {
  const known = loading.get(id);
  if (known) return known;
  const wanted = load(id);
  loading.set(id, wanted);
  wanted.catch(() => loading.delete(id));
  return wanted;
};
