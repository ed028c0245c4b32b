import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browser.ts';
import { ensureFirefox } from '../../scripts/firefox.ts';

/** The browsers in which people open a folder. Each start has an empty profile of its own. */
export const browsers: readonly { naam: string; start: () => Promise<Browser> }[] = [
  {
    naam: 'Chromium',
    start: async () =>
      puppeteer.launch({
        executablePath: await ensureBrowser(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      }),
  },
  {
    naam: 'Firefox',
    start: async () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: await ensureFirefox(),
        // As a visitor has it: the driver loosens it.
        extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
      }),
  },
];
