/** Rule 6.1 — how many units of one side a hex takes. */
export const STACK = { combat: 2, support: 1 } as const;
