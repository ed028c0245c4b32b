import { describe, expect, test } from 'vitest';
import { kleineSchat as schat } from '../../../tests/fixtures/zoekkennis.ts';
import { makeWoordlezer, vormenVan, woordterm } from './vormen.ts';

const vormen = (woord: string): string[] => vormenVan(woord, schat).flatMap(({ woorden }) => woorden);

describe('de vormen van een woord', () => {
  test('zijn het woord zelf als het er staat, en anders wat dezelfde stam heeft', () => {
    expect(vormen('school')).toEqual(['school']);
    expect(vormen('brieven')).toEqual(['brief']);
    expect(vormen('schooltje')).toEqual(['scholen', 'school']);
  });

  test('zijn ook andere soorten woorden voor hetzelfde, voor minder', () => {
    const [eigen, ander] = vormenVan('melden', schat);
    expect([eigen?.woorden, ander?.woorden]).toEqual([['melden'], ['meldingen']]);
    expect(ander?.gewicht).toBeLessThan(eigen?.gewicht ?? 0);
  });

  test('zijn er niet voor een woord dat nergens staat', () => {
    expect(vormen('xqzwv')).toEqual([]);
  });
});

test('een half woord telt alleen als begin als het zelf nergens staat', () => {
  expect(woordterm('leerp', schat).alternatieven.map(({ woorden }) => woorden)).toEqual([
    ['leerplicht'],
    ['leerplichtambtenaar'],
  ]);
  expect(woordterm('leer', schat).alternatieven.map(({ woorden }) => woorden)).toEqual([['leer']]);
  expect(woordterm('sc', schat).alternatieven).toEqual([]);
});

describe('een vraag woord voor woord lezen', () => {
  const lees = makeWoordlezer(schat);

  test('laat weg wat niets zegt', () => {
    expect(lees('Hulp voor mijn School').termen.map(({ gezegd }) => gezegd)).toEqual(['hulp', 'school']);
    expect(lees('Hulp voor mijn School').woorden).toEqual(['hulp', 'voor', 'mijn', 'school']);
  });

  test('houdt een vraag van alleen kleine woorden', () => {
    expect(lees('wie is het').termen.map(({ gezegd }) => gezegd)).toEqual(['wie', 'is', 'het']);
  });

  test('verbetert niets en noemt niets onbekend', () => {
    expect(lees('thuizitters xqzwv')).toMatchObject({ verbeterd: [], onbekend: [] });
  });

  test('vraagt bij een leeg veld niets', () => {
    expect(lees(' ?')).toEqual({ termen: [], woorden: [], verbeterd: [], onbekend: [] });
  });
});
