import { describe, expect, test } from 'vitest';
import { leesNamen, leesPostcodetabel } from './tabellen-lezen.ts';

describe('de postcodetabel', () => {
  test('heeft per regel een gemeente, twee verbanden en postcodes; uitleg en lege regels tellen niet', () => {
    expect(leesPostcodetabel('\uFEFF# uitleg\r\n\r\ngm0363 po2709 vo2710 1391 1381-1383\r\n')).toEqual([
      {
        gemeente: 'gm0363',
        po: 'po2709',
        vo: 'vo2710',
        postcodes: [
          { van: 1381, tot: 1383 },
          { van: 1391, tot: 1391 },
        ],
      },
    ]);
  });

  test.each([
    ['363 po2709 vo2710 1381', 'Hier hoort eerst de gemeente, zoals gm0363.'],
    ['gm0363 vo2710 po2709 1381', 'Hier hoort na de gemeente het verband voor po, zoals po2707.'],
    ['gm0363 po2709 1381', 'Hier hoort daarna het verband voor vo, zoals vo2708.'],
    ['gm0363 po2709 vo2710', 'Er staan geen postcodes.'],
    ['gm0363 po2709 vo2710 381', '"381" is geen postcode. Schrijf vier cijfers, of een reeks als 1011-1019.'],
    ['gm0363 po2709 vo2710 1383-1381', 'De reeks 1383-1381 loopt terug.'],
    ['gm0363 po2709 vo2710 1381-1383 1382', 'Postcode 1382 staat er twee keer.'],
  ])('noemt de regel die niet klopt: %s', (regel, melding) => {
    expect(() => leesPostcodetabel(`# uitleg\n${regel}`)).toThrow(`postcodes.txt, regel 2: ${melding}`);
  });
});

describe('de namentabel', () => {
  test('heeft per regel een naam met gemeenten, soms met postcodes', () => {
    expect(leesNamen('plaatsen.txt', "'t Zand: gm0441\nZevenhuizen: gm1892 2761, gm1969")).toEqual([
      { naam: "'t Zand", plekken: [{ gemeente: 'gm0441', postcodes: [] }] },
      {
        naam: 'Zevenhuizen',
        plekken: [
          { gemeente: 'gm1892', postcodes: [{ van: 2761, tot: 2761 }] },
          { gemeente: 'gm1969', postcodes: [] },
        ],
      },
    ]);
  });

  test.each([
    ['Weesp gm0363', 'Schrijf een naam, een dubbele punt en de code.'],
    [': gm0363', 'Schrijf een naam, een dubbele punt en de code.'],
    ['Weesp:', 'Schrijf een naam, een dubbele punt en de code.'],
    ['Weesp: Amsterdam', 'Hier hoort een code, zoals gm0363.'],
    ['Weesp: gm0363,', 'Hier hoort een code, zoals gm0363.'],
    ['Weesp: gm0363 138', '"138" is geen postcode. Schrijf vier cijfers, of een reeks als 1011-1019.'],
    ['Muiden: gm1942\nMuiden: gm0363', 'Muiden staat er twee keer.'],
  ])('noemt de regel die niet klopt: %j', (regels, melding) => {
    const nummer = regels.split('\n').length;
    expect(() => leesNamen('plaatsen.txt', regels)).toThrow(`plaatsen.txt, regel ${nummer}: ${melding}`);
  });
});
