import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { obstaclesEverywhere } from './obstacles.ts';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const telefoon = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function kruisAan(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) await page.getByLabel(label).check();
}
const stappen = (page: Page) => page.locator('gids-check [data-uitkomst] li:not([hidden])');

/** Everything that a visit can leave behind in a browser. */
const sporen = (page: Page) =>
  page.evaluate(async () => ({
    adres: location.href,
    stappenTerug: history.length,
    opslag: localStorage.length + sessionStorage.length,
    databanken: (await indexedDB.databases()).length,
    koekjes: document.cookie,
  }));

describe('een ouder op een telefoon', () => {
  const site = useSite(overHttp);

  it('heeft met twee tikken een nummer onder de duim', async () => {
    const { page } = await enter(telefoon);
    await page.goto(`${site()}index.html`);
    await page.locator('.deur').filter({ hasText: 'Ik ben ouder' }).getByRole('link').tap();
    const nummer = page
      .getByRole('complementary', { name: 'Direct bellen' })
      .getByRole('link', { name: /Bel / });
    expect(await nummer.first().getAttribute('href')).toMatch(/^tel:\+?\d{8,}$/);
    const vak = await nummer.first().boundingBox();
    expect(vak && vak.y + vak.height).toBeLessThan(740);
    expect(vak?.height).toBeGreaterThanOrEqual(44);
  });

  it('vindt met twee tikken en één veld het samenwerkingsverband van de school', async () => {
    const { page } = await enter(telefoon);
    await page.goto(`${site()}index.html`);
    await page.locator('.deur').filter({ hasText: 'Ik ben ouder' }).getByRole('link').tap();
    await page.getByRole('link', { name: 'Zoek uw samenwerkingsverband' }).tap();
    // The field has the focus already: whoever lands here types on.
    await page.keyboard.type('3511');
    await page.keyboard.press('Enter');
    const verbanden = page.locator('plaats-veld').getByRole('link', { name: /\S/ });
    await verbanden.first().waitFor();
    const adressen = await verbanden.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(
      adressen.filter((adres) => /regios\/(po|vo)\d{4}\.html$/.test(adres ?? '')).length,
    ).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    expect(await verbanden.first().isVisible()).toBe(true);
  });

  it('loopt de stappen één voor één langs', async () => {
    const { page } = await enter(telefoon);
    await page.goto(`${site()}hulp.html#praat-met-de-school`);
    await page.locator('#praat-met-de-school').getByRole('link', { name: 'Volgende stap' }).tap();
    expect(new URL(page.url()).hash).toBe('#vraag-hulp-bij-het-samenwerkingsverband');
    await page.goto(`${site()}hulp.html#stap-13`);
    expect(await page.locator('#stap-13').isVisible()).toBe(true);
  });
});

describe.each(transports)('wat is er aan de hand, via $naam', (transport) => {
  const site = useSite(transport);

  it('leidt naar de stappen die passen', async () => {
    const { page, problems } = await enter();
    await page.goto(`${site()}hulp.html`);
    expect(await page.locator('[data-uitkomst]').isVisible()).toBe(false);
    await kruisAan(page, 'Ik denk aan een vrijstelling');
    expect(await stappen(page).allInnerTexts()).toEqual([
      'Stap 4: Vraag advies bij Ouders & Onderwijs',
      'Stap 6: Bel de leerplichtambtenaar',
    ]);
    await kruisAan(page, 'Mijn kind durft niet naar school');
    expect(await page.locator('gids-check').getByRole('status').innerText()).toBe(
      'Er zijn 5 stappen voor u. Begin met stap 1: Praat met de school.',
    );
    expect(problems).toEqual([]);
  });

  it('werkt met alleen het toetsenbord, tot in de stap', async () => {
    const { page } = await enter();
    await page.goto(`${site()}hulp.html`);
    await page.getByLabel('Mijn kind is vaak of lang ziek').focus();
    await page.keyboard.press('Space');
    await page.getByRole('link', { name: 'Stap 7: Bel de jeugdarts' }).first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('stap-7');
    await page.getByRole('button', { name: 'Wis mijn antwoorden' }).press('Enter');
    expect(await page.locator('gids-check input:checked').count()).toBe(0);
    expect(
      await page
        .locator('gids-check input')
        .first()
        .evaluate((vak) => vak === document.activeElement),
    ).toBe(true);
  });

  it('laat niets achter: geen opslag, geen ander adres, geen stap terug', async () => {
    const { page, requests } = await enter();
    await page.goto(`${site()}hulp.html`);
    const ervoor = await sporen(page);
    const gevraagd = requests.length;
    await kruisAan(page, 'Mijn kind durft niet naar school', 'Ik heb geklaagd, maar het hielp niet');
    await stappen(page).first().getByRole('link').click();
    await page.getByLabel('Ik denk aan een vrijstelling').press('Enter');
    expect(await sporen(page)).toEqual(ervoor);
    expect(ervoor).toMatchObject({ opslag: 0, databanken: 0, koekjes: '' });
    expect(requests.length).toBe(gevraagd);
  });

  it('is leeg voor wie na u terugkomt of herlaadt', async () => {
    const { page } = await enter();
    await page.goto(`${site()}hulp.html`);
    await kruisAan(page, 'Mijn kind durft niet naar school');
    await page.goto(`${site()}over.html`);
    await page.goBack();
    expect(await page.locator('gids-check input:checked').count()).toBe(0);
    await kruisAan(page, 'Mijn kind durft niet naar school');
    await page.reload();
    expect(await page.locator('gids-check input:checked').count()).toBe(0);
    expect(await page.locator('[data-uitkomst]').isVisible()).toBe(false);
  });

  it('is zonder script een lijst met situaties en links naar stappen', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}hulp.html`);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.locator('summary', { hasText: 'Mijn kind durft niet naar school' }).click();
    const link = page.getByRole('link', { name: 'Stap 7: Bel de jeugdarts' });
    await link.click();
    expect(new URL(page.url()).hash).toBe('#bel-de-jeugdarts');
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(13);
  });
});

describe('met antwoorden op het scherm', () => {
  const site = useSite(overHttp);

  it('is de gids zonder drempels, licht en donker, breed en smal', async () => {
    const { page } = await enter();
    await page.goto(`${site()}hulp.html`);
    await kruisAan(page, 'Mijn kind durft niet naar school', 'Ik denk aan een vrijstelling');
    await page.getByText('stappen op een rij').click();
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
  });
});

describe('op papier', () => {
  const site = useSite(overHttp);
  const vellen = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  it.each([{ preferCSSPageSize: true }, { format: 'A4' }, { format: 'A4', scale: 1.05 }])(
    'past de gids op twee vellen A4: %o',
    async (keuze) => {
      const { page } = await enter();
      await page.goto(`${site()}hulp.html`);
      expect(vellen(await page.pdf(keuze))).toBe(2);
    },
  );

  it('past hij ook met het gevonden samenwerkingsverband op twee vellen', async () => {
    const { page } = await enter();
    await page.goto(`${site()}hulp.html`);
    await page.getByLabel('Plaats of postcode van de school').fill('3511');
    await page.getByLabel('Plaats of postcode van de school').press('Enter');
    await page.locator('plaats-veld .gevonden').waitFor();
    expect(vellen(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
  });

  it('is het een lijst om af te vinken, met nummers om te bellen en regels om in te vullen', async () => {
    const { page } = await enter();
    await page.goto(`${site()}hulp.html`);
    await kruisAan(page, 'Mijn kind durft niet naar school');
    await page.emulateMedia({ media: 'print' });
    const tekst = await page.locator('main').innerText();
    expect(tekst).toContain('Stap 13:');
    expect(tekst).toContain('070-312 28 87');
    expect(tekst).toContain('Ons samenwerkingsverband');
    expect(tekst).not.toContain('Mijn kind durft niet naar school');
    const hokje = await page
      .locator('.stap')
      .first()
      .evaluate((stap) => getComputedStyle(stap, '::after').borderTopStyle);
    expect(hokje).toBe('solid');
  });
});
