import type { Pace } from '../../game/protocol/terms.ts';
import { create as c } from '../messages/en/online.ts';
import { NumberField } from '../parts/NumberField.tsx';
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
            className={css['field']}
            between={c.between}
            label={c.minutes}
            value={pace.minutes}
            from={1}
            to={600}
            onChange={(minutes) => onChange({ ...pace, minutes })}
          />
          <NumberField
            className={css['field']}
            between={c.between}
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
          className={css['field']}
          between={c.between}
          label={c.minutesTurn}
          value={pace.minutes}
          from={1}
          to={1440}
          onChange={(minutes) => onChange({ ...pace, minutes })}
        />
      ) : null}
      {pace.kind === 'days' ? (
        <NumberField
          className={css['field']}
          between={c.between}
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
