import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ringenVan } from '../domain/landkaart/pad.ts';
import { opKaart } from '../domain/landkaart/projectie.ts';
import {
  afstandTotRand,
  kaartmaat,
  ligtIn,
  type Kaartvlak,
  type Punt,
  type Ring,
} from '../domain/landkaart/vlak.ts';
import { landkaarten } from '../domain/landkaart/landkaarten.ts';
import { bestandVan, kaartnamen, makeKaart, readIndelingen, readPunten, tekstVan } from './alle.build.ts';
import { makeOmtrek } from './omtrek.build.ts';
import { gebiedspunten } from './punten.ts';

const indelingen = readIndelingen();
const punten = readPunten();

const ringenPerCode = (vlakken: readonly Kaartvlak[]): Map<string, Ring[]> =>
  new Map(vlakken.map(({ code, d }) => [code, ringenVan(d)]));

/** Places all over the map, spread evenly and the same every time. */
function plekken(aantal: number): Punt[] {
  // The plastic number spreads points over a square without clumps.
  const [a, b] = [0.7548776662466927, 0.5698402909980532];
  return Array.from({ length: aantal }, (_, i): Punt => [
    ((i * a) % 1) * kaartmaat.breedte,
    ((i * b) % 1) * kaartmaat.hoogte,
  ]);
}

const land = makeOmtrek().flat();
const alle = plekken(20_000).map((plek) => ({ plek, opLand: ligtIn(land, plek) }));
const opLand = alle.filter((plek) => plek.opLand).map(({ plek }) => plek);
const inZee = alle.filter((plek) => !plek.opLand).map(({ plek }) => plek);

describe.each(kaartnamen)('de kaart %s', (naam) => {
  const vlakken = landkaarten[naam];
  const ringen = ringenPerCode(vlakken);
  const eigen = gebiedspunten(punten, indelingen[naam]);

  test('is wat npm run landkaarten nu zou maken, byte voor byte', { timeout: 120_000 }, () => {
    expect(readFileSync(bestandVan(naam), 'utf8')).toBe(tekstVan(makeKaart(naam)));
  });

  test('heeft voor elk gebied met postcodes een vlak, en geen ander', () => {
    expect(vlakken.map(({ code }) => code)).toEqual([...new Set(eigen.map(({ code }) => code))].sort());
    expect([...ringen.values()].every(({ length }) => length > 0)).toBe(true);
  });

  test('legt minstens 98 % van de postcodes in het vlak van hun eigen gebied', () => {
    const binnen = eigen.filter(({ code, plek }) => ligtIn(ringen.get(code) ?? [], plek));
    expect(binnen.length / eigen.length).toBeGreaterThanOrEqual(0.98);
  });

  test('heeft tussen buren geen gat en geen overlap', () => {
    const aantallen = opLand.map((plek) => [...ringen.values()].filter((vlak) => ligtIn(vlak, plek)).length);
    expect(opLand.length).toBeGreaterThan(8_000);
    expect(aantallen.filter((aantal) => aantal > 1).length / opLand.length).toBeLessThanOrEqual(0.0001);
    // What is in no area lies along the coast, which is simplified as well.
    expect(aantallen.filter((aantal) => aantal === 0).length / opLand.length).toBeLessThanOrEqual(0.003);
  });

  test('tekent geen zee: buiten het land ligt hoogstens 0,3 %', () => {
    const getekend = inZee.filter((plek) => [...ringen.values()].some((vlak) => ligtIn(vlak, plek)));
    expect(getekend.length / inZee.length).toBeLessThanOrEqual(0.003);
  });

  test('laat buren hun grens delen: een lijn die één gebied alleen heeft, ligt aan het water of de landsgrens', () => {
    const lijnen = new Map<string, { midden: Punt; keren: number }>();
    for (const ring of [...ringen.values()].flat()) {
      ring.forEach((punt, i) => {
        const vorige = ring.at(i - 1) ?? punt;
        const lijn = [punt, vorige].map(String).sort().join(' ');
        const halverwege: Punt = [(punt[0] + vorige[0]) / 2, (punt[1] + vorige[1]) / 2];
        lijnen.set(lijn, { midden: halverwege, keren: (lijnen.get(lijn)?.keren ?? 0) + 1 });
      });
    }
    const alleen = [...lijnen.values()].filter(({ keren }) => keren === 1);
    // In units: so far may the simplified coast lie from the coast.
    expect(alleen.filter((lijn) => afstandTotRand(land, lijn.midden) > 4)).toEqual([]);
    expect([...lijnen.values()].filter(({ keren }) => keren > 2)).toEqual([]);
    expect(lijnen.size - alleen.length).toBeGreaterThan(naam === 'provincies' ? 200 : 1000);
  });

  test('zet het midden in het vlak zelf', () => {
    const buiten = vlakken.filter(({ code, midden: { x, y } }) => !ligtIn(ringen.get(code) ?? [], [x, y]));
    expect(buiten).toEqual([]);
  });

  test('is klein: hoogstens 30 kB aan paden, zodat er met namen en links erbij minder dan 60 kB staat', () => {
    expect(vlakken.reduce((som, { d }) => som + d.length, 0)).toBeLessThanOrEqual(30_000);
  });

  test.each<[string, number, number, boolean]>([
    ['het IJsselmeer', 5.35, 52.82, false],
    ['het Markermeer', 5.22, 52.55, false],
    ['de Waddenzee', 5.2, 53.2, false],
    ['de Noordzee', 4, 52.6, false],
    ['de Oosterschelde', 3.98, 51.6, false],
    ['de Westerschelde', 3.75, 51.38, false],
    ['Texel', 4.83, 53.08, true],
    ['Schiermonnikoog', 6.16, 53.478, true],
    ['Urk', 5.61, 52.66, true],
    ['Noord-Beveland', 3.8, 51.57, true],
    ['Zuid-Limburg', 5.85, 50.82, true],
  ])('weet wat land is: %s', (_, lengte, breedte, getekend) => {
    const plek = opKaart(lengte, breedte);
    expect([...ringen.values()].some((vlak) => ligtIn(vlak, plek))).toBe(getekend);
  });
});
