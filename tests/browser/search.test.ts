import { describe, expect, it } from 'vitest';
import { wordsOnlyInBody } from './body-words.ts';
import { FinderPage } from './finder-page.ts';
import { transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const bodyWords = wordsOnlyInBody();
/** A few of them, spread over the alphabet. */
const sample = [0.2, 0.5, 0.8].flatMap((part) => bodyWords[Math.floor(part * bodyWords.length)] ?? []);

describe.each(transports)('zoeken via $naam', (transport) => {
  const site = useSite(transport);

  it('vindt materialen over schoolangst als iemand het woord typt en op Enter drukt', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.ask('schoolangst');
    expect(await finder.settled('?q=schoolangst')).toBe('klaar');
    const results = await finder.results();
    expect(results.length).toBeGreaterThan(0);
    expect(results.length).toBeLessThan((await finder.catalogus()).length);
    expect(results.filter(({ id }) => !/^(materialen|initiatieven)\/[a-z0-9-]+$/.test(id))).toEqual([]);
  });

  it('toont resultaten al tijdens het typen', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.veld.pressSequentially('schoolangst');
    expect(await finder.settled('?q=schoolangst')).toBe('klaar');
    expect(await finder.ids()).not.toHaveLength((await finder.catalogus()).length);
  });

  it('geeft bij elk resultaat als eerste link de pagina met dezelfde titel', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site(), '?q=schoolangst');
    const results = await finder.results();
    const opened: { id: string; titel: string; adres: string }[] = [];
    for (const { id, adres } of results) {
      await page.goto(adres);
      opened.push({ id, titel: (await page.locator('h1').innerText()).trim(), adres: page.url() });
    }
    expect(opened).toEqual(results.map(({ id, titel }) => ({ id, titel, adres: `${site()}${id}.html` })));
  });

  it('zegt hoeveel resultaten er zijn', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?q=schoolangst');
    const { length } = await finder.ids();
    expect(await finder.status.innerText()).toBe(length === 1 ? '1 resultaat' : `${length} resultaten`);
  });

  it('vindt een woord dat alleen in de tekst van een vermelding staat', async () => {
    const finder = new FinderPage((await enter()).page);
    expect(sample).toHaveLength(3);
    await finder.open(site());
    for (const { woord, id } of sample) {
      await finder.ask(woord);
      expect(await finder.settled(`?q=${woord}`)).toBe('klaar');
      expect(await finder.ids(), woord).toContain(id);
    }
  });

  it('helpt verder als er niets is gevonden', async () => {
    const finder = new FinderPage((await enter()).page);
    expect(await finder.open(site(), '?q=xqzwvkjpf')).toBe('klaar');
    expect(await finder.ids()).toEqual([]);
    expect(await finder.status.innerText()).toBe('Geen resultaten. “xqzwvkjpf” komt niet voor.');
    expect(await finder.element.getByText('Niets gevonden').isVisible()).toBe(true);
    expect(await finder.element.getByText('Controleer de spelling').isVisible()).toBe(true);
  });

  it('toont alles weer als de woorden zijn gewist', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?q=xqzwvkjpf');
    await finder.ask('');
    await finder.settled('');
    expect(await finder.ids()).toEqual((await finder.catalogus()).map(({ id }) => id));
    expect(await finder.element.getByText('Niets gevonden').isVisible()).toBe(false);
  });

  it('begint op de startpagina', async () => {
    const { page } = await enter();
    await page.goto(`${site()}index.html`);
    await page.getByRole('searchbox').fill('schoolangst');
    await page.getByRole('searchbox').press('Enter');
    const finder = new FinderPage(page);
    expect(await finder.settled('?q=schoolangst')).toBe('klaar');
    expect(await finder.veld.inputValue()).toBe('schoolangst');
  });

  it('geeft nergens een foutmelding', async () => {
    const { page, problems } = await enter();
    const finder = new FinderPage(page);
    await page.goto(`${site()}index.html`);
    await finder.open(site(), '?q=verzuim&regio=pv26');
    await finder.tick('thema', 'verzuim');
    await finder.settled('?q=verzuim&regio=pv26&thema=verzuim');
    await page.goto((await finder.results())[0]?.adres ?? '');
    await page.goto(`${site()}regios/pv26.html`, { waitUntil: 'networkidle' });
    expect(problems).toEqual([]);
  });
});
