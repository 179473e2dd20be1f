import { replay as r } from '../messages/en/replay.ts';
import type { Progress } from './reel.ts';
import css from './replayHome.module.css';

/** How far the re-run has come. */
export const ReadingBar = ({ progress }: { readonly progress: Progress | null }) => (
  <div className={css['reading']}>
    <p role="status">{r.reading}</p>
    <progress max={progress?.of ?? 1} value={progress?.done} aria-label={r.reading} />
    {progress ? <small aria-hidden="true">{r.readingOf(progress.done, progress.of)}</small> : null}
  </div>
);
