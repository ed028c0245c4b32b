import type { Postcodereeks } from './postcode.ts';

/** A point on earth, in degrees (WGS 84). */
export interface Aardpunt {
  breedte: number;
  lengte: number;
}

/** Where postcodes lie, by the four digits. */
export type Postcodepunten = ReadonlyMap<number, Aardpunt>;

/** Kilometres. */
const straalVanDeAarde = 6371;
const inRadialen = (graden: number): number => (graden * Math.PI) / 180;

/** The distance between two points in a straight line over the ground, in kilometres. */
export function kilometersTussen(a: Aardpunt, b: Aardpunt): number {
  const hoogte = Math.sin(inRadialen(b.breedte - a.breedte) / 2);
  const zij = Math.sin(inRadialen(b.lengte - a.lengte) / 2);
  const deel = hoogte ** 2 + Math.cos(inRadialen(a.breedte)) * Math.cos(inRadialen(b.breedte)) * zij ** 2;
  return 2 * straalVanDeAarde * Math.asin(Math.min(1, Math.sqrt(deel)));
}

/** The points of all postcodes in these ranges; a postcode without a point is left out. */
export function puntenVan(punten: Postcodepunten, reeksen: readonly Postcodereeks[]): Aardpunt[] {
  return reeksen.flatMap(({ van, tot }) =>
    Array.from({ length: tot - van + 1 }, (_, meer) => punten.get(van + meer) ?? []).flat(),
  );
}

/** The mean of points; nothing when there are none. Good enough within one country. */
export function middenVan(punten: readonly Aardpunt[]): Aardpunt | undefined {
  if (punten.length === 0) return undefined;
  const som = (welke: keyof Aardpunt): number => punten.reduce((totaal, punt) => totaal + punt[welke], 0);
  return { breedte: som('breedte') / punten.length, lengte: som('lengte') / punten.length };
}

/** Of these points the one nearest to their mean: it lies where people live, also in a region that is bent. */
export function kernVan(punten: readonly Aardpunt[]): Aardpunt | undefined {
  const midden = middenVan(punten);
  if (!midden) return undefined;
  return punten.reduce((beste, punt) =>
    kilometersTussen(punt, midden) < kilometersTussen(beste, midden) ? punt : beste,
  );
}

/** A distance for people: whole kilometres, because a postcode has a middle and no front door. */
export function afstandInWoorden(kilometers: number): string {
  return kilometers < 1 ? 'minder dan 1 km' : `ongeveer ${Math.round(kilometers)} km`;
}
