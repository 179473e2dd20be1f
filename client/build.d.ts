/** Of the rules and the computer with which the page was built (`scripts/lib/rulesHash.ts`); put in by Vite. */
declare const __RULES_HASH__: string;
