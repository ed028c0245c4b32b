import {
  afstandInWoorden,
  kilometersTussen,
  middenVan,
  puntenVan,
  type Aardpunt,
  type Postcodepunten,
} from '../regio/aardpunt.ts';
import type { Vondst } from '../regio/plaats-zoeken.ts';
import type { Kaartgegevens } from './kaartgegevens.ts';

/** Where the visitor is. */
export interface Bezoekersplek {
  /** As it was found: "1091", "Weesp". */
  naam: string;
  /** The middle of it; nothing when that is not known. */
  punt?: Aardpunt | undefined;
  /** Codes of the samenwerkingsverbanden there. */
  verbanden: readonly string[];
  /** Whether it is a place within one samenwerkingsverband per sector, or a larger region. */
  isPlaats: boolean;
}

/** A place or region as the place field found it, with its point. */
export function bezoekersplekVan(
  { als, naam, po, vo, postcodes }: Pick<Vondst, 'als' | 'naam' | 'po' | 'vo' | 'postcodes'>,
  punten: Postcodepunten,
): Bezoekersplek {
  // Around a postcode the find gives all postcodes of that part of the gemeente.
  const eigen = als === 'postcode' ? [{ van: Number(naam), tot: Number(naam) }] : postcodes;
  return {
    naam,
    punt: middenVan(puntenVan(punten, eigen)),
    verbanden: [...po, ...vo],
    isPlaats: als === 'postcode' || als === 'plaats' || als === 'gemeente',
  };
}

/** An initiatief as seen from the place of the visitor. */
export interface Nabijheid {
  /** In a straight line; nothing when the initiatief has no fixed place. */
  kilometers?: number | undefined;
  /** Whether it works for a samenwerkingsverband of the visitor. */
  inVerband: boolean;
}

/** How near an initiatief is to the visitor. */
export function nabijheidVan({ punt, regio }: Kaartgegevens, plek: Bezoekersplek): Nabijheid {
  return {
    ...(punt && plek.punt && { kilometers: kilometersTussen(punt, plek.punt) }),
    inVerband: regio.some((code) => plek.verbanden.includes(code)),
  };
}

/** Sorts by nearness: those with a place by distance, then those for the region of the visitor, then the rest. */
export function vergelijkNabijheid(a: Nabijheid, b: Nabijheid): number {
  if (a.kilometers !== undefined && b.kilometers !== undefined) return a.kilometers - b.kilometers;
  if (a.kilometers !== undefined || b.kilometers !== undefined) return a.kilometers === undefined ? 1 : -1;
  return Number(b.inVerband) - Number(a.inVerband);
}

/** What the card says of it; empty when there is nothing to say. */
export function nabijheidInWoorden(
  { kilometers, inVerband }: Nabijheid,
  { isPlaats }: Pick<Bezoekersplek, 'isPlaats'>,
): string {
  const waar = isPlaats ? 'uw samenwerkingsverband' : 'deze regio';
  const verband = inVerband ? `werkt in ${waar}` : '';
  const afstand = kilometers === undefined ? '' : afstandInWoorden(kilometers);
  const tekst = [afstand, verband].filter((deel) => deel !== '').join(', ');
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
