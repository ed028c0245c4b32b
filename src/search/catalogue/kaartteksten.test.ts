import { describe, expect, test } from 'vitest';
import { boek, catalogusVan, nietszeggend } from '../../../tests/fixtures/kaarten.ts';
import { kaartteksten } from './kaartteksten.ts';

const vermelding = boek('x', 'Een titel', {
  type: 'handreiking',
  regio: 'vo2602',
  thema: ['leerrecht'],
  doelgroep: ['leerplichtambtenaren'],
});
const { namen } = catalogusVan([vermelding]);
const teksten = kaartteksten(vermelding, namen);

describe('waarop een kaart gevonden wordt', () => {
  test('is wat erop staat', () => {
    expect(teksten).toMatchObject({
      titel: 'Een titel',
      wie: 'Drukkerij',
      waar: 'Sterk VO',
      samenvatting: nietszeggend,
    });
  });

  test('is het type, in enkelvoud en meervoud', () => {
    expect(teksten.type).toBe('Handreiking Handreikingen');
  });

  test.each([
    'Leerrecht',
    'Leerplichtambtenaren',
    'Sterk VO',
    'vo2602',
    'Provincie Utrecht',
    'Gemeente Utrecht',
  ])('is ook het kenmerk %s', (kenmerk) => {
    expect(teksten.kenmerk.toLowerCase()).toContain(kenmerk.toLowerCase());
  });

  test('een waarde zonder naam staat er als haar code', () => {
    expect(kaartteksten(vermelding, { ...namen, regio: {} }).kenmerk).toContain('pv26 pv26');
  });
});
