import { describe, expect, test } from 'vitest';
import { opKaart } from './projectie.ts';
import { tekstregels } from './tekstregels.ts';
import { afstandTotRand, kaartmaat, ligtIn, midden, oppervlak, type Ring } from './vlak.ts';

const vierkant = (links: number, boven: number, maat: number): Ring => [
  [links, boven],
  [links + maat, boven],
  [links + maat, boven + maat],
  [links, boven + maat],
];
const metMeer = [vierkant(0, 0, 100), vierkant(20, 20, 60)];

describe('een vlak', () => {
  test('heeft een binnenkant, en in een meer ligt men erbuiten', () => {
    expect(ligtIn(metMeer, [10, 50])).toBe(true);
    expect(ligtIn(metMeer, [50, 50])).toBe(false);
    expect(ligtIn(metMeer, [110, 50])).toBe(false);
    expect(ligtIn([], [0, 0])).toBe(false);
  });

  test('is even groot hoe de lijn ook loopt', () => {
    expect(oppervlak(vierkant(5, 5, 10))).toBe(100);
    expect(oppervlak(vierkant(5, 5, 10).toReversed())).toBe(100);
    expect(oppervlak([])).toBe(0);
  });

  test('kent de afstand tot de dichtstbijzijnde rand', () => {
    expect(afstandTotRand([vierkant(0, 0, 100)], [30, 50])).toBe(30);
    expect(afstandTotRand([], [0, 0])).toBe(Infinity);
  });

  test('heeft zijn midden waar de meeste ruimte is, en nooit in een meer', () => {
    expect(midden([vierkant(0, 0, 100)])).toEqual([50, 50]);
    expect(ligtIn(metMeer, midden(metMeer))).toBe(true);
    expect(() => midden([])).toThrow(RangeError);
  });
});

describe('de projectie', () => {
  test('legt de hoeken van het land op de kaart en Utrecht ongeveer in het midden', () => {
    for (const [lengte, breedte] of [
      [3.37, 51.37],
      [7.2, 53.2],
      [5.7, 50.76],
      [6.5, 53.54],
    ] as const) {
      const [x, y] = opKaart(lengte, breedte);
      expect(x > 0 && x < kaartmaat.breedte && y > 0 && y < kaartmaat.hoogte).toBe(true);
    }
    const [x, y] = opKaart(5.12, 52.09);
    expect([Math.round(x / 10), Math.round(y / 10)]).toEqual([56, 77]);
  });
});

describe('regels van een naam', () => {
  test('breken bij spaties', () => {
    expect(tekstregels('Samenwerkingsverband  Passend Onderwijs Zuid', 20)).toEqual([
      'Samenwerkingsverband',
      'Passend Onderwijs',
      'Zuid',
    ]);
  });

  test('een te lang woord staat alleen, een lege naam geeft geen regel', () => {
    expect(tekstregels('a Doorstroompuntregio b', 5)).toEqual(['a', 'Doorstroompuntregio', 'b']);
    expect(tekstregels('  ', 5)).toEqual([]);
  });
});
