import { z } from 'astro/zod';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { regiogegevens } from '../fixtures/insluiten.ts';
import { readText } from '../dist/site-files.ts';
import { obstaclesEverywhere } from './obstacles.ts';
import { PlaceField } from './place-field-page.ts';
import { fromDisk, overHttp, useBrowser, useSite, type Visit } from './site-in-browser.ts';

const oembed = z.object({ title: z.string(), height: z.int() });
const publiek = 'https://toolbox-thuiszitters.example/';
const enter = useBrowser();

/** The page with a stand-in for the list in the frame and for the data, so that only the page itself counts. */
async function openPage(site: string, query = '', options = {}): Promise<Visit> {
  const visit = await enter(options);
  await visit.page.route(/\/embed\/(lijst\/)?[a-z\d-]+\/\w+-\d\.html$/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="nl"><title>Lijst</title><h2>Lijst</h2></html>',
    }),
  );
  await visit.page.route(/\/data\/v1\/regios\//, (route) => route.fulfill({ json: regiogegevens(3) }));
  await visit.page.goto(`${site}insluiten.html${query}`);
  return visit;
}

const tekst = (page: Page, naam: string): Promise<string | null> =>
  page.locator(`[data-manier]:not([hidden]) [data-snippet="${naam}"]`).first().textContent();
const kies = (page: Page, naam: string): Promise<void> =>
  page.getByRole('radio', { name: naam }).check({ force: true });

describe('de pagina om een lijst in te sluiten', () => {
  const site = useSite(overHttp);
  let page: Page;
  let visit: Visit;
  beforeEach(async () => {
    visit = await openPage(site());
    page = visit.page;
  });

  it('begint met het adres voor WordPress', async () => {
    expect(await tekst(page, 'pagina')).toBe(`${publiek}regios/landelijk.html`);
    expect(await page.getByRole('heading', { level: 2, name: 'TYPO3' }).isVisible()).toBe(false);
    expect(visit.problems).toEqual([]);
  });

  it('vindt de regio van een postcode, en laat kiezen welke bedoeld is', async () => {
    expect(await new PlaceField(page).ask('1381 AB')).toBe('gevonden');
    const regio = page.getByRole('combobox', { name: 'Regio' });
    expect(await regio.inputValue()).toBe('vo2710');
    expect(await tekst(page, 'pagina')).toBe(`${publiek}regios/vo2710.html`);
    await regio.selectOption('gm0363');
    expect(await tekst(page, 'pagina')).toBe(`${publiek}regios/gm0363.html`);
    expect(new URL(page.url()).search).toBe('');
  });

  it('verandert met elke keuze alles wat te kopiëren is, en het voorbeeld', async () => {
    await page.goto(`${site()}insluiten.html?regio=VO2708`);
    await page.getByRole('combobox', { name: 'Wat tonen?' }).selectOption('alles');
    await page.getByRole('combobox', { name: 'Kopniveau' }).selectOption('2');
    await page.getByRole('combobox', { name: 'Hoeveel' }).selectOption('5');
    await kies(page, 'Gewone website');
    expect(await tekst(page, 'iframe')).toContain(`src="${publiek}embed/vo2708/alles-2.html"`);
    expect(await tekst(page, 'element')).toMatch(/regio="vo2708" inhoud="alles" aantal="5" kop="2"/);
    expect(await page.locator('iframe').getAttribute('src')).toBe(`${site()}embed/vo2708/alles-2.html`);
    expect(await page.locator('iframe').getAttribute('title')).toContain(
      'Voorbeeld: Initiatieven en materialen',
    );
    await page.locator('toolbox-initiatieven').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.locator('toolbox-initiatieven').getByRole('listitem').count()).toBe(4);
  });

  it('neemt kleuren over in het stijlblad en in het voorbeeld', async () => {
    await kies(page, 'Gewone website');
    await page.getByText('Kleuren van het onderdeel').click();
    await page.getByLabel('Links').fill('#aa3300');
    expect(await tekst(page, 'opmaak')).toContain('--toolbox-linkkleur: #aa3300;');
    const link = page.locator('toolbox-initiatieven').getByRole('link').first();
    expect(await link.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(170, 51, 0)');
    await page.getByRole('button', { name: 'Zonder eigen kleuren' }).click();
    expect(await tekst(page, 'opmaak')).not.toContain('--toolbox');
  });

  it('kopieert met een knop, en zegt dat', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopieer: Adres om te plakken' }).click();
    await page.getByText('Gekopieerd.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${publiek}regios/landelijk.html`);
  });

  it('selecteert de tekst als de browser niet mag kopiëren', async () => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Kopieer: Adres om te plakken' }).click();
    await page.getByText('Kopieer met Ctrl+C').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(`${publiek}regios/landelijk.html`);
  });

  it('is helemaal met het toetsenbord te bedienen', async () => {
    await page.getByRole('combobox', { name: 'Regio' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('combobox', { name: 'Wat tonen?' }).inputValue()).toBe('materialen');
    for (let stap = 0; stap < 4; stap += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('wordpress');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('heading', { level: 2, name: 'Gewone website' }).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[data-manier="website"] [role="status"]:not(:empty)').first().waitFor();
  });

  it('vraagt alleen deze site, en bewaart niets', async () => {
    await kies(page, 'Gewone website');
    await page.locator('toolbox-initiatieven').getByRole('list').waitFor();
    expect(visit.requests.filter((adres) => !adres.startsWith(site()))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it.each(['WordPress', 'Gewone website', 'RSS, JSON of CSV', 'Op uw server'])(
    'heeft geen drempels, licht en donker, smal en breed: %s',
    async (manier) => {
      await kies(page, manier);
      await page.getByText('Kleuren van het onderdeel').click();
      await page.locator('toolbox-initiatieven').getByRole('list').waitFor();
      expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  it('is te vinden vanaf een regio en onderaan elke pagina', async () => {
    await page.goto(`${site()}regios/vo2708.html`);
    expect(await page.getByRole('link', { name: 'Insluiten op uw site' }).count()).toBe(1);
    await page.getByRole('link', { name: 'Lijst insluiten' }).click();
    await page.waitForURL(/insluiten\.html\?regio=vo2708$/);
    expect(await tekst(page, 'pagina')).toBe(`${publiek}regios/vo2708.html`);
    await page.goto(`${site()}themas/verzuim.html`);
    await page.getByRole('link', { name: 'Lijst insluiten' }).click();
    await page.waitForURL(/insluiten\.html\?lijst=themas-verzuim$/);
    expect(await tekst(page, 'pagina')).toBe(`${publiek}themas/verzuim.html`);
  });

  it.each([
    'regio=%3Cscript%3Ealert(1)%3C/script%3E',
    'lijst=__proto__',
    'lijst=themas-weg',
    'regio=lijst/toolbox',
  ])('neemt uit het adres niets over dat er niet is: %s', async (vraag) => {
    await page.goto(`${site()}insluiten.html?${vraag}`);
    expect(await tekst(page, 'pagina')).toBe(`${publiek}regios/landelijk.html`);
    expect(await page.getByRole('combobox', { name: 'Lijst' }).count()).toBe(0);
  });

  it('geeft ook elke andere lijst, met alleen wat die heeft', async () => {
    await page.getByRole('radio', { name: 'Een andere lijst' }).check();
    expect(await tekst(page, 'pagina')).toBe(`${publiek}toolbox.html`);
    await page.getByRole('combobox', { name: 'Lijst' }).selectOption('Thema: verzuim');
    expect(await tekst(page, 'pagina')).toBe(`${publiek}themas/verzuim.html`);
    expect(await page.locator('iframe').getAttribute('src')).toBe(
      `${site()}embed/lijst/themas-verzuim/alles-3.html`,
    );
    expect(await page.getByRole('combobox', { name: 'Wat tonen?' }).inputValue()).toBe('alles');
    expect(await page.getByRole('textbox', { name: /postcode/ }).count()).toBe(0);
    await kies(page, 'Gewone website');
    expect(await tekst(page, 'iframe')).toContain(
      'title="Materialen en initiatieven over het thema verzuim |',
    );
    expect(await page.getByText('Onderdeel, stap 1').isVisible()).toBe(false);
    await kies(page, 'RSS, JSON of CSV');
    expect(await tekst(page, 'atom')).toBe(`${publiek}themas/verzuim.xml`);
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
    await page.getByRole('radio', { name: 'Een regio' }).check();
    await kies(page, 'Gewone website');
    expect(await tekst(page, 'iframe')).toContain(`src="${publiek}embed/landelijk/alles-3.html"`);
    expect(await page.getByText('Onderdeel, stap 1').isVisible()).toBe(true);
    expect(visit.problems).toEqual([]);
  });

  it('noemt in het frame de titel en de hoogte die de lijst zelf noemt', async () => {
    for (const map of ['landelijk', 'lijst/toolbox']) {
      const antwoord = oembed.parse(JSON.parse(readText(`embed/${map}/oembed.json`)));
      const vraag = map === 'landelijk' ? 'regio=landelijk' : 'lijst=toolbox';
      await page.goto(`${site()}insluiten.html?${vraag}`);
      await kies(page, 'Gewone website');
      expect(await tekst(page, 'iframe')).toContain(`title="${antwoord.title}" height="${antwoord.height}"`);
    }
  });
});

describe('zonder script', () => {
  const site = useSite(overHttp);

  it('staan alle manieren er, en de codes van alle regio’s', async () => {
    const { page } = await openPage(site(), '', { javaScriptEnabled: false });
    expect(await page.locator('[data-manier]').count()).toBe(6);
    for (const manier of await page.locator('[data-manier]').all())
      expect(await manier.isVisible()).toBe(true);
    expect(await page.getByText('Zonder JavaScript ziet u hier').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: /Kopieer|Kies/ }).count()).toBe(0);
    await page.getByText('Samenwerkingsverbanden (').click();
    expect(await page.locator('[data-map="vo2708"] a').isVisible()).toBe(true);
    expect(await page.locator('[data-map]').count()).toBeGreaterThan(500);
  });
});

describe('vanaf een schijf', () => {
  const site = useSite(fromDisk);

  it('zegt de pagina dat insluiten het openbare adres vraagt, en noemt dat', async () => {
    const visit = await openPage(site());
    expect(await visit.page.getByText('U bekijkt een kopie van deze site op een schijf').isVisible()).toBe(
      true,
    );
    expect(await tekst(visit.page, 'pagina')).toBe(`${publiek}regios/landelijk.html`);
    expect(await new PlaceField(visit.page).ask('1381')).toBe('gevonden');
    expect(await tekst(visit.page, 'pagina')).toBe(`${publiek}regios/vo2710.html`);
  });
});
