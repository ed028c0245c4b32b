import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesPostcode, maakPostcodezoeker } from './postcode.ts';

describe('een postcode', () => {
  test.each([
    '1011',
    '1011AB',
    '1011 ab',
    ' 10 11 a B ',
    'NL-1011 AB',
    'nl1011',
    '1011-AB',
    '１０１１',
    '1011\u00a0AB',
  ])('wordt gelezen uit %j', (tekst) => {
    expect(leesPostcode(tekst)).toBe(1011);
  });

  test.each([
    '',
    '0101',
    '101',
    '10111',
    '1011A',
    '1011 ABC',
    'B-1000',
    'D-10115',
    '75001',
    'SW1A 1AA',
    '1000-205',
    '10-11',
    '-1011',
    '1011.5',
    '1e3',
    'AB 1011',
    'negentienhonderd',
    '１０１',
  ])('is %j niet', (tekst) => {
    expect(leesPostcode(tekst)).toBeUndefined();
  });
});

describe('een postcode opzoeken', () => {
  const zoek = maakPostcodezoeker([
    { postcodes: [{ van: 2000, tot: 2003 }], waarde: 'b' },
    {
      postcodes: [
        { van: 2010, tot: 2010 },
        { van: 1011, tot: 1012 },
      ],
      waarde: 'a',
    },
  ]);

  test.each([
    [1011, 1011, 'a'],
    [1012, 1012, 'a'],
    [2003, 2003, 'b'],
    [2010, 2010, 'a'],
  ])('%i staat in de tabel', (gevraagd, postcode, waarde) => {
    expect(zoek(gevraagd)).toEqual({ postcode, waarde });
  });

  test.each([
    [1000, 1011, 'a'],
    [1013, 2000, 'b'],
    [2004, 2010, 'a'],
  ])('%i staat er niet in en krijgt de eerstvolgende hogere', (gevraagd, postcode, waarde) => {
    expect(zoek(gevraagd)).toEqual({ postcode, waarde });
  });

  test('boven de hoogste is er niets, en in een lege tabel ook niet', () => {
    expect(zoek(2011)).toBeUndefined();
    expect(maakPostcodezoeker([])(1011)).toBeUndefined();
  });

  test('geeft hetzelfde als de tabel regel voor regel doorlopen', () => {
    const getal = fc.integer({ min: 1000, max: 1200 });
    fc.assert(
      fc.property(fc.uniqueArray(getal, { maxLength: 40 }), getal, (bekend, gevraagd) => {
        const hoger = bekend.filter((postcode) => postcode >= gevraagd).sort((a, b) => a - b)[0];
        const zoeker = maakPostcodezoeker(
          bekend.map((postcode) => ({ postcodes: [{ van: postcode, tot: postcode }], waarde: postcode })),
        );
        expect(zoeker(gevraagd)).toEqual(
          hoger === undefined ? undefined : { postcode: hoger, waarde: hoger },
        );
      }),
    );
  });
});
