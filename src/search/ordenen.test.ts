import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vermeldingVanMateriaal } from '../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen, willekeurigeZoekvraag } from '../../tests/fixtures/willekeurig.ts';
import { geenKeuze } from '../domain/facets/facet.ts';
import { passes } from '../domain/facets/filter.ts';
import type { Zoekvraag } from '../domain/facets/zoekvraag.ts';
import { alleTreffers, arrange } from './ordenen.ts';
import type { Treffer } from './rangschikken.ts';

const a = vermeldingVanMateriaal({ id: 'a', titel: 'Anders', jaar: 2010, regio: 'landelijk' });
const b = vermeldingVanMateriaal({ id: 'b', titel: 'Beter', jaar: 2020, regio: 'pv26' });
const c = vermeldingVanMateriaal({ id: 'c', titel: 'Concreet', jaar: 2015, regio: 'vo2602' });
const { treffers } = alleTreffers([a, b, c]);

const vraag = (afwijking: Partial<Zoekvraag> = {}): Zoekvraag => ({
  q: '',
  keuze: geenKeuze,
  sorteer: 'relevantie',
  ...afwijking,
});

const ids = (lijst: readonly Treffer[]): string[] => lijst.map(({ vermelding }) => vermelding.id.slice(-1));

test('zonder vraag is alles gevonden, in de gewone volgorde en zonder reden', () => {
  expect(alleTreffers([b, a])).toEqual({
    treffers: [b, a].map((vermelding) => ({ vermelding, redenen: [], gedeeltelijk: false })),
    termen: [],
    woorden: [],
    verbeterd: [],
    onbekend: [],
  });
});

describe('de resultaten', () => {
  test('zijn zonder gekozen regio één lijst', () => {
    expect(arrange(treffers, vraag())).toEqual({ regionaal: treffers, landelijk: [] });
  });

  test('van de gekozen regio komen eerst, landelijke daaronder', () => {
    const { regionaal, landelijk } = arrange(treffers, vraag({ keuze: { ...geenKeuze, regio: ['pv26'] } }));
    expect(ids(regionaal)).toEqual(['b', 'c']);
    expect(ids(landelijk)).toEqual(['a']);
  });

  test('houden zonder gekozen volgorde die van het zoeken', () => {
    expect(ids(arrange(treffers.toReversed(), vraag()).regionaal)).toEqual(['c', 'b', 'a']);
  });

  test('volgen binnen beide lijsten de gekozen volgorde', () => {
    const keuze = { ...geenKeuze, regio: ['pv26'] };
    expect(ids(arrange(treffers.toReversed(), vraag({ keuze, sorteer: 'nieuwste' })).regionaal)).toEqual([
      'b',
      'c',
    ]);
    expect(ids(arrange(treffers, vraag({ sorteer: 'nieuwste' })).regionaal)).toEqual(['b', 'c', 'a']);
  });

  test('zijn samen precies wat bij de keuze past, elk één keer, met wat erover bekend is', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, willekeurigeZoekvraag, (vermeldingen, zoekvraag) => {
        const uniek = vermeldingen.map((vermelding, plaats) => ({ ...vermelding, id: `${plaats}` }));
        const alle = alleTreffers(uniek).treffers;
        const { regionaal, landelijk } = arrange(alle, zoekvraag);
        const past = alle.filter(({ vermelding }) => passes(vermelding, zoekvraag.keuze));
        expect(regionaal.length + landelijk.length).toBe(past.length);
        expect(new Set([...regionaal, ...landelijk])).toEqual(new Set(past));
        for (const { vermelding } of landelijk) expect(vermelding.waarden.regio).toContain('landelijk');
      }),
    );
  });
});
