import { describe, expect, test } from 'vitest';
import { herkenKolommen, vindKop } from './regios-vergelijken-kolommen.ts';

describe('een kop', () => {
  test.each([
    ['POSTCODE4', 'postcode'],
    ['pc4', 'postcode'],
    ['Postcode', 'postcode'],
    ['CIJFERS POSTCODE', 'postcode'],
    ['POSTCODE_LEERLING', 'postcode'],
    ['GEMEENTECODE', 'gemeentecode'],
    ['GemeentecodeGM', 'gemeentecode'],
    ['Gemeente nummer', 'gemeentecode'],
    ['GEMEENTENAAM', 'gemeentenaam'],
    ['Gemeente', 'gemeentenaam'],
    ['SAMENWERKINGSVERBANDNUMMER PO', 'po'],
    ['swv_vo', 'vo'],
    ['VO SWV-nummer', 'vo'],
    ['SAMENWERKINGSVERBANDNUMMER', 'swv'],
  ])('%s wordt herkend als %s', (kop, soort) => {
    expect(herkenKolommen([kop])).toEqual({ [soort]: 0 });
  });

  test.each([
    'POSTCODE VESTIGING',
    'POSTCODE CORRESPONDENTIEADRES',
    'GEMEENTENAAM VESTIGING',
    'NAAM SAMENWERKINGSVERBAND',
    'Provinciecode',
    'Aantal leerlingen',
    '',
  ])('%j zegt niets over onze regio’s', (kop) => {
    expect(herkenKolommen([kop])).toEqual({});
  });

  test('die het meest zegt, wint', () => {
    expect(herkenKolommen(['Gemeentecode', 'GemeentecodeGM', 'Gemeentenaam', 'Provincienaam'])).toEqual({
      gemeentecode: 1,
      gemeentenaam: 2,
    });
    expect(herkenKolommen(['NAAM', 'GEMEENTE', 'POSTCODE', 'PC4'])).toEqual({ gemeentenaam: 1, postcode: 3 });
  });
});

describe('de kop van een tabel', () => {
  test('mag onder een titel staan', () => {
    expect(
      vindKop([['Gebieden in Nederland 2026'], [''], ['Code', 'Naam'], ['GM0014', 'Groningen']]),
    ).toEqual({
      rij: 2,
      kolommen: { gemeentecode: 0, gemeentenaam: 1 },
    });
  });

  test.each([
    [['POSTCODE4', 'AANTAL'], 'Daarvan herkend: postcode.'],
    [['BRIN', 'AANTAL'], 'Gevonden kolommen: "BRIN", "AANTAL".\nDaarvan herkend: geen.'],
    [['GEMEENTENAAM', 'AANTAL'], 'Daarvan herkend: gemeentenaam.'],
  ])('%j is niet genoeg, en de uitleg zegt wat er wel stond', (rij, uitleg) => {
    expect(() => vindKop([rij])).toThrow(uitleg);
  });

  test('van een leeg bestand is er niet', () => {
    expect(() => vindKop([])).toThrow('leeg');
  });
});
