import { describe, expect, it } from 'vitest';
import { distDir } from '../dist/site-files.ts';
import { isVermelding, pages } from '../dist/site-reader.ts';
import { openGebouwdeZoeker } from '../golden/gebouwde-zoeker.ts';
import { wordsOnlyInBody } from './body-words.ts';
import { changeLetter, damage, schades, useSiteWith, useSiteWithout, watchForEmpty } from './damaged-site.ts';
import { FinderPage } from './finder-page.ts';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

/** Only full text finds it, in whatever form, so without full text there is no result at all. */
async function wordWithoutCards(): Promise<string> {
  const { inKaarten, volledig } = openGebouwdeZoeker(distDir);
  for (const { woord } of wordsOnlyInBody()) {
    const [kaarten, alles] = await Promise.all([inKaarten(woord), volledig(woord)]);
    if (kaarten.treffers.length === 0 && alles.treffers.length > 0) return woord;
  }
  throw new Error('Er is geen woord dat alleen in de volledige tekst te vinden is.');
}
const woord = await wordWithoutCards();

const missing = [
  { wat: 'zonder de bestanden van de zoekindex', naam: 'zoek/data' },
  { wat: 'zonder de zoekmachine', naam: 'zoek/volledig.js' },
];

describe.each(missing)('een kopie van de site $wat', ({ naam: lost }) => {
  const folder = useSiteWithout(lost);

  describe.each(transports)('via $naam', (transport) => {
    const site = useSite(transport, folder);

    it('zegt dat zoeken niet volledig werkt en toont wat de catalogus vindt', async () => {
      const finder = new FinderPage((await enter()).page);
      await finder.open(site());
      await finder.ask('verzuim');
      expect(await finder.settled('?q=verzuim')).toBe('kapot');
      expect(await finder.ids()).not.toEqual([]);
      expect(await finder.element.getByText('volledige tekst werkt nu niet').isVisible()).toBe(true);
    });

    it('zegt nooit dat er niets is', async () => {
      const { page } = await enter();
      const everEmpty = await watchForEmpty(page);
      const finder = new FinderPage(page);
      expect(await finder.open(site(), `?q=${woord}`)).toBe('kapot');
      expect(await finder.ids()).toEqual([]);
      expect(await everEmpty()).toBe(false);
      expect(await finder.status.innerText()).toBe('Zoeken werkt niet volledig');
    });

    it('filtert gewoon', async () => {
      const finder = new FinderPage((await enter()).page);
      expect(await finder.open(site(), '?type=handreiking')).toBe('klaar');
      expect(await finder.ids()).not.toEqual([]);
      expect(await finder.element.getByText('volledige tekst werkt nu niet').isVisible()).toBe(false);
    });
  });
});

const catalogus = 'zoek/catalogus.js';

describe.each([
  { wat: 'is er niet', maak: () => useSiteWithout(catalogus) },
  { wat: 'is leeg', maak: () => useSiteWith(catalogus, () => '') },
  {
    wat: 'is een inlogpagina',
    maak: () => useSiteWith(catalogus, () => '<!doctype html><title>Log in</title>'),
  },
  {
    wat: 'houdt halverwege op',
    maak: () => useSiteWith(catalogus, (text) => text.slice(0, text.length / 2)),
  },
  { wat: 'bevat één andere letter', maak: () => useSiteWith(catalogus, changeLetter) },
])('de catalogus $wat', ({ maak }) => {
  const folder = maak();

  it.each(transports)('en de zoeker zegt dat via $naam, boven de lijst van alles', async ({ open }) => {
    const { page } = await enter();
    const everEmpty = await watchForEmpty(page);
    const { base, close } = await open(folder());
    const finder = new FinderPage(page);
    expect(await finder.open(base, '?q=schoolangst&type=handreiking')).toBe('kapot');
    expect(
      await page
        .getByText('Zoeken en filteren werkt nu niet. Hieronder staat alles.', { exact: true })
        .isVisible(),
    ).toBe(true);
    const cards = page.locator('#resultaten > li');
    expect(await cards.count()).toBe(pages.filter(isVermelding).length);
    expect(await cards.first().isVisible()).toBe(true);
    expect(await cards.last().isVisible()).toBe(true);
    expect(await page.locator('[data-deel="facetten"]').isVisible()).toBe(false);
    expect(await everEmpty()).toBe(false);
    await close();
  });
});

describe('als een bestand van de zoekindex', () => {
  const site = useSite(overHttp);

  /** Addresses of the data files that the question needs. */
  async function neededFiles(): Promise<string[]> {
    const { page, requests } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site(), `?q=${woord}`);
    expect(await finder.ids()).not.toEqual([]);
    const needed = requests.filter((address) => address.includes('/zoek/data/'));
    expect(needed.length).toBeGreaterThan(3);
    return needed;
  }

  it.each(schades)('$naam, zegt de zoeker dat zoeken niet volledig werkt', async (schade) => {
    const needed = await neededFiles();
    const outcomes: string[] = [];
    for (const address of schade.traag ? needed.slice(0, 1) : needed) {
      const { page } = await enter();
      const everEmpty = await watchForEmpty(page);
      const { pathname } = new URL(address);
      await damage(page, new RegExp(`${pathname}$`), schade);
      const status = await new FinderPage(page).open(site(), `?q=${woord}`).catch(() => 'bezig');
      outcomes.push(`${pathname}: ${status}${(await everEmpty()) ? ', niets gevonden' : ''}`);
    }
    expect(outcomes.filter((outcome) => !outcome.endsWith(': kapot'))).toEqual([]);
  });

  it('op zich laat wachten, blijft er van een vorige vraag geen "Niets gevonden" staan', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    let laatGaan = (): void => undefined;
    const wachten = new Promise<void>((resolve) => (laatGaan = resolve));
    let keer = 0;
    await page.route(/\/zoek\/data\/index-/, async (route) => {
      // The index sets out before it is needed; only what a question asks for has to wait.
      keer += 1;
      if (keer === 1) return route.abort();
      await wachten;
      return route.continue();
    });
    // No word of it is in the index, so this needs none.
    expect(await finder.open(site(), '?q=xqzwvkjpf')).toBe('klaar');
    const leeg = page.locator('[data-deel="leeg"]');
    expect(await leeg.isVisible()).toBe(true);
    await finder.ask('schoolangst');
    await page.locator('toolbox-zoeker[data-zoekstatus="bezig"]').waitFor();
    await leeg.waitFor({ state: 'hidden' });
    expect(await finder.status.innerText()).toBe('');
    laatGaan();
    expect(await finder.settled('?q=schoolangst')).toBe('klaar');
    expect(await finder.ids()).not.toEqual([]);
  });

  it('weer heel is, werkt zoeken weer zonder de pagina opnieuw te laden', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await page.route(/\/zoek\/data\//, (route) => route.abort());
    expect(await finder.open(site(), '?q=schoolangst')).toBe('kapot');
    await page.unroute(/\/zoek\/data\//);
    await finder.ask('schoolangst verzuim');
    expect(await finder.settled('?q=schoolangst verzuim')).toBe('klaar');
  });
});
