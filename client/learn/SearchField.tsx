import { IconSearch } from '@tabler/icons-react';
import { useId } from 'react';
import css from './learn.module.css';

/** A search with its label above and a hint below. */
export const SearchField = (props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) => {
  const id = useId();
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{props.label}</label>
      <div className={css['with-icon']}>
        <IconSearch size="1.2em" aria-hidden />
        <input
          id={id}
          type="search"
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          autoComplete="off"
          spellCheck={false}
        />
      </div>
      {props.hint ? (
        <p id={`${id}-hint`} className={css['hint']}>
          {props.hint}
        </p>
      ) : null}
    </div>
  );
};
