import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagLater, dagVanVersie, isVersie, vergelijkVersies, volgendeVersie } from './versie.ts';

const dag = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const versie = fc
  .tuple(dag, fc.integer({ min: 1, max: 9999 }))
  .map(([datum, nummer]) => `${datum.replaceAll('-', '.')}-${nummer}`);

describe('een versie', () => {
  test.each(['2026.11.22-1', '2026.11.22-10', '2028.02.29-3'])('%s is er een', (tekst) => {
    expect(isVersie(tekst)).toBe(true);
  });

  test.each([
    '',
    '1.0.0',
    '2026.11.22',
    '2026.11.22-0',
    '2026.11.22-01',
    '2026.11.22-10000',
    '2026.02.29-1',
    '2026.13.01-1',
    ' 2026.11.22-1',
    '2026.11.22-1\n',
    '2026.11.22-1/../x',
  ])('%j is er geen', (tekst) => {
    expect(isVersie(tekst)).toBe(false);
    expect(() => vergelijkVersies(tekst, '2026.11.22-1')).toThrow(RangeError);
  });

  test('het volgnummer telt als getal', () => {
    expect(vergelijkVersies('2026.11.22-10', '2026.11.22-9')).toBeGreaterThan(0);
  });

  test('elk tweetal heeft een volgorde, en alleen gelijke tekst is gelijk', () => {
    fc.assert(
      fc.property(versie, versie, versie, (a, b, c) => {
        expect(Math.sign(vergelijkVersies(a, b))).toBe(-Math.sign(vergelijkVersies(b, a)) + 0);
        expect(vergelijkVersies(a, b) === 0).toBe(a === b);
        const [een, twee, drie] = [a, b, c].sort(vergelijkVersies);
        expect(vergelijkVersies(een ?? '', drie ?? '')).toBeLessThanOrEqual(0);
        expect(vergelijkVersies(een ?? '', twee ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('de volgende komt altijd na de vorige, en is van die dag als dat kan', () => {
    fc.assert(
      fc.property(dag, versie, (datum, vorige) => {
        fc.pre(!vorige.endsWith('-9999'));
        const nieuw = volgendeVersie(datum, vorige);
        expect(vergelijkVersies(nieuw, vorige)).toBeGreaterThan(0);
        if (datum > (dagVanVersie(vorige) ?? '')) expect(dagVanVersie(nieuw)).toBe(datum);
      }),
    );
    expect(volgendeVersie('2026-11-22', null)).toBe('2026.11.22-1');
  });

  test('dagen tellen door over maand, jaar en schrikkeldag', () => {
    expect(dagLater('2026-12-31', 1)).toBe('2027-01-01');
    expect(dagLater('2028-02-28', 1)).toBe('2028-02-29');
  });
});
