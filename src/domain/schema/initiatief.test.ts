import { describe, expect, test } from 'vitest';
import { initiatiefEntry } from '../../../tests/fixtures/initiatief.ts';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { initiatiefSchema } from './initiatief.ts';

const meldingen = (afwijking: Record<string, unknown>): string[] =>
  initiatiefSchema
    .safeParse({ ...goedeGegevens.initiatieven, ...afwijking })
    .error?.issues.map(({ message }) => message) ?? [];

describe('de leeftijd van een initiatief', () => {
  test('loopt niet van hoog naar laag', () => {
    expect(meldingen({ leeftijd: { van: 18, tot: 12 } })).toEqual([
      'De eerste leeftijd is hoger dan de tweede.',
    ]);
  });

  test.each([{ van: 12, tot: 12 }, { van: 4, tot: 18 }, { van: 16 }])('kan %j zijn', (leeftijd) => {
    expect(initiatiefEntry({ leeftijd }).data.leeftijd).toEqual(leeftijd);
  });

  test('is een getal van 0 tot en met 30', () => {
    expect(meldingen({ leeftijd: { van: -1 } })).toEqual(['Hier hoort een getal van 0 of hoger.']);
    expect(meldingen({ leeftijd: { van: 4, tot: 31 } })).toEqual(['Hier hoort een getal van 30 of lager.']);
  });

  test('telt hele jaren', () => {
    expect(meldingen({ leeftijd: { van: 12.5 } })).toEqual(['Hier hoort een geheel getal.']);
  });

  test('kan wegblijven', () => {
    expect(meldingen({ leeftijd: undefined })).toEqual([]);
  });
});

describe('een initiatief', () => {
  test('heeft hoogstens acht kenmerken', () => {
    const kenmerken = Array.from({ length: 9 }, (_, index) => `kenmerk ${index}`);
    expect(meldingen({ kenmerken })).toEqual(['Houd het bij hoogstens acht kenmerken.']);
    expect(meldingen({ kenmerken: kenmerken.slice(1) })).toEqual([]);
  });

  test('is er voor een leerlinggroep, niet voor wie ermee werkt', () => {
    expect(meldingen({ doelgroep: ['leraren'] })).toEqual([
      expect.stringContaining('"leraren" staat niet in de lijst'),
    ]);
  });

  test('kan beëindigd zijn', () => {
    expect(initiatiefEntry({ status: 'beëindigd' }).data.status).toBe('beëindigd');
  });

  test('kan een bron hebben waarvan alleen het jaar bekend is', () => {
    expect(initiatiefEntry({ brondatum: 2015 }).data.brondatum).toBe('2015');
  });
});
