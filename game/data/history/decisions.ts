/** What was decided in history where a match asks: the option by its id, and what is known of it. */
import type { EventId } from '../../state.ts';

export interface PastDecision {
  /** Id of the option that comes nearest to what happened. */
  readonly option: string;
  /** In a sentence; the sources are those of the event. */
  readonly text: string;
}

/** By event. Recalls stand for units that left Kursk oblast about that time. */
export const PAST_DECISIONS: Readonly<Record<EventId, PastDecision>> = {
  'second-breach': {
    option: 'cross',
    text: 'On 11 and 12 September 2024 Ukrainian sappers opened the border near Novy Put; the foothold lasted a few weeks.',
  },
  rotation: {
    option: 'exchange',
    text: 'Late in September 2024 elite units left and less experienced ones came.',
  },
  'recall-ukraine': { option: 'obey', text: 'The brigade left for another front about this time.' },
  'recall-russia': { option: 'obey', text: 'The unit left or was dissolved about this time.' },
  'pipeline-raid': {
    option: 'raid',
    text: 'On 8 March 2025 a Russian force came out of the pipeline at the industrial zone of Sudzha.',
  },
  'road-bridges': {
    option: 'strike',
    text: 'Bridges on the road from Sudzha to the border were destroyed in the first half of March 2025.',
  },
  'ceasefire-proposal': {
    option: 'accept',
    text: 'On 11 March 2025 in Jeddah Ukraine agreed to the proposal of a 30-day ceasefire; aid flowed again.',
  },
  'russian-conditions': {
    option: 'conditions',
    text: 'On 13 March 2025 the Russian president was open to the proposal and named issues to be settled first.',
  },
  'encirclement-claim': {
    option: 'claim',
    text: 'From 13 March 2025 an encirclement of thousands was claimed; Ukraine denied it and analysts doubted it.',
  },
};
