import { debrief as d } from '../../messages/en/classDebrief.ts';
import css from './debrief.module.css';
import type { GroupFilm } from './model.ts';
import { useSpeaking } from './useNames.ts';

/** The scenario's questions, each once. */
export const Questions = ({ films }: { readonly films: readonly GroupFilm[] }) => {
  const { scenario } = useSpeaking();
  const questions = [...new Set(films.flatMap((of) => scenario(of.scenario).questions))];
  return (
    <section id="questions" className={css['chapter']}>
      <h2>{d.parts.questions}</h2>
      <p>{d.questionsText}</p>
      <ol>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
};
