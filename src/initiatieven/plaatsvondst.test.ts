import { expect, test } from 'vitest';
import { vondstVan } from './plaatsvondst.ts';

const vondst = {
  als: 'postcode',
  naam: '1091',
  po: ['po2707'],
  vo: ['vo2708'],
  postcodes: [{ van: 1091, tot: 1091 }],
};
const melding = (detail: unknown): Event => new CustomEvent('plaats-gevonden', { detail });

test('de vondst van het plaatsveld wordt gelezen', () => {
  expect(vondstVan(melding(vondst))).toBe(vondst);
});

test.each([
  undefined,
  null,
  'Weesp',
  {},
  { ...vondst, naam: 3 },
  { ...vondst, postcodes: '1091' },
  { ...vondst, po: null },
])('wat geen vondst is, wordt genegeerd: %j', (detail) => expect(vondstVan(melding(detail))).toBeUndefined());

test('een gebeurtenis zonder inhoud ook', () => {
  expect(vondstVan(new Event('plaats-gevonden'))).toBeUndefined();
});
