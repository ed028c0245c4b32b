import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initiatiefEntry, type Initiatiefafwijking } from '../../../tests/fixtures/initiatief.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { facetten, geenKeuze, keuzes, type Facet, type Keuze } from './facetten.ts';
import { countFacets, passes, type Filterbaar } from './filter.ts';
import { readKaart, writeKaart } from './kaartgegevens.ts';

const facets = valuesOf(facetten);
const kies = (keuze: Partial<Keuze>): Keuze => ({ ...geenKeuze, ...keuze });
const item = (afwijking: Initiatiefafwijking = {}): Filterbaar =>
  readKaart(writeKaart(initiatiefEntry(afwijking).data, undefined));

const waarden = (facet: Facet, minLength: number) =>
  fc.uniqueArray(fc.constantFrom(...valuesOf(keuzes[facet])), { minLength, maxLength: 3 });
const perFacet = (minLength: number, maxEen: boolean) =>
  fc.record({
    soort: waarden('soort', minLength),
    doelgroep: waarden('doelgroep', minLength),
    onderwijssoort: waarden('onderwijssoort', minLength),
    status: maxEen
      ? fc.constantFrom(...valuesOf(keuzes.status)).map((status) => [status])
      : waarden('status', 0),
    bereik: waarden('bereik', minLength),
  });
const jaren = fc.nat({ max: 30 });
const willekeurig: fc.Arbitrary<Filterbaar> = fc.record({
  waarden: perFacet(1, true),
  leeftijd: fc.option(
    fc.tuple(jaren, fc.option(jaren, { nil: undefined })).map(([a, b]) => ({
      van: Math.min(a, b ?? a),
      ...(b !== undefined && { tot: Math.max(a, b) }),
    })),
    { nil: undefined },
  ),
});
const keuze: fc.Arbitrary<Keuze> = fc
  .tuple(perFacet(0, false), fc.option(fc.record({ jaren, onbekend: fc.boolean() }), { nil: undefined }))
  .map(([gekozen, leeftijd]) => ({ ...gekozen, leeftijd }));

describe('wat bij een keuze past', () => {
  test('zonder keuze is alles wat niet beëindigd is', () => {
    expect(passes(item({ status: 'actief' }), geenKeuze)).toBe(true);
    expect(passes(item({ status: 'onbekend' }), geenKeuze)).toBe(true);
    expect(passes(item({ status: 'tijdelijk-gesloten' }), geenKeuze)).toBe(true);
    expect(passes(item({ status: 'beëindigd' }), geenKeuze)).toBe(false);
  });

  test('beëindigde initiatieven komen te voorschijn voor wie ze kiest', () => {
    expect(passes(item({ status: 'beëindigd' }), kies({ status: ['beëindigd'] }))).toBe(true);
    expect(passes(item({ status: 'actief' }), kies({ status: ['beëindigd'] }))).toBe(false);
  });

  test('binnen een filter is één waarde genoeg, en elk filter moet passen', () => {
    const plek = item({ soort: 'plek', onderwijssoort: ['vo'] });
    expect(passes(plek, kies({ soort: ['klas', 'plek'] }))).toBe(true);
    expect(passes(plek, kies({ soort: ['plek'], onderwijssoort: ['po'] }))).toBe(false);
  });

  test.each([
    [{ van: 12, tot: 18 }, [12, 18], [11, 19]],
    [{ van: 8 }, [8, 25], [7]],
  ])('leeftijd %j past bij %j, niet bij %j', (leeftijd, wel, niet) => {
    const past = (jaar: number): boolean =>
      passes(item({ leeftijd }), kies({ leeftijd: { jaren: jaar, onbekend: true } }));
    expect(wel.map(past)).toEqual(wel.map(() => true));
    expect(niet.map(past)).toEqual(niet.map(() => false));
  });

  test('wie geen leeftijd noemt, past alleen als dat mag', () => {
    const zonder = item({ leeftijd: undefined });
    expect(passes(zonder, kies({ leeftijd: { jaren: 9, onbekend: true } }))).toBe(true);
    expect(passes(zonder, kies({ leeftijd: { jaren: 9, onbekend: false } }))).toBe(false);
  });
});

describe('de aantallen bij de filters', () => {
  test('zeggen precies hoeveel er zijn als u in dat filter alleen die waarde kiest', () => {
    fc.assert(
      fc.property(fc.array(willekeurig, { maxLength: 12 }), keuze, (items, gekozen) => {
        const counts = countFacets(items, gekozen);
        for (const facet of facets) {
          for (const waarde of valuesOf(keuzes[facet])) {
            const alleen = items.filter((een) => passes(een, { ...gekozen, [facet]: [waarde] })).length;
            // Without a status chosen, an ended one counts under its status alone.
            expect(counts[facet].get(waarde) ?? 0).toBe(alleen);
          }
        }
        const zonder = items.filter(
          (een) => !een.leeftijd && passes(een, { ...gekozen, leeftijd: undefined }),
        ).length;
        expect(counts.leeftijd.get('onbekend') ?? 0).toBe(zonder);
      }),
    );
  });
});
