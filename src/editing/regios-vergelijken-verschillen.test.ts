import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesBrontabel } from './regios-vergelijken-lezen.ts';
import { maakVerslag, postcodesInTekst } from './regios-vergelijken-verslag.ts';
import { vergelijkRegios, type EigenRegios } from './regios-vergelijken-verschillen.ts';

const eigen: EigenRegios = {
  postcodes: new Map([
    [1011, { gemeente: 'gm0363', po: 'po2707', vo: 'vo2708' }],
    [1012, { gemeente: 'gm0363', po: 'po2707', vo: 'vo2708' }],
    [1013, { gemeente: 'gm0363', po: 'po2707', vo: 'vo2708' }],
    [1261, { gemeente: 'gm0376', po: 'po2699', vo: 'vo2708' }],
  ]),
  gemeenten: new Map([
    ['gm0363', 'Amsterdam'],
    ['gm0376', 'Blaricum'],
  ]),
  verbanden: new Set(['po2707', 'po2699', 'vo2708', 'po0001']),
};

const gelijk = ['1011;363;2707;2708', '1012;363;2707;2708', '1013;363;2707;2708', '1261;376;2699;2708'];

const lees = (regels: readonly string[], kop = 'PC4;GEMEENTECODE;SWV PO;SWV VO') =>
  leesBrontabel(new TextEncoder().encode([kop, ...regels].join('\n')), { gemeenteOpNaam: new Map() });

const vergelijk = (regels: readonly string[], kop?: string) => vergelijkRegios(lees(regels, kop), eigen);

const verslag = (regels: readonly string[], kop?: string): string => {
  const tabel = lees(regels, kop);
  return maakVerslag('tabel.csv', tabel, vergelijkRegios(tabel, eigen), (code) => `<${code}>`).join('\n');
};

describe('een nieuwere tabel', () => {
  test('die hetzelfde zegt, heeft geen verschillen', () => {
    expect(vergelijk(gelijk).aantal).toBe(0);
    expect(verslag(gelijk)).toMatch(/\n\nGeen verschillen\.$/);
  });

  test('zegt in welke volgorde dan ook hetzelfde', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(gelijk, { minLength: gelijk.length }), (regels) => {
        expect(vergelijk([...regels, ...regels]).aantal).toBe(0);
      }),
    );
  });

  test('met andere postcodes noemt nieuwe en verdwenen', () => {
    const { verschillen, aantal } = vergelijk([...gelijk.slice(1), '1014;363;2707;2708']);
    expect(verschillen.postcodes).toMatchObject({ nieuw: [1014], verdwenen: [1011] });
    expect(aantal).toBe(2);
  });

  test('met een postcode bij een ander verband noemt van waar naar waar', () => {
    const regels = ['1011;363;2699;2708', '1012;363;2699;2708', ...gelijk.slice(2)];
    expect(vergelijk(regels).verschillen.postcodes.anders).toEqual({
      gemeente: [],
      po: [
        { postcode: 1011, van: 'po2707', naar: ['po2699'] },
        { postcode: 1012, van: 'po2707', naar: ['po2699'] },
      ],
      vo: [],
    });
    expect(verslag(regels)).toContain(
      'Postcodes bij een ander samenwerkingsverband po (2)\n  van <po2707> naar <po2699>: 1011-1012\n',
    );
  });

  test('met een verband dat wij niet kennen, en een dat er niet meer in staat', () => {
    const { verschillen } = vergelijk([...gelijk.slice(0, 3), '1261;376;2998;2708']);
    expect(verschillen.verbanden).toEqual({ nieuw: ['po2998'], verdwenen: ['po2699'] });
  });

  test('met een samengevoegde gemeente noemt de gemeente en haar postcodes', () => {
    const { verschillen } = vergelijk([...gelijk.slice(0, 3), '1261;1999;2699;2708']);
    expect(verschillen.gemeenten.nieuw).toEqual([{ code: 'gm1999', naam: '' }]);
    expect(verschillen.gemeenten.verdwenen).toEqual([{ code: 'gm0376', naam: 'Blaricum' }]);
    expect(verschillen.postcodes.anders.gemeente).toEqual([
      { postcode: 1261, van: 'gm0376', naar: ['gm1999'] },
    ]);
  });

  test('die zichzelf tegenspreekt, telt niet als verschil zolang ons antwoord erbij staat', () => {
    const uitkomst = vergelijk([...gelijk, '1011;363;2699;2708']);
    expect(uitkomst.aantal).toBe(0);
    expect(uitkomst.onduidelijk).toEqual({ gemeente: [], po: [1011], vo: [] });
    expect(
      vergelijk(['1011;;2698;', '1011;;2699;', ...gelijk.slice(1)]).verschillen.postcodes.anders.po,
    ).toEqual([{ postcode: 1011, van: 'po2707', naar: ['po2698', 'po2699'] }]);
  });

  test('vergelijkt alleen waar zij een kolom voor heeft', () => {
    const postcodes = ['1011', '1012', '1013', '1261'];
    expect(
      vergelijk(
        postcodes.map((postcode) => `${postcode};2708`),
        'PC4;SWV VO',
      ).aantal,
    ).toBe(0);
  });
});

describe('een lijst van gemeenten', () => {
  const kop = 'Gemeentecode;Gemeentenaam';

  test('met een andere naam noemt beide namen', () => {
    const regels = ['363;Groot-Amsterdam', '376;Blaricum'];
    expect(vergelijk(regels, kop)).toMatchObject({
      aantal: 1,
      verschillen: { gemeenten: { anders: [{ code: 'gm0363', van: 'Amsterdam', naar: 'Groot-Amsterdam' }] } },
    });
    expect(verslag(regels, kop)).toContain(
      'Gemeenten met een andere naam (1)\n  gm0363: Amsterdam heet daar Groot-Amsterdam\n\nSamen 1 verschil.',
    );
  });

  test('met dezelfde naam in andere letters is gelijk', () => {
    expect(vergelijk(['0363;AMSTERDAM', 'GM0376;blaricum'], kop).aantal).toBe(0);
  });
});

describe('postcodes in het verslag', () => {
  test('staan kort bij elkaar', () => {
    expect(postcodesInTekst([1011, 1012, 1013, 1020, 1022, 1023])).toBe('1011-1013, 1020, 1022-1023');
    expect(postcodesInTekst([])).toBe('');
  });
});
