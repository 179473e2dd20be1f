/**
 * `npm run language -- de` — the sentences of the data that a language does not have yet, as entries to be filled in, and
 * those that it has for sentences which are no longer in the data.
 */
import { parseArgs } from 'node:util';
import type { DataTexts, TextKind } from '../client/messages/texts.ts';
import { dataSentences } from './lib/dataSentences.ts';

const NAMES = {
  scenarios: { file: 'scenarios', name: 'scenarioTexts' },
  deck: { file: 'deck', name: 'deckTexts' },
  history: { file: 'history', name: 'historyTexts' },
} as const satisfies Readonly<Record<TextKind, { file: string; name: string }>>;

const { positionals } = parseArgs({ allowPositionals: true });
const language = positionals[0];
if (!language) throw new Error('which language? npm run language -- de');

/** A language that is being begun has no such file yet. */
const textsIn = async (kind: TextKind): Promise<DataTexts[TextKind]> => {
  const { file, name } = NAMES[kind];
  const path = new URL(`../client/messages/${language}/${file}.ts`, import.meta.url).href;
  const found = (await import(path).catch(() => ({}))) as Readonly<Record<string, DataTexts[TextKind]>>;
  return found[name] ?? {};
};

let missing = 0;
for (const [kind, sentences] of Object.entries(dataSentences()) as [TextKind, readonly string[]][]) {
  const texts = await textsIn(kind);
  const without = sentences.filter((sentence) => !Object.hasOwn(texts, sentence));
  const left = Object.keys(texts).filter((sentence) => !sentences.includes(sentence));
  missing += without.length + left.length;
  console.log(
    `// client/messages/${language}/${NAMES[kind].file}.ts, ${NAMES[kind].name}: ${without.length} of ${sentences.length} missing`,
  );
  for (const sentence of without) console.log(`  ${JSON.stringify(sentence)}: '',`);
  for (const sentence of left) console.log(`// no longer in the data: ${JSON.stringify(sentence)}`);
}
if (missing > 0) process.exitCode = 1;
