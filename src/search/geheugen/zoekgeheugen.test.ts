import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { Zoekgeheugen } from './zoekgeheugen.ts';

function maakOpslag(begin: [string, string][] = []) {
  const bewaard = new Map(begin);
  return {
    bewaard,
    getItem: (naam: string) => bewaard.get(naam) ?? null,
    setItem: (naam: string, waarde: string) => void bewaard.set(naam, waarde),
    removeItem: (naam: string) => void bewaard.delete(naam),
  };
}

describe('het geheugen voor zoekvragen', () => {
  test('bewaart niets voordat erom gevraagd is', () => {
    const opslag = maakOpslag();
    const geheugen = new Zoekgeheugen(() => opslag);
    geheugen.onthoud('schoolangst');
    expect(geheugen.lees()).toBeUndefined();
    expect(opslag.bewaard.size).toBe(0);
  });

  test('houdt de laatste acht, de nieuwste eerst en geen twee keer', () => {
    const opslag = maakOpslag();
    const geheugen = new Zoekgeheugen(() => opslag);
    expect(geheugen.begin()).toBe(true);
    for (const vraag of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', ' c ', '  ']) geheugen.onthoud(vraag);
    expect(geheugen.lees()).toEqual(['c', 'i', 'h', 'g', 'f', 'e', 'd', 'b']);
  });

  test('vergeet alles en gaat door, of stopt en laat niets achter', () => {
    const opslag = maakOpslag();
    const geheugen = new Zoekgeheugen(() => opslag);
    geheugen.begin();
    geheugen.onthoud('verzuim');
    geheugen.begin();
    expect(geheugen.lees()).toEqual([]);
    geheugen.stop();
    expect(geheugen.lees()).toBeUndefined();
    expect(opslag.bewaard.size).toBe(0);
  });

  test('werkt niet, maar breekt ook niets, als de browser opslag weigert', () => {
    const weigert = (): never => {
      throw new Error('SecurityError');
    };
    const vol = { ...maakOpslag(), setItem: weigert };
    for (const opslag of [weigert, () => vol]) {
      const geheugen = new Zoekgeheugen(opslag);
      expect(geheugen.begin()).toBe(false);
      geheugen.onthoud('verzuim');
      geheugen.stop();
      expect(geheugen.lees()).toBeUndefined();
    }
  });

  test('leest uit wat er ook staat alleen vragen', () => {
    expect(
      new Zoekgeheugen(() => maakOpslag([['toolbox-zoekvragen', '[1,null,"","verzuim",["x"]]']])).lees(),
    ).toEqual(['verzuim']);
    expect(new Zoekgeheugen(() => maakOpslag([['toolbox-zoekvragen', '{"0":"x"}']])).lees()).toEqual([]);
    fc.assert(
      fc.property(fc.oneof(willekeurigeTekst, fc.json()), (bewaard) => {
        const vragen = new Zoekgeheugen(() => maakOpslag([['toolbox-zoekvragen', bewaard]])).lees() ?? [];
        expect(vragen.length).toBeLessThanOrEqual(8);
        for (const vraag of vragen) expect(vraag).toBeTypeOf('string');
      }),
    );
  });
});
