import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBuren } from './buren.build.ts';
import type { Veelhoek } from './omtrek.build.ts';

const rechthoek = (links: number, boven: number, breed: number, hoog: number): [number, number][] => [
  [links, boven],
  [links + breed, boven],
  [links + breed, boven + hoog],
  [links, boven + hoog],
  [links, boven],
];
const land: Veelhoek[] = [[rechthoek(0, 0, 1000, 1000)]];
const punt = (x: number, y: number, code: string) => ({ plek: [x, y] as const, code });
const buren = (punten: readonly ReturnType<typeof punt>[], grond = land) =>
  Object.fromEntries(makeBuren(punten, grond));

describe('buren', () => {
  const rij = [punt(100, 500, 'a'), punt(400, 510, 'b'), punt(700, 500, 'c')];

  test('zijn gebieden met een grens op land', () => {
    expect(buren(rij)).toEqual({ a: ['b'], b: ['a', 'c'], c: ['b'] });
  });

  test('hangen niet af van de volgorde van de postcodes', () => {
    expect(buren(rij.toReversed())).toEqual(buren(rij));
  });

  test('zijn gebieden niet die elkaar alleen in een hoek raken', () => {
    const vier = [punt(300, 300, 'a'), punt(700, 300, 'b'), punt(300, 700, 'c'), punt(700, 700.5, 'd')];
    expect(buren(vier)).toEqual({ a: ['b', 'c'], b: ['a', 'd'], c: ['a', 'd'], d: ['b', 'c'] });
  });

  test('zijn gebieden niet met een breed water ertussen', () => {
    const oevers: Veelhoek[] = [[rechthoek(0, 0, 400, 1000)], [rechthoek(600, 0, 400, 1000)]];
    const punten = [punt(200, 200, 'a'), punt(200, 800, 'b'), punt(800, 200, 'c'), punt(800, 800, 'd')];
    expect(buren(punten, oevers)).toEqual({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] });
  });

  test('zijn gebieden aan twee oevers van een smal water', () => {
    const oevers: Veelhoek[] = [[rechthoek(0, 0, 490, 1000)], [rechthoek(510, 0, 490, 1000)]];
    expect(buren([punt(480, 500, 'a'), punt(520, 500, 'b'), punt(100, 500, 'c')], oevers)).toEqual({
      a: ['b', 'c'],
      b: ['a'],
      c: ['a'],
    });
  });

  test('een eiland ver weg heeft het dichtstbijzijnde gebied als buur', () => {
    const metEiland: Veelhoek[] = [[rechthoek(0, 0, 400, 1000)], [rechthoek(900, 0, 50, 50)]];
    const punten = [punt(100, 100, 'a'), punt(300, 100, 'b'), punt(920, 20, 'eiland')];
    expect(buren(punten, metEiland)).toEqual({ a: ['b'], b: ['a', 'eiland'], eiland: ['b'] });
  });

  test('heeft een gebied alleen niet', () => {
    expect(buren([punt(100, 100, 'a'), punt(300, 100, 'a'), punt(200, 300, 'a')])).toEqual({ a: [] });
  });

  test('zijn altijd over en weer, nooit zichzelf, en wie niet alleen is heeft er een', () => {
    const punten = fc.uniqueArray(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(5)), {
      minLength: 1,
      maxLength: 40,
      selector: ([x, y]) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(punten, (lijst) => {
        const kaart = makeBuren(
          lijst.map(([x, y, code]) => punt(x, y, String(code))),
          land,
        );
        for (const [code, anderen] of kaart) {
          expect(anderen).not.toContain(code);
          expect(anderen.length).toBeGreaterThanOrEqual(kaart.size > 1 ? 1 : 0);
          for (const ander of anderen) expect(kaart.get(ander)).toContain(code);
        }
      }),
    );
  });
});
