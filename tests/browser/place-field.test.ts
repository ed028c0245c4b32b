import { describe, expect, it } from 'vitest';
import { changeLetter, useSiteWith } from './damaged-site.ts';
import { FinderPage } from './finder-page.ts';
import { PlaceField, standInForList } from './place-field-page.ts';
import { overHttp, transports, useBrowser, useSite, type Visit } from './site-in-browser.ts';

const enter = useBrowser();

/** A visitor on the home page. */
async function atHome(base: string, visit?: Visit): Promise<PlaceField & { visit: Visit }> {
  const current = visit ?? (await enter());
  await standInForList(current.page);
  await current.page.goto(`${base}index.html`);
  return Object.assign(new PlaceField(current.page), { visit: current });
}

const asked = ({ requests }: Visit): string[] =>
  requests.filter((adres) => adres.endsWith('zoek/plaatsen.js'));

describe.each(transports)('op de startpagina via $naam', (transport) => {
  const site = useSite(transport);

  it('leidt een postcode in één stap naar de initiatieven in de buurt', async () => {
    const { veld, page } = await atHome(site());
    await veld.fill('1381 ab');
    await veld.press('Enter');
    await page.waitForURL(`${site()}initiatieven.html?plaats=1381`);
  });

  it('wordt de tabel pas gevraagd als iemand het veld betreedt', async () => {
    const { veld, page, visit } = await atHome(site());
    await page.waitForLoadState('networkidle');
    expect(asked(visit)).toEqual([]);
    await veld.focus();
    await page.waitForFunction(() => 'toolboxPlaatsen' in globalThis);
    expect(asked(visit)).toHaveLength(1);
  });

  it('is een keuze te openen zoals zij in het adres staat', async () => {
    const field = await atHome(site());
    expect(await field.ask('hengelo')).toBe('keuze');
    expect(await field.status.textContent()).toBe('‘hengelo’ kan meer betekenen. Welke bedoelt u?');
    expect(await field.opties.allInnerTexts()).toEqual([
      expect.stringMatching(/^Hengelo\s+in de gemeente Bronckhorst, Gelderland$/),
      expect.stringMatching(/^Hengelo\s+gemeente, Overijssel$/),
    ]);
    await field.opties.first().click();
    await field.page.waitForURL(`${site()}initiatieven.html?plaats=Hengelo%2C+gemeente+Bronckhorst`);
    const adres = new URL(field.page.url());
    const opnieuw = await atHome(site());
    await opnieuw.answerHere('toon');
    expect(await opnieuw.ask(adres.searchParams.get('plaats') ?? '')).toBe('gevonden');
    expect((await opnieuw.rijen())[0]).toBe('Gemeente | Bronckhorst');
  });
});

describe('het plaatsveld', () => {
  const site = useSite(overHttp);

  it('vraagt welk Bergen bedoeld is', async () => {
    const field = await atHome(site());
    expect(await field.ask('Bergen')).toBe('keuze');
    expect((await field.opties.allInnerTexts()).join()).toMatch(/Noord-Holland.*Limburg/s);
  });

  it.each([
    ['De Fryske Marren', 4],
    ['Zuidplas', 2],
  ])('vraagt in %s om de postcode', async (gemeente, aantal) => {
    const field = await atHome(site());
    expect(await field.ask(gemeente)).toBe('keuze');
    expect(await field.status.textContent()).toContain('Vul uw postcode in');
    expect(await field.opties.count()).toBe(aantal);
    expect(await field.veld.evaluate((veld) => veld === document.activeElement)).toBe(true);
  });

  it.each([
    ["'s-Hertogenbosch", "Gemeente | 's-Hertogenbosch", 'PO3005', 'VO3005'],
    ['Den Bosch', "Gemeente | 's-Hertogenbosch", 'PO3005', 'VO3005'],
    ['den haag', "Gemeente | 's-Gravenhage", 'PO2815', 'VO2806'],
    ['Weesp', 'Gemeente | Amsterdam', 'PO2709', 'VO2710'],
  ])('geeft bij %s de gemeente en beide samenwerkingsverbanden', async (plaats, gemeente, po, vo) => {
    const field = await atHome(site());
    await field.answerHere('toon');
    expect(await field.ask(plaats)).toBe('gevonden');
    const [eerste, tweede, derde] = await field.rijen();
    expect(eerste).toBe(gemeente);
    expect(tweede).toMatch(new RegExp(`^Samenwerkingsverband basisonderwijs \\| .*${po}`));
    expect(derde).toMatch(new RegExp(`^Samenwerkingsverband voortgezet onderwijs \\| .*${vo}`));
    const links = await field.element
      .locator('dd a')
      .evaluateAll((alle) => alle.map((a) => a.getAttribute('href')));
    expect(links.slice(1)).toEqual([po, vo].map((code) => `${site()}regios/${code.toLowerCase()}.html`));
  });

  it('zegt dat een postcode niet in de tabel staat, en welke het neemt', async () => {
    const field = await atHome(site());
    await field.answerHere('toon');
    await field.ask('1000');
    expect(await field.titel.textContent()).toBe('Postcode 1011');
    expect(await field.element.locator('.noot').textContent()).toContain('1000 staat niet in onze tabel');
  });

  it('kent wat niet bestaat niet, en wijst de weg', async () => {
    const field = await atHome(site());
    expect(await field.ask('Amstrdam')).toBe('onbekend');
    expect(await field.opties.allInnerTexts()).toEqual(['Amsterdam']);
    const link = field.element.getByRole('link', { name: 'Bekijk alle regio’s' });
    expect(await link.getAttribute('href')).toBe(`${site()}regios.html`);
    await field.opties.first().click();
    expect(await field.settled()).toBe('keuze');
    expect(await field.veld.inputValue()).toBe('Amsterdam');
  });

  it('vraagt bij een leeg veld wat er in moet', async () => {
    const field = await atHome(site());
    expect(await field.ask('  ')).toBe('leeg');
    expect(await field.status.textContent()).toMatch(/^Vul een postcode, plaats/);
    expect(await field.veld.getAttribute('aria-invalid')).toBe('true');
    expect(field.visit.page.url()).toBe(`${site()}index.html`);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '</p><script>alert(1)</script>',
    '"><b>',
    '{{7*7}}',
    '\u202e0181',
  ])('toont %s als tekst', async (tekst) => {
    const field = await atHome(site());
    const { page, problems } = field.visit;
    page.on('dialog', (dialog) => {
      problems.push(dialog.message());
      void dialog.dismiss();
    });
    expect(await field.ask(tekst)).toBe('onbekend');
    expect(await field.status.textContent()).toContain(tekst);
    expect(await field.element.locator('img, b, script').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('houdt de plaats in het adres van de pagina, en volgt Terug', async () => {
    const field = await atHome(site());
    await field.answerHere('adres');
    // Only a field that was there from the start follows the address.
    await field.element.evaluate((element) => element.replaceWith(element));
    await field.ask('Zuidplas');
    await field.opties.nth(1).click();
    await field.titel.waitFor();
    expect(new URL(field.page.url()).search).toBe('?plaats=2911');
    expect(await field.titel.evaluate((titel) => titel === document.activeElement)).toBe(true);
    await field.ask('Weesp');
    await field.page.goBack();
    await field.page.waitForFunction(
      () => document.querySelector('plaats-veld .titel')?.textContent === 'Postcode 2911',
    );
    expect(await field.veld.inputValue()).toBe('2911');
    await field.ask('');
    expect(new URL(field.page.url()).search).toBe('');
  });

  it('vertelt de pagina wat het vindt, en laat die het overnemen', async () => {
    const field = await atHome(site());
    await field.page.evaluate(() => {
      document.addEventListener('plaats-gevonden', (event) => {
        if (event instanceof CustomEvent) document.title = JSON.stringify(event.detail);
        event.preventDefault();
      });
      document.addEventListener('plaats-gewist', () => (document.title = 'gewist'));
    });
    await field.ask('Weesp');
    expect(JSON.parse(await field.page.title())).toMatchObject({
      naam: 'Weesp',
      code: 'gm0363',
      po: ['po2709'],
    });
    expect(field.page.url()).toBe(`${site()}index.html`);
    await field.ask('');
    expect(await field.page.title()).toBe('gewist');
  });

  it('is met alleen het toetsenbord te gebruiken', async () => {
    const field = await atHome(site());
    const { keyboard } = field.page;
    await field.answerHere('toon');
    await field.veld.focus();
    await keyboard.type('hengelo');
    await keyboard.press('Enter');
    await field.opties.first().waitFor();
    await keyboard.press('Escape');
    expect(await field.opties.count()).toBe(0);
    expect(await field.veld.evaluate((veld) => veld === document.activeElement)).toBe(true);
    await keyboard.press('Enter');
    await field.opties.first().waitFor();
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await keyboard.press(key);
    await field.titel.waitFor();
    expect((await field.rijen())[0]).toBe('Gemeente | Hengelo');
    expect(await field.titel.evaluate((titel) => titel === document.activeElement)).toBe(true);
  });

  it('wijst zonder script naar de pagina zelf', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await standInForList(page);
    await page.goto(`${site()}index.html`);
    await page.locator('plaats-veld input').fill('Weesp');
    await page.locator('plaats-veld input').press('Enter');
    await page.waitForURL(`${site()}initiatieven.html?plaats=Weesp`);
  });
});

describe('zonder tabel', () => {
  const beschadigd = useSite(overHttp, useSiteWith('zoek/plaatsen.js', changeLetter));
  const heel = useSite(overHttp);

  it('zegt het plaatsveld dat het niet werkt, en niet dat de plaats onbekend is', async () => {
    const field = await atHome(beschadigd());
    expect(await field.ask('Weesp')).toBe('kapot');
    expect(await field.status.textContent()).toMatch(/^Zoeken op plaats werkt nu niet/);
    expect(await field.element.getByRole('link').getAttribute('href')).toBe(`${beschadigd()}regios.html`);
  });

  it('werkt het weer zodra de tabel wel komt', async () => {
    const field = await atHome(heel());
    await field.page.route(/plaatsen\.js$/, (route) => route.abort());
    expect(await field.ask('Hengelo')).toBe('kapot');
    await field.page.unroute(/plaatsen\.js$/);
    await field.veld.press('Enter');
    await field.opties.first().waitFor();
  });
});

describe.each(transports)('in de zoeker via $naam', (transport) => {
  const site = useSite(transport);

  it('filtert een plaats op beide samenwerkingsverbanden, en blijft de rest van de vraag staan', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site(), '?q=school&type=initiatief&regio=pv26');
    const field = new PlaceField(page);
    expect(await field.ask('weesp')).toBe('gevonden');
    await finder.settled('?q=school&type=initiatief&regio=po2709&regio=vo2710');
    expect(await field.status.textContent()).toMatch(/^Weesp hoort bij Unita \(PO2709\) en /);
    await page.goBack();
    await finder.settled('?q=school&type=initiatief&regio=pv26');
  });
});

describe('in de zoeker', () => {
  const site = useSite(overHttp);

  it('heeft elk gekozen samenwerkingsverband een leesbare naam, ook in een gedeeld adres', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?regio=po2302&regio=vo2302');
    expect(await finder.chips.allTextContents()).toEqual([
      'Samenwerkingsverband Twente Oost PO (23-02) (PO2302)',
      'SWV VO 23-02 (Twente Oost) (VO2302)',
    ]);
  });

  it('vraagt het veld de tabel niet voor iemand het gebruikt, en hoort de zoeker niet wat er getypt wordt', async () => {
    const visit = await enter();
    const finder = new FinderPage(visit.page);
    await finder.open(site());
    expect(asked(visit)).toEqual([]);
    await new PlaceField(visit.page).ask('Hengelo');
    expect(await finder.shown()).toBe('q=&sorteer=relevantie');
    expect(new URL(visit.page.url()).search).toBe('');
  });

  it('werkt het veld ook in het venster met filters op een telefoon', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    const finder = new FinderPage(page);
    await finder.open(site());
    await finder.filterknop.click();
    const field = new PlaceField(page);
    expect(await field.ask('Hengelo')).toBe('keuze');
    await page.keyboard.press('Escape');
    expect(await finder.dialoog.isVisible()).toBe(true);
    await field.veld.press('Enter');
    await field.opties.nth(1).click();
    await finder.settled('?regio=po2302&regio=vo2302');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await finder.dialoog.waitFor({ state: 'hidden' });
    expect(await finder.chips.count()).toBe(2);
    await finder.filterknop.click();
    expect(await field.ask('Weesp')).toBe('gevonden');
  });
});
