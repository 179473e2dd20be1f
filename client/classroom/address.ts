/** Links of a class. What is secret stands behind `#`: it is not sent to any server. */
import { linkBase } from '../basePath.ts';

const pageAt = (path: string): string => `${linkBase(window.location)}${path}`;

export const teacherLink = (exercise: string, token: string): string => pageAt(`/teach/${exercise}#${token}`);
export const homeworkLink = (exercise: string, key: string): string => pageAt(`/class/${exercise}/debrief#${key}`);
export const classLink = (code: string): string => pageAt(`/class#${code}`);
/** What is typed: without `http://`. */
export const classAddress = (): string => pageAt('/class').replace(/^https?:\/\//, '');
/** In halves, as it is read aloud and written on a board: `K7P 4TX`. */
export const codeText = (code: string): string => `${code.slice(0, code.length / 2)} ${code.slice(code.length / 2)}`;
/** `#K7P4TX` of a QR code. */
export const codeFrom = (hash: string): string => {
  const [, code] = /^#([2-9A-Za-z]{6})$/.exec(hash) ?? [];
  return code?.toUpperCase() ?? '';
};
