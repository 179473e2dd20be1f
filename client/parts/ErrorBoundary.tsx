import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { t } from '../messages/en.ts';
import { Page } from './Page.tsx';

/** Catches what should not have happened; the match is saved after every order, so a reload goes on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Page title={t.failure.title}>
        <h1>{t.failure.title}</h1>
        <p>{t.failure.text}</p>
        <p style={{ display: 'flex', gap: 10, margin: '1rem 0' }}>
          <Button onClick={() => location.reload()}>{t.failure.reload}</Button>
          <Button variant="default" component="a" href="/">
            {t.failure.home}
          </Button>
        </p>
        <details>
          <summary>{t.failure.details}</summary>
          <pre style={{ whiteSpace: 'pre-wrap' }}>{`${error.message}\n${error.stack ?? ''}`}</pre>
        </details>
      </Page>
    );
  }
}
