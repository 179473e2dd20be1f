import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { t } from '../messages/en.ts';
import { readText, writeText } from '../offline/smallStore.ts';
import css from './home.module.css';

const KEY = 'salient.threshold';

export const ThresholdText = () => (
  <>
    <p>{t.threshold.note}</p>
    <p>{t.threshold.context}</p>
    <p className={css['makers']}>{t.threshold.makers}</p>
  </>
);

/** Every door has it, once per browser. */
export const Threshold = ({ children }: { readonly children: ReactNode }) => {
  const [passed, setPassed] = useState(() => readText(KEY) === 'read');
  if (passed) return children;
  const pass = () => {
    writeText(KEY, 'read');
    setPassed(true);
  };
  return (
    <main className={css['threshold']}>
      <div className={css['sheet']}>
        <p className={css['mark']}>{t.common.name}</p>
        <h1>{t.threshold.title}</h1>
        <ThresholdText />
        <Button onClick={pass} autoFocus>
          {t.threshold.go}
        </Button>
      </div>
    </main>
  );
};
