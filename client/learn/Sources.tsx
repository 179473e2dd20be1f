import { useEffect, useId, useMemo, useState } from 'react';
import { loadSources, type Source } from '../../game/data/history/history.ts';
import { CONFLICTS, className, learn, PEOPLE_SOURCES, sources as text } from '../messages/en/learn.ts';
import { wordsOf } from './content.ts';
import { Frame } from './Frame.tsx';
import css from './learn.module.css';
import { SearchField } from './SearchField.tsx';
import { useGoToHash } from './useHash.ts';

const ALL = '';

const List = ({ sources }: { readonly sources: readonly Source[] }) => {
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState(ALL);
  const select = useId();
  useGoToHash(true);
  const kinds = useMemo(
    () => [...new Set(sources.map((source) => source.class))].sort((a, b) => className(a).localeCompare(className(b))),
    [sources],
  );
  const words = wordsOf(search);
  const found = sources.filter(
    (source) =>
      (kind === ALL || source.class === kind) &&
      words.every((word) => `${source.id} ${source.what} ${source.where}`.toLowerCase().includes(word)),
  );
  const [id, what, where, sort] = text.head;
  return (
    <>
      <search className={css['filters']}>
        <SearchField label={text.filter} value={search} onChange={setSearch} />
        <div className={css['field']}>
          <label htmlFor={select}>{text.kind}</label>
          <select id={select} value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            <option value={ALL}>{text.all}</option>
            {kinds.map((value) => (
              <option key={value} value={value}>
                {className(value)}
              </option>
            ))}
          </select>
        </div>
        <p role="status" className={css['hint']}>
          {text.found(found.length)}
        </p>
      </search>
      <table className={css['sources']}>
        <caption className="out-of-sight">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{id}</th>
            <th scope="col">{what}</th>
            <th scope="col">{where}</th>
            <th scope="col">{sort}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((source) => (
            <tr key={source.id} id={`source-${source.id}`}>
              <th scope="row" tabIndex={-1}>
                {source.id}
              </th>
              <td>{source.what}</td>
              <td data-label={where}>{source.where}</td>
              <td data-label={sort}>{className(source.class)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

export const Sources = () => {
  const [sources, setSources] = useState<readonly Source[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    loadSources().then(
      (found) => here && setSources([...found.values(), ...PEOPLE_SOURCES]),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, []);
  return (
    <Frame page="sources" title={text.title} lead={text.lead}>
      <p className={css['measure']}>{text.classes}</p>
      {sources ? <List sources={sources} /> : <p role="status">{failed ? learn.loadFailed : learn.loading}</p>}
      <section id="conflicts" className={css['section']} aria-labelledby="conflicts-title">
        <h2 id="conflicts-title" tabIndex={-1}>
          {text.conflicts}
        </h2>
        <ul className={css['list']}>
          {CONFLICTS.map((conflict) => (
            <li key={conflict}>{conflict}</li>
          ))}
        </ul>
      </section>
    </Frame>
  );
};
