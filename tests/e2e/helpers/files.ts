/** Files in and out of the page. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, type Locator, type Page } from '@playwright/test';
import { anyCurtain } from './table.ts';
import type { MatchRecord } from './truth.ts';

/** Chooses a file in the dialog that the control opens. */
export const openFile = async (page: Page, control: Locator, name: string, content: string | Buffer): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), control.click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
};

/** On the home page: opens a match as a file; the curtain is drawn, or the match is over. */
export const openRecord = async (page: Page, record: MatchRecord | null): Promise<void> => {
  if (!record) throw new Error('no game comes to this');
  await openFile(page, page.getByRole('button', { name: /^Open a match file/ }), 'match.json', JSON.stringify(record));
  await expect(anyCurtain(page)).toBeVisible();
};

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
  readonly record: MatchRecord;
  /** Where it lies until the test ends. */
  readonly path: string;
}

/** Saves the match to a file through its menu. */
export const saveToFile = async (page: Page): Promise<Saved> => {
  await page.getByRole('button', { name: 'Menu' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save to a file' }).click(),
  ]);
  const path = await download.path();
  const bytes = await readFile(path);
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  await expect(page.getByText(`The match was saved to ${download.suggestedFilename()}.`).first()).toBeVisible();
  return { name: download.suggestedFilename(), bytes, text, record: JSON.parse(text), path };
};
