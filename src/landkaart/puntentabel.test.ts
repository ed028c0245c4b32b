import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kilometersTussen } from '../domain/regio/aardpunt.ts';
import { leesPuntentabel } from '../domain/regio/puntentabel.ts';
import { makePuntentabel, puntenbestand } from './puntentabel.ts';

const csv = readFileSync('src/landkaart/postcodes.csv', 'utf8');
const kop = 'postcode,breedte,lengte,gemeente,swv_po,swv_vo\n';
const rij = (postcode: number, plek: string, gemeente = 'GM0001'): string =>
  `${postcode},${plek},${gemeente},PO0101,VO0101\n`;
const gemaakt = (regels: string) => leesPuntentabel(makePuntentabel(kop + regels));

describe('de tabel met punten maken', () => {
  test('geeft het bestand dat in het project staat', () => {
    expect(readFileSync(puntenbestand, 'utf8')).toBe(makePuntentabel(csv));
  });

  test('een postcode zonder plek krijgt die van de eerstvolgende in dezelfde gemeente', () => {
    const punten = gemaakt(
      rij(1011, '52.300,4.900') +
        rij(1012, ',') +
        rij(1013, '52.400,4.950', 'GM0002') +
        rij(1014, '52.310,4.910'),
    );
    expect(punten.get(1012)).toEqual(punten.get(1014));
  });

  test('de hoogste van een gemeente krijgt de plek van die ervoor', () => {
    const punten = gemaakt(rij(1011, '52.300,4.900') + rij(1012, ','));
    expect(punten.get(1012)).toEqual(punten.get(1011));
  });

  test('een postcode ver van de rest van zijn gemeente is verdwaald en wordt hersteld', () => {
    const punten = gemaakt(rij(1011, '52.900,6.900') + rij(1012, '52.300,4.900') + rij(1013, '52.310,4.910'));
    expect(punten.get(1011)).toEqual(punten.get(1012));
  });

  test('een gemeente zonder enige plek is een fout die haar noemt', () => {
    expect(() => gemaakt(rij(1011, ',', 'GM0009'))).toThrow('GM0009');
  });

  test.each([
    [5851, 'Afferden', { breedte: 51.636, lengte: 6.069 }],
    [9791, 'Ten Boer', { breedte: 53.277, lengte: 6.694 }],
  ])('%i ligt weer bij %s', (postcode, _plaats, plek) => {
    const punt = leesPuntentabel(makePuntentabel(csv)).get(postcode);
    expect(punt && kilometersTussen(punt, plek)).toBeLessThan(4);
  });

  test('verandert geen andere postcode die een plek heeft', () => {
    const punten = leesPuntentabel(makePuntentabel(csv));
    const anders = csv
      .trim()
      .split('\n')
      .slice(1)
      .filter((regel) => {
        const [postcode = '', breedte = '', lengte = ''] = regel.split(',');
        const punt = punten.get(Number(postcode));
        return breedte !== '' && (punt?.breedte !== Number(breedte) || punt.lengte !== Number(lengte));
      })
      .map((regel) => regel.slice(0, 4));
    expect(anders).toEqual(['5851', '9791']);
  });
});
