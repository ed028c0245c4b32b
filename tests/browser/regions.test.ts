import { describe, expect, it } from 'vitest';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

describe('de kaart met het toetsenbord', () => {
  const site = useSite(overHttp);

  it('heeft een link om haar over te slaan', async () => {
    const { page } = await enter();
    await page.goto(`${site()}regios/pv26.html`);
    const overslaan = page.getByRole('link', { name: 'Sla de kaart over' });
    await overslaan.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('toont waar het is, noemt het gebied en opent zijn pagina', async () => {
    const { page } = await enter({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site()}regios/pv26.html`);
    await page.getByRole('link', { name: 'Sla de kaart over' }).focus();
    await page.keyboard.press('Tab');
    const gebied = page.locator('.landkaart a:focus');
    expect(await gebied.getAttribute('href')).toBe('pv20.html');
    const { vulling, naam } = await gebied.evaluate((link) => ({
      vulling: [link, link.nextElementSibling].map((area) => {
        const path = area?.querySelector('path');
        return path ? getComputedStyle(path).fill : '';
      }),
      naam: getComputedStyle(link.querySelector('.naam') ?? link).visibility,
    }));
    expect(vulling[0]).not.toBe(vulling[1]);
    expect(naam).toBe('visible');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site()}regios/pv20.html`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Groningen');
  });

  it('noemt elk gebied met naam en aantal voor wie niet ziet', async () => {
    const { page } = await enter();
    await page.goto(`${site()}regios/pv26.html`);
    const kaart = page.getByRole('group', { name: 'Kaart: Provincies' });
    expect(await kaart.getByRole('link').count()).toBe(12);
    expect(await kaart.getByRole('link', { name: /^Utrecht: \d+ vermelding(en)?$/ }).count()).toBe(1);
  });
});

describe.each(transports)('zonder script via $naam', (transport) => {
  const site = useSite(transport);

  it('is een gemeente drie klikken van de startpagina', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}index.html`);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Regio’s' }).click();
    await page.locator('#gemeenten summary', { hasText: 'Utrecht' }).click();
    await page.locator('#gemeenten').getByRole('link', { name: 'Stichtse Vecht', exact: true }).click();
    expect(page.url()).toBe(`${site()}regios/gm1904.html`);
    await page.locator('#buren').getByRole('link', { name: 'Utrecht', exact: true }).click();
    expect(page.url()).toBe(`${site()}regios/gm0344.html`);
  });
});

describe('op papier', () => {
  const site = useSite(overHttp);

  it('staan alle gemeenten van een provincie, ook als ze op het scherm dichtgevouwen zijn', async () => {
    const { page } = await enter();
    await page.goto(`${site()}regios/pv25.html`);
    const gemeente = page.locator('dd details a', { hasText: 'Zevenaar' });
    expect(await gemeente.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await gemeente.isVisible()).toBe(true);
  });
});
