import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { install as i } from '../messages/en/install.ts';
import css from '../settings/settings.module.css';
import { askToInstall, type Installing } from './install.ts';
import { useInstalling } from './useInstalling.ts';

const KEPT: Readonly<Record<Installing['kept'], string>> = { preparing: i.preparing, ready: i.ready, failed: i.failed };

/** Whether the page can be had as a program, and what works without a network. */
export const InstallSection = () => {
  const { possible, kept, installed, asks } = useInstalling();
  return (
    <section className={css['device']}>
      <h2>{i.title}</h2>
      {possible ? (
        <>
          <p role="status">{KEPT[kept]}</p>
          {installed ? <p>{i.installed}</p> : asks ? <p>{i.text}</p> : kept === 'ready' ? <p>{i.byMenu}</p> : null}
          {asks && !installed ? (
            <Button variant="default" leftSection={<IconDownload size={18} aria-hidden />} onClick={askToInstall}>
              {i.goLong}
            </Button>
          ) : null}
        </>
      ) : (
        <p>{i.insecure}</p>
      )}
    </section>
  );
};
