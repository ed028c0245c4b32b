import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vermeldingVanInitiatief, vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { willekeurigeKeuze, willekeurigeVermeldingen } from '../../../tests/fixtures/willekeurig.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import type { Vermelding } from '../vermelding.ts';
import { facetten, geenKeuze, type Facet, type Keuze } from './facet.ts';
import { countFacets, isOnlyLandelijk, passes } from './filter.ts';

const allFacets = valuesOf(facetten);
const kies = (keuze: Partial<Keuze>): Keuze => ({ ...geenKeuze, ...keuze });

describe('wat bij een keuze past', () => {
  const brochure = vermeldingVanMateriaal({ type: 'brochure', thema: ['verzuim'], regio: 'pv26' });

  test('zonder keuze past alles', () => {
    expect(passes(brochure, geenKeuze)).toBe(true);
  });

  test('binnen een filter is één van de gekozen waarden genoeg', () => {
    expect(passes(brochure, kies({ type: ['website', 'brochure'] }))).toBe(true);
  });

  test('elk filter moet passen', () => {
    expect(passes(brochure, kies({ type: ['brochure'], thema: ['leerrecht'] }))).toBe(false);
    expect(passes(brochure, kies({ type: ['brochure'], thema: ['verzuim'] }))).toBe(true);
  });

  test('een provincie vindt ook wat bij haar samenwerkingsverbanden hoort', () => {
    expect(passes(vermeldingVanInitiatief({ regio: 'vo2602' }), kies({ regio: ['pv26'] }))).toBe(true);
  });

  test('wat voor het hele land is, past bij elke regio', () => {
    expect(passes(vermeldingVanMateriaal({ regio: 'landelijk' }), kies({ regio: ['gm0363'] }))).toBe(true);
  });

  test('wie alleen landelijk kiest, vindt niets van een regio', () => {
    expect(passes(brochure, kies({ regio: ['landelijk'] }))).toBe(false);
  });

  test.each([
    [{ van: 2015, onbekend: true }, [2015, 2020, 2026, undefined]],
    [{ van: 2015, tot: 2020, onbekend: false }, [2015, 2020]],
    [{ tot: 2014, onbekend: true }, [1999, undefined]],
    [{ tot: 1998, onbekend: false }, []],
  ])('van de jaren past bij %j alleen %j', (jaar, passend) => {
    const jaren = [1999, 2015, 2020, 2026, undefined];
    expect(jaren.filter((van) => passes(vermeldingVanMateriaal({ jaar: van }), kies({ jaar })))).toEqual(
      passend,
    );
  });

  test('een waarde die niet bestaat, past bij niets', () => {
    expect(passes(brochure, kies({ type: ['constructor'] }))).toBe(false);
  });
});

describe('alleen landelijk', () => {
  const landelijk = vermeldingVanMateriaal({ regio: 'landelijk' });

  test('een landelijke vermelding hoort niet bij een gekozen provincie zelf', () => {
    expect(isOnlyLandelijk(landelijk, kies({ regio: ['pv26'] }))).toBe(true);
  });

  test('een landelijke vermelding die ook de provincie noemt, hoort er wel bij', () => {
    const beide = vermeldingVanMateriaal({ regio: ['landelijk', 'pv26'] });
    expect(isOnlyLandelijk(beide, kies({ regio: ['pv26'] }))).toBe(false);
  });

  test('zonder gekozen regio is niets alleen landelijk', () => {
    expect(isOnlyLandelijk(landelijk, geenKeuze)).toBe(false);
  });

  test('wie landelijk kiest, krijgt landelijk als zijn regio', () => {
    expect(isOnlyLandelijk(landelijk, kies({ regio: ['landelijk'] }))).toBe(false);
  });
});

describe('de aantallen bij de filters', () => {
  /** As the contract says it: of what passes all other facets, how many have the value itself. */
  const bruteForce = (items: readonly Vermelding[], keuze: Keuze, facet: Facet, waarde: string) =>
    items.filter((item) => passes(item, { ...keuze, [facet]: [] }) && item.waarden[facet].includes(waarde))
      .length;

  test('zijn bij elke keuze gelijk aan natellen', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, willekeurigeKeuze, (items, keuze) => {
        const counts = countFacets(items, keuze);
        for (const facet of allFacets) {
          const values = new Set([...items.flatMap(({ waarden }) => waarden[facet]), ...keuze[facet]]);
          for (const waarde of values) {
            expect(counts[facet].get(waarde) ?? 0).toBe(bruteForce(items, keuze, facet, waarde));
          }
        }
        const zonderJaarkeuze = items.filter((item) => passes(item, { ...keuze, jaar: undefined }));
        const binnen = { ...keuze, ...(keuze.jaar && { jaar: { ...keuze.jaar, onbekend: false } }) };
        expect(counts.jaar).toEqual({
          bekend: zonderJaarkeuze.filter((item) => item.jaar !== undefined && passes(item, binnen)).length,
          onbekend: zonderJaarkeuze.filter((item) => item.jaar === undefined).length,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('zeggen wat er past als in dat filter alleen die waarde gekozen is; landelijk telt bij een regio niet mee', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, willekeurigeKeuze, (items, keuze) => {
        const counts = countFacets(items, keuze);
        for (const facet of allFacets) {
          for (const waarde of new Set(items.flatMap(({ waarden }) => waarden[facet]))) {
            const alleenDeze = { ...keuze, [facet]: [waarde] };
            const past = items.filter((item) => passes(item, alleenDeze));
            const eigen =
              facet === 'regio' ? past.filter((item) => !isOnlyLandelijk(item, alleenDeze)) : past;
            expect(counts[facet].get(waarde) ?? 0).toBe(eigen.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('noemen geen waarde waarbij niets te vinden is', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, willekeurigeKeuze, (items, keuze) => {
        for (const facet of allFacets) {
          for (const aantal of countFacets(items, keuze)[facet].values()) expect(aantal).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('noemen alleen waarden waarmee er iets overblijft, ook naast een keuze van jaren', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, willekeurigeKeuze, (items, keuze) => {
        const counts = countFacets(items, keuze);
        for (const facet of allFacets) {
          for (const waarde of counts[facet].keys()) {
            const erbij = { ...keuze, [facet]: [...keuze[facet], waarde] };
            expect(items.some((item) => passes(item, erbij))).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('blijven bij de andere waarden van hetzelfde filter staan', () => {
    const items = [vermeldingVanMateriaal({ type: 'brochure' }), vermeldingVanMateriaal({ type: 'website' })];
    const { type, thema } = countFacets(items, kies({ type: ['brochure'] }));
    expect(type).toEqual(
      new Map([
        ['brochure', 1],
        ['website', 1],
      ]),
    );
    expect(thema).toEqual(new Map([['verzuim', 1]]));
  });
});
