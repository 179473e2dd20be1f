/** Version of the rules and tables: a match in progress is finished with the version that it began with. */
export const RULES_VERSION = 1;
