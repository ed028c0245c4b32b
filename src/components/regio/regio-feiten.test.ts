import { describe, expect, test } from 'vitest';
import { echteGebieden, echteVerbanden, tabelregels } from '../../../tests/fixtures/plaatstabel.ts';
import { maakRegiopaginas } from '../../domain/regio/regiopagina.ts';
import { postcodesInWoorden, regiofeiten } from './regio-feiten.ts';
import { regiosoort, regiozin } from './regio-woorden.ts';

const paginas = maakRegiopaginas({
  gebieden: echteGebieden,
  samenwerkingsverbanden: echteVerbanden,
  vermeldingen: [],
  delen: tabelregels.postcodes,
  buren: new Map(),
});

function vind(code: string) {
  const pagina = paginas.find(({ gebied }) => gebied.code === code);
  if (!pagina) throw new Error(`${code} heeft geen pagina.`);
  return pagina;
}

const termen = (code: string): string[] => regiofeiten(vind(code)).map(({ term }) => term);
const noten = (code: string, term: string) =>
  regiofeiten(vind(code))
    .find((feit) => feit.term === term)
    ?.links.map(({ noot }) => noot);

describe('postcodes', () => {
  test.each([
    [[{ van: 1381, tot: 1381 }], '1381'],
    [[{ van: 1381, tot: 1383 }], '1381–1383'],
    [
      [
        { van: 8493, tot: 8493 },
        { van: 8501, tot: 8503 },
        { van: 8511, tot: 8511 },
      ],
      '8493, 8501–8503 en 8511',
    ],
    [[], ''],
  ])('%j leest als "%s"', (reeksen, tekst) => {
    expect(postcodesInWoorden(reeksen)).toBe(tekst);
  });
});

describe('de feiten van een regio', () => {
  test('een gemeente met één verband per sector noemt geen postcodes', () => {
    expect(termen('gm0344')).toEqual([
      'Provincie',
      'Samenwerkingsverband basisonderwijs',
      'Samenwerkingsverband voortgezet onderwijs',
      'Doorstroompuntregio',
    ]);
    expect(noten('gm0344', 'Samenwerkingsverband basisonderwijs')).toEqual([undefined]);
  });

  test('een gemeente met meer verbanden noemt er de postcodes bij', () => {
    expect(noten('gm0363', 'Samenwerkingsverbanden voortgezet onderwijs')).toContain('postcode 1381–1383');
  });

  test('een vestigingsplaats staat er alleen als ze bevestigd is', () => {
    expect(termen('vo2504')).toContain('Vestigingsplaats');
    expect(vind('po2901').verband?.plaats).toBe('Middelburg');
    expect(termen('po2901')).not.toContain('Vestigingsplaats');
  });

  test('een naam die niet vaststaat, draagt dat overal mee', () => {
    expect(noten('gm1940', 'Samenwerkingsverbanden voortgezet onderwijs')).toContainEqual(
      expect.stringMatching(/^naam nog te controleren; postcode /),
    );
  });

  test('een landelijk verband noemt alleen het andere', () => {
    expect(termen('po0001')).toEqual(['Vestigingsplaats', 'Samenwerkingsverband voortgezet onderwijs']);
  });
});

describe('in woorden', () => {
  test.each([
    ['po2707', 'Samenwerkingsverband basisonderwijs · PO2707', 'Scholen voor basisonderwijs in 2 gemeenten.'],
    ['po2810', 'Samenwerkingsverband basisonderwijs · PO2810', 'Scholen voor basisonderwijs in 1 gemeente.'],
    [
      'vo0001',
      'Samenwerkingsverband voortgezet onderwijs · VO0001',
      'Scholen voor voortgezet onderwijs in het hele land.',
    ],
    [
      'vo2504',
      'Samenwerkingsverband voortgezet onderwijs · VO2504',
      'is opgegaan in SWV De Verbinding (VO 25.06) (VO2506): daar kunt u nu terecht.',
    ],
    ['pv26', 'Provincie · PV26', '26 gemeenten, '],
    ['rmc21', 'Doorstroompuntregio · RMC21', 'Het Doorstroompunt is er voor jongeren tot 23 jaar'],
    ['gm0344', 'Gemeente · GM0344', 'Scholen vallen hier onder één samenwerkingsverband'],
    [
      'gm1940',
      'Gemeente · GM1940',
      'Onder welk samenwerkingsverband een school hier valt, hangt af van de postcode: 1 verband voor basisonderwijs en 4',
    ],
    ['landelijk', 'Heel Nederland', 'Wat in het hele land geldt'],
  ])('%s is een %s', (code, soort, zin) => {
    const pagina = vind(code);
    expect(regiosoort(pagina.gebied, pagina.verband?.sector)).toBe(soort);
    expect(regiozin(pagina)).toContain(zin);
  });
});
