import { describe, expect, it } from 'vitest';
import type { Facet, Facetwaarden } from '../../src/domain/facets/facet.ts';
import { countOf, passing, readBox } from './brute-force.ts';
import { FinderPage } from './finder-page.ts';
import { transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

/** The numbers that should stand behind the boxes of a finder in which `words` gave `found`. */
async function expectedCounts(
  finder: FinderPage,
  found: readonly string[],
  keuze: Partial<Facetwaarden>,
): Promise<Record<string, number>> {
  const alle = (await finder.catalogus()).filter(({ id }) => found.includes(id));
  const boxes = Object.keys(await finder.counts());
  return Object.fromEntries(
    boxes.map((box) => {
      const { facet, waarde } = readBox(box);
      return [box, countOf(alle, keuze, facet, waarde)];
    }),
  );
}

describe.each(transports)('filteren via $naam', (transport) => {
  const site = useSite(transport);

  it('op een type toont precies alles van dat type', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.tick('type', 'handreiking');
    expect(await finder.settled('?type=handreiking')).toBe('klaar');
    const expected = passing(await finder.catalogus(), { type: ['handreiking'] });
    expect(expected.length).toBeGreaterThan(0);
    expect(await finder.ids()).toEqual(expected);
  });

  it('op twee waarden van één filter toont wat een van beide heeft', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.tick('type', 'handreiking');
    await finder.tick('type', 'brochure');
    await finder.settled('?type=brochure&type=handreiking');
    expect(await finder.ids()).toEqual(
      passing(await finder.catalogus(), { type: ['handreiking', 'brochure'] }),
    );
  });

  it('op een provincie toont eerst wat bij de provincie hoort en daaronder wat landelijk is', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    await finder.tick('regio', 'pv25');
    await finder.settled('?regio=pv25');
    const regioOf = new Map((await finder.catalogus()).map(({ id, waarden }) => [id, waarden.regio]));
    const results = await finder.results();
    const places = results.map(({ id }) => (regioOf.get(id)?.includes('pv25') ? 'provincie' : 'landelijk'));
    expect(new Set(places)).toEqual(new Set(['provincie', 'landelijk']));
    expect(results.map(({ landelijk }) => (landelijk ? 'landelijk' : 'provincie'))).toEqual(places);
    expect(places.toSorted().toReversed()).toEqual(places);
  });

  it('op een provincie vindt alles van haar samenwerkingsverbanden, gemeenten en van het land', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?regio=pv25');
    const expected = passing(await finder.catalogus(), { regio: ['pv25'] });
    expect((await finder.ids()).toSorted()).toEqual(expected.toSorted());
  });

  it('op een regio telt hoeveel er in de regio zijn en hoeveel landelijk', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?regio=pv25');
    const results = await finder.results();
    const landelijk = results.filter((result) => result.landelijk).length;
    expect(await finder.status.innerText()).toBe(
      `${results.length} resultaten: ${results.length - landelijk} in de gekozen regio, ${landelijk} landelijk`,
    );
  });

  it('zet achter elk vak het aantal, ook met twee waarden in één filter en woorden erbij', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?q=verzuim');
    const found = await finder.ids();
    expect(await finder.counts()).toEqual(await expectedCounts(finder, found, {}));
    const chosen: readonly [Facet, string][] = [
      ['regio', 'pv28'],
      ['type', 'handreiking'],
      ['type', 'onderzoek'],
      ['doelgroep', 'schoolleiders'],
      ['doelgroep', 'gemeenten'],
    ];
    for (const [facet, waarde] of chosen) await finder.tick(facet, waarde);
    await finder.settled(`?q=verzuim&${chosen.map((pair) => pair.join('=')).join('&')}`);
    const keuze = {
      regio: ['pv28'],
      type: ['handreiking', 'onderzoek'],
      doelgroep: ['schoolleiders', 'gemeenten'],
    };
    const expected = await expectedCounts(finder, found, keuze);
    expect(expected['type=handreiking']).toBeGreaterThan(0);
    expect(await finder.counts()).toEqual(expected);
  });

  it('laat een vak dat niets oplevert niet aanvinken', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?type=initiatief');
    const empty = Object.entries(await finder.counts()).filter(([, aantal]) => aantal === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const [box] of empty) {
      const { facet, waarde } = readBox(box);
      expect(await finder.box(facet, waarde).isDisabled(), box).toBe(true);
    }
  });

  it('toont elke keuze als label dat die keuze weghaalt', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?regio=pv25&type=handreiking&type=model');
    expect(await finder.chips.allInnerTexts()).toEqual(['Handreiking', 'Model of format', 'Gelderland']);
    await finder.page.getByRole('button', { name: 'Verwijder filter Model of format' }).click();
    await finder.settled('?type=handreiking&regio=pv25');
    expect(await finder.chips.allInnerTexts()).toEqual(['Handreiking', 'Gelderland']);
    expect(await finder.box('type', 'model').isChecked()).toBe(false);
    expect(await finder.box('type', 'handreiking').isChecked()).toBe(true);
  });

  it('wist met één knop alle keuzes en houdt de woorden', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?q=verzuim');
    const before = await finder.ids();
    await finder.open(site(), '?q=verzuim&type=handreiking&regio=pv25&thema=verzuim');
    await finder.wis.click();
    expect(await finder.settled('?q=verzuim')).toBe('klaar');
    expect(await finder.veld.inputValue()).toBe('verzuim');
    expect(await finder.ids()).toEqual(before);
    expect(await finder.chips.count()).toBe(0);
    expect(await finder.wis.isVisible()).toBe(false);
  });

  it('kent een gemeente uit een gedeelde link bij naam, ook zonder vak', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site(), '?regio=gm0363');
    expect(await finder.chips.allInnerTexts()).toEqual(['Gemeente Amsterdam']);
    const results = await finder.results();
    expect(results.filter(({ landelijk }) => !landelijk).length).toBeGreaterThan(0);
    const expected = passing(await finder.catalogus(), { regio: ['gm0363'] });
    expect(results.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    await finder.chips.click();
    await finder.settled('');
    expect(await finder.ids()).toHaveLength((await finder.catalogus()).length);
  });
});
