/** What every screen is held to: no serious finding of axe, and nothing that scrolls sideways. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 664 },
] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What has to be scrolled sideways, the map and tables in a scroller of their own apart. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (element.closest('.board, svg, [role=application]') || element.querySelector(':scope > table')) return false;
      const { overflowX } = getComputedStyle(element);
      const scrolls = (overflowX === 'auto' || overflowX === 'scroll') && element.clientWidth > 0;
      return scrolls && element.scrollWidth > element.clientWidth + 1;
    });
    const root = document.documentElement;
    return [
      ...(root.scrollWidth > root.clientWidth + 1 ? [`the page: ${root.scrollWidth} > ${root.clientWidth}`] : []),
      ...wide.map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`,
      ),
    ];
  });

/** No serious finding in either theme at either size, and no sideways scrolling at 320 px. */
export const check = async (page: Page, screen: string) => {
  const findings: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(page.locator(`html[data-mantine-color-scheme=${colorScheme}]`)).toHaveCount(1);
      // Colours are the only thing that a theme changes.
      const builder = new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .exclude('.world')
        .setLegacyMode(true);
      const { violations } = await (colorScheme === 'light'
        ? builder.withTags(TAGS)
        : builder.withRules(['color-contrast', 'link-in-text-block'])
      ).analyze();
      for (const { id, impact, nodes } of violations) {
        if (impact !== 'serious' && impact !== 'critical') continue;
        for (const node of nodes.slice(0, 4))
          findings.push(
            `${screen} ${size.width} ${colorScheme}: ${id}: ${node.target.join(' ')}: ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`,
          );
      }
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  findings.push(...(await sideways(page)).map((what) => `${screen} 320: scrolls sideways: ${what}`));
  await page.setViewportSize(SIZES[0]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(findings, screen).toEqual([]);
};
