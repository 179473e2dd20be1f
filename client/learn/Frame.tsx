import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { learn } from '../messages/en/learn.ts';
import { Page } from '../parts/Page.tsx';
import css from './learn.module.css';

export const PAGES = ['rules', 'glossary', 'limits', 'people', 'sources'] as const;
export type PageName = (typeof PAGES)[number];

/** What the Learn pages and About have in common: the way between them, the title, print. */
export const Frame = (props: {
  readonly page: PageName | 'about';
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) => (
  <Page title={props.title}>
    <a className="skip" href="#text">
      {learn.skip}
    </a>
    <nav className={css['pages']} aria-label={learn.pages}>
      <ul>
        {PAGES.map((name) => (
          <li key={name}>
            <Link href={`/learn/${name}`} aria-current={name === props.page ? 'page' : undefined}>
              {learn.page[name]}
            </Link>
          </li>
        ))}
        <li>
          <Link href="/about" aria-current={props.page === 'about' ? 'page' : undefined}>
            {learn.about}
          </Link>
        </li>
      </ul>
    </nav>
    <div id="text" tabIndex={-1} className={css['text']}>
      <div className={css['head']}>
        <div>
          <h1>{props.title}</h1>
          {props.lead ? <p className={css['lead']}>{props.lead}</p> : null}
        </div>
        <Button
          className={css['print'] ?? ''}
          variant="default"
          leftSection={<IconPrinter size="1.2em" aria-hidden />}
          onClick={() => print()}
        >
          {learn.print}
        </Button>
      </div>
      {props.children}
    </div>
  </Page>
);
