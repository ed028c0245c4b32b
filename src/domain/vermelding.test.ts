import { describe, expect, test } from 'vitest';
import { initiatiefEntry } from '../../tests/fixtures/initiatief.ts';
import { kleineGebieden } from '../../tests/fixtures/klein-nederland.ts';
import { materiaalEntry } from '../../tests/fixtures/materiaal.ts';
import { vermeldingVanInitiatief, vermeldingVanMateriaal } from '../../tests/fixtures/vermelding.ts';
import { vermeldingenOf, waarInWoorden } from './vermelding.ts';

describe('een materiaal in een lijst', () => {
  test('heeft zijn map en bestandsnaam als sleutel en als adres', () => {
    expect(vermeldingVanMateriaal({ id: 'pact' })).toMatchObject({
      id: 'materialen/pact',
      adres: 'materialen/pact.html',
    });
  });

  test('noemt de uitgever en de schoolsoorten in het kort', () => {
    expect(
      vermeldingVanMateriaal({ uitgever: 'NJi', onderwijssoort: ['po', 'so-vso', 'mbo'] }),
    ).toMatchObject({
      wie: 'NJi',
      onderwijs: 'po · so/vso · mbo',
    });
  });

  test('is te vinden onder zijn type, regio, doelgroep, thema en onderwijssoort', () => {
    const { waarden } = vermeldingVanMateriaal({
      type: 'model',
      regio: 'vo2602',
      doelgroep: ['ouders'],
      thema: ['leerrecht'],
      onderwijssoort: ['vo'],
    });
    expect(waarden).toEqual({
      type: ['model'],
      regio: ['gm0344', 'pv26', 'vo2602'],
      doelgroep: ['ouders'],
      thema: ['leerrecht'],
      onderwijssoort: ['vo'],
    });
  });
});

describe('een initiatief in een lijst', () => {
  test('heeft zijn map en bestandsnaam als sleutel, en geen jaar', () => {
    const vermelding = vermeldingVanInitiatief({ id: 'plek' });
    expect(vermelding).toMatchObject({
      id: 'initiatieven/plek',
      adres: 'initiatieven/plek.html',
      type: 'initiatief',
    });
    expect(vermelding.jaar).toBeUndefined();
  });

  test('staat onder het thema dat bij zijn leerlingen hoort', () => {
    const { waarden } = vermeldingVanInitiatief({ doelgroep: ['autisme', 'ziek', 'gedrag'] });
    expect(waarden.thema).toEqual(['autisme', 'ziek-zijn']);
  });

  test('is ook te vinden onder de gemeente waar het ligt', () => {
    const { waarden } = vermeldingVanInitiatief({ regio: 'po0001', gemeente: 'gm0363', bereik: 'lokaal' });
    expect(waarden.regio).toEqual(['gm0363', 'po0001', 'pv27', 'rmc21', 'vo2707']);
  });

  test.each(['landelijk', 'online'] as const)('dat %s werkt, is ook landelijk te vinden', (bereik) => {
    expect(vermeldingVanInitiatief({ bereik }).waarden.regio).toContain('landelijk');
  });

  test.each(['lokaal', 'regionaal'] as const)('dat %s werkt, is niet landelijk te vinden', (bereik) => {
    expect(vermeldingVanInitiatief({ bereik }).waarden.regio).not.toContain('landelijk');
  });

  test('noemt zijn plaats, en zonder plaats zijn regio', () => {
    expect(vermeldingVanInitiatief({ plaats: 'Zeist' }).waar).toBe('Zeist');
    expect(vermeldingVanInitiatief({ plaats: undefined, regio: 'pv26' }).waar).toBe('Utrecht');
  });
});

describe('waar iets is, in woorden', () => {
  test.each([
    [['landelijk'], 'Landelijk'],
    [['pv27'], 'Noord-Holland'],
    [['landelijk', 'pv27'], 'Noord-Holland'],
    [['pv26', 'pv27', 'landelijk'], "2 regio's"],
    [['vo9999'], 'vo9999'],
    [[], 'Landelijk'],
  ])('van %j is dat %s', (codes, woorden) => {
    expect(waarInWoorden(codes, kleineGebieden)).toBe(woorden);
  });
});

describe('alle vermeldingen', () => {
  test('staan op: wat nog geldt eerst, dan het nieuwste, dan de titel', () => {
    const materialen = [
      materiaalEntry({ id: 'a', titel: 'Nieuw maar verouderd', jaar: 2026, status: 'verouderd' }),
      materiaalEntry({ id: 'b', titel: 'Jaar onbekend', jaar: undefined }),
      materiaalEntry({ id: 'c', titel: 'Deel 10', jaar: 2020 }),
      materiaalEntry({ id: 'd', titel: 'Deel 9', jaar: 2020 }),
      materiaalEntry({ id: 'e', titel: 'Nieuwste', jaar: 2025 }),
      materiaalEntry({ id: 'f', titel: 'Vervallen wet', jaar: 2024, status: 'vervallen' }),
    ];
    const initiatieven = [
      initiatiefEntry({ id: 'g', titel: 'Beëindigde plek', status: 'beëindigd' }),
      initiatiefEntry({ id: 'h', titel: 'Gesloten plek', status: 'tijdelijk-gesloten' }),
    ];
    const titels = vermeldingenOf({ materialen, initiatieven }, kleineGebieden).map(({ titel }) => titel);
    expect(titels).toEqual([
      'Nieuwste',
      'Deel 9',
      'Deel 10',
      'Jaar onbekend',
      'Gesloten plek',
      'Nieuw maar verouderd',
      'Vervallen wet',
      'Beëindigde plek',
    ]);
  });

  test('staan met dezelfde titel altijd in dezelfde volgorde', () => {
    const a = materiaalEntry({ id: 'a' });
    const b = materiaalEntry({ id: 'b' });
    const ids = (materialen: (typeof a)[]): string[] =>
      vermeldingenOf({ materialen, initiatieven: [] }, kleineGebieden).map(({ id }) => id);
    expect(ids([b, a])).toEqual(ids([a, b]));
  });
});
