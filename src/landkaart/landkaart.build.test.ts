import { describe, expect, test } from 'vitest';
import { ringenVan } from '../domain/landkaart/pad.ts';
import { oppervlak } from '../domain/landkaart/vlak.ts';
import { makeLandkaart } from './landkaart.build.ts';
import { leesOmtrek, type Veelhoek } from './omtrek.build.ts';

const vierkant = (links: number, boven: number, maat: number): [number, number][] => [
  [links, boven],
  [links + maat, boven],
  [links + maat, boven + maat],
  [links, boven + maat],
  [links, boven],
];
const land: Veelhoek[] = [[vierkant(100, 100, 400), vierkant(250, 250, 100)]];
const punt = (x: number, y: number, code: string) => ({ plek: [x, y] as const, code });
const viertal = [punt(150, 150, 'a'), punt(450, 150, 'b'), punt(150, 450, 'a'), punt(450, 450, 'b')];
const grootte = (d: string): number => {
  const [buiten = [], ...meren] = ringenVan(d)
    .map(oppervlak)
    .sort((a, b) => b - a);
  return Number(buiten) - meren.reduce((som, meer) => som + meer, 0);
};

describe('een verzonnen land met een meer', () => {
  test('valt in twee helften uiteen, samen precies het land zonder het meer', () => {
    const kaart = makeLandkaart(viertal, land);
    expect(kaart.map(({ code, d }) => [code, grootte(d)])).toEqual([
      ['a', 75_000],
      ['b', 75_000],
    ]);
  });

  test('wordt gelijk getekend in welke volgorde de postcodes ook staan', () => {
    expect(makeLandkaart(viertal.toReversed(), land)).toEqual(makeLandkaart(viertal, land));
  });

  test('met een eiland zonder postcode: dat hoort bij het dichtstbijzijnde gebied', () => {
    const kaart = makeLandkaart(viertal, [...land, [vierkant(520, 480, 10)]]);
    expect(kaart.map(({ d }) => ringenVan(d).length)).toEqual([1, 2]);
  });

  test('met een punt aan de overkant van het water: de overkant blijft van wie er woont', () => {
    const oevers: Veelhoek[] = [[vierkant(0, 0, 100)], [vierkant(120, 0, 100)]];
    // The corner of the right bank is nearest to the left one, but hangs onto the right bank.
    const kaart = makeLandkaart([punt(95, 5, 'links'), punt(200, 90, 'rechts')], oevers);
    expect(kaart.map(({ code, d }) => [code, grootte(d)])).toEqual([
      ['links', 10_000],
      ['rechts', 10_000],
    ]);
  });

  test('een gebied dat helemaal in zee ligt is een fout, geen leeg vlak', () => {
    expect(() => makeLandkaart([...viertal, punt(800, 800, 'zee')], land)).toThrow(RangeError);
  });
});

describe('de omtrek lezen', () => {
  test('na z telt de volgende stap vanaf het begin van de vorige lijn', () => {
    expect(leesOmtrek('m 1,1 2,0 0,2 z m 5,5 1,0 0,1 z')).toEqual([
      [
        [2, 2],
        [6, 2],
        [6, 6],
      ],
      [
        [12, 12],
        [14, 12],
        [14, 14],
      ],
    ]);
  });

  test.each(['', 'M 1,1 L 2,2 z', 'm 1,1 c 1,1 2,2 3,3 z', 'm 1,1 2,2'])(
    '%j is geen omtrek die hier hoort',
    (d) => {
      expect(() => leesOmtrek(d)).toThrow(SyntaxError);
    },
  );
});
