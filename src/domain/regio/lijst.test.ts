import { describe, expect, test } from 'vitest';
import { initiatiefEntry } from '../../../tests/fixtures/initiatief.ts';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { materiaalEntry } from '../../../tests/fixtures/materiaal.ts';
import { vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { gebiedlijsten, genoemdeCodes } from './lijst.ts';

const codesVan = (regio: string[], genoemd: string[] = []): string[] =>
  gebiedlijsten(kleineGebieden, [vermeldingVanMateriaal({ regio })], new Set(genoemd)).map(
    ({ gebied }) => gebied.code,
  );

describe('de lijsten per gebied', () => {
  test('er is een lijst voor elke provincie en elk samenwerkingsverband waar iets te vinden is', () => {
    expect(codesVan(['pv27'])).toEqual(['pv27', 'vo2707', 'po2699']);
  });

  test('een gemeente of doorstroompuntregio krijgt pas een lijst als een vermelding haar noemt', () => {
    expect(codesVan(['gm0363'])).not.toContain('gm0363');
    expect(codesVan(['gm0363'], ['gm0363'])).toContain('gm0363');
    expect(codesVan(['gm0363'], ['rmc21'])).toContain('rmc21');
  });

  test('een gebied zonder vermeldingen heeft geen lijst, ook niet als het genoemd is', () => {
    expect(codesVan(['landelijk'], ['gm0363'])).toEqual(['landelijk']);
  });

  test('gebieden staan per soort, daarbinnen op naam', () => {
    expect(codesVan(['pv26', 'pv27', 'landelijk'], ['gm0344', 'gm0307'])).toEqual([
      'gm0307',
      'gm0344',
      'landelijk',
      'pv27',
      'pv26',
      'vo2707',
      'po2699',
      'vo2602',
    ]);
  });

  test('een lijst houdt de volgorde van de vermeldingen', () => {
    const vermeldingen = ['c', 'a', 'b'].map((id) => vermeldingVanMateriaal({ id, regio: 'pv26' }));
    const [lijst] = gebiedlijsten(kleineGebieden, vermeldingen, new Set());
    expect(lijst?.vermeldingen).toEqual(vermeldingen);
  });
});

describe('genoemde codes', () => {
  test('zijn de regio’s en gemeenten die vermeldingen zelf noemen', () => {
    const entries = [
      materiaalEntry({ regio: 'pv27' }),
      initiatiefEntry({ regio: 'vo2602', gemeente: 'gm0344' }),
    ];
    expect(genoemdeCodes(entries)).toEqual(new Set(['pv27', 'vo2602', 'gm0344']));
  });
});
