import { kernVan, puntenVan, type Aardpunt, type Postcodepunten } from '../regio/aardpunt.ts';
import type { Tabelregels } from '../regio/plaatstabel.ts';

/** The point of a place in a gemeente, and the postcode that lies there. */
export interface Plek extends Aardpunt {
  postcode: number;
}

export type ZoekPlek = (plaats: string, gemeente: string) => Plek | undefined;

/**
 * Finds where a place lies: the postcode in its middle. Of a place without postcodes of its own in the table, and of one
 * that the table does not know, that is the middle of its gemeente. Nothing for a gemeente without postcodes.
 */
export function maakZoekPlek(
  { postcodes, plaatsen }: Pick<Tabelregels, 'postcodes' | 'plaatsen'>,
  punten: Postcodepunten,
): ZoekPlek {
  const byNaam = new Map(plaatsen.map((regel) => [regel.naam, regel.plekken]));
  const postcodeOp = new Map([...punten].map(([postcode, punt]) => [punt, postcode]));
  return (plaats, gemeente) => {
    const eigen = byNaam.get(plaats)?.find((plek) => plek.gemeente === gemeente)?.postcodes ?? [];
    const hele = postcodes.filter((deel) => deel.gemeente === gemeente).flatMap((deel) => deel.postcodes);
    const kern = kernVan(puntenVan(punten, eigen.length > 0 ? eigen : hele));
    const postcode = kern && postcodeOp.get(kern);
    return kern && postcode !== undefined ? { ...kern, postcode } : undefined;
  };
}
