import { describe, expect, test } from 'vitest';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { vermeldingVanInitiatief, vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import type { Vermelding } from '../vermelding.ts';
import type { Facet } from './facet.ts';
import { facetgroepen, type Facetsectie } from './facetgroepen.ts';

function sectiesVan(
  facet: Facet,
  vermeldingen: readonly Vermelding[],
  genoemd: string[] = [],
): Facetsectie[] {
  const groepen = facetgroepen(vermeldingen, kleineGebieden, new Set(genoemd));
  return groepen.find((groep) => groep.facet === facet)?.secties ?? [];
}

describe('de filters van de zoeker', () => {
  const vermeldingen = [
    vermeldingVanMateriaal({ type: 'website', regio: 'landelijk' }),
    vermeldingVanMateriaal({ type: 'handreiking', regio: 'pv26' }),
    vermeldingVanInitiatief({ regio: 'vo2602', gemeente: undefined }),
  ];

  test('staan in de volgorde waarin bezoekers ze lezen', () => {
    const groepen = facetgroepen(vermeldingen, kleineGebieden, new Set());
    expect(groepen.map(({ label }) => label)).toEqual([
      'Type',
      'Regio',
      'Voor wie',
      'Thema',
      'Onderwijssoort',
    ]);
  });

  test('noemen alleen waarden waar iets te vinden is, met het aantal', () => {
    expect(sectiesVan('type', vermeldingen)).toEqual([
      {
        opties: [
          { waarde: 'handreiking', label: 'Handreiking', aantal: 1 },
          { waarde: 'website', label: 'Website', aantal: 1 },
          { waarde: 'initiatief', label: 'Initiatief', aantal: 1 },
        ],
      },
    ]);
  });

  test('tellen bij een provincie ook wat bij haar samenwerkingsverbanden hoort', () => {
    expect(sectiesVan('regio', vermeldingen)).toEqual([
      {
        opties: [
          { waarde: 'landelijk', label: 'Landelijk', aantal: 1 },
          { waarde: 'pv26', label: 'Utrecht', aantal: 2 },
        ],
      },
    ]);
  });

  test('bieden van de samenwerkingsverbanden alleen die aan die een vermelding noemt', () => {
    const [, verbanden] = sectiesVan('regio', vermeldingen, ['vo2602', 'vo2707']);
    expect(verbanden).toEqual({
      kop: 'Samenwerkingsverbanden',
      opties: [{ waarde: 'vo2602', label: 'Sterk VO (VO2602)', aantal: 2 }],
    });
  });

  test('zetten wie ermee werkt en leerlinggroepen apart', () => {
    expect(
      sectiesVan('doelgroep', vermeldingen).map(({ kop, opties }) => [
        kop,
        opties.map(({ waarde }) => waarde),
      ]),
    ).toEqual([
      [undefined, ['schoolleiders']],
      ['Initiatieven voor leerlingen', ['thuiszitters', 'autisme']],
    ]);
  });

  test('zijn leeg zonder vermeldingen', () => {
    expect(facetgroepen([], kleineGebieden, new Set()).flatMap(({ secties }) => secties)).toEqual([]);
  });
});
