import { useRef } from 'react';

/** The value that was there before as long as the new one has the same content; for plain data of moderate size. */
export const useSame = <T>(value: T): T => {
  const kept = useRef({ value, text: '' });
  if (kept.current.value !== value) {
    kept.current.text ||= JSON.stringify(kept.current.value) ?? '';
    const text = JSON.stringify(value) ?? '';
    if (text !== kept.current.text) kept.current = { value, text };
  }
  return kept.current.value;
};
