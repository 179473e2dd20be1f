/** The shape of what the Learn pages show: text in blocks, some of them only for a layer that has a feature. */
import { FEATURES_OF_LAYER, type Feature, LAYERS, type Layer } from '../../game/data/layers.ts';

/** What a block or row needs, and a feature that takes its place when it is there. */
export interface Gate {
  readonly needs?: readonly Feature[];
  readonly without?: Feature;
}

/** Ids of sources, as in the table of sources. */
interface Cited {
  readonly cites?: readonly string[];
}

export interface Row extends Gate {
  readonly cells: readonly string[];
}

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[] | Row)[];
}

/**
 * A paragraph, an example, a list, a note on why the rule is so, or a table. `{7.4}` within a text is a link to the rule.
 */
export type Block =
  | string
  | (Gate & Cited & { readonly p: string })
  | (Gate & { readonly example: string })
  | (Gate & { readonly list: readonly (string | (Gate & { readonly p: string }))[] })
  | (Gate & Cited & { readonly note: string })
  | (Gate & { readonly table: Table });

export interface Rule extends Gate {
  /** `7.4` */
  readonly number: string;
  readonly title: string;
  readonly body: readonly Block[];
}

export interface Chapter {
  /** `7` */
  readonly number: string;
  readonly title: string;
  /** Titles where the layer has more; the last that fits is used. */
  readonly fuller?: readonly (Gate & { readonly title: string })[];
  readonly lead?: string;
  readonly rules: readonly Rule[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: readonly Block[];
}

/** Whether a part is shown with these features. */
export const isShown = (part: Gate, features: readonly Feature[]): boolean =>
  (part.needs ?? []).every((feature) => features.includes(feature)) &&
  (part.without === undefined || !features.includes(part.without));

const isShownPart = (part: string | readonly string[] | Gate, features: readonly Feature[]): boolean =>
  typeof part === 'string' || Array.isArray(part) || isShown(part as Gate, features);

/** The blocks for these features, lists and tables cut down to what belongs to them. */
export const blocksFor = (body: readonly Block[], features: readonly Feature[]): readonly Block[] =>
  body
    .filter((block) => isShownPart(block, features))
    .map((block): Block => {
      if (typeof block === 'string') return block;
      if ('list' in block) return { ...block, list: block.list.filter((item) => isShownPart(item, features)) };
      if ('table' in block)
        return {
          ...block,
          table: { ...block.table, rows: block.table.rows.filter((row) => isShownPart(row, features)) },
        };
      return block;
    });

/** The chapters for these features; a chapter of which nothing is left is dropped. */
export const chaptersFor = (chapters: readonly Chapter[], features: readonly Feature[]): readonly Chapter[] =>
  chapters
    .map((chapter) => ({
      ...chapter,
      title: chapter.fuller?.findLast((each) => isShown(each, features))?.title ?? chapter.title,
      rules: chapter.rules
        .filter((rule) => isShown(rule, features))
        .map((rule) => ({ ...rule, body: blocksFor(rule.body, features) })),
    }))
    .filter((chapter) => chapter.rules.length > 0);

export const cellsOf = (row: readonly string[] | Row): readonly string[] => ('cells' in row ? row.cells : row);

/** All words of a block, for the search and for tests. */
export const textOf = (block: Block): string => {
  if (typeof block === 'string') return block;
  if ('p' in block) return block.p;
  if ('example' in block) return block.example;
  if ('note' in block) return block.note;
  if ('list' in block) return block.list.map((item) => (typeof item === 'string' ? item : item.p)).join('\n');
  const { caption, head, rows } = block.table;
  return [caption, ...head, ...rows.flatMap(cellsOf)].join('\n');
};

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** The words of a search. */
export const wordsOf = (search: string): readonly string[] => plain(search).split(/\s+/).filter(Boolean);

/** Every word, or its beginning, stands in the rule: in its number, title or text. */
export const ruleMatches = (rule: Rule, words: readonly string[]): boolean => {
  const text = plain([`rule ${rule.number}`, rule.title, ...rule.body.map(textOf)].join('\n'));
  return words.every((word) => text.includes(word));
};

/** The least layer in which a rule or chapter is shown; null when there is no such number. */
export const layerOf = (chapters: readonly Chapter[], number: string): Layer | null => {
  const found = LAYERS.find((layer) =>
    chaptersFor(chapters, FEATURES_OF_LAYER[layer]).some(
      (chapter) => chapter.number === number || chapter.rules.some((rule) => rule.number === number),
    ),
  );
  return found ?? null;
};

/** Sources that blocks cite, each once, in order. */
export const citesOf = (sections: readonly Section[]): readonly string[] => [
  ...new Set(
    sections.flatMap(({ body }) =>
      body.flatMap((block) => (typeof block !== 'string' && 'cites' in block ? (block.cites ?? []) : [])),
    ),
  ),
];
