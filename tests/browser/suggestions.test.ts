import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

/** Enters the field and types, as fast as a person. */
async function typeWords(finder: FinderPage, words: string): Promise<void> {
  await finder.veld.click();
  await finder.page.keyboard.type(words, { delay: 20 });
  await finder.suggesties.waitFor();
}

/** The suggestion that a screen reader would read, or an empty text. */
const chosen = (finder: FinderPage): Promise<string> =>
  finder.veld.evaluate((field) => {
    const id = field.getAttribute('aria-activedescendant');
    return (id !== null && document.getElementById(id)?.textContent) || '';
  });

const optionsOf = (finder: FinderPage): Promise<string[]> =>
  finder.suggesties.getByRole('option').allInnerTexts();

describe.each(transports)('suggesties bij het typen via $naam', (transport) => {
  const site = useSite(transport);

  it('komen er pas na het betreden van het veld, met een script dat tot dan niet gevraagd is', async () => {
    const { page, requests } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    const asked = (): number => requests.filter((address) => address.endsWith('suggesties.js')).length;
    expect([asked(), await finder.veld.getAttribute('role')]).toEqual([0, null]);
    await typeWords(finder, 'leerpl');
    expect([asked(), await finder.veld.getAttribute('role')]).toEqual([1, 'combobox']);
    expect((await optionsOf(finder))[0]).toBe('leerplicht');
  });

  it('van een begrip zoeken dat begrip', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await typeWords(finder, 'autis');
    await finder.suggesties.getByRole('option', { name: /^autisme/ }).click();
    expect(await finder.settled('?q=autisme')).toBe('klaar');
    expect(await finder.veld.inputValue()).toBe('autisme');
    expect(await finder.suggesties.isVisible()).toBe(false);
    expect(await finder.veld.evaluate((field) => field === document.activeElement)).toBe(true);
  });

  it('van een titel gaan naar de bladzijde', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    const [{ titel, id } = { titel: '', id: '' }] = await finder.catalogus();
    await typeWords(finder, titel);
    await finder.suggesties.getByRole('option', { name: titel }).first().click();
    await finder.page.waitForURL(`${site()}${id}.html`);
    expect(await finder.page.locator('article h1').innerText()).toBe(titel);
  });
});

describe('suggesties met het toetsenbord', () => {
  const site = useSite(overHttp);

  it('kiezen met de pijlen, Home en End; Enter zoekt en het veld houdt het toetsenbord', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await typeWords(finder, 'leer');
    const options = await optionsOf(finder);
    const names = options.map((option) => option.split('\n')[0] ?? '');
    expect(options.length).toBeGreaterThan(3);
    const { keyboard } = finder.page;
    expect(await chosen(finder)).toBe('');
    const steps: [string, number][] = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['End', options.length - 1],
      ['ArrowDown', 0],
      ['ArrowUp', options.length - 1],
      ['Home', 0],
    ];
    for (const [key, place] of steps) {
      await keyboard.press(key);
      expect(await chosen(finder), key).toContain(names[place]);
      expect(await finder.suggesties.locator('[aria-selected="true"]').count()).toBe(1);
    }
    expect(await finder.veld.inputValue()).toBe('leer');
    await keyboard.press('Enter');
    await finder.settled(`?q=${names[0] ?? ''}`);
    expect(await finder.veld.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await finder.veld.getAttribute('aria-expanded')).toBe('false');
  });

  it('sluiten met Escape en laten de tekst staan; pijl omlaag opent ze weer', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await typeWords(finder, 'leer');
    await finder.page.keyboard.press('ArrowDown');
    await finder.page.keyboard.press('Escape');
    expect(await finder.suggesties.isVisible()).toBe(false);
    expect([await finder.veld.inputValue(), await chosen(finder)]).toEqual(['leer', '']);
    await finder.page.keyboard.press('ArrowDown');
    expect(await finder.suggesties.isVisible()).toBe(true);
  });

  it('sluiten met Tab, en Enter zonder keuze zoekt wat er staat', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await typeWords(finder, 'leer');
    await finder.page.keyboard.press('Tab');
    expect(await finder.suggesties.isVisible()).toBe(false);
    await finder.veld.click();
    await finder.page.keyboard.type('p');
    await finder.suggesties.waitFor();
    await finder.page.keyboard.press('Enter');
    await finder.settled('?q=leerp');
    expect(await finder.suggesties.isVisible()).toBe(false);
  });

  it('gaan niet meer open als iemand al gezocht heeft terwijl ze nog laadden', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/suggesties\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await finder.open(site());
    await finder.veld.click();
    await page.keyboard.type('leer');
    await page.keyboard.press('Enter');
    await finder.settled('?q=leer');
    release();
    await page.waitForFunction(() => document.querySelector('input[name="q"]')?.role === 'combobox');
    expect(await finder.suggesties.isVisible()).toBe(false);
  });

  it('zeggen één keer, na rust, hoeveel het er zijn', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await typeWords(finder, 'leer');
    const said = finder.element.locator('[data-deel="suggesties"] [role="status"]');
    expect(await said.textContent()).toBe('');
    const { length } = await optionsOf(finder);
    await expect.poll(() => said.textContent(), { timeout: 10_000 }).toBe(`${length} suggesties`);
  });

  it('ontbreken zonder hun script, en dan zoekt het veld gewoon', async () => {
    const { page } = await enter();
    await page.route(/suggesties\.js$/, (route) => route.abort());
    const finder = new FinderPage(page);
    await finder.open(site());
    await finder.ask('verzuim');
    expect(await finder.settled('?q=verzuim')).toBe('klaar');
    expect(await finder.veld.getAttribute('role')).toBeNull();
  });
});

describe('suggesties op een telefoon van 320 breed', () => {
  const site = useSite(overHttp);
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

  it('bedekken niets, schuiven niet opzij en zijn met een vinger te raken', async () => {
    const { page } = await enter(phone);
    const finder = new FinderPage(page);
    await finder.open(site());
    await typeWords(finder, 'leer');
    const { wide, covered, small } = await finder.suggesties.evaluate((list) => {
      const box = list.getBoundingClientRect();
      const others = [...document.querySelectorAll('main button, main input, main a, main p, main h2')];
      return {
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        covered: others
          .filter((other) => !list.contains(other) && other.checkVisibility())
          .filter((other) => {
            const { top, bottom } = other.getBoundingClientRect();
            return top < box.bottom - 1 && bottom > box.top + 1;
          })
          .map((other) => other.outerHTML.slice(0, 80)),
        small: [...list.children].filter((option) => option.getBoundingClientRect().height < 24).length,
      };
    });
    expect({ wide, covered, small }).toEqual({ wide: 0, covered: [], small: 0 });
    await finder.suggesties.getByRole('option').first().tap();
    await finder.settled('?q=leerling');
  });

  it.each(['Filters', 'Onthoud mijn zoekvragen'])(
    'laten wat eronder staat, %s, in één keer raken',
    async (name) => {
      const { page } = await enter(phone);
      const finder = new FinderPage(page);
      await finder.open(site());
      await typeWords(finder, 'leerplichtt');
      await finder.settled('?q=leerplichtt');
      await page.getByRole('button', { name }).tap();
      const effect =
        name === 'Filters' ? finder.dialoog : page.getByRole('button', { name: 'Stop met onthouden' });
      await effect.waitFor();
      await finder.suggesties.waitFor({ state: 'hidden' });
    },
  );
});
