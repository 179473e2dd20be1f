import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
import { moment } from '../messages/numbers.ts';
import { titleOf } from '../newMatch/titles.ts';
import { chooseFile } from '../offline/download.ts';
import { keptMatches, type SavedMatch } from '../offline/matchStore.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { changedText } from './changedText.ts';
import { type Opened, openFile } from './openFile.ts';
import { debriefPath, replayPath } from './paths.ts';
import { ReadingBar } from './ReadingBar.tsx';
import type { Progress } from './reel.ts';
import css from './replayHome.module.css';
import { WatchHistory } from './WatchHistory.tsx';

const ACCEPT = '.json,.gz,application/json,application/gzip';

const Finished = () => {
  const [matches, setMatches] = useState<readonly SavedMatch[] | null>(null);
  useEffect(() => {
    let here = true;
    keptMatches().then((found) => here && setMatches(found.filter(({ over }) => over)));
    return () => {
      here = false;
    };
  }, []);
  if (!matches) return null;
  return (
    <section className={css['finished']}>
      <h2>{r.here}</h2>
      {matches.length === 0 ? <p className={css['empty']}>{r.noneHere}</p> : null}
      <ul className={css['list']}>
        {matches.map((match) => (
          <li key={match.id}>
            <div>
              <h3>{titleOf(match)}</h3>
              <p>
                {r.facts(match.week, match.orders)} · {moment(match.saved)}
              </p>
            </div>
            <div className={css['acts']}>
              <Button component={Link} href={replayPath(match.id)}>
                {r.watch}
              </Button>
              <Button variant="default" component={Link} href={debriefPath(match.id)}>
                {r.debrief}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Opens a file that is chosen or dropped; `to` is the moment asked for by the address that led here. */
export const OpenFile = ({ go }: { readonly go: (key: string) => void }) => {
  const [progress, setProgress] = useState<Progress | 'starting' | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [over, setOver] = useState(false);
  const take = async (bytes: Uint8Array) => {
    setOpened(null);
    setProgress('starting');
    const now = await openFile(bytes, setProgress);
    setProgress(null);
    if (now.reel && !now.problem) go(now.reel.key);
    else setOpened(now);
  };
  const choose = async () => {
    const bytes = await chooseFile(ACCEPT);
    if (bytes) await take(bytes);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) await take(new Uint8Array(await file.arrayBuffer()));
  };
  const sound = opened?.reel?.film.shots.length ?? 0;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it is the first */}
      <div
        className={css['drop']}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {progress ? (
          <ReadingBar progress={progress === 'starting' ? null : progress} />
        ) : (
          <>
            <Button size="lg" leftSection={<IconFileImport size={20} aria-hidden />} onClick={choose}>
              {r.open}
            </Button>
            <p>{over ? r.dropNow : r.drop}</p>
          </>
        )}
      </div>
      {opened?.problem ? (
        <Notice
          action={
            sound > 0 && opened.reel ? (
              <Button variant="default" onClick={() => go(opened.reel?.key ?? '')}>
                {r.showSound(sound)}
              </Button>
            ) : undefined
          }
        >
          <strong>{opened.reel ? r.changed : ''}</strong> {changedText(opened.problem)}
        </Notice>
      ) : null}
    </>
  );
};

export const ReplayHome = () => {
  const [, go] = useLocation();
  return (
    <Page title={r.title}>
      <h1 className={css['title']}>{r.title}</h1>
      <p className={css['lead']}>{r.lead}</p>
      <OpenFile go={(key) => go(replayPath(key))} />
      <WatchHistory />
      <Finished />
      <p className={css['foot']}>
        <Link href="/">{t.notFound.go}</Link>
      </p>
    </Page>
  );
};
