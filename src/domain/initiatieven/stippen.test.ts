import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echteInitiatieven, echteZoekPlek } from '../../../tests/fixtures/initiatieven.ts';
import { kaartmaat } from '../landkaart/vlak.ts';
import { kaartplekken, maakInitiatievenlijst } from './lijst.ts';
import { maakStippen, stipafstand, stiptitel, type Kaartplek, type Stip } from './stippen.ts';

const lijst = maakInitiatievenlijst(echteInitiatieven, echteZoekPlek);
const echt = kaartplekken([...lijst.regionaal, ...lijst.overal, ...lijst.voorbij]);

const bij = (id: string, plaats: string, breedte: number, lengte: number): Kaartplek => ({
  id,
  titel: `Plek ${id}`,
  plaats,
  plek: { breedte, lengte, postcode: 1000 },
  isVoorbij: false,
});

const willekeurig = fc.array(
  fc
    .record({
      breedte: fc.double({ min: 50.8, max: 53.5, noNaN: true }),
      lengte: fc.double({ min: 3.5, max: 7.1, noNaN: true }),
    })
    .map(({ breedte, lengte }) => bij('x', 'Ergens', breedte, lengte)),
  { maxLength: 30 },
);

/** The least distance between two dots. */
const naaste = (stippen: readonly Stip[]): number =>
  Math.min(
    Infinity,
    ...stippen.flatMap((a, nummer) => stippen.slice(nummer + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );

describe('de stippen op de kaart', () => {
  test('tonen elk initiatief met een plaats één keer, binnen de kaart', () => {
    const stippen = maakStippen(echt);
    expect(stippen.flatMap(({ leden }) => leden.map(({ id }) => id)).sort()).toEqual(
      echteInitiatieven
        .filter(({ data }) => data.plaats !== undefined)
        .map(({ id }) => `initiatieven/${id}`)
        .sort(),
    );
    expect(stippen.every(({ x, y }) => x > 0 && y > 0 && x < kaartmaat.breedte && y < kaartmaat.hoogte)).toBe(
      true,
    );
  });

  test('liggen zo ver uit elkaar dat elke stip te raken is', () => {
    fc.assert(
      fc.property(willekeurig, (plekken) => {
        const stippen = maakStippen(plekken);
        expect(naaste(stippen)).toBeGreaterThanOrEqual(stipafstand - 2);
        expect(stippen.reduce((som, { leden }) => som + leden.length, 0)).toBe(plekken.length);
      }),
    );
    expect(naaste(maakStippen(echt))).toBeGreaterThanOrEqual(stipafstand - 2);
  });

  test('van dezelfde plaats worden er één, met een getal', () => {
    const [stip, ...rest] = maakStippen([bij('a', 'Assen', 53, 6.56), bij('b', 'Assen', 53, 6.56)]);
    expect(rest).toEqual([]);
    expect(stip?.naam).toBe('Assen');
    expect(stip && stiptitel(stip.naam, stip.leden)).toBe('Assen: 2 initiatieven');
  });

  test('heten naar hun plaatsen, of naar de plaats met de meeste', () => {
    const goes = bij('a', 'Goes', 51.5, 3.9);
    expect(maakStippen([goes, bij('b', 'Kapelle', 51.5, 3.95)])[0]?.naam).toBe('Goes en Kapelle');
    const vier = [
      goes,
      goes,
      bij('b', 'A', 51.5, 3.91),
      bij('c', 'B', 51.5, 3.92),
      bij('d', 'C', 51.5, 3.93),
    ];
    expect(maakStippen(vier)[0]?.naam).toBe('Goes en omgeving');
  });

  test('van één initiatief noemen naam en plaats', () => {
    expect(stiptitel('Goes', [{ titel: 'Juniorklas', plaats: 'Goes' }])).toBe('Juniorklas, Goes');
  });

  test('zonder initiatieven zijn er niet', () => expect(maakStippen([])).toEqual([]));
});
