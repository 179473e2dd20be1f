import { useId } from 'react';
import { controls as c } from '../messages/en/teach.ts';
import css from './desk.module.css';
import { useDesk } from './desk.ts';

/** Now, or when a later week begins. */
export const When = (props: { readonly week: number | null; readonly onWeek: (week: number | null) => void }) => {
  const id = useId();
  const { tiles } = useDesk().desk;
  const first = Math.max(...tiles.map(({ week }) => week), 0) + 1;
  const last = Math.max(...tiles.map(({ lastWeek }) => lastWeek), 0);
  const weeks = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return (
    <div className={css['line']}>
      <label htmlFor={id}>{c.when}</label>
      <select
        id={id}
        value={props.week ?? ''}
        onChange={(event) => props.onWeek(event.currentTarget.value ? Number(event.currentTarget.value) : null)}
      >
        <option value="">{c.now}</option>
        {weeks.map((week) => (
          <option key={week} value={week}>
            {c.atWeek} {week}
          </option>
        ))}
      </select>
    </div>
  );
};
