import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vermeldingVanMateriaal } from '../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen, willekeurigeZoekvraag } from '../../tests/fixtures/willekeurig.ts';
import { geenKeuze } from '../domain/facets/facet.ts';
import { passes } from '../domain/facets/filter.ts';
import type { Zoekvraag } from '../domain/facets/zoekvraag.ts';
import { makeVerbreder } from './dutch/verbreden.ts';
import { arrange, findInCatalogus, mergeGevonden } from './zoeken.ts';

const a = vermeldingVanMateriaal({ id: 'a', titel: 'Anders', jaar: 2010, regio: 'landelijk' });
const b = vermeldingVanMateriaal({ id: 'b', titel: 'Beter', jaar: 2020, regio: 'pv26' });
const c = vermeldingVanMateriaal({ id: 'c', titel: 'Concreet', jaar: 2015, regio: 'vo2602' });
const alle = [a, b, c];

const vraag = (afwijking: Partial<Zoekvraag> = {}): Zoekvraag => ({
  q: '',
  keuze: geenKeuze,
  sorteer: 'relevantie',
  ...afwijking,
});

describe('wat de catalogus vindt', () => {
  test('is zonder woorden alles, in de gewone volgorde', () => {
    expect(findInCatalogus([], alle, () => [])).toEqual(alle);
  });

  test('staat in de volgorde van de zoeker', () => {
    const termen = makeVerbreder([])('iets');
    const zoek = () => [
      { id: c.id, score: 2 },
      { id: a.id, score: 1 },
    ];
    expect(findInCatalogus(termen, alle, zoek)).toEqual([c, a]);
  });
});

describe('aanvullen uit de volledige tekst', () => {
  test('zet wat erbij komt achteraan, in de volgorde van de index', () => {
    expect(mergeGevonden([b], [c.id, a.id], alle)).toEqual([b, c, a]);
  });

  test('toont niets dubbel', () => {
    expect(mergeGevonden([b, a], [a.id, c.id, b.id], alle)).toEqual([b, a, c]);
  });

  test('slaat over wat de catalogus niet kent', () => {
    expect(mergeGevonden([], ['materialen/weg', b.id], alle)).toEqual([b]);
  });
});

describe('de resultaten', () => {
  test('zijn zonder gekozen regio één lijst', () => {
    expect(arrange(alle, vraag())).toEqual({ regionaal: [a, b, c], landelijk: [] });
  });

  test('van de gekozen regio komen eerst, landelijke daaronder', () => {
    const { regionaal, landelijk } = arrange(alle, vraag({ keuze: { ...geenKeuze, regio: ['pv26'] } }));
    expect(regionaal).toEqual([b, c]);
    expect(landelijk).toEqual([a]);
  });

  test('volgen binnen beide lijsten de gekozen volgorde', () => {
    const keuze = { ...geenKeuze, regio: ['pv26'] };
    expect(arrange([c, b, a], vraag({ keuze, sorteer: 'nieuwste' })).regionaal).toEqual([b, c]);
    expect(arrange(alle, vraag({ sorteer: 'nieuwste' })).regionaal).toEqual([b, c, a]);
  });

  test('zijn samen precies wat bij de keuze past, elk één keer', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, willekeurigeZoekvraag, (vermeldingen, zoekvraag) => {
        const { regionaal, landelijk } = arrange(vermeldingen, zoekvraag);
        const samen = [...regionaal, ...landelijk];
        const past = vermeldingen.filter((vermelding) => passes(vermelding, zoekvraag.keuze));
        expect(samen).toHaveLength(past.length);
        expect(new Set(samen)).toEqual(new Set(past));
        for (const { waarden } of landelijk) expect(waarden.regio).toContain('landelijk');
      }),
    );
  });
});
