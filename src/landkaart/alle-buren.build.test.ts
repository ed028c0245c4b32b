import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alleBuren } from '../domain/landkaart/buren.ts';
import { burenBestand, burenTekst, makeAlleBuren } from './alle.build.ts';

const namen = (soort: string): string[] => [...alleBuren.keys()].filter((code) => code.startsWith(soort));

describe('de buren van alle gebieden', () => {
  test('zijn wat npm run landkaarten nu zou maken, byte voor byte', () => {
    expect(readFileSync(burenBestand, 'utf8')).toBe(burenTekst(makeAlleBuren()));
  });

  test('zijn er voor elk gebied met postcodes', () => {
    const aantallen = ['po', 'vo', 'pv', 'gm', 'rmc'].map((soort) => namen(soort).length);
    expect(aantallen).toEqual([76, 74, 12, 342, 40]);
  });

  test('zijn over en weer, van dezelfde soort en nooit zichzelf', () => {
    for (const [code, anderen] of alleBuren) {
      expect(anderen.length).toBeGreaterThan(0);
      for (const ander of anderen) {
        expect(ander).not.toBe(code);
        expect(ander.replace(/\d+/, '')).toBe(code.replace(/\d+/, ''));
        expect(alleBuren.get(ander)).toContain(code);
      }
    }
  });

  test.each<[string, string, string, boolean]>([
    ['Utrecht en Stichtse Vecht', 'gm0344', 'gm1904', true],
    ['Texel en Den Helder, met een korte overtocht', 'gm0448', 'gm0400', true],
    ['Ameland en Noardeast-Fryslân', 'gm0060', 'gm1970', true],
    ['Vlieland en Terschelling', 'gm0096', 'gm0093', true],
    ['Almere en Huizen, over een smal meer', 'gm0034', 'gm0406', true],
    ['Groningen en Maastricht', 'gm0014', 'gm0935', false],
    ['Enkhuizen en Lelystad, over een breed meer', 'gm0388', 'gm0995', false],
    ['De provincies Utrecht en Gelderland', 'pv26', 'pv25', true],
    ['De provincies Groningen en Limburg', 'pv20', 'pv31', false],
    ['De Liemers en De Verbinding', 'vo2504', 'vo2506', true],
    ['Oost-Groningen en Noord-Groningen', 'rmc01', 'rmc02', true],
  ])('%s', (_, een, ander, zijnBuren) => {
    expect(alleBuren.get(een)?.includes(ander)).toBe(zijnBuren);
  });
});
