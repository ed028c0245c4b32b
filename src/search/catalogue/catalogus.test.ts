import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogusVan } from '../../../tests/fixtures/kaarten.ts';
import { vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen } from '../../../tests/fixtures/willekeurig.ts';

describe('de catalogus', () => {
  test('kent de namen van alle gebieden, behalve van gemeenten waar niets te vinden is', () => {
    const { namen } = catalogusVan([vermeldingVanMateriaal({ regio: 'vo2602' })]);
    expect(namen.regio).toEqual({
      gm0344: 'Gemeente Utrecht',
      po0001: 'Berséba (PO0001)',
      po2699: 'Eem en Gooi (PO2699)',
      pv26: 'Provincie Utrecht',
      pv27: 'Provincie Noord-Holland',
      rmc21: 'Doorstroompuntregio Agglomeratie Amsterdam',
      vo2602: 'Sterk VO (VO2602)',
      vo2707: 'Amsterdam-Diemen (VO2707)',
    });
  });

  test('noemt een type in enkelvoud en meervoud', () => {
    expect(catalogusVan([]).namen.type).toMatchObject({ handreiking: 'Handreiking Handreikingen' });
  });

  test('houdt de volgorde van de vermeldingen en van elke alleen wat de zoeker nodig heeft', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, (vermeldingen) => {
        const kaarten = catalogusVan(vermeldingen).vermeldingen;
        expect(kaarten.map(({ id }) => id)).toEqual(vermeldingen.map(({ id }) => id));
        for (const [plaats, kaart] of kaarten.entries()) {
          expect({ jaar: undefined, ...vermeldingen[plaats] }).toMatchObject(kaart);
          expect(Object.keys(kaart).sort()).toEqual([
            'id',
            'jaar',
            'samenvatting',
            'status',
            'titel',
            'type',
            'waar',
            'waarden',
            'wie',
          ]);
        }
      }),
    );
  });
});
