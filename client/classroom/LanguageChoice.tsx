import { useId } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../game/languages.ts';
import { languages as l, language } from '../messages/en/language.ts';
import css from './classroom.module.css';

/** In which language a class is held: that of the teacher's pages, until another is chosen. */
export const LanguageChoice = (props: {
  readonly value: Language | undefined;
  readonly onChange: (language: Language) => void;
}) => {
  const id = useId();
  if (LANGUAGES.length < 2) return null;
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{l.ofClass}</label>
      <select
        id={id}
        value={props.value ?? language}
        aria-describedby={`${id}-help`}
        onChange={(event) => props.onChange(event.currentTarget.value as Language)}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </select>
      <small id={`${id}-help`}>{l.ofClassText}</small>
    </div>
  );
};
