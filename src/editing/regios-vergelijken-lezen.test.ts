import { describe, expect, test } from 'vitest';
import { leesBrontabel } from './regios-vergelijken-lezen.ts';

const gemeenteOpNaam = new Map([
  ['amsterdam', 'gm0363'],
  ['sgravenhage', 'gm0518'],
]);

const lees = (tekst: string, sector?: 'po' | 'vo') =>
  leesBrontabel(new TextEncoder().encode(tekst), { gemeenteOpNaam, sector });

/** What was read of one postcode. */
function gelezen(tekst: string, sector?: 'po' | 'vo', postcode = 1011) {
  const { gemeente, po, vo } = lees(tekst, sector).postcodes?.get(postcode) ?? {};
  return [gemeente, po, vo].map((waarden) => [...(waarden ?? [])].join(' '));
}

describe('een postcode', () => {
  test.each([
    [
      'met losse kolommen',
      'PC4;GEMEENTECODE;SWV PO;SWV VO\n1011;363;2707;2708',
      ['gm0363', 'po2707', 'vo2708'],
    ],
    [
      'met volledige codes',
      'PC4;GEMEENTECODE;SWV PO;SWV VO\n1011;GM0363;PO2707;VO27.08',
      ['gm0363', 'po2707', 'vo2708'],
    ],
    ['met de naam', 'POSTCODE;GEMEENTENAAM;SWV\n1011 AB;AMSTERDAM;VO2708', ['gm0363', '', 'vo2708']],
    ['met een naam die wij anders schrijven', "PC4;GEMEENTE\n1011;'S-GRAVENHAGE", ['gm0518', '', '']],
    ['met een naam die wij niet kennen', 'PC4;GEMEENTE\n1011;Nieuwstad', ['Nieuwstad', '', '']],
    ['met een code in de kolom voor de naam', 'PC4;GEMEENTE\n1011;GM0363', ['gm0363', '', '']],
  ])('%s wordt gelezen', (_naam, tekst, verwacht) => {
    expect(gelezen(tekst)).toEqual(verwacht);
  });

  test('met een los nummer heeft een sector nodig', () => {
    const tekst = 'PC4;SAMENWERKINGSVERBANDNUMMER\n1011;2707';
    expect(() => lees(tekst)).toThrow('--sector');
    expect(gelezen(tekst, 'po')).toEqual(['', 'po2707', '']);
    expect(gelezen(tekst, 'vo')).toEqual(['', '', 'vo2707']);
    expect(gelezen('PC4;SAMENWERKINGSVERBANDNUMMER\n1011;VO2708', 'po')).toEqual(['', '', 'vo2708']);
  });

  test('die vaker voorkomt, houdt alles wat er staat', () => {
    expect(gelezen('PC4;SWV PO\n1011;2707\n1011;2707\n1011;2703')).toEqual(['', 'po2707 po2703', '']);
  });
});

describe('een lijst van gemeenten', () => {
  test('heeft code en naam, en geen postcodes', () => {
    const tabel = lees('Gemeentecode,GemeentecodeGM,Gemeentenaam\n14,GM0014,Groningen\n363,GM0363,Amsterdam');
    expect(tabel.gemeenten).toEqual(
      new Map([
        ['gm0014', 'Groningen'],
        ['gm0363', 'Amsterdam'],
      ]),
    );
    expect(tabel.postcodes).toBeUndefined();
  });

  test('met ook andere gebieden telt alleen de gemeenten', () => {
    const tabel = lees('Code;Naam\nPV20;Groningen\nNL01;Nederland\nGM0363;Amsterdam');
    expect([...(tabel.gemeenten ?? [])]).toEqual([['gm0363', 'Amsterdam']]);
    expect(tabel.overgeslagen).toBe(2);
  });
});

describe('een regel', () => {
  test('zonder postcode of met te weinig velden wordt geteld en overgeslagen', () => {
    const { regels, overgeslagen, postcodes } = lees(
      'PC4;SWV PO\n1011;2707\nonbekend;2707\nTotaal\n0999;2707\n1012;',
    );
    expect([regels, overgeslagen, postcodes?.size]).toEqual([5, 4, 1]);
  });

  test('waarvan geen enkele te gebruiken is, geeft een uitleg', () => {
    expect(() => lees('PC4;GEMEENTE\nx;y')).toThrow('Geen enkele regel is te gebruiken');
    expect(() => lees('PC4;GEMEENTE\n')).toThrow('Geen enkele regel is te gebruiken');
  });

  test('onder de koppen laat zien welke kolommen zijn herkend', () => {
    expect(lees('Pc4;Swv_PO;Aantal\n1011;2707;3').kolommen).toEqual([
      { soort: 'postcode', kop: 'Pc4' },
      { soort: 'samenwerkingsverband po', kop: 'Swv_PO' },
    ]);
  });
});
