import { describe, expect, test } from 'vitest';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { materiaalSchema } from './materiaal.ts';

const goed = goedeGegevens.materialen;

const meldingen = (afwijking: Record<string, unknown>): string[] =>
  materiaalSchema.safeParse({ ...goed, ...afwijking }).error?.issues.map(({ message }) => message) ?? [];

describe('een materiaal', () => {
  test('geeft met één regio hetzelfde als met een lijst van één regio', () => {
    expect(materiaalSchema.parse({ ...goed, regio: 'vo2708' })).toEqual(
      materiaalSchema.parse({ ...goed, regio: ['vo2708'] }),
    );
  });

  test('geeft met één bron hetzelfde als met een lijst van één bron', () => {
    expect(materiaalSchema.parse({ ...goed, bron: 'https://nji.nl/' })).toEqual(
      materiaalSchema.parse({ ...goed, bron: ['https://nji.nl/'] }),
    );
  });

  test('kan zonder jaar, webadres en controledatum', () => {
    expect(meldingen({ jaar: undefined, url: undefined, gecontroleerd: undefined })).toEqual([]);
  });

  test('is geen initiatief', () => {
    expect(meldingen({ type: 'initiatief' })).toEqual([
      expect.stringMatching(/^"initiatief" staat niet in de lijst\. Kies uit: handreiking, /),
    ]);
  });

  test('is voor wie ermee werkt, niet voor een leerlinggroep', () => {
    expect(meldingen({ doelgroep: ['autisme'] })).toEqual([
      expect.stringContaining('"autisme" staat niet in de lijst'),
    ]);
  });

  test('heeft niet de status van een initiatief', () => {
    expect(meldingen({ status: 'actief' })).toEqual([
      '"actief" staat niet in de lijst. Kies uit: actueel, verouderd, vervallen.',
    ]);
  });

  test('noemt geen regio twee keer', () => {
    expect(meldingen({ regio: ['pv27', 'pv27'] })).toEqual(['Dezelfde waarde staat er twee keer.']);
  });
});
