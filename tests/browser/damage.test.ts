import { describe, expect, it } from 'vitest';
import { wordsOnlyInBody } from './body-words.ts';
import { damage, schades, useSiteWithout, watchForEmpty } from './damaged-site.ts';
import { FinderPage } from './finder-page.ts';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

/** Only full text finds it, so without full text there is no result at all. */
const [{ woord } = { woord: '' }] = wordsOnlyInBody();

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
      await finder.ask('schoolangst');
      expect(await finder.settled('?q=schoolangst')).toBe('kapot');
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

describe('een kopie van de site zonder de catalogus', () => {
  const folder = useSiteWithout('zoek/catalogus.js');

  it.each(transports)('toont via $naam de lijst van alles', async ({ open }) => {
    const { page } = await enter();
    const { base, close } = await open(folder());
    await page.goto(`${base}toolbox.html?q=schoolangst`, { waitUntil: 'networkidle' });
    const cards = page.locator('#resultaten > li');
    expect(await cards.count()).toBeGreaterThanOrEqual(182 + 83);
    expect(await cards.last().isVisible()).toBe(true);
    expect(await page.getByText('Niets gevonden').isVisible()).toBe(false);
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
