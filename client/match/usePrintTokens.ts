import { useEffect } from 'react';

/** On paper the page has the tokens of print, like the map. */
export const usePrintTokens = (): void =>
  useEffect(() => {
    const { documentElement: page } = document;
    const [on, off] = [() => page.setAttribute('data-print', ''), () => page.removeAttribute('data-print')];
    window.addEventListener('beforeprint', on);
    window.addEventListener('afterprint', off);
    return () => {
      window.removeEventListener('beforeprint', on);
      window.removeEventListener('afterprint', off);
      off();
    };
  }, []);
