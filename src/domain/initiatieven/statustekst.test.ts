import { expect, test } from 'vitest';
import { statustekst } from './statustekst.ts';

const plek = { naam: '1091', punt: { breedte: 52.4, lengte: 4.9 }, verbanden: [], isPlaats: true };

test.each([
  [{ regionaal: 0, overal: 0 }, undefined, 'Geen initiatieven'],
  [{ regionaal: 1, overal: 0 }, undefined, '1 initiatief'],
  [{ regionaal: 0, overal: 2 }, undefined, '2 initiatieven'],
  [{ regionaal: 10, overal: 2 }, undefined, '12 initiatieven, waarvan 2 landelijk of online'],
  [{ regionaal: 3, overal: 0 }, plek, '3 initiatieven. Dichtst bij 1091 eerst'],
  [{ regionaal: 3, overal: 0 }, { ...plek, punt: undefined }, '3 initiatieven'],
  [{ regionaal: 0, overal: 0 }, plek, 'Geen initiatieven'],
])('bij %j en %j staat er "%s"', (telling, bezoekersplek, tekst) =>
  expect(statustekst(telling, bezoekersplek)).toBe(tekst),
);
