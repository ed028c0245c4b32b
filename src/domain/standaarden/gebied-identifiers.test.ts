import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echteGebieden } from '../../../tests/fixtures/plaatstabel.ts';
import { gebiedIdentifier, gebiedschemas, identifierTekst } from './gebied-identifiers.ts';

const codesVan = (soort: string): string[] =>
  [...echteGebieden.values()].filter((gebied) => gebied.soort === soort).map(({ code }) => code);

const codes = [...echteGebieden.keys()];

describe('een gebied', () => {
  test.each([
    ['gm0363', 'cbs-gemeente:GM0363', 'https://identifier.overheid.nl/tooi/id/gemeente/gm0363'],
    ['pv27', 'cbs-provincie:PV27', 'https://identifier.overheid.nl/tooi/id/provincie/pv27'],
    ['po2707', 'swv:PO2707', undefined],
    ['vo0001', 'swv:VO0001', undefined],
    ['rmc01', 'rmc:1', undefined],
    ['rmc40', 'rmc:40', undefined],
    ['landelijk', 'iso-3166-1:NL', undefined],
  ])('%s heet elders %s', (code, verwacht, tooi) => {
    const identifier = gebiedIdentifier(code);
    expect(identifier && identifierTekst(identifier)).toBe(verwacht);
    expect(identifier?.tooi).toBe(tooi);
  });

  test('van elke soort staat met het verwachte aantal op de site', () => {
    expect(codesVan('gemeente')).toHaveLength(342);
    expect(codesVan('provincie')).toHaveLength(12);
    expect(codesVan('samenwerkingsverband')).toHaveLength(152);
    expect(codesVan('rmc-regio')).toHaveLength(40);
  });

  test.each(['gemeente', 'provincie'])('%s heeft altijd een TOOI-adres met de eigen code', (soort) => {
    for (const code of codesVan(soort)) {
      expect(gebiedIdentifier(code)).toEqual({
        schema: `cbs-${soort}`,
        code: code.toUpperCase(),
        tooi: `https://identifier.overheid.nl/tooi/id/${soort}/${code}`,
      });
    }
  });

  test('krijgt een identifier die geen ander gebied heeft', () => {
    const teksten = codes.map((code) => {
      const identifier = gebiedIdentifier(code);
      return identifier && identifierTekst(identifier);
    });
    expect(teksten).not.toContain(undefined);
    expect(new Set(teksten).size).toBe(codes.length);
  });
});

describe('een tekst die geen code is', () => {
  test.each(['', 'GM0363', 'gm363', 'gm03634', 'pv1', 'po27', 'rmc1', ' gm0363', 'gm0363\n', 'Landelijk'])(
    '%j krijgt geen identifier',
    (tekst) => expect(gebiedIdentifier(tekst)).toBeUndefined(),
  );

  test('breekt niets', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        const identifier = gebiedIdentifier(tekst);
        expect(identifier === undefined || identifier.schema in gebiedschemas).toBe(true);
      }),
    );
  });
});
