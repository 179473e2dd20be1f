/** What may be typed in the command line of the text table. Patterns are tried in this order. */
import type { Stance } from '../../../game/state.ts';

/** The whole line, in small letters and without signs. */
export const alone = {
  next: ['next', 'next unit'],
  endPhase: ['end', 'end phase', 'end of phase', 'done'],
  takeBack: ['undo', 'take back', 'takeback'],
  help: ['help', 'keys'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Groups by name: `unit`, `units`, `place`, `stance`. */
export const patterns = {
  why: /^why\s+(?<unit>.+)$/i,
  show: /^(?:show|select|choose)\s+(?<unit>.+)$/i,
  stance: /^(?<unit>.+?)\s+(?<stance>hold|delay|withdraw)s?$/i,
  attack: /^(?:attack|assault)\s+(?<place>.+?)\s+with\s+(?<units>.+)$/i,
  attackBy: /^(?<units>.+?)\s+attacks?\s+(?<place>.+)$/i,
  move: /^(?:move\s+)?(?<units>.+?)\s+(?:to|->|→)\s+(?<place>.+)$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** By the word that the pattern found, in small letters. */
export const stances: Readonly<Record<string, Exclude<Stance, 'reserve'>>> = {
  hold: 'hold',
  delay: 'delay',
  withdraw: 'withdraw',
};

/** What stands between units; in one group, so that a name may be put together again. */
export const between = /(\s*(?:,|\band\b|&)\s*)/i;
/** `95th` and `95` are the same. */
export const ordinal = /(\d)(?:st|nd|rd|th)\b/g;
