import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { distDir } from '../dist/site-files.ts';
import { pages, withTag } from '../dist/site-reader.ts';
import { fromDisk, overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

/** A page with several terms in its text. */
const adres =
  pages.find((page) => withTag(page, 'a').filter(({ attribs }) => attribs['class'] === 'begrip').length > 2)
    ?.path ?? 'materialen/leerplichttelling-2023-2024.html';

const linksOn = (page: Page): Locator => page.locator('a.begrip');
const vakOn = (page: Page): Locator => page.locator('#begripvak');

/** Where everything that shows stands, except the box. */
const places = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => !element.closest('#begripvak') && element.getClientRects().length > 0)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height].join();
      })
      .join(' '),
  );

describe.each(transports)('de uitleg bij een begrip via $naam', (transport) => {
  const site = useSite(transport);

  it('verschijnt onder de muis, blijft als de muis erheen gaat en verdwijnt daarna', async () => {
    const { page, problems } = await enter();
    await page.goto(site() + adres);
    const link = linksOn(page).first();
    await link.scrollIntoViewIfNeeded();
    const before = await places(page);
    await link.hover();
    await vakOn(page).waitFor();
    expect(await vakOn(page).innerText()).toBe(await link.getAttribute('data-uitleg'));
    expect(await link.getAttribute('aria-describedby')).toBe('begripvak');
    expect(await places(page)).toBe(before);
    await vakOn(page).hover();
    await page.waitForTimeout(400);
    expect(await vakOn(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await vakOn(page).waitFor({ state: 'hidden' });
    expect(await link.getAttribute('aria-describedby')).toBeNull();
    expect(problems).toEqual([]);
  });

  it('brengt met een klik naar de pagina van het begrip', async () => {
    const { page } = await enter();
    await page.goto(site() + adres);
    await linksOn(page).first().click();
    await page.waitForURL(/\/begrippen\/[a-z0-9-]+\.html$/);
    expect(await page.locator('h1').innerText()).toMatch(/^Wat betekent .+\?$/);
  });
});

describe('met het toetsenbord', () => {
  const site = useSite(overHttp);

  it('verschijnt de uitleg bij de focus, sluit Escape haar zonder de focus te verplaatsen, en volgt Enter de link', async () => {
    const { page } = await enter();
    await page.goto(site() + adres);
    const link = linksOn(page).first();
    await link.focus();
    await vakOn(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await vakOn(page).isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await linksOn(page).nth(1).focus();
    expect(await vakOn(page).innerText()).toBe(await linksOn(page).nth(1).getAttribute('data-uitleg'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/begrippen\//);
  });

  it('sluit Escape ook de uitleg onder de muis', async () => {
    const { page } = await enter();
    await page.goto(site() + adres);
    await linksOn(page).first().hover();
    await vakOn(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await vakOn(page).isVisible()).toBe(false);
  });
});

describe('op een telefoon van 320 breed', () => {
  const site = useSite(overHttp);

  it('toont de eerste tik de uitleg binnen het scherm en gaat de tweede naar de pagina', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    await page.goto(site() + adres);
    const before = await places(page);
    for (const link of await linksOn(page).all()) {
      await link.tap();
      await vakOn(page).waitFor();
      expect(await vakOn(page).innerText()).toContain(await link.getAttribute('data-uitleg'));
      expect(await vakOn(page).innerText()).toContain('Tik nog een keer');
      const box = await vakOn(page).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
      // The box may lie over the next term; a tap beside it takes it away.
      await page.touchscreen.tap(2, 2);
      await vakOn(page).waitFor({ state: 'hidden' });
    }
    expect(page.url()).toBe(site() + adres);
    expect(await places(page)).toBe(before);
    await linksOn(page).first().tap();
    await linksOn(page).first().tap();
    await page.waitForURL(/\/begrippen\//);
  });
});

describe('zonder script', () => {
  const site = useSite(fromDisk);

  it('is een begrip een gewone link', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(site() + adres);
    expect(await linksOn(page).first().getAttribute('title')).toBeNull();
    await linksOn(page).first().click();
    await page.waitForURL(/\/begrippen\//);
  });
});

describe('de uitleg', () => {
  const site = useSite(overHttp);

  it.each(['light', 'dark'] as const)('is open zonder drempels (%s)', async (colorScheme) => {
    const { page } = await enter({ colorScheme });
    await page.goto(site() + adres);
    await linksOn(page).first().focus();
    await vakOn(page).waitFor();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>(
      `axe.run(document, { resultTypes: ['violations'] })`,
    );
    expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
  });

  it('kost minder dan 2 kB', () => {
    const script = readFileSync(join(distDir, 'zoek/begrippen.js'));
    expect(gzipSync(script).length).toBeLessThan(2048);
  });
});
