import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { serveFolder } from './serve-folder.ts';
import { transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

/** A visit as people make it: home, search, filter, an entry, an empty selection, a list. Nothing is saved. */
async function useEverything(page: Page, base: string): Promise<void> {
  const finder = new FinderPage(page);
  await page.goto(`${base}index.html`);
  await page.getByRole('searchbox').fill('schoolangst');
  await page.getByRole('searchbox').press('Enter');
  await finder.settled('?q=schoolangst');
  await finder.tick('type', 'initiatief');
  await finder.sorteer.selectOption('titel');
  await finder.settled('?q=schoolangst&type=initiatief&sorteer=titel');
  await page.locator('#resultaten a').first().click();
  await page.locator('article h1').waitFor();
  await page.goto(`${base}selectie.html`);
  await page.locator('toolbox-selectie[data-staat="leeg"]').waitFor();
  await page.goto(`${base}regios/pv26.html`, { waitUntil: 'networkidle' });
}

describe.each(transports)('een bezoek via $naam', (transport) => {
  const site = useSite(transport);

  it('vraagt alleen de site zelf om bestanden', async () => {
    const { page, requests } = await enter();
    await useEverything(page, site());
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((address) => !address.startsWith(site()))).toEqual([]);
  });

  it('laat niets achter in de browser', async () => {
    const { page } = await enter();
    await useEverything(page, site());
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0 });
  });
});

describe('met de strengste beveiliging die een server kan vragen', () => {
  const policy =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; " +
    "img-src 'self'; form-action 'self'; base-uri 'none'";
  const site = useSite({
    naam: 'http met beveiliging',
    open: (folder) => serveFolder(folder, { prefix: '/', headers: { 'Content-Security-Policy': policy } }),
  });

  it('werkt de zoeker', async () => {
    const finder = new FinderPage((await enter()).page);
    expect(await finder.open(site(), '?q=schoolangst')).toBe('klaar');
    expect(await finder.ids()).not.toEqual([]);
  });

  it('doet geen pagina iets wat niet mag', async () => {
    const { page, problems } = await enter();
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`Beveiliging: ${violatedDirective} ${blockedURI}`);
      });
    });
    await useEverything(page, site());
    expect(problems).toEqual([]);
  });
});
