import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { bladzijden } from './known-pages.ts';
import { obstaclesEverywhere } from './obstacles.ts';
import { overHttp, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const site = useSite(overHttp);

describe('zonder drempels is, licht en donker, breed en smal,', () => {
  it.each(bladzijden)('$naam', async ({ adres }) => {
    const { page } = await enter();
    await page.goto(site() + adres);
    if (adres.startsWith('toolbox.html')) await new FinderPage(page).settled(new URL(page.url()).search);
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
  });

  it('de toolbox als zoeken niet volledig werkt', async () => {
    const { page } = await enter();
    await page.route(/\/zoek\/data\//, (route) => route.abort());
    await new FinderPage(page).open(site(), '?q=verzuim');
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
  });

  it('het venster met filters op een telefoon', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    const finder = new FinderPage(page);
    await finder.open(site(), '?q=verzuim');
    await finder.filterknop.click();
    await finder.dialoog.waitFor();
    expect(await obstaclesEverywhere(page, [320])).toEqual([]);
  });

  it('de suggesties bij het zoekveld, open en met een keuze', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    await finder.veld.click();
    await page.keyboard.type('leer', { delay: 20 });
    await finder.suggesties.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
    expect(await finder.suggesties.isVisible()).toBe(true);
  });

  it('alle filters uitgevouwen, met jaren, een zoekwoord voor de regio en onthouden zoekvragen', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site(), '?van=2015&tot=2020');
    await page.getByRole('button', { name: 'Onthoud mijn zoekvragen' }).click();
    await page.evaluate(() => {
      for (const facet of document.querySelectorAll<HTMLDetailsElement>('details.facet')) facet.open = true;
    });
    await page.getByRole('textbox', { name: 'Zoek een regio' }).fill('holland');
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
  });
});
