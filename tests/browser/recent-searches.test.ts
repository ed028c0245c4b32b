import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { transports, overHttp, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

const keep = 'Onthoud mijn zoekvragen';
const stop = 'Stop met onthouden';
const forget = 'Wis onthouden zoekvragen';

const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

const button = (page: Page, name: string) => page.getByRole('button', { name });

async function search(finder: FinderPage, ...questions: string[]): Promise<void> {
  for (const question of questions) {
    await finder.ask(question);
    await finder.settled(`?q=${question}`);
  }
}

/** The suggestions of an empty field. */
async function remembered(finder: FinderPage): Promise<string[]> {
  await finder.veld.fill('');
  await finder.settled('');
  await finder.suggesties.waitFor();
  const options = await finder.suggesties.getByRole('option').allInnerTexts();
  return options.map((option) => option.split(/\s/)[0] ?? '');
}

describe.each(transports)('zoekvragen onthouden via $naam', (transport) => {
  const site = useSite(transport);

  it('gebeurt niet zonder klik', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    await search(finder, 'verzuim', 'leerrecht');
    expect(await stored(page)).toBe(0);
    await finder.veld.fill('');
    await finder.settled('');
    expect(await finder.suggesties.isVisible()).toBe(false);
  });

  it('geeft na een klik de laatste vragen bij een leeg veld, ook na terugkomen', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site(), '?q=thuiszitters');
    await button(page, keep).click();
    await search(finder, 'verzuim', 'leerrecht', 'verzuim');
    expect(await remembered(finder)).toEqual(['verzuim', 'leerrecht', 'thuiszitters']);
    await finder.open(site(), '?q=schoolangst');
    await finder.open(site());
    expect(await button(page, stop).isVisible()).toBe(true);
    await finder.veld.click();
    await finder.suggesties.getByRole('option', { name: 'schoolangst' }).click();
    expect(await finder.settled('?q=schoolangst')).toBe('klaar');
  });

  it('is te wissen en te stoppen, en dan blijft er niets achter', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    await button(page, keep).press('Enter');
    await search(finder, 'verzuim');
    await button(page, forget).press('Enter');
    await finder.veld.fill('');
    await finder.settled('');
    expect(await finder.suggesties.isVisible()).toBe(false);
    expect(await stored(page)).toBe(1);
    await button(page, stop).press('Enter');
    expect(await stored(page)).toBe(0);
    expect(await button(page, forget).isVisible()).toBe(false);
    expect(await button(page, keep).evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('zoekvragen onthouden in een browser die niets bewaart', () => {
  const site = useSite(overHttp);

  it('zegt dat het niet kan, en zoeken gaat door', async () => {
    const { page, problems } = await enter();
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('Geweigerd', 'SecurityError');
        },
      });
    });
    const finder = new FinderPage(page);
    await finder.open(site());
    await button(page, keep).click();
    expect(await page.getByText('Deze browser laat niet toe').isVisible()).toBe(true);
    await search(finder, 'verzuim');
    expect(problems).toEqual([]);
  });
});
