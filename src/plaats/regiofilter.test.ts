import { describe, expect, test } from 'vitest';
import { echtePlaatstabel } from '../../tests/fixtures/plaatstabel.ts';
import { maakZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import { metRegios, regiosVan } from './regiofilter.ts';

const zoek = maakZoekPlaats(echtePlaatstabel);

const regios = (tekst: string): readonly string[] => {
  const antwoord = zoek(tekst);
  return antwoord.soort === 'gevonden' ? regiosVan(antwoord.vondst) : [];
};

describe('een plaats als filter', () => {
  test.each([
    ['1381 AB', ['po2709', 'vo2710']],
    ['Weesp', ['po2709', 'vo2710']],
    ['den haag', ['po2815', 'vo2806']],
    ['Koers VO', ['vo2810']],
    ['Berseba', ['po0001']],
    ['pv27', ['pv27']],
    ['RMC 21', ['rmc21']],
  ])('%s wordt %j', (tekst, codes) => {
    expect(regios(tekst)).toEqual(codes);
  });

  test('komt in de plaats van de regio’s die er stonden; de rest van de vraag blijft', () => {
    expect(metRegios('?q=verzuim&type=model&regio=pv26&van=2015&sorteer=titel', ['vo2710', 'po2709'])).toBe(
      '?q=verzuim&type=model&regio=po2709&regio=vo2710&van=2015&sorteer=titel',
    );
    expect(metRegios('', ['pv27'])).toBe('?regio=pv27');
  });
});
