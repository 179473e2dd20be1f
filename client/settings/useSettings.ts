import { useLayoutEffect, useSyncExternalStore } from 'react';
import { onSettings, type Settings, settingsNow } from './settings.ts';

export const useSettings = (): Settings => useSyncExternalStore(onSettings, settingsNow);

const darkSystem = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
const onSystem = (listener: () => void) => {
  darkSystem?.addEventListener('change', listener);
  return () => darkSystem?.removeEventListener('change', listener);
};

export const useTheme = (): 'light' | 'dark' => {
  const { theme } = useSettings();
  const system = useSyncExternalStore(onSystem, () => darkSystem?.matches ?? false);
  return theme === 'system' ? (system ? 'dark' : 'light') : theme;
};

/** Writes theme, text size and motion to the document, where the style sheets read them. */
export const useDocumentSettings = (): 'light' | 'dark' => {
  const { textSize, motion } = useSettings();
  const theme = useTheme();
  // Before effects: what paints with these colours reads them from the document.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.dataset['motion'] = motion === 'less' ? 'less' : 'full';
    root.style.setProperty('--text-scale', String(textSize / 100));
  }, [theme, motion, textSize]);
  return theme;
};
