import { describe, expect, test } from 'vitest';
import { initiatiefEntry } from '../../../tests/fixtures/initiatief.ts';
import { kleinNederland } from '../../../tests/fixtures/klein-nederland.ts';
import { materiaalEntry } from '../../../tests/fixtures/materiaal.ts';
import { findVerwijsfouten, verwijzingenNaar, type Verzameling } from './verwijzingen.ts';

const leeg: Verzameling = {
  materialen: [],
  initiatieven: [],
  organisaties: [],
  gids: [],
  nieuws: [],
  achtergrond: [],
  paginas: [],
  samenwerkingsverbanden: [],
  begrippen: [],
  cijfers: [],
  verzuimroute: [],
  getallen: [],
  gebieden: [],
  verhuizingen: [],
  voorrang: [],
  instellingen: [],
};

const metNederland = (verzameling: Partial<Verzameling>): Verzameling => ({
  ...leeg,
  ...kleinNederland,
  ...verzameling,
});

describe('verwijzingen', () => {
  test('een toolbox waarin alles bestaat, heeft geen fouten', () => {
    const materialen = [
      materiaalEntry({ id: 'pact', regio: ['landelijk', 'pv26', 'vo2602', 'rmc21', 'gm0363'] }),
    ];
    const verzameling = metNederland({
      materialen,
      initiatieven: [initiatiefEntry()],
      organisaties: [{ id: 'balans', data: { materialen: ['pact'] } }],
      gids: [{ id: 'stap', data: { organisaties: ['balans'], materialen: ['pact'] } }],
      begrippen: [
        { id: 'leerplicht', data: { zieook: ['leerrecht'] } },
        { id: 'leerrecht', data: {} },
      ],
    });
    expect(findVerwijsfouten(verzameling)).toEqual([]);
  });

  test('een regio die niet bestaat, wordt gemeld met haar plek in de lijst', () => {
    const materialen = [materiaalEntry({ id: 'pact', regio: ['pv26', 'vo9999'] })];
    expect(findVerwijsfouten(metNederland({ materialen }))).toMatchObject([
      { collectie: 'materialen', id: 'pact', path: ['regio', 1], waarde: 'vo9999', gezocht: 'regio' },
    ]);
  });

  test('de gemeente van een initiatief moet een gemeente zijn die bestaat', () => {
    const initiatieven = [initiatiefEntry({ id: 'plek', gemeente: 'gm9999' })];
    expect(findVerwijsfouten(metNederland({ initiatieven }))).toEqual([
      {
        collectie: 'initiatieven',
        id: 'plek',
        path: ['gemeente'],
        waarde: 'gm9999',
        gezocht: 'gemeente',
        bestaand: ['gm0344', 'gm0307', 'gm0363', 'gm0376'],
      },
    ]);
  });

  test.each([
    ['organisaties', 'daarvoor', 'organisatie'],
    ['organisaties', 'begrippen', 'begrip'],
    ['organisaties', 'materialen', 'materiaal'],
    ['nieuws', 'materialen', 'materiaal'],
    ['achtergrond', 'organisaties', 'organisatie'],
    ['achtergrond', 'begrippen', 'begrip'],
    ['achtergrond', 'materialen', 'materiaal'],
    ['gids', 'organisaties', 'organisatie'],
    ['gids', 'materialen', 'materiaal'],
    ['begrippen', 'zieook', 'begrip'],
    ['begrippen', 'materialen', 'materiaal'],
    ['gebieden', 'gemeenten', 'gemeente'],
    ['samenwerkingsverbanden', 'provincie', 'regio'],
    ['samenwerkingsverbanden', 'gemeenten', 'gemeente'],
    ['samenwerkingsverbanden', 'gedeeltelijk', 'gemeente'],
    ['samenwerkingsverbanden', 'opgegaanin', 'samenwerkingsverband'],
    ['samenwerkingsverbanden', 'eenmet', 'samenwerkingsverband'],
  ] as const)('in %s verwijst %s niet naar een %s die niet bestaat', (collectie, sleutel, gezocht) => {
    const verzameling = { ...leeg, [collectie]: [{ id: 'x', data: { [sleutel]: ['nergens'] } }] };
    expect(findVerwijsfouten(verzameling)).toEqual([
      expect.objectContaining({ collectie, id: 'x', path: [sleutel, 0], waarde: 'nergens', gezocht }),
    ]);
  });

  test('een verhuizing naar een vermelding die niet bestaat, wordt gemeld', () => {
    const verzameling = {
      ...leeg,
      materialen: [materiaalEntry({ id: 'pact' })],
      verhuizingen: [
        { id: 'materialen/a', data: { naar: 'materialen/pact' } },
        { id: 'materialen/b', data: { naar: 'initiatieven/pact' } },
        { id: 'regios/vo9999', data: { naar: 'regios' } },
      ],
    };
    expect(findVerwijsfouten(verzameling)).toEqual([
      {
        collectie: 'verhuizingen',
        id: 'materialen/b',
        path: ['naar'],
        waarde: 'initiatieven/pact',
        gezocht: 'vermelding',
        bestaand: ['materialen/pact', 'materialen/a', 'materialen/b', 'regios/vo9999'],
      },
    ]);
  });

  test('een vraag met voorrang voor een vermelding die niet bestaat, wordt gemeld', () => {
    const verzameling = {
      ...leeg,
      initiatieven: [{ id: 'plek', data: {} }],
      voorrang: [{ id: 'zoekvragen', data: { eerst: ['initiatieven/plek', 'materialen/weg'] } }],
    };
    expect(findVerwijsfouten(verzameling)).toMatchObject([
      { collectie: 'voorrang', id: 'zoekvragen', path: ['eerst', 1], waarde: 'materialen/weg' },
    ]);
  });

  test('een provincie is geen gemeente', () => {
    const samenwerkingsverbanden = [{ id: 'vo2602', data: { gemeenten: ['pv26'] } }];
    expect(findVerwijsfouten(metNederland({ samenwerkingsverbanden }))).toHaveLength(1);
  });

  test('alle fouten worden gemeld, niet alleen de eerste', () => {
    const materialen = [
      materiaalEntry({ id: 'a', regio: ['vo9998', 'vo9999'] }),
      materiaalEntry({ id: 'b', regio: ['pv99'] }),
    ];
    const waarden = findVerwijsfouten(metNederland({ materialen })).map(({ waarde }) => waarde);
    expect(waarden).toEqual(['vo9998', 'vo9999', 'pv99']);
  });
});

describe('wie een vermelding zoekt die naar een bestand verwijst', () => {
  test('weet in welke sleutels dat kan', () => {
    expect(verwijzingenNaar('materialen')).toEqual([
      { van: 'organisaties', sleutel: 'materialen' },
      { van: 'gids', sleutel: 'materialen' },
      { van: 'verzuimroute', sleutel: 'materialen' },
      { van: 'nieuws', sleutel: 'materialen' },
      { van: 'achtergrond', sleutel: 'materialen' },
      { van: 'begrippen', sleutel: 'materialen' },
    ]);
    expect(verwijzingenNaar('initiatieven')).toEqual([]);
  });
});
