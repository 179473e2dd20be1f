import type { ReactNode } from 'react';
import css from './parts.module.css';

/** A word or two beside a control while it is pointed at or focused; the control has its own accessible name. */
export const Tip = (props: {
  readonly label: ReactNode;
  readonly side?: 'right' | 'top' | 'bottom' | 'left';
  readonly children: ReactNode;
}) => (
  <span className={css['tip']} data-side={props.side ?? 'top'}>
    {props.children}
    <span className={css['bubble']} aria-hidden="true">
      {props.label}
    </span>
  </span>
);
