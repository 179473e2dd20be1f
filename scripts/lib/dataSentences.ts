/** Every sentence of the data that reaches the screen, from the files as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { kindOfData, sentencesOf, type TextKind } from '../../client/messages/texts.ts';

const DATA = new URL('../../game/data/', import.meta.url);

export const dataSentences = (): Readonly<Record<TextKind, readonly string[]>> => {
  const found = { scenarios: new Set<string>(), deck: new Set<string>(), history: new Set<string>() };
  for (const entry of readdirSync(DATA, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = entry.replaceAll('\\', '/');
    const kind = kindOfData(path);
    if (!kind) continue;
    const file: unknown = JSON.parse(readFileSync(new URL(path, DATA), 'utf8'));
    for (const sentence of sentencesOf(kind, file)) found[kind].add(sentence);
  }
  return { scenarios: [...found.scenarios], deck: [...found.deck], history: [...found.history] };
};
