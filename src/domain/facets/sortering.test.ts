import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen } from '../../../tests/fixtures/willekeurig.ts';
import { sorteringen, sortItems } from './sortering.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';

const item = (titel: string, jaar?: number) => vermeldingVanMateriaal({ titel, jaar });
const titels = (items: readonly { titel: string }[]): string[] => items.map(({ titel }) => titel);

describe('sorteren', () => {
  test('nieuwste eerst zet een onbekend jaar achteraan', () => {
    const items = [item('Zonder jaar'), item('Oud', 1998), item('Nieuw', 2025)];
    expect(titels(sortItems(items, 'nieuwste'))).toEqual(['Nieuw', 'Oud', 'Zonder jaar']);
  });

  test('bij hetzelfde jaar beslist de titel', () => {
    const items = [item('b', 2020), item('a', 2020), item('d'), item('c')];
    expect(titels(sortItems(items, 'nieuwste'))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('op titel gaat zoals in een Nederlandse lijst: hoofdletters en accenten tellen niet, getallen wel', () => {
    const items = [
      item('Zorg'),
      item('één loket'),
      item('10 jaar'),
      item('Angst'),
      item('2 jaar'),
      item('elk kind'),
    ];
    expect(titels(sortItems(items, 'titel'))).toEqual([
      '2 jaar',
      '10 jaar',
      'Angst',
      'één loket',
      'elk kind',
      'Zorg',
    ]);
  });

  test('op relevantie houdt de gegeven volgorde', () => {
    const items = [item('b', 1990), item('a', 2020)];
    expect(sortItems(items, 'relevantie')).toEqual(items);
  });

  test('verliest niets en laat de gegeven lijst met rust', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, fc.constantFrom(...valuesOf(sorteringen)), (items, sortering) => {
        const before = [...items];
        const sorted = sortItems(items, sortering);
        expect(items).toEqual(before);
        expect(sorted).not.toBe(items);
        expect(new Set(sorted)).toEqual(new Set(items));
        expect(sorted).toHaveLength(items.length);
      }),
    );
  });
});
