import { describe, expect, test } from 'vitest';
import { groep, kleineBegrippen as begrippen } from '../../../tests/fixtures/zoekkennis.ts';
import { makeBegrippenlijst } from './begrippen.ts';
import { woordenVan } from './woorden.ts';

const ook = (tekst: string): [phrase: string, voorkeur: boolean][] =>
  begrippen.ookVoor(woordenVan(tekst)).map(({ woorden, voorkeur }) => [woorden.join(' '), voorkeur]);

describe('wat er nog meer voor een begrip gezegd wordt', () => {
  test('is voor de term de rest', () => {
    expect(ook('leerplichtambtenaar')).toEqual([
      ['lpa', false],
      ['ambtenaar leerplicht', false],
    ]);
  });

  test('is voor een afkorting of synoniem eerst de term zelf', () => {
    expect(ook('LPA')).toEqual([
      ['leerplichtambtenaar', true],
      ['ambtenaar leerplicht', false],
    ]);
  });

  test('gaat bij een woord dat alleen heen geldt één kant op', () => {
    expect(ook('robot in de klas')).toEqual([['avatarrobot', true]]);
    expect(ook('avatarrobot')).toEqual([]);
  });

  test('maakt geen verschil tussen enkelvoud en meervoud, hoofdletters en kleine letters', () => {
    expect(ook('Samenwerkingsverbanden')).toEqual(ook('samenwerkingsverband'));
  });

  test('is van een woord in twee groepen alles', () => {
    const twee = makeBegrippenlijst([groep(['inspectie', 'toezicht']), groep(['inspectie', 'controle'])]);
    expect(twee.ookVoor(['inspectie']).map(({ woorden }) => woorden.join(' '))).toEqual([
      'toezicht',
      'controle',
    ]);
  });

  test('is nooit het begrip zelf in een andere vorm', () => {
    const vormen = makeBegrippenlijst([groep(['thuiszitter', 'thuiszitters', 'Thuiszitter'])]);
    expect(vormen.ookVoor(['thuiszitters'])).toEqual([]);
  });

  test.each(['school', 'toString', ''])('is voor "%s" niets', (tekst) => {
    expect(ook(tekst)).toEqual([]);
  });
});

describe('hoeveel woorden samen een begrip zijn', () => {
  test.each([
    ['vrijstelling 5 onder a aanvragen', 4],
    ['ambtenaar leerplicht bellen', 2],
    ['ambtenaren leerplicht', 2],
    ['robot in de klas', 4],
    ['ambtenaar bellen', 0],
    ['bellen ambtenaar leerplicht', 0],
    ['', 0],
  ])('van "%s": %i', (tekst, lengte) => {
    expect(begrippen.lengteVan(woordenVan(tekst))).toBe(lengte);
  });

  test('het langste begrip gaat voor', () => {
    const lijst = makeBegrippenlijst([groep(['passend', 'geschikt']), groep(['passend onderwijs', 'PO'])]);
    expect(lijst.lengteVan(['passend', 'onderwijs'])).toBe(2);
    expect(lijst.lengteVan(['passend', 'werk'])).toBe(1);
  });
});

test('de losse woorden van alle begrippen staan er één keer, op volgorde', () => {
  expect(begrippen.woorden).toEqual([...new Set(begrippen.woorden)].sort());
  expect(begrippen.woorden).toEqual(expect.arrayContaining(['lpa', 'onder', 'robot', 'klas', '5a']));
});
