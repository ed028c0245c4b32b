import { describe, expect, it } from 'vitest';
import type { Keuze } from '../../src/domain/facets/facet.ts';
import { countOf, passing, readBox } from './brute-force.ts';
import { FinderPage } from './finder-page.ts';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

describe.each(transports)('filteren op jaar via $naam', (transport) => {
  const site = useSite(transport);

  it('toont wat in die jaren verscheen en, tot iemand dat uitzet, wat geen jaar heeft', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.chooseYears('2015', '2020');
    expect(await finder.settled('?van=2015&tot=2020')).toBe('klaar');
    const alle = await finder.catalogus();
    expect(await finder.ids()).toEqual(passing(alle, { jaar: { van: 2015, tot: 2020, onbekend: true } }));
    await finder.zonderJaar.click();
    await finder.settled('?van=2015&tot=2020&jaaronbekend=nee');
    expect(await finder.ids()).toEqual(passing(alle, { jaar: { van: 2015, tot: 2020, onbekend: false } }));
    expect(await finder.chips.allInnerTexts()).toEqual(['2015 t/m 2020']);
  });

  it('telt achter elk vak wat bij die jaren past, en omgekeerd', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?type=onderzoek&regio=pv26&van=2015&tot=2020&jaaronbekend=nee');
    const alle = await finder.catalogus();
    const keuze: Partial<Keuze> = {
      type: ['onderzoek'],
      regio: ['pv26'],
      jaar: { van: 2015, tot: 2020, onbekend: false },
    };
    const counts = await finder.counts();
    const expected = Object.keys(counts).map((box) => {
      const { facet, waarde } = readBox(box);
      return [box, countOf(alle, keuze, facet, waarde)];
    });
    expect(counts).toEqual(Object.fromEntries(expected));
    const zonder = passing(
      alle.filter(({ jaar }) => jaar === undefined),
      { ...keuze, jaar: undefined },
    );
    expect(await finder.page.locator('label:has(#jaar-onbekend) .aantal').textContent()).toBe(
      String(zonder.length),
    );
  });

  it('is weg met het label en met Wis filters', async () => {
    const finder = new FinderPage((await enter()).page);
    for (const query of ['?van=2015&tot=2020', '?tot=2010&jaaronbekend=nee']) {
      await finder.open(site(), query);
      await (query.includes('2015') ? finder.chips.first() : finder.wis).click();
      await finder.settled('');
      expect(await finder.ids()).toHaveLength((await finder.catalogus()).length);
      await finder.unfold(finder.page.locator('#jaar-van'));
      expect([await finder.jaarVan.inputValue(), await finder.jaarTot.inputValue()]).toEqual(['', '']);
      expect(await finder.zonderJaar.isChecked()).toBe(true);
    }
  });
});

describe('de velden voor het jaar', () => {
  const site = useSite(overHttp);

  it('draaien jaren in de verkeerde volgorde om en zeggen dat', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.chooseYears('2020', '2015');
    await finder.settled('?van=2015&tot=2020');
    expect([await finder.jaarVan.inputValue(), await finder.jaarTot.inputValue()]).toEqual(['2015', '2020']);
    expect(await finder.page.locator('#jaar-melding').innerText()).toBe('De jaren zijn omgewisseld.');
  });

  it('zeggen wat geen jaar is en zoeken daar niet op', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.chooseYears('15', '2020');
    await finder.settled('?tot=2020');
    await finder.jaarVan.fill('<b>');
    await finder.jaarVan.press('Enter');
    expect(await finder.page.locator('#jaar-melding').innerText()).toBe(
      '“<b>” is geen jaar van vier cijfers.',
    );
    await finder.settled('?tot=2020');
    await finder.jaarVan.fill('2012');
    await finder.jaarVan.press('Enter');
    await finder.settled('?van=2012&tot=2020');
    expect(await finder.page.locator('#jaar-melding').innerText()).toBe('');
  });

  it('zwijgen bij één jaar en bij het leegmaken', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    for (const jaar of ['2020', '']) {
      await finder.chooseYears(jaar, jaar);
      await finder.settled(jaar && '?van=2020&tot=2020');
      expect(await finder.page.locator('#jaar-melding').textContent()).toBe('');
    }
  });

  it('laten zonder jaren niets kiezen over wat geen jaar heeft', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?jaaronbekend=nee');
    await finder.unfold(finder.page.locator('#jaar-van'));
    expect([await finder.zonderJaar.isDisabled(), await finder.zonderJaar.isChecked()]).toEqual([true, true]);
  });

  it('gaan mee met Terug en werken in het venster op een telefoon', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    const finder = new FinderPage(page);
    await finder.open(site());
    await finder.filterknop.click();
    await finder.chooseYears('2024', '');
    await finder.settled('?van=2024');
    await finder.zonderJaar.press('Space');
    await finder.settled('?van=2024&jaaronbekend=nee');
    await page.goBack();
    await finder.settled('?van=2024');
    expect(await finder.zonderJaar.isChecked()).toBe(true);
  });
});

describe('een keuze die open staat', () => {
  const site = useSite(overHttp);
  const questions = [
    '',
    '?van=2024&jaaronbekend=nee',
    '?van=1960&tot=1970',
    '?van=1970&tot=1980&jaaronbekend=nee',
    '?tot=2010&type=onderzoek&jaaronbekend=nee',
    '?regio=pv25&thema=verzuim&van=2015&tot=2020',
    '?type=initiatief&van=2015',
  ];

  it.each(questions)('geeft bij %j altijd iets', async (query) => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), query);
    const alle = await finder.catalogus();
    const open = await finder.page
      .locator('[data-deel="facetten"] input[name]:enabled:not(:checked)')
      .evaluateAll((boxes) =>
        boxes.map((box) => `${box.getAttribute('name') ?? ''}=${box.getAttribute('value') ?? ''}`),
      );
    const params = new URLSearchParams(query);
    const year = (name: string): number | undefined => Number(params.get(name)) || undefined;
    const [van, tot] = [year('van'), year('tot')];
    const onbekend = params.get('jaaronbekend') !== 'nee';
    const jaar = { ...(van && { van }), ...(tot && { tot }), onbekend };
    const keuze: Partial<Keuze> = {
      type: params.getAll('type'),
      regio: params.getAll('regio'),
      thema: params.getAll('thema'),
      jaar,
    };
    for (const box of open) {
      const { facet, waarde } = readBox(box);
      const more = { ...keuze, [facet]: [...(keuze[facet] ?? []), waarde] };
      expect(passing(alle, more).length, box).toBeGreaterThan(0);
    }
    const canToggle = await finder.page.locator('#jaar-onbekend').isEnabled();
    const toggled = passing(alle, { ...keuze, jaar: { ...jaar, onbekend: !onbekend } });
    expect(canToggle).toBe((van ?? tot) !== undefined && toggled.length > 0);
  });
});
