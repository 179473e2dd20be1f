import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'wouter';
import { t } from '../messages/en.ts';
import css from './parts.module.css';

/** A screen of text: the bar at the top and one column. */
export const Page = ({
  title,
  children,
  nav,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly nav?: ReactNode;
}) => {
  useEffect(() => {
    document.title = title === t.common.name ? title : `${title} · ${t.common.name}`;
  }, [title]);
  return (
    <div className={css['bare']}>
      <header className={css['bar-top']}>
        <Link href="/">
          {title === t.home.title ? null : <IconArrowLeft size={18} aria-hidden />}
          <strong>{t.common.name}</strong>
        </Link>
        {nav ? <nav>{nav}</nav> : null}
      </header>
      <main className={css['page']}>{children}</main>
    </div>
  );
};

/** A sentence that should not be missed. */
export const Notice = ({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) => (
  <div className={css['notice']} role="status">
    <div>{children}</div>
    {action}
  </div>
);
