import puppeteer, { type Browser, type ConsoleMessage, type HTTPResponse, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowser } from '../../scripts/browser.ts';
import { ensureFirefox } from '../../scripts/firefox.ts';

export type Browsernaam = 'Chromium' | 'Firefox';

/** Both browsers through one driver, each with the rules for files that a visitor has. */
export const startBrowser: Record<Browsernaam, () => Promise<Browser>> = {
  Chromium: async () =>
    puppeteer.launch({
      executablePath: await ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    }),
  Firefox: async () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: await ensureFirefox(),
      // The driver loosens this rule in its own profile; a visitor has it.
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    }),
};

/** One visitor with an empty browser. */
export interface Bezoek {
  page: Page;
  /** Errors on the console, errors that no script caught, and files that a server did not give. */
  problemen: string[];
  /** Addresses of everything that was asked for. */
  verzoeken: string[];
}

function luister(page: Page): Bezoek {
  const bezoek: Bezoek = { page, problemen: [], verzoeken: [] };
  page.on('request', (request) => bezoek.verzoeken.push(request.url()));
  page.on('pageerror', (fout) => bezoek.problemen.push(String(fout)));
  page.on('console', (bericht: ConsoleMessage) => {
    if (bericht.type() === 'error')
      bezoek.problemen.push(`${bericht.text()} ${bericht.location().url ?? ''}`);
  });
  page.on('response', (antwoord: HTTPResponse) => {
    if (antwoord.status() >= 400) bezoek.problemen.push(`${antwoord.status()} ${antwoord.url()}`);
  });
  return bezoek;
}

/** Starts a browser with a new profile for the tests of one block: one visitor, who leaves after the last of them. */
export function useBezoeker(naam: Browsernaam): () => Bezoek {
  let browser: Browser | undefined;
  let bezoek: Bezoek | undefined;
  beforeAll(async () => {
    browser = await startBrowser[naam]();
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.setDefaultTimeout(45_000);
    bezoek = luister(page);
  });
  afterAll(() => browser?.close());
  return () => {
    if (!bezoek) throw new Error('De browser is niet gestart.');
    return bezoek;
  };
}
