/**
 * The sentences that the data carry to the screen: of scenarios, events and history. They stand in English in
 * `game/data`; another language has them sentence by sentence in `client/messages/<language>/scenarios.ts`, `deck.ts` and
 * `history.ts`, and its pages are built with the data so translated (`scripts/lib/language.ts`).
 *
 * By sentence and not by scenario, because half of the scenarios build on another one and many share their assumptions:
 * each sentence is translated once, and one that changes in the data is missed by name (`tests/client/messages`).
 */

/** The English sentence, exactly as the data have it, to the sentence in another language. */
export type Sentences = Readonly<Record<string, string>>;

/** The kinds of data, by the path in `game/data`, and the fields whose texts are shown; not what is inside `without`. */
const KINDS = [
  {
    kind: 'scenarios',
    path: /^(?:scenarios\/[^/]+|scenarioCards)\.json$/,
    fields: [
      ...['title', 'subtitle', 'summary', 'task', 'hints', 'learningObjectives', 'questions', 'assumptions', 'sources'],
      // Of places that matter and of lines of the ledger; of the scenario's own events and their options.
      ...['text', 'effectText', 'knownLater', 'saidBy'],
    ],
    // Names of units are of the data, and stand in the records of matches.
    without: ['orderOfBattle'],
  },
  {
    kind: 'deck',
    path: /^events\/[^/]+\.json$/,
    fields: ['title', 'text', 'effectText', 'knownLater', 'saidBy'],
    without: [],
  },
  { kind: 'history', path: /^history\/(?:timeline|decisions)\.json$/, fields: ['text'], without: [] },
] as const;

export type TextKind = (typeof KINDS)[number]['kind'];

/** Every kind of sentences in one language: `scenarioTexts`, `deckTexts`, `historyTexts` of its files. */
export type DataTexts = Readonly<Record<TextKind, Sentences>>;

export const kindOfData = (path: string): TextKind | null => KINDS.find((each) => each.path.test(path))?.kind ?? null;

type Json = unknown;

/** The file with every sentence as `say` gives it. */
export const withSentences = (kind: TextKind, file: Json, say: (sentence: string) => string): Json => {
  const { fields, without } = KINDS.find((each) => each.kind === kind) as (typeof KINDS)[number];
  const inside = (value: Json, shown: boolean): Json => {
    if (typeof value === 'string') return shown ? say(value) : value;
    if (Array.isArray(value)) return value.map((each) => inside(each, shown));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        (without as readonly string[]).includes(name)
          ? each
          : inside(each, shown || (fields as readonly string[]).includes(name)),
      ]),
    );
  };
  return inside(file, false);
};

/** The sentences of a file, each once. */
export const sentencesOf = (kind: TextKind, file: Json): readonly string[] => {
  const found = new Set<string>();
  withSentences(kind, file, (sentence) => {
    found.add(sentence);
    return sentence;
  });
  return [...found];
};
