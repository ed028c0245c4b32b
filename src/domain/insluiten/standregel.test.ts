import { expect, test } from 'vitest';
import { insluitregel } from '../../../tests/fixtures/insluitlijst.ts';
import { standregel, titelMetEinde } from './standregel.ts';

test.each([
  ['actief', 'De Tussenplek'],
  ['onbekend', 'De Tussenplek'],
  ['actueel', 'De Tussenplek'],
  ['beëindigd', 'De Tussenplek (beëindigd)'],
  ['tijdelijk-gesloten', 'De Tussenplek (tijdelijk gesloten)'],
  ['vervallen', 'De Tussenplek (vervallen)'],
  ['verouderd', 'De Tussenplek (verouderd)'],
] as const)('bij de status %s heet een vermelding %s', (status, titel) => {
  expect(titelMetEinde(insluitregel({ status }))).toBe(titel);
});

test('onder een vermelding staat wat het is, van wie, waar, en hoe zeker', () => {
  expect(standregel(insluitregel({ gecontroleerd: '2026-10-01' }))).toEqual([
    'Plek',
    'Stichting Voorbeeld',
    'Utrecht',
    'Status: actief',
    'Laatst bevestigd: mei 2026',
    'Gecontroleerd: 1 oktober 2026',
  ]);
});
