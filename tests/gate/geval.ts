import type { Probleemsoort } from '../../src/gate/probleemsoorten.ts';
import { materiaalMdx, paginaMdx, type Inhoudsbestanden } from '../fixtures/inhoudsmap.ts';

/** Content with one mistake in it, and what the gate has to say about it. */
export interface Geval {
  naam: string;
  soort: Probleemsoort;
  /** By path under src/content. */
  bestanden: Inhoudsbestanden;
  /** The path under src/content where the mistake stands. */
  in: string;
  regel: number;
  kolom: number;
  /** The field that the message names. */
  veld?: string;
  /** Words that the message holds besides. */
  zegt?: string;
  /** Other kinds that the same mistake brings along. */
  ook?: readonly Probleemsoort[];
}

/** A mistake in one file. */
export const inBestand = (
  naam: string,
  soort: Probleemsoort,
  pad: string,
  tekst: string | Uint8Array,
  regel = 1,
  kolom = 1,
): Geval => ({ naam, soort, bestanden: { [pad]: tekst }, in: pad, regel, kolom });

/** The keys of a good materiaal, in the order of their lines. */
const volgorde = [
  'titel',
  'samenvatting',
  'type',
  'uitgever',
  'regio',
  'doelgroep',
  'thema',
  'onderwijssoort',
  'bron',
  'status',
];

/** A wrong value of a materiaal; a key that a good one does not have comes last. `verder` counts from where the value begins. */
export function bijWaarde(
  naam: string,
  soort: Probleemsoort,
  sleutel: string,
  waarde: string,
  verder = 0,
): Geval {
  const regel = volgorde.includes(sleutel) ? volgorde.indexOf(sleutel) + 2 : volgorde.length + 2;
  const kolom = sleutel.length + 3 + verder;
  const tekst = materiaalMdx({ [sleutel]: waarde });
  return { ...inBestand(naam, soort, 'materialen/pact.mdx', tekst, regel, kolom), veld: sleutel };
}

/** A mistake in the body of a page; lines count from where the body begins. */
export const inTekst = (naam: string, soort: Probleemsoort, body: string, regel = 1, kolom = 1): Geval =>
  inBestand(naam, soort, 'paginas/over.mdx', paginaMdx(body), regel + 4, kolom);

/** A mistake that shows only between files; it stands in the last of them. */
export const tussen = (
  naam: string,
  soort: Geval['soort'],
  bestanden: Inhoudsbestanden,
  regel = 1,
  kolom = 1,
): Geval => ({
  naam,
  soort,
  bestanden,
  in: Object.keys(bestanden).at(-1) ?? '',
  regel,
  kolom,
});
