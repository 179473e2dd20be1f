import { LIMITS, learn, limits, PEOPLE, PEOPLE_SOURCES, people } from '../messages/en/learn.ts';
import { citesOf } from './content.ts';
import { Frame } from './Frame.tsx';
import css from './learn.module.css';
import { Contents, Sections } from './Text.tsx';
import { useGoToHash } from './useHash.ts';

/** What the model assumes and leaves out. */
export const Limits = () => {
  useGoToHash(true);
  return (
    <Frame page="limits" title={limits.title} lead={limits.lead}>
      <Contents sections={LIMITS} />
      <Sections sections={LIMITS} />
    </Frame>
  );
};

const CITED = citesOf(PEOPLE);
const OWN = PEOPLE_SOURCES.filter(({ id }) => CITED.includes(id));

/** About the people, with the sources of the page below. */
export const People = () => {
  useGoToHash(true);
  return (
    <Frame page="people" title={people.title} lead={people.lead}>
      <Contents sections={PEOPLE} />
      <Sections sections={PEOPLE} />
      <section id="cited" className={css['section']} aria-labelledby="cited-title">
        <h2 id="cited-title" tabIndex={-1}>
          {people.cited}
        </h2>
        <ul className={css['list']}>
          {OWN.map(({ id, what, where }) => (
            <li key={id}>
              <strong>{id}</strong> {what} ({where})
            </li>
          ))}
        </ul>
        <p>
          {learn.cited}: {CITED.filter((id) => !id.startsWith('P')).join(', ')}
        </p>
      </section>
    </Frame>
  );
};
