import { type ReactNode, useId, useRef } from 'react';
import css from './parts.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly onChoose: () => void;
  /** A line above it. */
  readonly apart?: boolean;
}

/** A menu button. The browser's popover closes it on Esc and outside; arrow keys go through the entries. */
export const DropMenu = (props: {
  readonly button: ReactNode;
  readonly label: string;
  readonly className: string | undefined;
  readonly heading: ReactNode;
  readonly entries: readonly MenuEntry[];
  /** At the right edge of the window. */
  readonly atEnd?: boolean;
}) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const items = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  const onKeyDown = (event: React.KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to =
      event.key === 'ArrowDown'
        ? (at + 1) % all.length
        : event.key === 'ArrowUp'
          ? (at - 1 + all.length) % all.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? all.length - 1
              : -1;
    if (event.key === 'Tab') list.current?.hidePopover();
    if (to < 0) return;
    event.preventDefault();
    all[to]?.focus();
  };
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={props.className}
        aria-label={props.label}
        aria-haspopup="menu"
        popoverTarget={id}
        onClick={() => requestAnimationFrame(() => list.current?.matches(':popover-open') && items()[0]?.focus())}
      >
        {props.button}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={props.label}
        tabIndex={-1}
        className={css['menu']}
        data-end={props.atEnd || undefined}
        onKeyDown={onKeyDown}
      >
        <p className={css['menuHeading']}>{props.heading}</p>
        {props.entries.map((entry) => (
          <button
            key={entry.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            data-apart={entry.apart || undefined}
            onClick={() => {
              list.current?.hidePopover();
              trigger.current?.focus();
              entry.onChoose();
            }}
          >
            {entry.icon}
            {entry.label}
          </button>
        ))}
      </div>
    </>
  );
};
