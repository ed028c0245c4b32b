import type { Jaarkeuze } from './jaar.ts';

/** The facets of the finder, in display order; the key is also the name in the URL. */
export const facetten = {
  type: 'Type',
  regio: 'Regio',
  doelgroep: 'Voor wie',
  thema: 'Thema',
  onderwijssoort: 'Onderwijssoort',
} as const;

export type Facet = keyof typeof facetten;

/** Values per facet: those of an entry, or those that a visitor chose. */
export type Facetwaarden = Readonly<Record<Facet, readonly string[]>>;

/** Everything that a visitor chose to filter on. */
export interface Keuze extends Facetwaarden {
  readonly jaar?: Jaarkeuze | undefined;
}

export const geenKeuze: Keuze = { type: [], regio: [], doelgroep: [], thema: [], onderwijssoort: [] };
