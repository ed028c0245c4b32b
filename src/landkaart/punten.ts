import { opKaart } from '../domain/landkaart/projectie.ts';
import type { Punt } from '../domain/landkaart/vlak.ts';

/** One postcode of four digits: where it lies (degrees, WGS 84) and what it belongs to; codes in small letters. */
export interface Postcodepunt {
  postcode: string;
  breedte: number;
  lengte: number;
  gemeente: string;
  po: string;
  vo: string;
}

/** A point on the map, in units of the viewBox, with the code of the area it belongs to. */
export interface Gebiedspunt {
  plek: Punt;
  code: string;
}

/**
 * The rows of postcodes.csv that have a place. Rows without coordinates are left out.
 * Throws when a row has other fields than six or a coordinate that is no number.
 */
export function readPostcodepunten(csv: string): Postcodepunt[] {
  const [, ...regels] = csv.trim().split(/\r?\n/);
  return regels.flatMap((regel) => {
    const velden = regel.split(',');
    const [postcode, breedte, lengte, gemeente, po, vo] = velden;
    if (
      !postcode ||
      breedte === undefined ||
      lengte === undefined ||
      !gemeente ||
      !po ||
      !vo ||
      velden.length > 6
    )
      throw new Error(`Deze regel is geen postcode met gemeente en samenwerkingsverbanden: ${regel}`);
    if (breedte === '' || lengte === '') return [];
    if (!Number.isFinite(Number(breedte)) || !Number.isFinite(Number(lengte)))
      throw new Error(`Deze regel heeft een plek die geen getal is: ${regel}`);
    return [
      {
        postcode,
        breedte: Number(breedte),
        lengte: Number(lengte),
        gemeente: gemeente.toLowerCase(),
        po: po.toLowerCase(),
        vo: vo.toLowerCase(),
      },
    ];
  });
}

// In kilometres. Within a gemeente the next postcode is never farther than 12 km; what is farther is a slip in the source.
const verdwaaldVanaf = 20;

// Good enough within one country: a degree of latitude is 111 km, of longitude 68 km in the middle of the Netherlands.
const kilometers = (a: Postcodepunt, b: Postcodepunt): number =>
  Math.hypot((a.breedte - b.breedte) * 111, (a.lengte - b.lengte) * 68);

/** Without the postcodes that lie more than 20 km from every other postcode of their gemeente: their place is wrong. */
export function zonderVerdwaalde(punten: readonly Postcodepunt[]): Postcodepunt[] {
  return punten.filter((punt) => {
    const buren = punten.filter((ander) => ander !== punt && ander.gemeente === punt.gemeente);
    return buren.length === 0 || buren.some((buur) => kilometers(punt, buur) <= verdwaaldVanaf);
  });
}

/** The points of one map. Two postcodes on the same spot count once: the first. A point without a code is left out. */
export function gebiedspunten(
  punten: readonly Postcodepunt[],
  codeVan: (punt: Postcodepunt) => string | undefined,
): Gebiedspunt[] {
  const gezien = new Set<string>();
  return punten.flatMap((punt) => {
    const code = codeVan(punt);
    const plek = `${punt.lengte} ${punt.breedte}`;
    if (code === undefined || gezien.has(plek)) return [];
    gezien.add(plek);
    return [{ plek: opKaart(punt.lengte, punt.breedte), code }];
  });
}
