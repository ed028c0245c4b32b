import { expect, test } from 'vitest';
import { leeftijdInWoorden } from './leeftijd.ts';

test('een leeftijd met een einde loopt tot en met dat jaar', () => {
  expect(leeftijdInWoorden({ van: 12, tot: 18 })).toBe('12 tot en met 18 jaar');
});

test('een leeftijd zonder einde begint bij een jaar', () => {
  expect(leeftijdInWoorden({ van: 16 })).toBe('Vanaf 16 jaar');
});

test('ook vanaf de geboorte is een leeftijd', () => {
  expect(leeftijdInWoorden({ van: 0, tot: 0 })).toBe('0 tot en met 0 jaar');
});
