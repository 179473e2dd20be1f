import { Link } from 'wouter';
import { debrief as d } from '../../messages/en/classDebrief.ts';
import { pack } from '../../messages/en/pack.ts';
import css from './debrief.module.css';
import type { GroupFilm } from './model.ts';
import { useSpeaking } from './useNames.ts';

/** What a game cannot hold, and must not. The war is named here, also after a lesson in the abstract. */
export const People = ({ films }: { readonly films: readonly GroupFilm[] }) => {
  const { scenario } = useSpeaking();
  const assumptions = [...new Set(films.flatMap((of) => scenario(of.scenario).assumptions))];
  return (
    <section id="people" className={css['chapter']}>
      <h2>{d.parts.people}</h2>
      {d.peopleText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>
        <Link href="/learn/people">{d.peopleMore}</Link>
      </p>
      <h3>{d.leaves}</h3>
      <ul>
        {[...pack.leavesText, ...assumptions].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
};
