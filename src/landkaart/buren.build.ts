import { Delaunay } from 'd3-delaunay';
import { kaartmaat, ligtIn, type Punt } from '../domain/landkaart/vlak.ts';
import type { Veelhoek } from './omtrek.build.ts';
import type { Gebiedspunt } from './punten.ts';

/** Per code the codes of its neighbours, both in order. */
export type Burenkaart = ReadonlyMap<string, readonly string[]>;

// In units of the map, about 220 metres each.
const maten = {
  /** Regions that meet in less than this touch at a corner only. */
  grens: 2,
  /** Postcodes this near are on the two banks of narrow water: some 10 km, so Texel is a neighbour of Den Helder. */
  oever: 45,
  /** How close together places on a border are tried. */
  stap: 0.5,
} as const;

const afstand = ([ax, ay]: Punt, [bx, by]: Punt): number => Math.hypot(ax - bx, ay - by);

/** The length of what two cells share, as far as it lies on land. */
function lengteOpLand([a, b]: readonly [Punt, Punt], land: readonly Veelhoek[]): number {
  const ringen = land.flat();
  const stappen = Math.ceil(afstand(a, b) / maten.stap);
  const opLand = Array.from({ length: stappen }, (_, i): Punt => {
    const deel = (i + 0.5) / stappen;
    return [a[0] + deel * (b[0] - a[0]), a[1] + deel * (b[1] - a[1])];
  }).filter((plek) => ligtIn(ringen, plek));
  return stappen === 0 ? 0 : (afstand(a, b) * opLand.length) / stappen;
}

/** The line that two cells share; cells of neighbouring points have two corners in common. */
function gedeeldeLijn(cel: readonly Punt[], ander: readonly Punt[]): readonly [Punt, Punt] | undefined {
  const hoeken = new Set(ander.map(String));
  const [a, b] = cel.slice(1).filter((hoek) => hoeken.has(String(hoek)));
  return a && b && [a, b];
}

/** Every pair of regions with the length of their border, in units. */
function grenzen(punten: readonly Gebiedspunt[], land: readonly Veelhoek[]): Map<string, number> {
  const driehoeken = Delaunay.from(punten.map(({ plek: [x, y] }): [number, number] => [x, y]));
  const voronoi = driehoeken.voronoi([-100, -100, kaartmaat.breedte + 100, kaartmaat.hoogte + 100]);
  const lengtes = new Map<string, number>();
  punten.forEach((punt, i) => {
    for (const j of voronoi.neighbors(i)) {
      const ander = punten[j];
      if (!ander || ander.code <= punt.code) continue;
      const lijn = gedeeldeLijn(voronoi.cellPolygon(i), voronoi.cellPolygon(j));
      if (!lijn) continue;
      const dichtbij = afstand(punt.plek, ander.plek) <= maten.oever;
      const lengte = dichtbij ? afstand(...lijn) : lengteOpLand(lijn, land);
      const paar = `${punt.code} ${ander.code}`;
      lengtes.set(paar, (lengtes.get(paar) ?? 0) + lengte);
    }
  });
  return lengtes;
}

/** The code of the region whose postcode lies nearest to one of this region. */
function dichtstbijzijnde(code: string, punten: readonly Gebiedspunt[]): string | undefined {
  const eigen = punten.filter((punt) => punt.code === code);
  let beste: { code: string; ver: number } | undefined;
  for (const punt of punten) {
    if (punt.code === code) continue;
    const ver = Math.min(...eigen.map(({ plek }) => afstand(plek, punt.plek)));
    if (!beste || ver < beste.ver) beste = { code: punt.code, ver };
  }
  return beste?.code;
}

/**
 * Which regions are neighbours: their cells around postcodes share a border of some length that lies on land, or that lies
 * between two postcodes on the banks of narrow water. A region without such a border gets the nearest one. A region is
 * always a neighbour of its neighbours. Points and land in units of the map.
 */
export function makeBuren(punten: readonly Gebiedspunt[], land: readonly Veelhoek[]): Burenkaart {
  const codes = [...new Set(punten.map(({ code }) => code))].sort();
  const buren = new Map(codes.map((code) => [code, new Set<string>()]));
  const verbind = (een: string, ander: string): void => {
    buren.get(een)?.add(ander);
    buren.get(ander)?.add(een);
  };
  for (const [paar, lengte] of grenzen(punten, land)) {
    const [een = '', ander = ''] = paar.split(' ');
    if (lengte >= maten.grens) verbind(een, ander);
  }
  for (const code of codes) {
    const ander = buren.get(code)?.size === 0 ? dichtstbijzijnde(code, punten) : undefined;
    if (ander !== undefined) verbind(code, ander);
  }
  return new Map([...buren].map(([code, anderen]) => [code, [...anderen].sort()]));
}
