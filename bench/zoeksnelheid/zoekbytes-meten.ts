import type { Browser, Page } from 'playwright-core';
import { visit } from './bezoek.ts';
import { askToolbox } from './in-de-pagina.ts';
import { zoekpadVan, type Bestanden } from './zoekbytes.ts';

export interface Geladen {
  voor: Bestanden;
  bij: Bestanden;
  /** All bytes of opening the page, with its text, styles and fonts. */
  pagina: number;
}

/** What a new visitor loads of the search: with the page, and with a first question. */
export function measureBytes(browser: Browser, address: string, vraag: string): Promise<Geladen> {
  const alles = new Map<string, number>();
  const lengths: Promise<void>[] = [];
  // Every answer of our server says how long it is on the line.
  const listen = (page: Page): void => {
    page.on('response', (response) => {
      lengths.push(
        response.headerValue('content-length').then((length) => {
          alles.set(response.url(), Number(length ?? 0));
        }),
      );
    });
  };
  const zoekbestanden = (): Map<string, number> =>
    new Map(
      [...alles].flatMap(([url, bytes]) => {
        const pad = zoekpadVan(url);
        return pad === undefined ? [] : [[pad, bytes]];
      }),
    );
  return visit(
    browser,
    address,
    async (page) => {
      await Promise.all(lengths);
      const voor = zoekbestanden();
      const pagina = [...alles.values()].reduce((som, bytes) => som + bytes, 0);
      await page.evaluate(askToolbox, { vraag, wacht: 0 });
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(500);
      await Promise.all(lengths);
      const bij = new Map([...zoekbestanden()].filter(([naam]) => !voor.has(naam)));
      return { voor, bij, pagina };
    },
    listen,
  );
}
