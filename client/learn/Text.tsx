import { Fragment, type ReactNode, useId } from 'react';
import { Link } from 'wouter';
import { learn } from '../messages/en/learn.ts';
import { type Block, cellsOf, type Section, type Table } from './content.ts';
import css from './learn.module.css';

const LINK = /\{(\d+(?:\.\d+)?)\}/;
const letters = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");

/** Text with the words of the search marked. */
const Marked = ({ text, words }: { readonly text: string; readonly words: readonly string[] }): ReactNode => {
  if (words.length === 0) return text;
  const parts = text.split(new RegExp(`(${words.map(letters).join('|')})`, 'gi'));
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
  return parts.map((part, at) => (at % 2 ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>));
};

/** Cells of so few letters stay on one line. */
const SHORT = 16;

const NO_WORDS: readonly string[] = [];

/** Text in which `{7.4}` is a link to the rule. */
export const Inline = ({
  text,
  words = NO_WORDS,
}: {
  readonly text: string;
  readonly words?: readonly string[];
}): ReactNode =>
  text.split(LINK).map((part, at) =>
    at % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <RuleAnchor key={at} number={part} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <Marked key={at} text={part} words={words} />
    ),
  );

/** From any of the pages to a rule. */
export const RuleAnchor = ({ number }: { readonly number: string }) => (
  <Link href={`/learn/rules#rule-${number}`} className={css['link']}>
    {learn.rule(number)}
  </Link>
);

const Cites = ({ ids }: { readonly ids: readonly string[] | undefined }) =>
  ids?.length ? (
    <>
      {' '}
      <span className={css['cites']}>
        {ids.map((id) => (
          <Link key={id} href={`/learn/sources#source-${id}`} aria-label={learn.cite(id)}>
            {id}
          </Link>
        ))}
      </span>
    </>
  ) : null;

/** A table that scrolls by itself where the page is narrow. */
export const DataTable = ({
  table,
  words,
}: {
  readonly table: Table;
  readonly words?: readonly string[] | undefined;
}) => {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by key
    <section className={css['scroll']} aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((cell) => (
              <th key={cell} scope="col" className={css['column']}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => {
            const [first = '', ...others] = cellsOf(row);
            return (
              <tr key={first}>
                <th scope="row" data-short={first.length <= SHORT || undefined}>
                  <Inline text={first} {...(words && { words })} />
                </th>
                {others.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its column
                  <td key={at} data-short={cell.length <= SHORT || undefined}>
                    <Inline text={cell} {...(words && { words })} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};

const OneBlock = ({ block, words }: { readonly block: Block; readonly words: readonly string[] }) => {
  if (typeof block === 'string')
    return (
      <p>
        <Inline text={block} words={words} />
      </p>
    );
  if ('p' in block)
    return (
      <p>
        <Inline text={block.p} words={words} />
        <Cites ids={block.cites} />
      </p>
    );
  if ('example' in block)
    return (
      <p className={css['example']}>
        <strong>{learn.example}</strong> <Inline text={block.example} words={words} />
      </p>
    );
  if ('note' in block)
    return (
      <p className={css['note']}>
        <strong>{learn.note}</strong> <Inline text={block.note} words={words} />
        <Cites ids={block.cites} />
      </p>
    );
  if ('list' in block)
    return (
      <ul className={css['list']}>
        {block.list.map((item) => {
          const text = typeof item === 'string' ? item : item.p;
          return (
            <li key={text}>
              <Inline text={text} words={words} />
            </li>
          );
        })}
      </ul>
    );
  return <DataTable table={block.table} words={words} />;
};

export const Blocks = ({
  body,
  words = NO_WORDS,
}: {
  readonly body: readonly Block[];
  readonly words?: readonly string[];
}) =>
  body.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: blocks keep their order and have no other name
    <OneBlock key={at} block={block} words={words} />
  ));

/** Sections of running text, each with its heading. */
export const Sections = ({ sections }: { readonly sections: readonly Section[] }) =>
  sections.map(({ id, title, body }) => (
    <section key={id} id={id} className={css['section']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <Blocks body={body} />
    </section>
  ));

/** Contents of a page of sections. */
export const Contents = ({ sections }: { readonly sections: readonly Pick<Section, 'id' | 'title'>[] }) => (
  <nav className={css['contents']} aria-label={learn.contents}>
    <ul>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
