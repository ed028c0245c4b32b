import { describe, expect, test } from 'vitest';
import { echteGebieden, echtePlaatstabel } from '../../../tests/fixtures/plaatstabel.ts';
import { maakZoekPlaats, type Plaatsantwoord, type Vondst } from './plaats-zoeken.ts';

const zoek = maakZoekPlaats(echtePlaatstabel);

const gevonden = (tekst: string): Vondst => {
  const antwoord = zoek(tekst);
  if (antwoord.soort !== 'gevonden') throw new Error(`${tekst}: ${JSON.stringify(antwoord)}`);
  return antwoord.vondst;
};

const keuze = (tekst: string): Plaatsantwoord & { soort: 'keuze' } => {
  const antwoord = zoek(tekst);
  if (antwoord.soort !== 'keuze') throw new Error(`${tekst}: ${JSON.stringify(antwoord)}`);
  return antwoord;
};

/** The options as "code po vo", sorted. */
const opties = (tekst: string): string[] =>
  keuze(tekst)
    .opties.map(({ code, po, vo }) => [code, ...po, ...vo].join(' '))
    .sort();

describe('een postcode', () => {
  test.each([
    '1381',
    '1381 AB',
    '1381ab',
    ' 13 81 a b ',
    'NL-1381 AB',
    '1381 AB Weesp',
    'Weesp 1381',
    'weesp, 1381 ab',
  ])('geeft precies één gemeente en twee verbanden: %j', (tekst) => {
    expect(gevonden(tekst)).toEqual({
      als: 'postcode',
      naam: '1381',
      code: 'gm0363',
      gemeenten: ['gm0363'],
      po: ['po2709'],
      vo: ['vo2710'],
      provincies: ['pv27'],
      postcodes: [{ van: 1381, tot: 1383 }],
      precies: true,
      gevraagd: 1381,
    });
  });

  test('die niet in de tabel staat, krijgt de eerstvolgende hogere en zegt dat', () => {
    expect(gevonden('1000 AA')).toMatchObject({
      naam: '1011',
      gevraagd: 1000,
      precies: false,
      code: 'gm0363',
    });
  });

  test.each(['0999', '10111', '1011 A', 'B-1000', '75001', '1000-205'])('is %s niet', (tekst) => {
    expect(zoek(tekst)).toMatchObject({ soort: 'onbekend' });
  });

  test('met een plaats die ergens anders ligt, is een keuze', () => {
    expect(keuze('1381 AB Hoogeveen').opties.map(({ naam }) => naam)).toEqual(['Hoogeveen', '1381']);
  });

  test('die ook de code van een verband kan zijn, is een keuze', () => {
    expect(
      keuze('2707 VO')
        .opties.map(({ als }) => als)
        .sort(),
    ).toEqual(['postcode', 'samenwerkingsverband']);
  });
});

describe('een gemeente met meer samenwerkingsverbanden vraagt om de postcode', () => {
  test('De Fryske Marren heeft er vier voor vo', () => {
    expect(opties('De Fryske Marren')).toEqual([
      'gm1940 po2101 vo2101',
      'gm1940 po2101 vo2102',
      'gm1940 po2101 vo2103',
      'gm1940 po2101 vo2402',
    ]);
    expect(keuze('De Fryske Marren').vraag).toBe('postcode');
    expect(opties('de friese meren')).toEqual(opties('gm1940'));
  });

  test('Zuidplas heeft er twee voor po en twee voor vo', () => {
    expect(opties('zuidplas')).toEqual(['gm1892 po2814 vo2802', 'gm1892 po2818 vo2810']);
    expect(keuze('zuidplas').opties.map(({ postcodes }) => postcodes.map(({ van }) => van))).toEqual([
      [2751, 2761, 2841],
      [2911],
    ]);
  });

  test('een plaats erin heeft er vaak maar één', () => {
    expect(gevonden('Moerkapelle')).toMatchObject({ code: 'gm1892', po: ['po2814'], vo: ['vo2802'] });
    expect(gevonden('Nieuwerkerk aan den IJssel')).toMatchObject({ po: ['po2818'], vo: ['vo2810'] });
    expect(gevonden('Lemmer')).toMatchObject({ code: 'gm1940', vo: ['vo2402'] });
  });

  test('Weesp hoort bij Amsterdam, maar niet bij de verbanden van Amsterdam', () => {
    expect(gevonden('Weesp')).toMatchObject({
      als: 'plaats',
      code: 'gm0363',
      po: ['po2709'],
      vo: ['vo2710'],
    });
    expect(gevonden('Weesp, gemeente Amsterdam')).toMatchObject({ po: ['po2709'] });
    expect(opties('gemeente Amsterdam')).toEqual(['gm0363 po2707 vo2708', 'gm0363 po2709 vo2710']);
  });
});

describe('een naam die op meer plaatsen slaat, is een keuze', () => {
  test('Bergen', () => {
    expect(opties('Bergen')).toEqual(['gm0373 po2703 vo2703', 'gm0893 po3101 vo2507']);
    expect(keuze('Bergen').vraag).toBe('welke');
  });

  test.each([
    ['Bergen (L.)', 'gm0893'],
    ['Bergen Limburg', 'gm0893'],
    ['bergen nh', 'gm0373'],
    ['Bergen, Noord-Holland', 'gm0373'],
    ['Hengelo (O.)', 'gm0164'],
    ['Hengelo Gld', 'gm1876'],
    ['Hengelo, gemeente Bronckhorst', 'gm1876'],
    ['gemeente Hengelo', 'gm0164'],
    ['Rijswijk (ZH)', 'gm0603'],
  ])('%s is dat niet', (tekst, code) => {
    expect(gevonden(tekst).code).toBe(code);
  });

  test('Hengelo', () => {
    expect(opties('HENGELO')).toEqual(['gm0164 po2302 vo2302', 'gm1876 po2503 vo2503']);
  });

  test('Utrecht is een gemeente en een provincie', () => {
    expect(keuze('Utrecht').opties.map(({ als, code }) => [als, code])).toEqual([
      ['gemeente', 'gm0344'],
      ['provincie', 'pv26'],
    ]);
    expect(gevonden('provincie Utrecht').code).toBe('pv26');
    expect(gevonden('gemeente Utrecht').code).toBe('gm0344');
  });

  test('een gemeente die over andere verdeeld is', () => {
    expect(
      keuze('Haaren')
        .opties.map(({ code }) => code)
        .sort(),
    ).toEqual(['gm0757', 'gm0824', 'gm0855', 'gm0865']);
  });
});

describe('een naam die mensen gebruiken', () => {
  test.each([
    ['Den Haag', 'gm0518'],
    ["'s-Gravenhage", 'gm0518'],
    ['’s Gravenhage', 'gm0518'],
    ['Den Bosch', 'gm0796'],
    ["'s-Hertogenbosch", 'gm0796'],
    ['s hertogenbosch', 'gm0796'],
    ['Friesland', 'pv21'],
    ['Fryslân', 'pv21'],
    ['fryslan', 'pv21'],
    ['Brabant', 'pv30'],
    ['Tietjerksteradeel', 'gm0737'],
    ['Uden', 'gm1991'],
    ['Landerd', 'gm1991'],
    ['Nieuw Vennep', 'gm0394'],
    ["'s Gravenmoer", 'gm0766'],
    ['Alphen a/d Rijn, 2401', 'gm0484'],
    ['St. Oedenrode', 'gm1948'],
  ])('%s is %s', (tekst, code) => {
    expect(gevonden(tekst).code).toBe(code);
  });
});

describe('een samenwerkingsverband of andere regio', () => {
  test.each([
    ['PO2707', 'po2707'],
    ['vo 27-08', 'vo2708'],
    ['Sterk VO', 'vo2601'],
    ['Unita', 'po2709'],
    ['SPOW', 'po2803'],
    ['SWV Amsterdam Diemen', 'po2707'],
    ['samenwerkingsverband vo amsterdam diemen', 'vo2708'],
    ['Berseba', 'po0001'],
    ['pv27', 'pv27'],
    ['RMC 21', 'rmc21'],
    ['doorstroompuntregio Utrecht', 'rmc19'],
    ['Achterhoek', 'rmc13'],
  ])('%s is %s', (tekst, code) => {
    expect(gevonden(tekst).code).toBe(code);
  });

  test('van één sector noemt voor de andere sector alle verbanden in zijn gebied', () => {
    expect(gevonden('vo2810')).toMatchObject({ vo: ['vo2810'], provincies: ['pv28'] });
    expect(gevonden('vo2810').po.length).toBeGreaterThan(1);
  });

  test('zonder eigen gebied heeft alleen zijn code', () => {
    expect(gevonden('po0001')).toMatchObject({ po: ['po0001'], vo: [], gemeenten: [], postcodes: [] });
  });

  test.each(['27.07', 'Kind op 1', 'Amsterdam-Diemen', 'Helmond-Peelland', 'swv Leiden'])(
    '%s zonder sector is een keuze',
    (tekst) => {
      expect(keuze(tekst).vraag).toBe('welke');
    },
  );

  test('vindt zichzelf met naam en code', () => {
    for (const { code, soort, naam } of echteGebieden.values()) {
      if (soort === 'landelijk') continue;
      for (const tekst of [naam, code, code.toUpperCase()]) {
        const antwoord = zoek(tekst);
        const codes =
          antwoord.soort === 'gevonden'
            ? [antwoord.vondst.code]
            : antwoord.soort === 'keuze'
              ? antwoord.opties.map((optie) => optie.code)
              : [];
        // A doorstroompuntregio gives way to a provincie or gemeente of the same name.
        if (soort !== 'rmc-regio' || tekst !== naam) expect(codes, tekst).toContain(code);
      }
    }
  });
});

describe('wat niet bekend is', () => {
  test.each([
    ['Amstrdam', 'Amsterdam'],
    ['hengello', 'Hengelo'],
    ['sHertogenbos', "'s-Hertogenbosch"],
    ['Zuidpas', 'Zuidplas'],
    ['Fryske Marren', 'De Fryske Marren'],
    ['Groningen Limburg', 'Groningen'],
  ])('%s krijgt een voorstel, geen antwoord: %s', (tekst, naam) => {
    const antwoord = zoek(tekst);
    expect(antwoord.soort === 'onbekend' && antwoord.suggesties).toContain(naam);
  });

  test.each([
    '',
    '   ',
    '🙂',
    'landelijk',
    'po9999',
    'Parijs',
    '1010 Wien',
    'x'.repeat(10_000),
    'Weesp '.repeat(2000),
  ])('%j krijgt geen antwoord', (tekst) => {
    expect(zoek(tekst)).toMatchObject({ soort: 'onbekend' });
  });

  test('in een leeg land is niets bekend', () => {
    const leeg = maakZoekPlaats({
      gebieden: [],
      delen: [],
      plaatsen: [],
      anderenamen: [],
      provincienamen: [],
    });
    for (const tekst of ['Weesp', '1381', 'po2707', 'Bergen (L.)'])
      expect(leeg(tekst)).toEqual({ soort: 'onbekend', suggesties: [] });
  });
});
