import { useId } from 'react';
import type { Pace } from '../../game/protocol/terms.ts';
import { create as c } from '../messages/en/online.ts';
import { Segments } from '../parts/Segments.tsx';
import css from './lobby.module.css';

/** Those that two people agree on; the one of lessons is set by a class. */
type AgreedKind = Exclude<Pace['kind'], 'lesson'>;

export const FIRST_PACES: { readonly [K in AgreedKind]: Extract<Pace, { kind: K }> } = {
  untimed: { kind: 'untimed' },
  live: { kind: 'live', minutes: 30, increment: 30 },
  week: { kind: 'week', minutes: 10 },
  days: { kind: 'days', days: 2 },
};

const agreed = ({ kind }: Pace): AgreedKind => (kind === 'lesson' ? 'week' : kind);

/** Not a number while the field is empty. */
const NumberField = (props: {
  readonly label: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly onChange: (value: number) => void;
}) => {
  const id = useId();
  const isWrong = !Number.isInteger(props.value) || props.value < props.from || props.value > props.to;
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={props.from}
        max={props.to}
        value={Number.isNaN(props.value) ? '' : props.value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-help` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.valueAsNumber)}
      />
      {isWrong ? (
        <small id={`${id}-help`} role="alert">
          {c.between(props.from, props.to)}
        </small>
      ) : null}
    </div>
  );
};

export const PaceForm = ({ pace, onChange }: { readonly pace: Pace; readonly onChange: (pace: Pace) => void }) => (
  <div>
    <Segments
      name="pace"
      legend={c.pace}
      legendShown
      value={agreed(pace)}
      options={(['untimed', 'live', 'week', 'days'] as const).map((value) => ({ value, label: c.paces[value] }))}
      onChange={(kind) => onChange(FIRST_PACES[kind])}
    />
    <p className={css['help']}>{c.paceHelp[agreed(pace)]}</p>
    <div className={css['row']}>
      {pace.kind === 'live' ? (
        <>
          <NumberField
            label={c.minutes}
            value={pace.minutes}
            from={1}
            to={600}
            onChange={(minutes) => onChange({ ...pace, minutes })}
          />
          <NumberField
            label={c.increment}
            value={pace.increment}
            from={0}
            to={3600}
            onChange={(increment) => onChange({ ...pace, increment })}
          />
        </>
      ) : null}
      {pace.kind === 'week' ? (
        <NumberField
          label={c.minutesTurn}
          value={pace.minutes}
          from={1}
          to={1440}
          onChange={(minutes) => onChange({ ...pace, minutes })}
        />
      ) : null}
      {pace.kind === 'days' ? (
        <NumberField
          label={c.days}
          value={pace.days}
          from={1}
          to={30}
          onChange={(days) => onChange({ ...pace, days })}
        />
      ) : null}
    </div>
  </div>
);
