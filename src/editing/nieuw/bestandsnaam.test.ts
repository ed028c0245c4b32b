import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { naamUitTitel } from './bestandsnaam.ts';

describe('de bestandsnaam uit een titel', () => {
  test.each([
    ['Verzuimkaart 2024', 'verzuimkaart-2024'],
    ['Eén coördinator: wat nu?', 'een-coordinator-wat-nu'],
    ['’s-Hertogenbosch & Ministerie’s', 's-hertogenbosch-ministeries'],
    [
      'Een heel lange titel over thuiszitters en alles wat er met hen gebeurt',
      'een-heel-lange-titel-over-thuiszitters-en-alles-wat-er-met',
    ],
    ['???', ''],
  ])('van "%s" is "%s"', (titel, naam) => {
    expect(naamUitTitel(titel)).toBe(naam);
  });

  test('past altijd in een webadres', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (titel) => {
        expect(naamUitTitel(titel)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(naamUitTitel(titel).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
