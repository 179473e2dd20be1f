import { useId } from 'react';

/** A whole number within bounds, which says below it what is wrong. Not a number while the field is empty. */
export const NumberField = (props: {
  readonly className: string | undefined;
  readonly label: string;
  readonly help?: string;
  /** Says that it lies outside of the bounds. */
  readonly between: (from: number, to: number) => string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}) => {
  const id = useId();
  const isWrong = !Number.isInteger(props.value) || props.value < props.from || props.value > props.to;
  const below = isWrong ? props.between(props.from, props.to) : props.help;
  return (
    <div className={props.className}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={props.from}
        max={props.to}
        value={Number.isNaN(props.value) ? '' : props.value}
        aria-invalid={isWrong}
        aria-describedby={below === undefined ? undefined : `${id}-help`}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      {below === undefined ? null : (
        <small id={`${id}-help`} role={isWrong ? 'alert' : undefined}>
          {below}
        </small>
      )}
    </div>
  );
};
