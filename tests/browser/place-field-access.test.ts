import { describe, expect, it } from 'vitest';
import { obstaclesEverywhere } from './obstacles.ts';
import { PlaceField, standInForList } from './place-field-page.ts';
import { overHttp, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const site = useSite(overHttp);

/** What the field can show: typed, and the data-staat it leads to. */
const antwoorden = [
  ['een gevonden plaats', 'Weesp', 'gevonden'],
  ['een postcode die niet in de tabel staat', '1000', 'gevonden'],
  ['een provincie', 'provincie Utrecht', 'gevonden'],
  ['een keuze', 'Amsterdam', 'keuze'],
  ['de vraag om een postcode', 'De Fryske Marren', 'keuze'],
  ['voorstellen', 'hengello', 'onbekend'],
  ['een leeg veld', '', 'leeg'],
] as const;

describe.each([
  ['op de startpagina', 'index.html'],
  ['in de zoeker', 'toolbox.html'],
])('het plaatsveld %s is zonder drempels, licht en donker, breed en smal, met', (_waar, adres) => {
  it.each(antwoorden)('%s', async (_wat, tekst, staat) => {
    const { page } = await enter();
    await standInForList(page);
    await page.goto(site() + adres);
    const field = new PlaceField(page);
    if (adres === 'index.html') await field.answerHere('toon');
    expect(await field.ask(tekst)).toBe(staat);
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
  });
});

describe('het antwoord', () => {
  it.each(antwoorden)('past op een scherm van 320 breed: %s', async (_wat, tekst) => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site()}index.html`);
    const field = new PlaceField(page);
    await field.answerHere('toon');
    await field.ask(tekst);
    const { scrollWidth, clientWidth } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    for (const target of await field.element.locator('a, button, summary').all()) {
      if (await target.isVisible()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
  });

  it('staat op papier, zonder het veld en zonder knoppen', async () => {
    const { page } = await enter();
    await page.goto(`${site()}index.html`);
    const field = new PlaceField(page);
    await field.answerHere('toon');
    await field.ask('Weesp');
    await page.emulateMedia({ media: 'print' });
    expect(await field.titel.isVisible()).toBe(true);
    expect(await field.veld.isVisible()).toBe(false);
  });
});
