import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Outlines } from '../board/drawing.ts';
import { loadOutlines } from '../match/useScene.ts';
import { replay as r } from '../messages/en/replay.ts';
import { t } from '../messages/en.ts';
import { Notice, Page } from '../parts/Page.tsx';
import { changedText } from './changedText.ts';
import { onlineId } from './paths.ts';
import { ReadingBar } from './ReadingBar.tsx';
import { OpenFile } from './ReplayHome.tsx';
import type { Reel } from './reel.ts';
import css from './replayHome.module.css';
import { useReel } from './useReel.ts';

export const useOutlines = (): Outlines | null => {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  useEffect(() => {
    let here = true;
    loadOutlines().then(
      (found) => here && setOutlines(found),
      (error: unknown) => here && setFailed(error as Error),
    );
    return () => {
      here = false;
    };
  }, []);
  if (failed) throw failed;
  return outlines;
};

const isKept = (key: string): boolean => onlineId(key) === null && !/^f[0-9a-f]{12}-\d+$/.test(key);

/** A match that goes on is not shown by its place in this browser, and from a file only when that is wanted. */
const GoesOn = ({ reel, onShow }: { readonly reel: Reel; readonly onShow: () => void }) => (
  <Page title={r.of(reel.title)}>
    <h1 className={css['title']}>{reel.title}</h1>
    <Notice
      action={
        isKept(reel.key) ? (
          <Button component={Link} href={`/match/${reel.key}`}>
            {r.backToMatch}
          </Button>
        ) : (
          <Button variant="default" onClick={onShow}>
            {r.showAnyway}
          </Button>
        )
      }
    >
      {isKept(reel.key) ? r.notOver : r.notOverFile}
    </Notice>
    <p className={css['foot']}>
      <Link href="/replay">{r.toReplays}</Link>
    </p>
  </Page>
);

/** Everything on the way to a match: reading, missing, failed, going on. `page` is the path that led here. */
export const WithReel = (props: {
  readonly id: string;
  readonly path: (key: string) => string;
  readonly children: (reel: Reel, outlines: Outlines) => ReactNode;
}) => {
  const reading = useReel(props.id);
  const outlines = useOutlines();
  const [, go] = useLocation();
  const [shown, setShown] = useState(false);
  if (reading.state === 'missing')
    return (
      <Page title={r.title}>
        <h1 className={css['title']}>{r.title}</h1>
        <p className={css['lead']}>{r.missing}</p>
        <OpenFile go={(key) => go(props.path(key) + (key === props.id ? window.location.search : ''))} />
        <p className={css['foot']}>
          <Link href="/replay">{r.toReplays}</Link>
        </p>
      </Page>
    );
  if (reading.state === 'failed')
    return (
      <Page title={r.title}>
        <h1 className={css['title']}>{r.title}</h1>
        <Notice>{reading.why}</Notice>
        <p className={css['foot']}>
          <Link href="/replay">{r.toReplays}</Link>
        </p>
      </Page>
    );
  if (reading.state === 'reading' || !outlines)
    return (
      <Page title={t.common.name}>
        <div className={css['wait']}>
          <ReadingBar progress={reading.state === 'reading' ? reading.progress : null} />
        </div>
      </Page>
    );
  const { reel } = reading;
  const { film } = reel;
  const isOver = reel.problem !== null || film.stateAt(film.shots.length).result !== null;
  return isOver || shown ? props.children(reel, outlines) : <GoesOn reel={reel} onShow={() => setShown(true)} />;
};

export const Changed = ({ reel }: { readonly reel: Reel }) =>
  reel.problem ? (
    <Notice>
      <strong>{r.changed}</strong> {changedText(reel.problem)} {r.changedShown(reel.film.shots.length)}
    </Notice>
  ) : null;
