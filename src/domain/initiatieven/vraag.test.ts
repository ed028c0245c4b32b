import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { geenKeuze, keuzes, type Facet } from './facetten.ts';
import { labelOfLeeftijd, readLeeftijd, readVraag, writeVraag, type Initiatiefvraag } from './vraag.ts';

const waarden = (facet: Facet) =>
  fc.subarray(valuesOf(keuzes[facet])).map((gekozen): readonly string[] => gekozen);

const vraag: fc.Arbitrary<Initiatiefvraag> = fc.record({
  keuze: fc.record({
    soort: waarden('soort'),
    doelgroep: waarden('doelgroep'),
    onderwijssoort: waarden('onderwijssoort'),
    status: waarden('status'),
    bereik: waarden('bereik'),
  }),
  plaats: fc.constantFrom('', '1091', "'s-Hertogenbosch", 'Súdwest-Fryslân', 'VO2708', 'a&b=c#d'),
});
const metLeeftijd = fc
  .tuple(
    vraag,
    fc.option(fc.record({ jaren: fc.nat({ max: 30 }), onbekend: fc.boolean() }), { nil: undefined }),
  )
  .map(([{ keuze, plaats }, leeftijd]) => ({ keuze: { ...keuze, ...(leeftijd && { leeftijd }) }, plaats }));

describe('de vraag in het adres', () => {
  test('komt terug zoals die erin ging', () => {
    fc.assert(
      fc.property(metLeeftijd, (gesteld) => {
        expect(readVraag(writeVraag(gesteld))).toEqual(gesteld);
      }),
    );
  });

  test('zonder keuze is er geen', () => {
    expect(writeVraag({ keuze: geenKeuze, plaats: '' })).toBe('');
    expect(readVraag('')).toEqual({ keuze: geenKeuze, plaats: '' });
  });

  test('is te lezen voor wie het adres ziet', () => {
    const gelezen = readVraag('?soort=klas,plek&status=be%C3%ABindigd&leeftijd=9&plaats=1091');
    expect(gelezen.keuze.soort).toEqual(['plek', 'klas']);
    expect(gelezen.keuze.status).toEqual(['beëindigd']);
    expect(gelezen.keuze.leeftijd).toEqual({ jaren: 9, onbekend: true });
    expect(gelezen.plaats).toBe('1091');
  });

  test('laat weg wat niet bestaat', () => {
    expect(readVraag('?soort=constructor&soort=__proto__&bereik=<script>&leeftijd=-4&x=1')).toEqual({
      keuze: geenKeuze,
      plaats: '',
    });
  });

  test('loopt op geen enkele tekst vast', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        const gelezen = readVraag(`?plaats=${tekst}&leeftijd=${tekst}&soort=${tekst}&${tekst}`);
        expect(readVraag(writeVraag(gelezen))).toEqual(gelezen);
      }),
    );
  });
});

describe('een leeftijd', () => {
  test.each([
    ['9', 9],
    [' 12 jaar ', 12],
    ['0', 0],
    ['30', 30],
  ])('"%s" is %i', (tekst, jaren) => expect(readLeeftijd(tekst)).toBe(jaren));

  test.each(['', '31', '-1', '9,5', 'negen', '1e1', '9 jaren', '０9'])('"%s" is er geen', (tekst) =>
    expect(readLeeftijd(tekst)).toBeUndefined(),
  );

  test('zegt op het label of onbekend ook mag', () => {
    expect(labelOfLeeftijd({ jaren: 9, onbekend: true })).toBe('9 jaar of niet bekend');
    expect(labelOfLeeftijd({ jaren: 9, onbekend: false })).toBe('9 jaar');
  });
});
