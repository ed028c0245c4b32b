/**
 * The part of topojson that the maps use. The published types take no areas without properties under our compiler settings.
 */
declare module 'topojson-server' {
  import type { Topologie } from 'topojson-client';
  export function topology(
    vormen: Record<
      string,
      { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] }
    >,
  ): Topologie;
}

declare module 'topojson-client' {
  /** An area as numbers of arcs. `filter` leaves an area without type when nothing of it remains. */
  export type Boogvorm =
    { type: 'Polygon'; arcs: number[][] } | { type: 'MultiPolygon'; arcs: number[][][] } | { type: null };
  export interface Topologie {
    objects: Record<string, Boogvorm>;
  }
  export function merge(
    topologie: Topologie,
    vormen: readonly Exclude<Boogvorm, { type: null }>[],
  ): { coordinates: number[][][][] };
  /** For every area the numbers of the areas that share an arc with it. */
  export function neighbors(vormen: readonly Boogvorm[]): number[][];
}

declare module 'topojson-simplify' {
  import type { Topologie } from 'topojson-client';
  export function presimplify(topologie: Topologie): Topologie;
  export function simplify(topologie: Topologie, minWeight: number): Topologie;
  export function filter(
    topologie: Topologie,
    keep: (ring: unknown, interior: boolean) => boolean,
  ): Topologie;
  export function filterAttachedWeight(
    topologie: Topologie,
    minWeight: number,
  ): (ring: unknown, interior: boolean) => boolean;
}
