import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const run = `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`;

/** What axe has against the page as it is now, in words. */
async function obstacles(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<axe.AxeResults>(run);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** The same in light and dark, on a wide screen and on a phone. */
export async function obstaclesEverywhere(page: Page, widths: readonly number[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await obstacles(page)).map((obstacle) => `${width} ${colorScheme} ${obstacle}`));
    }
  }
  return found;
}
