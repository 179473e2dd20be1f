import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { FEATURES_OF_LAYER, LAYERS, type Layer } from '../../game/data/layers.ts';
import { learn, rules } from '../messages/en/learn.ts';
import { CHAPTERS } from '../messages/en/learnRules.ts';
import { Segments } from '../parts/Segments.tsx';
import { type Chapter, chaptersFor, layerOf, type Rule, ruleMatches, wordsOf } from './content.ts';
import { Frame } from './Frame.tsx';
import css from './learn.module.css';
import { SearchField } from './SearchField.tsx';
import { Blocks } from './Text.tsx';
import { goTo, useHash } from './useHash.ts';
import { useRunningMatch } from './useRunningMatch.ts';

const layerIn = (text: string | null): Layer | null => LAYERS.find((layer) => layer === text) ?? null;
const RULE_ID = /^rule-(\d+(?:\.\d+)?)$/;
const isWider = (layer: Layer, than: Layer): boolean => LAYERS.indexOf(layer) > LAYERS.indexOf(than);

const OneRule = ({
  rule,
  words,
  here,
}: {
  readonly rule: Rule;
  readonly words: readonly string[];
  readonly here: boolean;
}) => (
  <article
    id={`rule-${rule.number}`}
    className={css['rule']}
    data-here={here || undefined}
    aria-labelledby={`title-${rule.number}`}
  >
    <h3 id={`title-${rule.number}`} tabIndex={-1}>
      <a href={`#rule-${rule.number}`} className={css['number']} title={rules.linkTo(rule.number)}>
        {rule.number}
      </a>{' '}
      {rule.title}
    </h3>
    <Blocks body={rule.body} words={words} />
  </article>
);

const isWide = (): boolean => matchMedia('(min-width: 52rem)').matches;

/** The chapters: beside the text where there is room, else folded up above it. */
const Outline = ({ chapters }: { readonly chapters: readonly Chapter[] }) => (
  <nav aria-label={learn.contents} className={css['outline']}>
    <details open={isWide()}>
      <summary>{learn.contents}</summary>
      <ol>
        {chapters.map(({ number, title }) => (
          <li key={number}>
            <a href={`#rule-${number}`}>
              <span>{number}</span> {title}
            </a>
          </li>
        ))}
      </ol>
    </details>
  </nav>
);

const Found = ({
  chapters,
  words,
  here,
}: {
  readonly chapters: readonly Chapter[];
  readonly words: readonly string[];
  readonly here: string;
}) =>
  chapters.map((chapter) => (
    <section
      key={chapter.number}
      id={`rule-${chapter.number}`}
      className={css['chapter']}
      aria-labelledby={`title-${chapter.number}`}
    >
      <h2 id={`title-${chapter.number}`} tabIndex={-1}>
        {chapter.number} {chapter.title}
      </h2>
      {chapter.lead && words.length === 0 ? <p className={css['lead']}>{chapter.lead}</p> : null}
      {chapter.rules.map((rule) => (
        <OneRule key={rule.number} rule={rule} words={words} here={here === `rule-${rule.number}`} />
      ))}
    </section>
  ));

/** The rules by number, for one layer, searchable; an address such as `#rule-7.4` always leads to its rule. */
export const Rules = () => {
  const [params, setParams] = useSearchParams();
  const match = useRunningMatch();
  const hash = useHash();
  const asked = layerIn(params.get('layer'));
  const layer = asked ?? match?.layer ?? 'basic';
  const [search, setSearch] = useState('');
  const [widened, setWidened] = useState<{ readonly number: string; readonly layer: Layer } | null>(null);
  const words = useMemo(() => wordsOf(search), [search]);
  const shownWords = useDeferredValue(words);

  const chapters = useMemo(() => chaptersFor(CHAPTERS, FEATURES_OF_LAYER[layer]), [layer]);
  const found = useMemo(
    () =>
      shownWords.length === 0
        ? chapters
        : chapters
            .map((chapter) => ({ ...chapter, rules: chapter.rules.filter((rule) => ruleMatches(rule, shownWords)) }))
            .filter((chapter) => chapter.rules.length > 0),
    [chapters, shownWords],
  );
  const count = found.reduce((sum, chapter) => sum + chapter.rules.length, 0);

  const choose = (next: Layer) => {
    setWidened(null);
    setParams({ layer: next }, { replace: true });
  };

  // A new address ends the search, and shows a fuller set of rules if its rule belongs to one.
  const number = RULE_ID.exec(hash)?.[1] ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address, or another match, asks for it
  useEffect(() => {
    if (number === null || match === undefined) return;
    setSearch('');
    const needed = layerOf(CHAPTERS, number);
    if (!needed || !isWider(needed, layer)) return;
    setWidened({ number, layer: needed });
    history.replaceState(history.state, '', `?layer=${needed}#rule-${number}`);
  }, [number, match === undefined]);

  useEffect(() => {
    if (match !== undefined && search === '' && found.length > 0) goTo(hash);
  }, [hash, match, search, found]);

  return (
    <Frame page="rules" title={rules.title} lead={rules.lead}>
      <div className={css['columns']}>
        <div className={css['side']}>
          <search className={css['search']}>
            <SearchField label={rules.search} hint={rules.searchHint} value={search} onChange={setSearch} />
            <Segments
              name="layer"
              legend={rules.layer}
              legendShown
              value={layer}
              options={LAYERS.map((value) => ({ value, label: rules.layers[value] }))}
              onChange={choose}
            />
            {match && asked === null ? (
              <p className={css['hint']}>{rules.fromMatch(match.title, match.layer)}</p>
            ) : null}
            {widened ? <p className={css['hint']}>{rules.widened(widened.number, widened.layer)}</p> : null}
            <p role="status" className={css['hint']}>
              {shownWords.length > 0 ? rules.found(count) : ''}
            </p>
          </search>
          <Outline chapters={found} />
        </div>
        <div className={css['body']}>
          <Found chapters={found} words={shownWords} here={hash} />
        </div>
      </div>
    </Frame>
  );
};
