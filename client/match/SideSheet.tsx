import { type ReactNode, Suspense, useRef } from 'react';
import { t } from '../messages/en.ts';
import { useSettings } from '../settings/useSettings.ts';
import css from './match.module.css';

export interface SideTab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** A number or a word behind the label. */
  readonly mark?: ReactNode;
  /** Something in it waits. */
  readonly due?: boolean;
}

/** Tabs beside the map and the panel of the one that is chosen; on a phone a sheet that is drawn up from below. */
export const SideSheet = <T extends string>(props: {
  readonly label: string;
  readonly tabs: readonly SideTab<T>[];
  readonly tab: T;
  readonly onTab: (tab: T) => void;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** A question in the place of tabs and panel. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}) => {
  const { tabs, tab, onTab, open, onOpen } = props;
  const bar = useRef<HTMLDivElement>(null);
  // Beside the text table the sheet shows its tabs only, until one is chosen.
  const { textTable } = useSettings();
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.findIndex(({ id }) => id === tab) + by + tabs.length) % tabs.length];
    if (!next) return;
    onTab(next.id);
    bar.current?.querySelector<HTMLButtonElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <aside
      className={css['side']}
      aria-label={props.label}
      data-open={open || undefined}
      data-low={textTable || undefined}
    >
      <button
        type="button"
        className={css['grab']}
        aria-expanded={open}
        aria-label={open ? t.common.less : t.common.more}
        onClick={() => onOpen(!open)}
      />
      {props.instead ?? (
        <>
          <div className={css['tabs']} role="tablist" aria-label={props.label} ref={bar} onKeyDown={onKeyDown}>
            {tabs.map(({ id, label, mark, due }) => (
              <button
                key={id}
                type="button"
                role="tab"
                id={`tab-${id}`}
                aria-selected={id === tab}
                aria-controls="side-panel"
                tabIndex={id === tab ? 0 : -1}
                data-due={due || undefined}
                onClick={() => {
                  onTab(id);
                  if (textTable) onOpen(true);
                }}
              >
                {label}
                {mark ? <i>{mark}</i> : null}
              </button>
            ))}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard */}
          <div className={css['scroll']} role="tabpanel" id="side-panel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
            <h2 className="out-of-sight">{tabs.find(({ id }) => id === tab)?.label}</h2>
            <Suspense fallback={<p>{t.common.wait}</p>}>{props.children}</Suspense>
          </div>
        </>
      )}
    </aside>
  );
};
