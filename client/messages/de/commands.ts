/** What may be typed in the command line of the text table. Patterns are tried in this order. */
import type { Stance } from '../../../game/state.ts';

/** The whole line, in small letters, without signs and without dots over letters. */
export const alone = {
  next: ['weiter', 'nachste', 'nachste einheit'],
  endPhase: ['ende', 'beenden', 'phase beenden', 'ende der phase', 'fertig'],
  takeBack: ['zuruck', 'zurucknehmen', 'ruckgangig'],
  help: ['hilfe', 'tasten'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Groups by name: `unit`, `units`, `place`, `stance`. */
export const patterns = {
  why: /^(?:warum|wieso)\s+(?<unit>.+)$/i,
  show: /^(?:zeige?|wähle?|waehle?)\s+(?<unit>.+)$/i,
  stance: /^(?<unit>.+?)\s+(?<stance>halten|verzögern|verzoegern|abziehen)$/i,
  attack: /^(?:angriff(?:\s+(?:auf|bei))?|angreifen|greife?)\s+(?<place>.+?)\s+mit\s+(?<units>.+?)(?:\s+an)?$/i,
  attackBy: /^(?<units>.+?)\s+(?:greift|greifen)\s+(?:bei\s+)?(?<place>.+?)(?:\s+an)?$/i,
  move: /^(?<units>.+?)\s+(?:(?:zieht|ziehen)\s+)?(?:nach|bis|->|→)\s+(?<place>.+)$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** By the word that the pattern found, in small letters. */
export const stances: Readonly<Record<string, Exclude<Stance, 'reserve'>>> = {
  halten: 'hold',
  verzögern: 'delay',
  verzoegern: 'delay',
  abziehen: 'withdraw',
};

/** What stands between units; in one group, so that a name may be put together again. */
export const between = /(\s*(?:,|\bund\b|&)\s*)/i;
/** `95th` and `95` are the same: names of units are written as on the map. */
export const ordinal = /(\d)(?:st|nd|rd|th)\b/g;
