import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

const field = (page: Page) => page.getByRole('textbox', { name: 'Zoek een regio' });

/** Labels of the regions that can be seen. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('input[name="regio"]')
    .evaluateAll((boxes) =>
      boxes.filter((box) => box.checkVisibility()).map((box) => box.getAttribute('data-label') ?? ''),
    );

describe.each(transports)('zoeken in een lang filter via $naam', (transport) => {
  const site = useSite(transport);

  it('laat alleen over wat past, zonder op accenten of streepjes te letten', async () => {
    const { page } = await enter();
    await new FinderPage(page).open(site());
    await field(page).fill('FRYSLAN');
    expect(await shown(page)).toContain('Fryslân');
    expect(await shown(page)).not.toContain('Utrecht');
    await field(page).fill('noord holland');
    expect(await shown(page)).toContain('Noord-Holland');
    expect(await shown(page)).not.toContain('Zuid-Holland');
  });

  it('opent wat dicht is als daar iets past, en sluit het daarna', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    const before = await shown(page);
    await field(page).fill('po2814');
    expect(await shown(page)).toEqual(['Samenwerkingsverband PO Midden-Holland (PO2814)']);
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('');
    expect(await shown(page)).toEqual(before);
  });

  it('laat staan wat aangevinkt is, en is zelf geen deel van de vraag', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site(), '?regio=pv25');
    await field(page).fill('utrecht');
    expect(await shown(page)).toContain('Gelderland');
    await field(page).press('Enter');
    await field(page).press('Tab');
    expect(new URL(page.url()).search).toBe('?regio=pv25');
    await finder.tick('regio', 'pv26');
    await finder.settled('?regio=pv25&regio=pv26');
  });
});

describe('zoeken in een lang filter', () => {
  const site = useSite(overHttp);

  it('zegt hoeveel er passen', async () => {
    const { page } = await enter();
    await new FinderPage(page).open(site());
    const said = page.locator('.facet:has(input[name="regio"]) [data-deel="facetzoek"] [role="status"]');
    await field(page).fill('holland');
    expect(await said.innerText()).toMatch(/^\d+ van de \d+ passen$/);
    await field(page).fill('xqz');
    expect(await said.innerText()).toMatch(/^0 van de/);
    await field(page).fill('');
    expect(await said.textContent()).toBe('');
  });

  it('kan alleen waar meer dan twaalf keuzes zijn', async () => {
    const { page } = await enter();
    await new FinderPage(page).open(site());
    const numbers = await page.locator('.facet').evaluateAll((facets) =>
      facets.map((facet) => ({
        options: facet.querySelectorAll('li').length,
        searchable: facet.querySelector('[data-deel="facetzoek"]') !== null,
      })),
    );
    expect(numbers.map(({ searchable }) => searchable)).toEqual(numbers.map(({ options }) => options > 12));
  });

  it('werkt in het venster op een telefoon; Escape leegt eerst het veld en sluit daarna pas', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    const finder = new FinderPage(page);
    await finder.open(site());
    await finder.filterknop.click();
    await field(page).fill('utrecht');
    expect(await shown(page)).toContain('Utrecht');
    await field(page).press('Enter');
    await field(page).press('Escape');
    expect([await finder.dialoog.isVisible(), await field(page).inputValue()]).toEqual([true, '']);
    await field(page).press('Escape');
    await finder.dialoog.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
  });

  it('is er niet zonder script', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}toolbox.html`);
    expect(await field(page).count()).toBe(0);
  });
});
