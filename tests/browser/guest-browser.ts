import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { ensureBrowser } from '../../scripts/browser.ts';
import { ensureFirefox } from '../../scripts/firefox.ts';

/** A visitor of the page of a host, in one of the browsers. */
export interface Bezoek {
  open: (adres: string) => Promise<void>;
  /** What an expression is worth in the page, as JSON can say it; it waits for a promise. */
  waarde: (uitdrukking: string) => Promise<unknown>;
  /** Waits until an expression is true in the page. */
  tot: (uitdrukking: string) => Promise<void>;
  breedte: (pixels: number) => Promise<void>;
  /** Addresses of everything that was asked for. */
  verzoeken: string[];
  cookies: () => Promise<number>;
}

/** A browser that lets visitors in; each has an empty browser and leaves when the test ends. */
export interface Gastbrowser {
  naam: string;
  start: () => Promise<{ bezoek: () => Promise<Bezoek>; close: () => Promise<void> }>;
}

/** Milliseconds after which waiting has failed; far above what anything takes. */
const geduld = 45_000;

async function waitFor(waarde: Bezoek['waarde'], uitdrukking: string): Promise<void> {
  const tot = Date.now() + geduld;
  while ((await waarde(`Boolean(${uitdrukking})`)) !== true) {
    if (Date.now() > tot) throw new Error(`Dit werd nooit waar: ${uitdrukking}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const isOfPage = (adres: string): boolean => /^https?:/.test(adres) && !adres.endsWith('/favicon.ico');

const inChromium: Gastbrowser = {
  naam: 'Chromium',
  start: async () => {
    const browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    const bezoek = async (): Promise<Bezoek> => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      const verzoeken: string[] = [];
      page.on('request', (request) => isOfPage(request.url()) && verzoeken.push(request.url()));
      // As the console of the browser does it: the policy of the page does not count there.
      const waarde = async (expression: string): Promise<unknown> => {
        const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
          expression,
          returnByValue: true,
          awaitPromise: true,
          allowUnsafeEvalBlockedByCSP: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
        return result.value;
      };
      return {
        open: async (adres) => {
          await page.goto(adres);
        },
        waarde,
        tot: (uitdrukking) => waitFor(waarde, uitdrukking),
        breedte: (width) => page.setViewportSize({ width, height: 900 }),
        verzoeken,
        cookies: async () => (await context.cookies()).length,
      };
    };
    return { bezoek, close: () => browser.close() };
  },
};

const inFirefox: Gastbrowser = {
  naam: 'Firefox',
  start: async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await ensureFirefox(),
      headless: true,
    });
    const bezoek = async (): Promise<Bezoek> => {
      const context = await browser.createBrowserContext();
      onTestFinished(() => context.close());
      const page = await context.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      const verzoeken: string[] = [];
      page.on('request', (request) => isOfPage(request.url()) && verzoeken.push(request.url()));
      const waarde = (uitdrukking: string): Promise<unknown> => page.evaluate(uitdrukking);
      return {
        open: async (adres) => {
          await page.goto(adres);
        },
        waarde,
        tot: (uitdrukking) => waitFor(waarde, uitdrukking),
        breedte: (width) => page.setViewport({ width, height: 900 }),
        verzoeken,
        cookies: async () => (await context.cookies()).length,
      };
    };
    return { bezoek, close: () => browser.close() };
  },
};

/** The browsers in which others see what they embed. */
export const gastbrowsers: readonly Gastbrowser[] = [inChromium, inFirefox];
