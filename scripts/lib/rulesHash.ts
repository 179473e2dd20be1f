/** What a result of the computer depends on beside the scenario: the rules, their numbers, the events, the computer itself. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GAME = fileURLToPath(new URL('../../game/', import.meta.url));
const FOLDERS = ['rules', 'ai', 'data', 'data/events'] as const;

/** Lists and stored results: they change nothing in a match. */
const NO_RULES: readonly string[] = [
  'scenarioList.ts',
  'scenarioGroups.ts',
  'scenarioCards.json',
  'scenarioCards.ts',
  'loadAll.ts',
  'balance.ts',
  'balance.json',
  'usualChange.ts',
  'usualChange.json',
];

const filesOf = (folder: string): string[] =>
  readdirSync(join(GAME, folder))
    .filter((name) => /\.(ts|json)$/.test(name) && !NO_RULES.includes(name))
    .sort()
    .map((name) => join(folder, name));

/** Sixteen digits, the same for the same files. Comments count: a changed comment asks for a look, no more. */
export const rulesHash = (): string => {
  const hash = createHash('sha256');
  for (const file of FOLDERS.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(join(GAME, file)));
  return hash.digest('hex').slice(0, 16);
};
