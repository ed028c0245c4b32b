import { describe, expect, test } from 'vitest';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { samenwerkingsverbandSchema } from './samenwerkingsverband.ts';

const meldingen = (afwijking: Record<string, unknown>): string[] =>
  samenwerkingsverbandSchema
    .safeParse({ ...goedeGegevens.samenwerkingsverbanden, ...afwijking })
    .error?.issues.map(({ message }) => message) ?? [];

describe('een samenwerkingsverband', () => {
  test('is er voor po of vo', () => {
    expect(meldingen({ sector: 'mbo' })).toEqual(['"mbo" staat niet in de lijst. Kies uit: po, vo.']);
  });

  test('kan landelijk zijn: zonder provincie en zonder gemeenten', () => {
    expect(meldingen({ provincie: undefined, gemeenten: [] })).toEqual([]);
  });

  test('noemt zijn provincie met een code', () => {
    expect(meldingen({ provincie: 'Utrecht' })).toEqual(['Schrijf de provinciecode als pv en twee cijfers.']);
  });

  test('is opgegaan in een verband met een code, of één met andere', () => {
    expect(meldingen({ opgegaanin: 'vo2506' })).toEqual([]);
    expect(meldingen({ eenmet: ['po2902'] })).toEqual([]);
    expect(meldingen({ opgegaanin: 'De Verbinding' })).toEqual([
      'Schrijf de code van het samenwerkingsverband als po of vo en vier cijfers, zoals vo2708.',
    ]);
    expect(meldingen({ eenmet: ['gm0363'] })).toHaveLength(1);
  });

  test('zegt met ja of nee of de naam is bevestigd', () => {
    expect(meldingen({ naambevestigd: 'misschien' })).toEqual(['Hier hoort true of false.']);
  });
});
