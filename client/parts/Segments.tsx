import { type ReactNode, useId } from 'react';
import css from './parts.module.css';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly disabled?: boolean;
  readonly title?: string;
}

/** One of a few choices, as radio buttons that look like one bar. */
export const Segments = <T extends string>(props: {
  readonly name: string;
  readonly legend: string;
  readonly legendShown?: boolean;
  readonly value: T | null;
  readonly options: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
  readonly small?: boolean;
}) => {
  // The same choice may stand on the page twice, in the panel and in the text table.
  const group = `${props.name}${useId()}`;
  return (
    <fieldset className={css['segments']}>
      <legend className={props.legendShown ? css['legend'] : 'out-of-sight'}>{props.legend}</legend>
      <div className={css['bar']} data-small={props.small || undefined}>
        {props.options.map((option) => (
          <label
            key={option.value}
            title={option.title}
            data-on={option.value === props.value || undefined}
            data-off={option.disabled || undefined}
          >
            <input
              type="radio"
              className="out-of-sight"
              name={group}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled}
              onChange={() => props.onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
