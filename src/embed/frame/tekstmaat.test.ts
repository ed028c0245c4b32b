import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { breedteVan, regelsVan, type Letter } from './tekstmaat.ts';

const gewoon: Letter = { gewicht: 'gewoon', grootte: 16 };
const vet: Letter = { gewicht: 'vet', grootte: 16 };

describe('de breedte van tekst', () => {
  test('telt de tekens op en groeit met de letter', () => {
    expect(breedteVan('', gewoon)).toBe(0);
    expect(breedteVan('il', gewoon)).toBeCloseTo(0.56 * 16);
    expect(breedteVan('mw', gewoon)).toBeGreaterThan(breedteVan('il', gewoon));
    expect(breedteVan('Klas', vet)).toBeGreaterThan(breedteVan('Klas', gewoon));
    expect(breedteVan('Klas', { ...gewoon, grootte: 32 })).toBeCloseTo(2 * breedteVan('Klas', gewoon));
  });

  test('van een letter met een teken erop is die van de letter', () => {
    expect(breedteVan('één ïdee', gewoon)).toBeCloseTo(breedteVan('een idee', gewoon));
  });

  test('van een teken dat de tabel niet kent is ruim', () => {
    expect(breedteVan('漢', gewoon)).toBeGreaterThanOrEqual(16);
  });
});

describe('het aantal regels', () => {
  test.each([
    ['', 100, 0],
    ['Klas', 100, 1],
    ['Klas Klas', 100, 1],
    ['Klas Klas Klas', 100, 2],
    ['Klas Klas Klas Klas', 40, 4],
    ['Aaaaaaaaaaaaaaaaaaaaaaaaa', 100, 3],
  ])('%s in %d px is %d', (tekst, ruimte, verwacht) => {
    expect(regelsVan(tekst, gewoon, ruimte)).toBe(verwacht);
  });

  test('wordt nooit minder als er minder ruimte is', () => {
    fc.assert(
      fc.property(willekeurigeTekst, fc.integer({ min: 50, max: 900 }), (tekst, ruimte) => {
        const breed = regelsVan(tekst, gewoon, ruimte + 100);
        expect(regelsVan(tekst, gewoon, ruimte)).toBeGreaterThanOrEqual(breed);
        expect(breed * (ruimte + 100)).toBeGreaterThanOrEqual(
          breedteVan(tekst.replace(/ +/g, ''), gewoon) - 1e-6,
        );
      }),
    );
  });
});
