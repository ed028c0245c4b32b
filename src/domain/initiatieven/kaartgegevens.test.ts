import { describe, expect, test } from 'vitest';
import { initiatiefEntry } from '../../../tests/fixtures/initiatief.ts';
import { readKaart, writeKaart } from './kaartgegevens.ts';

describe('wat een kaart over zichzelf zegt', () => {
  test('komt terug zoals het erin ging', () => {
    const { data } = initiatiefEntry({ regio: ['po2601', 'vo2602'], leeftijd: { van: 8 } });
    expect(readKaart(writeKaart(data, { breedte: 52.09, lengte: 5.12 }))).toEqual({
      waarden: {
        soort: ['plek'],
        doelgroep: ['thuiszitters', 'autisme'],
        onderwijssoort: ['vo'],
        status: ['actief'],
        bereik: ['regionaal'],
      },
      regio: ['po2601', 'vo2602'],
      leeftijd: { van: 8 },
      punt: { breedte: 52.09, lengte: 5.12 },
    });
  });

  test('landelijk is geen regio van een bezoeker', () => {
    expect(writeKaart(initiatiefEntry({ regio: 'landelijk' }).data, undefined)['regio']).toBe('');
  });

  test('zonder leeftijd en plek staat er geen', () => {
    const gelezen = readKaart(writeKaart(initiatiefEntry({ leeftijd: undefined }).data, undefined));
    expect(gelezen).not.toHaveProperty('leeftijd');
    expect(gelezen).not.toHaveProperty('punt');
  });

  test('een kaart zonder kenmerken past nergens, en dat is geen fout', () => {
    expect(readKaart({}).waarden.soort).toEqual([]);
    expect(readKaart({ leeftijd: 'oud', punt: '' })).not.toHaveProperty('leeftijd');
  });
});
