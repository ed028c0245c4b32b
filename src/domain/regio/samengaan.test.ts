import { describe, expect, test } from 'vitest';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { findSamengaan } from './samengaan.ts';

const samengaan = (code: string, verbanden: Parameters<typeof findSamengaan>[1]) => {
  const { opgegaanIn, opgegaan, eenMet } = findSamengaan(code, verbanden, kleineGebieden);
  return [opgegaanIn?.code, opgegaan.map((gebied) => gebied.code), eenMet.map((gebied) => gebied.code)];
};

describe('samengaan', () => {
  test('wie in een ander opging, noemt dat; dat ander noemt hem', () => {
    const verbanden = [
      { id: 'vo2707', data: { opgegaanin: 'vo2602' } },
      { id: 'vo2602', data: {} },
    ];
    expect(samengaan('vo2707', verbanden)).toEqual(['vo2602', [], []]);
    expect(samengaan('vo2602', verbanden)).toEqual([undefined, ['vo2707'], []]);
  });

  test('één organisatie is over en weer, ook als één van de twee het zegt', () => {
    const verbanden = [
      { id: 'po2699', data: { eenmet: ['vo2602'] } },
      { id: 'vo2602', data: {} },
    ];
    expect(samengaan('po2699', verbanden)).toEqual([undefined, [], ['vo2602']]);
    expect(samengaan('vo2602', verbanden)).toEqual([undefined, [], ['po2699']]);
  });

  test('wie zichzelf noemt of een die er niet is, noemt niemand', () => {
    const verbanden = [{ id: 'vo2602', data: { opgegaanin: 'vo9999', eenmet: ['vo2602', 'vo9998'] } }];
    expect(samengaan('vo2602', verbanden)).toEqual([undefined, [], []]);
  });

  test('wie geen samenwerkingsverband is, ging met niemand samen', () => {
    expect(samengaan('gm0363', [{ id: 'vo2602', data: {} }])).toEqual([undefined, [], []]);
  });
});
