import type { Browser, Page } from 'playwright-core';

/** A slow phone line: milliseconds to and fro, and bytes per second. */
export const lijn = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/**
 * A new visitor with an empty browser on a page that has loaded and come to rest; gone afterwards. `begin` is called before
 * the page is opened.
 */
export async function visit<Result>(
  browser: Browser,
  address: string,
  work: (page: Page) => Promise<Result>,
  begin: (page: Page) => void = () => undefined,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    begin(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** From now on everything that the page loads comes over the slow line. */
export async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...lijn });
}
