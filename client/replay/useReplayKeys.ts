/**
 * Keys of the replay, wherever the focus is but in fields and dialogs. The map keeps its arrows, a panel that scrolls
 * its Home and End; keys of one letter or sign can be switched off in the settings.
 */
import { useEffect, useRef } from 'react';
import { settingsNow } from '../settings/settings.ts';
import type { Going } from './useMoment.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select');
const hasArrows = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role=application], [role=tablist], [role=menu], fieldset') !== null;

const scrolls = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('[role=tabpanel]') !== null;

export const useReplayKeys = (going: Going, bookmark: () => void, help: () => void): void => {
  const latest = useRef({ going, bookmark, help });
  useEffect(() => {
    latest.current = { going, bookmark, help };
  });
  useEffect(() => {
    const act = (event: KeyboardEvent): boolean => {
      const { going: now, bookmark: mark, help: say } = latest.current;
      const onMap = hasArrows(event.target);
      switch (event.key) {
        case 'ArrowRight':
        case 'ArrowLeft':
          if (onMap) return false;
          now.step(event.key === 'ArrowRight' ? 1 : -1);
          return true;
        case 'Home':
        case 'End':
          if (onMap || scrolls(event.target)) return false;
          now.go(event.key === 'Home' ? 0 : now.end);
          return true;
        default:
      }
      if (!settingsNow().letterKeys) return false;
      switch (event.key) {
        case '.':
          now.step(1);
          return true;
        case ',':
          now.step(-1);
          return true;
        case '>':
          now.week(1);
          return true;
        case '<':
          now.week(-1);
          return true;
        case '?':
          if (onMap) return false;
          say();
          return true;
        default:
      }
      switch (event.code) {
        case 'KeyP':
          now.play(!now.isPlaying);
          return true;
        case 'KeyV':
          now.lookNext();
          return true;
        case 'KeyM':
          mark();
          return true;
        default:
          return false;
      }
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(event.target) || document.querySelector('dialog[open]')) return;
      if (act(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
};
