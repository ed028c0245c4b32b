import { describe, expect, it } from 'vitest';
import { ids } from '../dist/content-files.ts';
import { transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

describe.each(transports)('zonder script via $naam', (transport) => {
  const site = useSite(transport);

  it('toont de toolbox alle vermeldingen', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}toolbox.html`);
    const links = page.locator('#resultaten > li a');
    expect(await links.count()).toBe(ids.length);
    expect(await links.first().isVisible()).toBe(true);
    expect(await links.last().isVisible()).toBe(true);
  });

  it('legt de toolbox uit dat zoeken niet gaat en wijst naar lijsten', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}toolbox.html`);
    expect(await page.getByText('werkt alleen met JavaScript').isVisible()).toBe(true);
    await page.locator('.zonderscript a').click();
    await page
      .getByRole('navigation', { name: 'Per provincie' })
      .getByRole('link', { name: 'Utrecht' })
      .click();
    expect(page.url()).toBe(`${site()}regios/pv26.html`);
    expect(await page.locator('li[data-id] a').count()).toBeGreaterThan(0);
  });

  it('toont geen knoppen en vakken die niets doen', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}toolbox.html`);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Filters|Wis filters/ }).count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByText('Niets gevonden').isVisible()).toBe(false);
  });

  it('komt wie op de startpagina zoekt in de toolbox terecht', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}index.html`);
    await page.getByRole('searchbox').fill('schoolangst');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(`${site()}toolbox.html?q=schoolangst`);
    expect(await page.locator('#resultaten > li a').count()).toBe(ids.length);
  });
});
