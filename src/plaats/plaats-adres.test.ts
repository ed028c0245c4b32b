import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { metPlaats, plaatsUit } from './plaats-adres.ts';

describe('de plaats in het adres', () => {
  test.each([
    ['', ''],
    ['?plaats=', ''],
    ['?plaats=+1381+', '1381'],
    ['?status=actief&plaats=Den%20Bosch', 'Den Bosch'],
    ['?plaats=%C0%AF', '\ufffd\ufffd'],
    [`?plaats=${'x'.repeat(300)}`, 'x'.repeat(200)],
  ])('wordt uit %j gelezen als %j', (query, tekst) => {
    expect(plaatsUit(query)).toBe(tekst);
  });

  test('laat de rest van het adres staan', () => {
    expect(metPlaats('?soort=klas&plaats=Weesp', 'Hengelo, gemeente Bronckhorst')).toBe(
      '?soort=klas&plaats=Hengelo%2C+gemeente+Bronckhorst',
    );
    expect(metPlaats('?soort=klas&plaats=Weesp', undefined)).toBe('?soort=klas');
    expect(metPlaats('?plaats=Weesp', undefined)).toBe('');
  });

  test('komt er weer uit zoals hij erin ging', () => {
    fc.assert(
      fc.property(willekeurigeTekst, willekeurigeTekst, (query, tekst) => {
        expect(plaatsUit(metPlaats(query, tekst))).toBe(plaatsUit(metPlaats('', tekst.toWellFormed())));
        expect(plaatsUit(metPlaats(query, undefined))).toBe('');
      }),
    );
  });
});
