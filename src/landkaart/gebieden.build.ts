import { Delaunay } from 'd3-delaunay';
import { intersection } from 'polyclip-ts';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { kaartmaat } from '../domain/landkaart/vlak.ts';
import type { Lijn, Veelhoek } from './omtrek.build.ts';
import type { Gebiedspunt } from './punten.ts';

/** The areas of one map by code, each one or more polygons. */
export type Gebieden = ReadonlyMap<string, readonly Veelhoek[]>;

// How far the cells reach beyond the map: far enough that no coast is cut off.
const rand = 100;

/** A line of a geometry package, on a hundredth of a unit: cells that share a corner still share it. */
export function lijnVan(posities: readonly (readonly number[])[]): Lijn {
  return posities.map(([x = 0, y = 0]) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);
}

/** Around every point what is nearer to it than to any other point. By code, in the order of the codes. */
function cellenPerCode(punten: readonly Gebiedspunt[]): Map<string, Veelhoek[]> {
  const voronoi = Delaunay.from(punten.map(({ plek: [x, y] }): [number, number] => [x, y])).voronoi([
    -rand,
    -rand,
    kaartmaat.breedte + rand,
    kaartmaat.hoogte + rand,
  ]);
  const cellen = new Map<string, Veelhoek[]>();
  for (const code of [...new Set(punten.map((punt) => punt.code))].sort()) cellen.set(code, []);
  for (const cel of voronoi.cellPolygons()) {
    const code = punten[cel.index]?.code;
    if (code !== undefined) cellen.get(code)?.push([lijnVan(cel)]);
  }
  return cellen;
}

/** Whether a border of the land may run through these polygons: its lines come within the square around them. */
function raaktRand(veelhoeken: readonly Veelhoek[], land: readonly Veelhoek[]): boolean {
  const hoeken = veelhoeken.flat(2);
  const [xs, ys] = [hoeken.map(([x]) => x), hoeken.map(([, y]) => y)];
  const [links, rechts, boven, onder] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return land.flat().some((lijn) =>
    lijn.some(([x, y], i) => {
      const [vorigeX, vorigeY] = lijn.at(i - 1) ?? [x, y];
      return (
        Math.max(x, vorigeX) >= links &&
        Math.min(x, vorigeX) <= rechts &&
        Math.max(y, vorigeY) >= boven &&
        Math.min(y, vorigeY) <= onder
      );
    }),
  );
}

/**
 * The areas that the points make together: the land nearest to the points of one code, as one or more polygons.
 * Neighbours share every corner of their border. The land is given as polygons in units of the map.
 */
export function makeGebieden(punten: readonly Gebiedspunt[], land: readonly Veelhoek[]): Gebieden {
  const gebieden = new Map<string, Veelhoek[]>();
  for (const [code, cellen] of cellenPerCode(punten)) {
    const los = topology({ gebied: { type: 'MultiPolygon', coordinates: cellen } });
    const gebied = los.objects['gebied'];
    if (gebied?.type !== 'MultiPolygon') throw new Error(`Het gebied ${code} heeft geen vlak.`);
    const samen = merge(los, [gebied]).coordinates.map((veelhoek) => veelhoek.map(lijnVan));
    // Clipping is the slow part, and what lies wholly inland has nothing to clip.
    gebieden.set(code, raaktRand(samen, land) ? intersection(samen, [...land]) : samen);
  }
  return gebieden;
}
