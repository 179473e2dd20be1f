import { glossary, PLACE_NAMES, TERMS } from '../messages/en/learn.ts';
import { Frame } from './Frame.tsx';
import css from './learn.module.css';
import { DataTable, RuleAnchor } from './Text.tsx';
import { useGoToHash } from './useHash.ts';

/** `Zone of control` → `word-zone-of-control` */
const idOf = (term: string): string => `word-${term.toLowerCase().replace(/[^a-z]+/g, '-')}`;

export const Glossary = () => {
  useGoToHash(true);
  return (
    <Frame page="glossary" title={glossary.title} lead={glossary.lead}>
      <dl className={css['terms']}>
        {TERMS.map(({ term, text, rule }) => (
          <div key={term} id={idOf(term)}>
            <dt tabIndex={-1}>{term}</dt>
            <dd>
              {text} {rule ? <RuleAnchor number={rule} /> : null}
            </dd>
          </div>
        ))}
      </dl>
      <section id="places" className={css['section']} aria-labelledby="places-title">
        <h2 id="places-title" tabIndex={-1}>
          {glossary.places}
        </h2>
        <p>{glossary.placesLead}</p>
        <DataTable table={{ caption: glossary.placesCaption, head: glossary.placesHead, rows: PLACE_NAMES }} />
      </section>
    </Frame>
  );
};
