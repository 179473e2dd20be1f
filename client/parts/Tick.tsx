import css from './parts.module.css';

/** A box to tick, with what it means. */
export const Tick = (props: {
  readonly label: string;
  readonly text: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}) => (
  <label className={css['tick']} data-off={props.disabled || undefined}>
    <input
      type="checkbox"
      checked={props.on}
      disabled={props.disabled}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
    <span>
      <strong>{props.label}</strong>
      <small>{props.text}</small>
    </span>
  </label>
);
