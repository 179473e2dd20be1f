/**
 * Version of the rules and tables. A match that a server plays on under another one than it began with says so in its
 * record (`rulesChanges`); a match file is opened by the version that it was played with.
 */
export const RULES_VERSION = 2;
