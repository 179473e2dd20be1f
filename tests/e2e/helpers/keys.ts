/** Hands on the keyboard only. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Stops every event of mouse, pen and finger before the page hears it, and counts them. */
export const withoutMouse = async (page: Page): Promise<() => Promise<number>> => {
  await page.addInitScript(() => {
    const seen = { count: 0 };
    Object.assign(window, { pointerEventsSeen: seen });
    const stop = (event: Event) => {
      // A key that presses a button makes a click as well: it comes from no pointer.
      if (event instanceof PointerEvent && event.type === 'click' && event.pointerType === '') return;
      seen.count++;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    for (const type of [
      'pointerdown',
      'pointerup',
      'pointermove',
      'mousedown',
      'mouseup',
      'mousemove',
      'click',
      'dblclick',
      'wheel',
      'touchstart',
      'touchend',
    ])
      window.addEventListener(type, stop, { capture: true, passive: false });
  });
  return () =>
    page.evaluate(() => (window as unknown as { pointerEventsSeen: { count: number } }).pointerEventsSeen.count);
};

/** Presses Tab until the control has the focus. */
export const tabTo = async (page: Page, control: Locator, most = 90): Promise<void> => {
  await expect(control).toBeVisible();
  const handle = await control.elementHandle();
  for (let presses = 0; presses <= most; presses++) {
    if (await page.evaluate((element) => document.activeElement === element, handle)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${control}`);
};

export const activate = async (page: Page, control: Locator): Promise<void> => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};

/** Chooses an option of a closed list by arrow keys. */
export const pick = async (page: Page, list: Locator, value: string): Promise<void> => {
  await tabTo(page, list);
  for (let presses = 0; presses < 200; presses++) {
    if ((await list.inputValue()) === value) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${value} is not in the list`);
};
