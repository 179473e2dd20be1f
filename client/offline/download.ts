import type { MatchFile } from './matchFile.ts';

/** Hands a file to the browser to save. */
export const download = ({ name, bytes, type }: MatchFile): void => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

/** Lets the person choose one file; null when nothing was chosen. */
export const chooseFile = (accept: string): Promise<Uint8Array | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.onchange = () => {
      const file = input.files?.[0];
      if (!file) return resolve(null);
      file.arrayBuffer().then(
        (buffer) => resolve(new Uint8Array(buffer)),
        () => resolve(new Uint8Array()),
      );
    };
    input.oncancel = () => resolve(null);
    input.click();
  });
