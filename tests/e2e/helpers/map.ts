/** The map under the mouse: where a hex is on the screen, and clicks on it. */
import { expect, type Page } from '@playwright/test';
import { engine } from './truth.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export const theMap = (page: Page) => page.getByRole('application', { name: /^Map of the campaign/ });

/** Waits until the map stands still, and reads from its sheets where it looks: pixels to a kilometre and its corner. */
export const lookingAt = async (
  page: Page,
): Promise<{ readonly k: number; readonly left: number; readonly top: number }> => {
  const read = () =>
    theMap(page).evaluate((board) => {
      const world = new DOMMatrix(getComputedStyle(board.querySelector('.world') as Element).transform);
      const base = new DOMMatrix((board.querySelector('canvas') as HTMLCanvasElement).style.transform);
      const box = board.getBoundingClientRect();
      // The coarse map is drawn with eight pixels to a kilometre.
      return { k: base.a * 8, left: box.left + world.e, top: box.top + world.f, still: world.a === 1 };
    });
  let last = '';
  let now = await read();
  await expect(async () => {
    now = await read();
    const text = JSON.stringify(now);
    const same = text === last;
    last = text;
    expect(now.still && same).toBe(true);
  }).toPass({ intervals: [60, 60, 60, 120, 250], timeout: 10_000 });
  return now;
};

export const spotOf = async (page: Page, hex: string): Promise<Spot> => {
  const { k, left, top } = await lookingAt(page);
  const [x, y] = engine.centreOfHex(hex);
  return { x: left + x * k, y: top + y * k };
};

/** Nothing lies over the map at these places. */
export const free = (page: Page, spots: readonly Spot[]): Promise<readonly boolean[]> =>
  page.evaluate(
    (all) => all.map(({ x, y }) => document.elementFromPoint(x, y)?.classList.contains('glass') ?? false),
    spots,
  );

/** Drags the map until the hex can be clicked. */
export const bringIntoView = async (page: Page, hex: string): Promise<Spot> => {
  for (let tries = 0; tries < 10; tries++) {
    const at = await spotOf(page, hex);
    const edge = 24;
    const around = [
      at,
      { x: at.x - edge, y: at.y },
      { x: at.x + edge, y: at.y },
      { x: at.x, y: at.y - edge },
      { x: at.x, y: at.y + edge },
    ];
    if ((await free(page, around)).every(Boolean)) return at;
    const box = await theMap(page).boundingBox();
    if (!box) throw new Error('the map is not there');
    const grid = [0.5, 0.4, 0.6, 0.3, 0.7].flatMap((v) =>
      [0.5, 0.4, 0.6, 0.3, 0.7].map((u) => ({ x: box.x + box.width * u, y: box.y + box.height * v })),
    );
    const open = await free(page, grid);
    const places = grid.filter((_, index) => open[index]);
    // Each time to another free place, in case one lies under a control that follows.
    const to = places[tries % Math.max(1, places.length)];
    if (!to) throw new Error('the map is covered');
    const most = Math.min(box.width, box.height) * 0.4;
    const far = Math.max(1, Math.hypot(to.x - at.x, to.y - at.y) / most);
    const start = places[0] as Spot;
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + (to.x - at.x) / far, start.y + (to.y - at.y) / far, { steps: 6 });
    await page.mouse.up();
  }
  throw new Error(`${hex} cannot be brought into view`);
};

export const clickHex = async (page: Page, hex: string): Promise<void> => {
  const { x, y } = await bringIntoView(page, hex);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
};

/** Sends the chosen unit there, also where another of its side stands. */
export const sendTo = async (page: Page, hex: string): Promise<void> => {
  const { x, y } = await bringIntoView(page, hex);
  await page.mouse.move(x, y);
  await page.keyboard.down('Shift');
  await page.mouse.click(x, y);
  await page.keyboard.up('Shift');
};

/** Chooses a unit by clicking its counter, again and again in a stack. */
export const clickCounter = async (
  page: Page,
  unit: { readonly name: string; readonly hex: string },
): Promise<void> => {
  const { x, y } = await bringIntoView(page, unit.hex);
  // Lets go of the unit that is chosen, so that the click is not an order to it.
  const chosen = page.getByRole('tabpanel').getByText(/quality\s\d/);
  await expect(async () => {
    if (await chosen.isHidden()) return;
    await page.mouse.click(x, y, { button: 'right' });
    await expect(chosen).toBeHidden({ timeout: 300 });
  }).toPass();
  const heading = page.getByRole('tabpanel').getByRole('heading', { level: 2, name: unit.name, exact: true });
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect(heading).toBeVisible({ timeout: 400 });
  }).toPass();
};
