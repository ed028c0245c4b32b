import type { Punt } from './vlak.ts';

// The corners of the drawing of @svg-maps/netherlands in degrees. The left, right and bottom edge are those that MapSVG
// gives; the top edge is where the most postcodes fall in their own province.
const hoek = { west: 3.358, oost: 7.227, zuid: 50.756, noord: 53.555 } as const;
// The drawing itself, in its own units: where its outermost points lie.
const tekening = { links: 0.2585, rechts: 612.2785, boven: 0.2748, onder: 723.2848 } as const;

/** Units of our maps in one unit of that drawing. */
export const schaal = 2;

const mercator = (breedte: number): number => Math.log(Math.tan(Math.PI / 4 + (breedte * Math.PI) / 360));

/** The place on the map of a point on earth (degrees, WGS 84), by Mercator; not rounded. */
export function opKaart(lengte: number, breedte: number): Punt {
  const naarOost = (lengte - hoek.west) / (hoek.oost - hoek.west);
  const naarZuid = (mercator(hoek.noord) - mercator(breedte)) / (mercator(hoek.noord) - mercator(hoek.zuid));
  return [
    schaal * (tekening.links + naarOost * (tekening.rechts - tekening.links)),
    schaal * (tekening.boven + naarZuid * (tekening.onder - tekening.boven)),
  ];
}
