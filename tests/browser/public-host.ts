import type { Page } from 'playwright-core';
import { readKopie } from '../../src/domain/spiegel/kopie.ts';
import { files, readBytes, readText } from '../dist/site-files.ts';

/** What the site says of itself: its day, the last day on which it is current, and its public address. */
export const { gemaakt, verloopt, site: publiek } = readKopie(readText('data/v1/kopie.json'));

const kinds: readonly (readonly [string, string])[] = [
  ['.css', 'text/css'],
  ['.js', 'text/javascript'],
  ['.json', 'application/json'],
];

/** Lets a browser find the site at its public address; `beside` holds files that stand there besides, by path. */
export async function standInForSite(
  page: Page,
  beside: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<void> {
  await page.route(`${publiek}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const bytes = beside.get(path) ?? (files.includes(path) ? readBytes(path) : undefined);
    await route.fulfill({
      status: bytes ? 200 : 404,
      contentType: kinds.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text/html',
      body: bytes ? Buffer.from(bytes) : '',
    });
  });
}
