/** Why something asked of the lobby is not done. It travels as an exception and leaves as an `ApiProblem`. */
import type { ApiProblem, ApiProblemCode } from '../../game/protocol/lobby.ts';

export class Problem extends Error {
  readonly code: ApiProblemCode;
  readonly data: ApiProblem['data'];

  constructor(code: ApiProblemCode, data?: ApiProblem['data']) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** A value of a request that is not accepted: where it stands and what is wrong with it. */
export const badRequest = (path: string, reason: string): Problem => new Problem('badRequest', { path, reason });
