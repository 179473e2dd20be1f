/**
 * Rule 1.2 — three layers in one engine. A layer is a set of features; what is not in the set is neither legal nor
 * shown. A scenario may add single features to its layer (Aid Freeze adds doctrine and decisions).
 */
export const LAYERS = ['basic', 'standard', 'full'] as const;
export type Layer = (typeof LAYERS)[number];

export const FEATURES = [
  'underFire', // supply has a middle state, with range, capacity and interdiction
  'points', // attack points that can be saved, hasty attacks, support points and what they buy
  'stances', // stances and reserve; without it every unit delays
  'fieldworks',
  'weather',
  'fog',
  'aid', // the two dials
  'events',
  'surrender', // cut units test surrender; without it they lose hits
  'decisions', // events that ask a side
  'reserves', // regiments from other sectors, brigades committed or sent home, recall
  'doctrine', // Ukraine's doctrine for the salient, and the withdrawal table
  'tracks', // Donbas pressure, prestige, over-stretch, credibility, Sumy under fire
  'talks', // negotiation clock, leverage, ceasefire
  'initiative', // buying first place in the week
] as const;
export type Feature = (typeof FEATURES)[number];

const standard = [
  'underFire',
  'points',
  'stances',
  'fieldworks',
  'weather',
  'fog',
  'aid',
  'events',
  'surrender',
] as const;

export const FEATURES_OF_LAYER: Record<Layer, readonly Feature[]> = {
  basic: [],
  standard,
  full: FEATURES,
};
