import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { overHttp, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const site = useSite(overHttp);

/** Presses Tab until the focus is on what the selector names. Gives the number of presses. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let presses = 1; presses <= 80; presses += 1) {
    await page.keyboard.press('Tab');
    const arrived = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (arrived) return presses;
  }
  throw new Error(`Met 80 keer Tab is ${selector} niet te bereiken.`);
}

const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** Whether the focused element shows that it has the focus. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
  });

describe('met alleen het toetsenbord', () => {
  it('komt de eerste Tab op een zichtbare link naar de inhoud', async () => {
    const { page } = await enter();
    await page.goto(`${site()}index.html`);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Naar de inhoud' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    const box = await link.boundingBox();
    expect(box && box.x >= 0 && box.y >= 0 && box.width > 40 && box.height > 20).toBe(true);
  });

  it('slaat die link het menu over', async () => {
    const { page } = await enter();
    await page.goto(`${site()}toolbox.html`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await isFocused(page, 'main *')).toBe(true);
  });

  it('vult iemand het zoekveld in en zoekt', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    await tabTo(page, 'input[type="search"]');
    await page.keyboard.type('schoolangst');
    await page.keyboard.press('Enter');
    expect(await finder.settled('?q=schoolangst')).toBe('klaar');
    expect(await isFocused(page, 'input[type="search"]')).toBe(true);
  });

  it('vouwt iemand een filter open en kiest erin', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    const thema = page.locator('summary', { hasText: 'Thema' });
    await thema.focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[name="thema"][value="verzuim"]');
    await page.keyboard.press('Space');
    expect(await finder.settled('?thema=verzuim')).toBe('klaar');
    expect(await isFocused(page, 'input[name="thema"][value="verzuim"]')).toBe(true);
  });

  it('haalt iemand een keuze weg en hoort daarna hoeveel er zijn', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site(), '?type=handreiking');
    await tabTo(page, '[data-deel="chips"] button');
    await page.keyboard.press('Enter');
    await finder.settled('');
    expect(await isFocused(page, '[role="status"]')).toBe(true);
  });

  it('raakt iemand na het wissen van de filters de plek op de pagina niet kwijt', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site(), '?type=handreiking');
    await tabTo(page, '[data-deel="wis"]');
    await page.keyboard.press('Enter');
    await finder.settled('');
    expect(await isFocused(page, 'toolbox-zoeker *')).toBe(true);
  });

  it('is bij elke stap te zien waar iemand is', async () => {
    const { page } = await enter();
    await new FinderPage(page).open(site(), '?q=schoolangst&type=initiatief');
    const unseen: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      expect(await isFocused(page, 'body *')).toBe(true);
      if (!(await showsFocus(page))) {
        unseen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? ''));
      }
    }
    expect(unseen).toEqual([]);
  });
});

describe('het venster met filters op een telefoon', () => {
  const phone = { viewport: { width: 320, height: 640 } };

  it('opent met de knop en houdt het toetsenbord binnen', async () => {
    const { page } = await enter(phone);
    const finder = new FinderPage(page);
    await finder.open(site());
    await tabTo(page, '[data-deel="filterknop"]');
    await page.keyboard.press('Enter');
    await finder.dialoog.waitFor();
    const visited: string[] = [];
    for (let presses = 0; presses < 70; presses += 1) {
      await page.keyboard.press('Tab');
      // Past the last field the focus visits the browser itself: then no part of the page has it.
      const place = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return 'browser';
        return activeElement.closest('dialog') ? 'venster' : activeElement.outerHTML.slice(0, 120);
      });
      visited.push(place);
    }
    expect(visited).toContain('venster');
    expect(visited.filter((place) => place !== 'venster' && place !== 'browser')).toEqual([]);
  });

  it('sluit met Escape en geeft het toetsenbord terug aan de knop', async () => {
    const { page } = await enter(phone);
    const finder = new FinderPage(page);
    await finder.open(site());
    await finder.filterknop.press('Enter');
    await finder.dialoog.waitFor();
    await tabTo(page, 'dialog input[name="type"]');
    await page.keyboard.press('Escape');
    await finder.dialoog.waitFor({ state: 'hidden' });
    expect(await isFocused(page, '[data-deel="filterknop"]')).toBe(true);
  });

  it('laat een vak met de spatiebalk aan- en weer uitvinken', async () => {
    const { page } = await enter(phone);
    const finder = new FinderPage(page);
    await finder.open(site());
    await finder.filterknop.press('Enter');
    await tabTo(page, 'dialog input[name="type"][value="handreiking"]');
    await page.keyboard.press('Space');
    await finder.settled('?type=handreiking');
    await page.keyboard.press('Space');
    await finder.settled('');
    expect(await finder.box('type', 'handreiking').isChecked()).toBe(false);
  });
});
