import { expect, test } from 'vitest';
import { opmaaknaam } from './opmaaknaam.ts';

test.each([
  ['VermeldingList.css', 'opmaak/vermeldinglist.[hash][extname]'],
  ['_id_@_@astro.css', 'opmaak/_id_.[hash][extname]'],
  ['letter-400-normal.woff2', 'opmaak/letter-400-normal.[hash][extname]'],
  ['Één bestand.css', 'opmaak/deel.[hash][extname]'],
])('%s heet op elke schijf hetzelfde: %s', (naam, patroon) => {
  expect(opmaaknaam({ names: [naam] })).toBe(patroon);
});

test('zonder naam is er ook een', () => {
  expect(opmaaknaam({ names: [] })).toBe('opmaak/deel.[hash][extname]');
});
