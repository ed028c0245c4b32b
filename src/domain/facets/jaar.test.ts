import { describe, expect, test } from 'vitest';
import { labelOfJaar, makeJaarkeuze, readJaar } from './jaar.ts';

describe('een jaar lezen', () => {
  test.each([
    ['2015', 2015],
    [' 1969 ', 1969],
  ])('%j is een jaar', (tekst, jaar) => {
    expect(readJaar(tekst)).toBe(jaar);
  });

  test.each(['', '15', '20155', '0999', '-2015', '2015,5', '2e3', 'tweeduizend', '２０１５'])(
    '%j is geen jaar',
    (tekst) => {
      expect(readJaar(tekst)).toBeUndefined();
    },
  );
});

describe('een keuze van jaren', () => {
  test('zonder grens is er geen keuze', () => {
    expect(makeJaarkeuze(undefined, undefined, false)).toBeUndefined();
  });

  test('staat altijd in de goede volgorde', () => {
    expect(makeJaarkeuze(2020, 2015, true)).toEqual({ van: 2015, tot: 2020, onbekend: true });
  });

  test.each([
    [{ van: 2015, tot: 2020, onbekend: false }, '2015 t/m 2020'],
    [{ van: 2015, tot: 2020, onbekend: true }, '2015 t/m 2020 of onbekend'],
    [{ van: 2015, tot: 2015, onbekend: false }, '2015'],
    [{ van: 2015, onbekend: false }, 'vanaf 2015'],
    [{ tot: 2020, onbekend: true }, 't/m 2020 of onbekend'],
  ])('%j heet %s', (keuze, label) => {
    expect(labelOfJaar(keuze)).toBe(label);
  });
});
