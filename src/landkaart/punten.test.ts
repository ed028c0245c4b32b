import { describe, expect, test } from 'vitest';
import { gebiedspunten, readPostcodepunten, zonderVerdwaalde } from './punten.ts';

const kop = 'postcode,breedte,lengte,gemeente,swv_po,swv_vo\n';
const drie = `${kop}1011,52.373,4.904,GM0363,PO2707,VO2708\n1012,52.373,4.894,GM0363,PO2707,VO2708\n1013,,,GM0363,PO2707,VO2708\n`;

describe('de postcodes lezen', () => {
  test('codes worden klein geschreven en een postcode zonder plek valt weg', () => {
    expect(readPostcodepunten(drie)).toEqual([
      { postcode: '1011', breedte: 52.373, lengte: 4.904, gemeente: 'gm0363', po: 'po2707', vo: 'vo2708' },
      { postcode: '1012', breedte: 52.373, lengte: 4.894, gemeente: 'gm0363', po: 'po2707', vo: 'vo2708' },
    ]);
  });

  test('regels van Windows lezen gelijk', () => {
    expect(readPostcodepunten(drie.replaceAll('\n', '\r\n'))).toEqual(readPostcodepunten(drie));
  });

  test.each([
    '1011,52.3',
    '1011,noord,4.9,GM0363,PO2707,VO2708',
    '1011,52.3,4.9,GM0363,PO2707,VO2708,x',
    ',,,,,',
  ])('de regel "%s" is een fout die de regel noemt', (regel) =>
    expect(() => readPostcodepunten(kop + regel)).toThrow(regel),
  );
});

describe('de punten van een kaart', () => {
  const punt = (postcode: string, breedte: number, lengte: number, gemeente = 'gm1') => ({
    postcode,
    breedte,
    lengte,
    gemeente,
    po: 'po1',
    vo: 'vo1',
  });

  test('van twee postcodes op dezelfde plek telt de eerste', () => {
    const punten = gebiedspunten([punt('1000', 52, 5), punt('1001', 52, 5)], ({ postcode }) => postcode);
    expect(punten.map(({ code }) => code)).toEqual(['1000']);
  });

  test('een postcode zonder gebied valt weg', () => {
    expect(gebiedspunten([punt('1000', 52, 5)], () => undefined)).toEqual([]);
  });

  test('een postcode ver van de rest van de gemeente valt weg, de enige van een eiland blijft', () => {
    const punten = [punt('1', 52, 5), punt('2', 52.01, 5), punt('3', 53, 5), punt('4', 53.4, 5.7, 'gm2')];
    expect(zonderVerdwaalde(punten).map(({ postcode }) => postcode)).toEqual(['1', '2', '4']);
  });
});
