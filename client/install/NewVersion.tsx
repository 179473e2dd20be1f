import { Button } from '@mantine/core';
import { newVersion as n } from '../messages/en/install.ts';
import { Notice } from '../parts/Page.tsx';
import css from './install.module.css';
import { useInstalling } from './useInstalling.ts';

/** Only on pages on which nothing is under way. The server's page is the newest: to load it again is enough. */
export const NewVersion = () =>
  useInstalling().outdated ? (
    <div className={css['notice']}>
      <Notice
        action={
          <Button variant="default" onClick={() => location.reload()}>
            {n.reload}
          </Button>
        }
      >
        {n.text}
      </Notice>
    </div>
  ) : null;
