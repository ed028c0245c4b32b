import { expect, test } from 'vitest';
import { vermeldingVanMateriaal } from '../../tests/fixtures/vermelding.ts';
import type { Treffer } from './rangschikken.ts';
import { statustekst } from './statustekst.ts';

const lijst = (aantal: number): Treffer[] =>
  Array.from({ length: aantal }, () => ({
    vermelding: vermeldingVanMateriaal(),
    redenen: [],
    gedeeltelijk: false,
  }));

test.each([
  [0, 0, 'Geen resultaten'],
  [1, 0, '1 resultaat'],
  [12, 0, '12 resultaten'],
  [2, 3, '5 resultaten: 2 in de gekozen regio, 3 landelijk'],
  [0, 1, '1 resultaat: 0 in de gekozen regio, 1 landelijk'],
])('%i in de regio en %i landelijk leest als "%s"', (regionaal, landelijk, tekst) => {
  expect(statustekst({ regionaal: lijst(regionaal), landelijk: lijst(landelijk) })).toBe(tekst);
});
