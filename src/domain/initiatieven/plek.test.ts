import { describe, expect, test } from 'vitest';
import { echteInitiatieven, echteZoekPlek } from '../../../tests/fixtures/initiatieven.ts';
import { tabelregels } from '../../../tests/fixtures/plaatstabel.ts';
import { echtePunten } from '../../../tests/fixtures/punten.ts';
import { maakZoekPlek } from './plek.ts';

const heeft = (reeksen: readonly { van: number; tot: number }[], postcode: number): boolean =>
  reeksen.some(({ van, tot }) => van <= postcode && postcode <= tot);

describe('de plek van een initiatief', () => {
  const metPlaats = echteInitiatieven.filter(({ data }) => data.plaats !== undefined);

  test.each(metPlaats.map(({ id, data }) => [id, data.plaats ?? '', data.gemeente ?? '']))(
    '%s ligt op een postcode van zijn gemeente (%s, %s)',
    (_id, plaats, gemeente) => {
      const plek = echteZoekPlek(plaats, gemeente);
      const delen = tabelregels.postcodes.filter((deel) => deel.gemeente === gemeente);
      expect(plek && delen.some(({ postcodes }) => heeft(postcodes, plek.postcode))).toBe(true);
      expect(plek).toMatchObject(echtePunten.get(plek?.postcode ?? 0) ?? {});
    },
  );

  test('ligt van twee plaatsen met één naam in de gemeente die erbij staat', () => {
    const [a, b] = [echteZoekPlek('Spijkerboor', 'gm0880'), echteZoekPlek('Spijkerboor', 'gm1680')];
    expect(a?.postcode).toSatisfy((postcode: number) => postcode >= 1450 && postcode < 1550);
    expect(b?.postcode).toSatisfy((postcode: number) => postcode >= 9400 && postcode < 9700);
  });

  test('is bij een plaats met eigen postcodes een daarvan', () => {
    expect(echteZoekPlek('Aalsmeerderbrug', 'gm0394')?.postcode).toBe(1436);
  });

  test('is bij een onbekende plaats het midden van de gemeente, en zonder gemeente niets', () => {
    expect(echteZoekPlek('Nergenshuizen', 'gm0363')?.postcode).toBeGreaterThan(1000);
    expect(echteZoekPlek('Amsterdam', 'gm9999')).toBeUndefined();
    expect(maakZoekPlek({ postcodes: [], plaatsen: [] }, new Map())('Amsterdam', 'gm0363')).toBeUndefined();
  });
});
