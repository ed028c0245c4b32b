import { describe, expect, test } from 'vitest';
import { initiatiefEntry } from '../../../tests/fixtures/initiatief.ts';
import { maakKeuring } from '../../../tests/fixtures/json-schema-keuring.ts';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { materiaalEntry } from '../../../tests/fixtures/materiaal.ts';
import { landelijk } from '../regio/gebied.ts';
import { vermeldingenOf } from '../vermelding.ts';
import { themalijst, toolboxlijst, vervallenLijst } from '../lijst.ts';
import {
  initiatievenbestand,
  lijstenbestand,
  materialenbestand,
  regiosbestand,
  vermeldingenbestand,
} from './bestanden.ts';
import { jsonSchemaVan } from './json-schema.ts';
import { maakInsluitlijsten } from './lijsten.ts';

const site = new URL('https://voorbeeld.example');
const initiatieven = [
  initiatiefEntry({ id: 'oud', status: 'beëindigd' }),
  initiatiefEntry({ id: 'plek', soort: 'klas' }),
];
const materialen = [materiaalEntry({ id: 'pact' })];
const vermeldingen = vermeldingenOf({ initiatieven, materialen }, kleineGebieden);
const kort = vermeldingenbestand(vermeldingen, initiatieven, site);
const ids = vermeldingen.map(({ id }) => id);

const paginas = [
  {
    gebied: kleineGebieden.get('vo2602') ?? landelijk,
    initiatieven: vermeldingen.filter(({ type }) => type === 'initiatief'),
    materialen: [],
  },
];
const regios = regiosbestand(paginas, ['gm9999'], site);

const lijsten = lijstenbestand(
  [toolboxlijst(vermeldingen), themalijst('verzuim', vermeldingen.slice(0, 1))],
  [vervallenLijst('typen/folder')],
  site,
);

describe('de bestanden met alles', () => {
  test('houden de volgorde van de toolbox en noemen elke vermelding één keer', () => {
    expect(kort.vermeldingen.map(({ id }) => id)).toEqual(ids);
    const lang = [
      ...initiatievenbestand(initiatieven, vermeldingen, site).initiatieven,
      ...materialenbestand(materialen, vermeldingen, site).materialen,
    ].map(({ id }) => id);
    expect(lang.toSorted()).toEqual(ids.toSorted());
    expect(lang.indexOf('initiatieven/plek')).toBeLessThan(lang.indexOf('initiatieven/oud'));
  });

  test('zeggen van een initiatief wat het is, en van een materiaal welk type', () => {
    const soort = (gezocht: string) => kort.vermeldingen.find(({ id }) => id === gezocht)?.soort;
    expect(soort('initiatieven/plek')).toBe('Klas');
    expect(soort('materialen/pact')).not.toBe('Initiatief');
  });

  test('noemen volledige adressen, de licentie en wie te noemen', () => {
    expect(kort.vermeldingen.every(({ id, adres }) => adres === `https://voorbeeld.example/${id}.html`)).toBe(
      true,
    );
    expect(kort.licentie).toContain('creativecommons.org');
    expect(kort.naamsvermelding.length).toBeGreaterThan(0);
  });

  test.each([
    ['vermeldingen', kort],
    ['initiatieven', initiatievenbestand(initiatieven, vermeldingen, site)],
    ['materialen', materialenbestand(materialen, vermeldingen, site)],
    ['regios', regios],
    ['lijsten', lijsten],
  ] as const)('passen in hun schema: %s', (naam, bestand) => {
    expect(maakKeuring(jsonSchemaVan(naam, site))(JSON.parse(JSON.stringify(bestand)))).toEqual([]);
  });
});

describe('de bestanden met regio’s en lijsten', () => {
  test('geeft met dat van de vermeldingen de lijsten van de pagina’s terug', () => {
    const gemaakt = maakInsluitlijsten({ regios, lijsten, vermeldingen: kort });
    expect(gemaakt.map(({ onderwerp, inhoud, regels }) => [onderwerp.map, inhoud, regels.length])).toEqual([
      ['vo2602', 'initiatieven', 2],
      ['vo2602', 'materialen', 0],
      ['vo2602', 'alles', 2],
      ['gm9999', 'initiatieven', 0],
      ['gm9999', 'materialen', 0],
      ['gm9999', 'alles', 0],
      ['lijst/toolbox', 'alles', 3],
      ['lijst/themas-verzuim', 'alles', 1],
      ['lijst/typen-folder', 'materialen', 0],
    ]);
    expect(gemaakt[0]?.onderwerp.adres).toBe('https://voorbeeld.example/regios/vo2602.html');
    expect(gemaakt.at(-1)?.onderwerp.adres).toBe('https://voorbeeld.example/typen/folder.html');
  });
});
