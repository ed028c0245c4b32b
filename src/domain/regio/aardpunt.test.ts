import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tabelregels } from '../../../tests/fixtures/plaatstabel.ts';
import { echtePunten } from '../../../tests/fixtures/punten.ts';
import {
  afstandInWoorden,
  kernVan,
  kilometersTussen,
  middenVan,
  puntenVan,
  type Aardpunt,
} from './aardpunt.ts';

const punt: fc.Arbitrary<Aardpunt> = fc.record({
  breedte: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lengte: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});

/** The middle of a gemeente, by its code. */
function gemeente(code: string): Aardpunt {
  const reeksen = tabelregels.postcodes
    .filter((deel) => deel.gemeente === code)
    .flatMap((deel) => deel.postcodes);
  const midden = middenVan(puntenVan(echtePunten, reeksen));
  if (!midden) throw new Error(`${code} heeft geen postcodes.`);
  return midden;
}

describe('de afstand hemelsbreed', () => {
  test.each([
    ['Utrecht', 'gm0344', 'Amsterdam', 'gm0363', 35],
    ['Groningen', 'gm0014', 'Maastricht', 'gm0935', 265],
    ['Den Haag', 'gm0518', 'Enschede', 'gm0153', 177],
    ['Rotterdam', 'gm0599', 'Den Haag', 'gm0518', 21],
    ['Middelburg', 'gm0687', 'Leeuwarden', 'gm0080', 245],
  ])('van %s (%s) naar %s (%s) is ongeveer %i km', (_van, a, _naar, b, verwacht) => {
    const gemeten = kilometersTussen(gemeente(a), gemeente(b));
    expect(Math.abs(gemeten - verwacht)).toBeLessThan(Math.max(4, verwacht * 0.03));
  });

  test('van een plek naar zichzelf is nul, en heen is even ver als terug', () => {
    fc.assert(
      fc.property(punt, punt, (a, b) => {
        expect(kilometersTussen(a, a)).toBe(0);
        expect(kilometersTussen(a, b)).toBeCloseTo(kilometersTussen(b, a), 9);
        expect(kilometersTussen(a, b)).toBeLessThan(450);
      }),
    );
  });

  test('langs een omweg is nooit korter', () => {
    fc.assert(
      fc.property(punt, punt, punt, (a, b, c) => {
        expect(kilometersTussen(a, b)).toBeLessThanOrEqual(
          kilometersTussen(a, c) + kilometersTussen(c, b) + 1e-9,
        );
      }),
    );
  });

  test.each([
    [0, 'minder dan 1 km'],
    [0.99, 'minder dan 1 km'],
    [1, 'ongeveer 1 km'],
    [12.4, 'ongeveer 12 km'],
    [264.6, 'ongeveer 265 km'],
  ])('van %d km heet "%s"', (kilometers, woorden) => expect(afstandInWoorden(kilometers)).toBe(woorden));
});

describe('het midden van postcodes', () => {
  test('zonder postcodes, of met postcodes die niet bestaan, is er niet', () => {
    expect(middenVan([])).toBeUndefined();
    expect(kernVan([])).toBeUndefined();
    expect(puntenVan(echtePunten, [{ van: 1000, tot: 1010 }])).toEqual([]);
  });

  test('van één postcode is die postcode', () => {
    const [enige] = puntenVan(echtePunten, [{ van: 1091, tot: 1091 }]);
    expect(middenVan(enige ? [enige] : [])).toEqual(echtePunten.get(1091));
  });

  test('ligt tussen de postcodes, en de kern is er een van', () => {
    fc.assert(
      fc.property(fc.array(punt, { minLength: 1, maxLength: 20 }), (punten) => {
        const midden = middenVan(punten);
        const breedtes = punten.map(({ breedte }) => breedte);
        expect(midden?.breedte).toBeGreaterThanOrEqual(Math.min(...breedtes) - 1e-9);
        expect(midden?.breedte).toBeLessThanOrEqual(Math.max(...breedtes) + 1e-9);
        expect(punten).toContain(kernVan(punten));
      }),
    );
  });
});
