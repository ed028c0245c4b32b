import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

const everything =
  '?q=verzuim&type=handreiking&regio=pv28&doelgroep=schoolleiders&thema=verzuim&onderwijssoort=vo&sorteer=titel';

describe.each(transports)('het adres van de zoeker via $naam', (transport) => {
  const site = useSite(transport);

  it('houdt woorden, alle keuzes en de volgorde vast', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.ask('verzuim');
    await finder.tick('regio', 'pv28');
    await finder.tick('type', 'handreiking');
    await finder.tick('doelgroep', 'schoolleiders');
    await finder.tick('thema', 'verzuim');
    await finder.tick('onderwijssoort', 'vo');
    await finder.sorteer.selectOption('titel');
    expect(await finder.settled(everything)).toBe('klaar');
    expect(await finder.ids()).not.toEqual([]);
  });

  it('geeft opnieuw geopend hetzelfde formulier en dezelfde resultaten', async () => {
    const maker = new FinderPage((await enter()).page);
    await maker.open(site(), '?q=verzuim');
    await maker.tick('regio', 'pv28');
    await maker.tick('type', 'handreiking');
    await maker.tick('doelgroep', 'schoolleiders');
    await maker.tick('thema', 'verzuim');
    await maker.tick('onderwijssoort', 'vo');
    await maker.sorteer.selectOption('titel');
    await maker.settled(everything);

    const reader = new FinderPage((await enter()).page);
    expect(await reader.open(site(), new URL(maker.page.url()).search)).toBe('klaar');
    expect(await reader.shown()).toBe(await maker.shown());
    expect(new URLSearchParams(await reader.shown()).size).toBe(7);
    expect(await reader.ids()).toEqual(await maker.ids());
    expect(await reader.chips.allInnerTexts()).toEqual(await maker.chips.allInnerTexts());
  });

  it('gaat met Terug en Vooruit mee', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    const steps = ['', '?q=verzuim', '?q=verzuim&regio=pv25', '?q=verzuim&regio=pv25&type=handreiking'];
    const seen: { shown: string; ids: string[] }[] = [];
    const look = async (): Promise<{ shown: string; ids: string[] }> => ({
      shown: await finder.shown(),
      ids: await finder.ids(),
    });
    const actions = [
      () => finder.open(site()),
      () => finder.ask('verzuim'),
      () => finder.tick('regio', 'pv25'),
      () => finder.tick('type', 'handreiking'),
    ];
    for (const [index, act] of actions.entries()) {
      await act();
      await finder.settled(steps[index] ?? '');
      seen.push(await look());
    }
    expect(new Set(seen.map(({ ids }) => ids.join())).size).toBe(steps.length);
    for (const index of [2, 1, 0]) {
      await page.goBack();
      await finder.settled(steps[index] ?? '');
      expect(await look()).toEqual(seen[index]);
    }
    for (const index of [1, 2, 3]) {
      await page.goForward();
      await finder.settled(steps[index] ?? '');
      expect(await look()).toEqual(seen[index]);
    }
  });

  it('is er nog na een bezoek aan een resultaat', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    await finder.ask('schoolangst');
    await finder.settled('?q=schoolangst');
    const before = await finder.ids();
    await page.locator('#resultaten a').first().click();
    await page.locator('article h1').waitFor();
    await page.goBack();
    expect(await finder.settled('?q=schoolangst')).toBe('klaar');
    expect(await finder.ids()).toEqual(before);
    expect(await finder.veld.inputValue()).toBe('schoolangst');
  });

  it('krijgt van rustig typen en dan Enter geen dubbele stap voor Terug', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await page.goto(`${site()}index.html`);
    await finder.open(site());
    await finder.veld.pressSequentially('schoolangst');
    await finder.settled('?q=schoolangst');
    await finder.veld.press('Enter');
    await finder.settled('?q=schoolangst');
    await page.goBack();
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).pathname).toMatch(/toolbox\.html$/);
  });

  it('met onzin erin toont gewoon de toolbox', async () => {
    const finder = new FinderPage((await enter()).page);
    const query = '?sorteer=onzin&type=%3Cb%3E&regio=&kleur=rood&q=';
    expect(await finder.open(site(), query)).toBe('klaar');
    expect(await finder.ids()).toHaveLength((await finder.catalogus()).length);
    expect(await finder.chips.count()).toBe(0);
  });
});

describe.each(transports)('sorteren via $naam', (transport) => {
  const site = useSite(transport);

  it('op titel zet alles op alfabet', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.sorteer.selectOption('titel');
    await finder.settled('?sorteer=titel');
    const titels = (await finder.results()).map(({ titel }) => titel);
    expect(titels).toEqual(titels.toSorted(new Intl.Collator('nl', { numeric: true }).compare));
    expect(titels).toHaveLength((await finder.catalogus()).length);
  });

  it('op nieuwste zet het nieuwste jaar bovenaan en wat geen jaar heeft onderaan', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?sorteer=titel');
    await finder.sorteer.selectOption('nieuwste');
    await finder.settled('?sorteer=nieuwste');
    const jaarOf = new Map((await finder.catalogus()).map(({ id, jaar }) => [id, jaar ?? 0]));
    const jaren = (await finder.ids()).map((id) => jaarOf.get(id) ?? -1);
    expect(new Set(jaren).size).toBeGreaterThan(5);
    expect(jaren).toEqual(jaren.toSorted((a, b) => b - a));
  });
});
