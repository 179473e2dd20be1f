/** A teacher and pupils of a class, each in a browser of their own. */
import { type Browser, expect, type Page } from '@playwright/test';
import { somebody } from './online.ts';

export interface Lesson {
  readonly teacher: Page;
  readonly code: string;
  readonly id: string;
}

/** The preset for so many pupils, from the first page: two clicks and a number. */
export const makeLesson = async (browser: Browser, url: string, pupils: number): Promise<Lesson> => {
  const teacher = await somebody(browser, url);
  await teacher.goto('/');
  await teacher.getByRole('link', { name: /^Teach a lesson/ }).click();
  await teacher.getByLabel('Pupils in the class').fill(String(pupils));
  await teacher.getByRole('button', { name: 'Make this lesson' }).click();
  const code = teacher.getByText(/^[2-9A-Z]{3} [2-9A-Z]{3}$/);
  await expect(code).toBeVisible();
  return {
    teacher,
    code: (await code.innerText()).replace(' ', ''),
    id: new URL(teacher.url()).pathname.split('/').pop() ?? '',
  };
};

export const pupil = async (browser: Browser, url: string, code: string, name: string): Promise<Page> => {
  const page = await somebody(browser, url);
  await page.goto('/class');
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByLabel('Your name in this class').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  return page;
};

export const theClass = (page: Page) => page.getByRole('region', { name: 'The class' });

/** By the draw: the pupil of this side who has this role. */
export const whoIs = async (pupils: readonly Page[], side: string, role: string): Promise<Page> => {
  for (const page of pupils) {
    await expect(theClass(page)).toBeVisible({ timeout: 30_000 });
    const text = await theClass(page).innerText();
    // Who is alone on a side has all roles.
    if (text.includes(side) && (text.includes(role) || text.includes('All roles'))) return page;
  }
  throw new Error(`nobody is ${role} of ${side}`);
};
