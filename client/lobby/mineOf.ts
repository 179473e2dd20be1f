import type { MyMatch } from '../../game/protocol/lobby.ts';

/** The server may send the list bare or in a field. */
export const mineOf = (answer: readonly MyMatch[] | { readonly matches: readonly MyMatch[] }): readonly MyMatch[] =>
  'matches' in answer ? answer.matches : answer;
