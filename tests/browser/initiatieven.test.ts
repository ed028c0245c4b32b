import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { echteInitiatieven } from '../fixtures/initiatieven.ts';
import { InitiatievenPage } from './initiatieven-page.ts';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const levend = echteInitiatieven.filter(({ data }) => data.status !== 'beëindigd');
const kilometers = (tekst: string): number => Number(/(\d+) km/.exec(tekst)?.[1] ?? Infinity);

describe.each(transports)('de lijst van initiatieven via $naam', (transport) => {
  const site = useSite(transport);

  it('sorteert met een postcode op afstand, en dan op wat in het eigen verband werkt', async () => {
    const { page, problems, requests } = await enter();
    const lijst = new InitiatievenPage(page);
    await lijst.open(site());
    expect(requests.filter((adres) => adres.includes('punten.js'))).toEqual([]);
    await lijst.givePlace('1091 AB');
    await lijst.settled('?plaats=1091');
    const kaarten = await lijst.cards('regionaal');
    const metAfstand = kaarten.filter(({ afstand }) => afstand.includes('km'));
    expect(kaarten.slice(0, metAfstand.length)).toEqual(metAfstand);
    const getallen = metAfstand.map(({ afstand }) => kilometers(afstand));
    expect(getallen).toEqual(getallen.toSorted((a, b) => a - b));
    expect(metAfstand[0]?.afstand).toMatch(/^Ongeveer [1-4] km, werkt in uw samenwerkingsverband$/);
    expect(await page.getByText('hemelsbreed').isVisible()).toBe(true);
    expect(await lijst.hier.isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('sorteert meteen als het adres een plaats noemt', async () => {
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.page.goto(`${site()}initiatieven.html?soort=klas&plaats=1091#lijst`);
    await lijst.sorted();
    await lijst.settled('?soort=klas&plaats=1091');
    expect((await lijst.cards('regionaal'))[0]?.afstand).toMatch(/^Ongeveer \d+ km/);
    expect(await lijst.plaats.inputValue()).toBe('1091');
    expect(await lijst.page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  it('houdt keuzes in het adres, en gaat met Terug en Vooruit mee', async () => {
    const { page } = await enter();
    const lijst = new InitiatievenPage(page);
    await lijst.open(site());
    await lijst.tick('soort', 'klas');
    await lijst.settled('?soort=klas');
    await lijst.givePlace('3511');
    await lijst.settled('?plaats=3511&soort=klas');
    const gesorteerd = await lijst.cards('regionaal');
    expect(new Set(gesorteerd.map(({ soort }) => soort))).toEqual(new Set(['klas']));
    await page.goBack();
    await lijst.settled('?soort=klas');
    expect((await lijst.cards('regionaal')).every(({ afstand }) => afstand === '')).toBe(true);
    await page.goBack();
    await lijst.settled('');
    expect(await lijst.box('soort', 'klas').isChecked()).toBe(false);
    await page.goForward();
    await page.goForward();
    await lijst.settled('?plaats=3511&soort=klas');
    expect(await lijst.cards('regionaal')).toEqual(gesorteerd);
  });

  it('toont aan wie een adres krijgt dezelfde lijst', async () => {
    const query = '?soort=school&onderwijssoort=vo&leeftijd=13&leeftijdonbekend=nee';
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.open(site(), query);
    const verwacht = levend.filter(
      ({ data: { soort, onderwijssoort, leeftijd } }) =>
        soort === 'school' &&
        onderwijssoort.includes('vo') &&
        leeftijd &&
        leeftijd.van <= 13 &&
        13 <= (leeftijd.tot ?? 13),
    );
    const getoond = [...(await lijst.cards('regionaal')), ...(await lijst.cards('overal'))];
    expect(getoond.map(({ id }) => id).sort()).toEqual(verwacht.map(({ id }) => `initiatieven/${id}`).sort());
    expect(verwacht.length).toBeGreaterThan(0);
    expect(await lijst.leeftijd.inputValue()).toBe('13');
  });
});

describe('de filters van de lijst', () => {
  const site = useSite(overHttp);

  it('verbergen wat beëindigd is, tot iemand ernaar vraagt', async () => {
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.open(site());
    expect(await lijst.cards('voorbij')).toEqual([]);
    expect(await lijst.status.innerText()).toMatch(new RegExp(`^${levend.length} initiatieven`));
    await lijst.tick('status', 'beëindigd');
    await lijst.settled('?status=beëindigd');
    expect(await lijst.cards('voorbij')).toHaveLength(echteInitiatieven.length - levend.length);
    expect(await lijst.cards('regionaal')).toEqual([]);
    expect(await lijst.status.innerText()).toMatch(/^6 initiatieven/);
  });

  it('tellen bij elk vak wat een klik daarop geeft', async () => {
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.open(site(), '?soort=klas&bereik=regionaal');
    const telling = await lijst.box('soort', 'school').evaluate((vak) => vak.closest('label')?.textContent);
    const verwacht = levend.filter(({ data }) => data.soort === 'school' && data.bereik === 'regionaal');
    expect(Number(/\d+/.exec(telling ?? '')?.[0])).toBe(verwacht.length);
    await lijst.tick('soort', 'klas');
    await lijst.tick('soort', 'school');
    await lijst.settled('?soort=school&bereik=regionaal');
    expect(await lijst.cards('regionaal')).toHaveLength(verwacht.length);
  });

  it('staan als labels boven de lijst, elk weg te halen, of alles tegelijk', async () => {
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.open(site(), '?soort=klas&doelgroep=autisme&leeftijd=9');
    await lijst.givePlace('1091');
    expect(await lijst.chips.allInnerTexts()).toEqual([
      'Bij 1091',
      '9 jaar of niet bekend',
      'Klas',
      'Autisme',
    ]);
    await lijst.page.getByRole('button', { name: 'Verwijder filter Klas' }).click();
    await lijst.settled('?plaats=1091&doelgroep=autisme&leeftijd=9');
    await lijst.page.getByRole('button', { name: 'Verwijder filter Bij 1091' }).click();
    await lijst.settled('?doelgroep=autisme&leeftijd=9');
    expect(await lijst.hier.isVisible()).toBe(false);
    expect(await lijst.plaats.inputValue()).toBe('');
    await lijst.wis.click();
    await lijst.settled('');
    expect(await lijst.leeftijd.inputValue()).toBe('');
    expect(await lijst.chips.count()).toBe(0);
    expect(await lijst.status.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('zeggen van een leeftijd die er geen is dat die niet telt', async () => {
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.open(site());
    await lijst.leeftijd.fill('negen');
    await lijst.leeftijd.press('Enter');
    expect(await lijst.page.getByText('“negen” is geen leeftijd').isVisible()).toBe(true);
    await lijst.leeftijd.fill('9');
    await lijst.settled('?leeftijd=9');
    expect(await lijst.page.getByText('is geen leeftijd').isVisible()).toBe(false);
  });

  it('zeggen het als niets past', async () => {
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.open(site(), '?leeftijd=30&leeftijdonbekend=nee&soort=online');
    expect(await lijst.status.innerText()).toBe('Geen initiatieven');
    expect(await lijst.page.getByText('Geen initiatief past').isVisible()).toBe(true);
    expect(await lijst.stippen.count()).toBe(0);
  });

  it('werken met alleen het toetsenbord', async () => {
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.open(site());
    await lijst.leeftijd.focus();
    await lijst.page.keyboard.type('9');
    await lijst.settled('?leeftijd=9');
    await lijst.page.keyboard.press('Tab');
    await lijst.page.keyboard.press('Space');
    await lijst.settled('?leeftijd=9&leeftijdonbekend=nee');
    await lijst.chips.first().focus();
    await lijst.page.keyboard.press('Enter');
    await lijst.settled('');
  });

  it('zitten op een telefoon achter een knop', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    const lijst = new InitiatievenPage(page);
    await lijst.open(site());
    expect(await lijst.leeftijd.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters' }).press('Enter');
    expect(await lijst.leeftijd.isVisible()).toBe(true);
    await lijst.tick('soort', 'plek');
    await lijst.settled('?soort=plek');
    expect(await page.getByRole('button', { name: 'Filters · 1' }).getAttribute('aria-expanded')).toBe(
      'true',
    );
  });
});

describe('de kaart met punten', () => {
  const site = useSite(overHttp);

  it('toont precies wat de lijst toont en een plaats heeft', async () => {
    const lijst = new InitiatievenPage((await enter()).page);
    await lijst.open(site(), '?soort=klas');
    const metPlaats = levend.filter(({ data }) => data.soort === 'klas' && data.plaats !== undefined);
    expect(await lijst.idsOnMap()).toEqual(metPlaats.map(({ id }) => `initiatieven/${id}`).sort());
    const getallen = await lijst.stippen.locator('text').allTextContents();
    expect(getallen.reduce((som, getal) => som + (getal === '' ? 1 : Number(getal)), 0)).toBe(
      metPlaats.length,
    );
  });

  it('leidt met Tab en Enter naar een initiatief, en is over te slaan', async () => {
    const { page } = await enter();
    const lijst = new InitiatievenPage(page);
    await lijst.open(site(), '?soort=online&soort=aanpak');
    await page.getByRole('link', { name: 'Sla de kaart over' }).focus();
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(href).toMatch(/initiatieven\/[a-z0-9-]+\.html$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/initiatieven\/[a-z0-9-]+\.html$/);
  });
});

describe('de lijst van initiatieven', () => {
  const site = useSite(overHttp);

  it('is zonder script compleet, en toont geen filters die niets doen', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}initiatieven.html`);
    expect(await page.locator('.kaart[data-id]').count()).toBe(echteInitiatieven.length);
    expect(await page.locator('.kaart[data-id]:visible').count()).toBe(levend.length);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.getByText('Beëindigde initiatieven').click();
    expect(await page.locator('.kaart[data-id]:visible').count()).toBe(echteInitiatieven.length);
  });

  it('zegt dat afstanden er niet zijn als de punten niet komen', async () => {
    const { page } = await enter();
    await page.route(/punten\.js/, (route) => route.abort());
    const lijst = new InitiatievenPage(page);
    await lijst.open(site());
    await lijst.givePlace('1091');
    expect(await page.getByText('De afstanden zijn nu niet bekend').isVisible()).toBe(true);
    expect((await lijst.cards('regionaal'))[0]?.afstand).toBe('Werkt in uw samenwerkingsverband');
  });

  it('staat op papier met afstanden, zonder filters', async () => {
    const { page } = await enter();
    const lijst = new InitiatievenPage(page);
    await lijst.open(site());
    await lijst.givePlace('1091');
    await page.emulateMedia({ media: 'print' });
    expect((await lijst.cards('regionaal'))[0]?.afstand).toContain('km');
    expect(await lijst.leeftijd.isVisible()).toBe(false);
    expect(await page.getByText('hemelsbreed').isVisible()).toBe(true);
  });

  it.each([320, 1280])('heeft met een plaats en filters geen drempels, %i breed', async (width) => {
    const { page } = await enter({ viewport: { width, height: 800 } });
    const lijst = new InitiatievenPage(page);
    await lijst.open(site(), '?soort=klas&soort=plek');
    await lijst.givePlace('1091');
    if (width === 320) await page.getByRole('button', { name: 'Filters' }).click();
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`),
      ).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
