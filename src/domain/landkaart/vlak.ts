/** A point on the map: x to the right, y down, in units of the viewBox. */
export type Punt = readonly [x: number, y: number];

/** A closed line; the first point is not repeated at the end. */
export type Ring = readonly Punt[];

/** One area as it is drawn. */
export interface Kaartvlak {
  code: string;
  /** The path, to be filled by the evenodd rule, in units of the viewBox. */
  d: string;
  /** Where a number stands best, in units of the viewBox. */
  midden: { x: number; y: number };
}

/** The size of every map, in units of the viewBox; one unit is about 220 metres in the middle of the country. */
export const kaartmaat = { breedte: 1226, hoogte: 1448 } as const;

/** Whether a point lies in an area, by the rule that SVG calls evenodd: a ring within a ring is a hole. */
export function ligtIn(ringen: readonly Ring[], [x, y]: Punt): boolean {
  let binnen = false;
  for (const ring of ringen) {
    let vorige = ring.at(-1);
    for (const punt of ring) {
      if (vorige && punt[1] > y !== vorige[1] > y) {
        const snijpunt = ((vorige[0] - punt[0]) * (y - punt[1])) / (vorige[1] - punt[1]) + punt[0];
        if (x < snijpunt) binnen = !binnen;
      }
      vorige = punt;
    }
  }
  return binnen;
}

/** The size of one ring in square units, whichever way it runs. */
export function oppervlak(ring: Ring): number {
  let som = 0;
  let vorige = ring.at(-1);
  for (const punt of ring) {
    if (vorige) som += vorige[0] * punt[1] - punt[0] * vorige[1];
    vorige = punt;
  }
  return Math.abs(som) / 2;
}

/** The distance from a point to the nearest border, in units. Infinity when there is no border. */
export function afstandTotRand(ringen: readonly Ring[], [x, y]: Punt): number {
  let kleinste = Infinity;
  for (const ring of ringen) {
    let vorige = ring.at(-1);
    for (const punt of ring) {
      if (vorige) {
        const [dx, dy] = [punt[0] - vorige[0], punt[1] - vorige[1]];
        const lengte = dx * dx + dy * dy;
        const langs = lengte === 0 ? 0 : ((x - vorige[0]) * dx + (y - vorige[1]) * dy) / lengte;
        const deel = Math.min(1, Math.max(0, langs));
        kleinste = Math.min(kleinste, Math.hypot(x - vorige[0] - deel * dx, y - vorige[1] - deel * dy));
      }
      vorige = punt;
    }
  }
  return kleinste;
}

/** Of the points on a grid around a middle, the one in the area that lies farthest from its border. */
function ruimste(ringen: readonly Ring[], [mx, my]: Punt, [bx, by]: Punt): Punt | undefined {
  let beste: Punt | undefined;
  let ruimte = -1;
  for (let i = -12; i <= 12; i++) {
    for (let j = -12; j <= 12; j++) {
      const punt: Punt = [mx + (i * bx) / 24, my + (j * by) / 24];
      const hier = ligtIn(ringen, punt) ? afstandTotRand(ringen, punt) : -1;
      if (hier > ruimte) [beste, ruimte] = [punt, hier];
    }
  }
  return beste;
}

/**
 * The point in an area that lies about farthest from its border, in whole units: where a number stands best.
 * Found on a grid, then on a finer one around the find, so the same area always gives the same point.
 * Throws a RangeError when no point of the grid lies in the area.
 */
export function midden(ringen: readonly Ring[]): Punt {
  const xs = ringen.flatMap((ring) => ring.map(([x]) => x));
  const ys = ringen.flatMap((ring) => ring.map(([, y]) => y));
  const [links, boven] = [Math.min(...xs), Math.min(...ys)];
  const maat: Punt = [Math.max(...xs) - links, Math.max(...ys) - boven];
  const grof = ruimste(ringen, [links + maat[0] / 2, boven + maat[1] / 2], maat);
  const fijn = grof && ruimste(ringen, grof, [maat[0] / 12, maat[1] / 12]);
  if (!fijn) throw new RangeError('Dit vlak heeft geen binnenkant.');
  return [Math.round(fijn[0]), Math.round(fijn[1])];
}
