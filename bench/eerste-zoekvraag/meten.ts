import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { askToolbox } from '../zoeksnelheid/in-de-pagina.ts';
import { median } from '../report/amounts.ts';

/** What somebody waited for, in milliseconds from typing: the first results, and the whole answer. */
export interface Eerstevraag {
  eerst: number;
  klaar: number;
}

/** A word that is in many texts, so that the answer is long. */
const vraag = 'verzuim';

/**
 * Opens the finder of a built site from its folder in a new browser, waits until the page has loaded and asks a question: the
 * first that this browser ever asks.
 */
export async function meetEersteVraag(start: () => Promise<Browser>, dist: string): Promise<Eerstevraag> {
  const browser = await start();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(pathToFileURL(join(dist, 'toolbox.html')).href, { waitUntil: 'load' });
    await page.waitForSelector('toolbox-zoeker[data-zoekstatus]');
    const { eerst, klaar } = await page.evaluate(askToolbox, { vraag, wacht: 0 });
    const gevonden = await page.evaluate(() => document.querySelector('#resultaten')?.childElementCount ?? 0);
    if (gevonden === 0) throw new Error(`Op "${vraag}" vond de zoeker niets.`);
    return { eerst, klaar };
  } finally {
    await browser.close();
  }
}

/** The least, the middle and the most. Throws on nothing. */
export const spreiding = (tijden: readonly number[]): { min: number; mediaan: number; max: number } => ({
  min: Math.min(...tijden),
  mediaan: median(tijden),
  max: Math.max(...tijden),
});
