import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '../messages/en.ts';
import css from './dialog.module.css';
import { speakIn } from './live.ts';

/** A modal dialog of the browser: it keeps the focus, closes on Esc, and gives the focus back. */
export const Dialog = (props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Pixels at most. */
  readonly size?: number;
  readonly children: ReactNode;
  /** Stays in sight below what scrolls. */
  readonly footer?: ReactNode;
}) => {
  const { opened, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (opened && !element.open) {
      element.showModal();
      (element.querySelector<HTMLElement>('[data-autofocus]') ?? body.current)?.focus({ preventScroll: true });
    } else if (!opened && element.open) element.close();
  }, [opened]);
  useEffect(() => (opened && dialog.current ? speakIn(dialog.current) : undefined), [opened]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the browser closes it on Esc; the click is on the ground behind it
    <dialog
      ref={dialog}
      className={css['dialog']}
      aria-labelledby={id}
      style={{ ['--size' as string]: `${props.size ?? 480}px` }}
      onClose={() => opened && onClose()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {opened ? (
        <div className={css['inside']}>
          <header>
            <h2 id={id}>{props.title}</h2>
            <button type="button" aria-label={t.common.close} onClick={onClose}>
              <IconX size={20} stroke={1.6} aria-hidden />
            </button>
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
          <div ref={body} tabIndex={0} className={css['body']}>
            {props.children}
          </div>
          {props.footer ? <footer>{props.footer}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
};
