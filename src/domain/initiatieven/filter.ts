import { telPerFacet, type Aantallen } from '../facets/tellen.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { facetten, voorbij, type Facet, type Facetwaarden, type Keuze } from './facetten.ts';

/** An initiatief as far as filtering goes. */
export interface Filterbaar {
  waarden: Facetwaarden;
  /** In years, both ends included; nothing when the source gives no ages. */
  leeftijd?: { van: number; tot?: number | undefined } | undefined;
}

const vakken = valuesOf(facetten);
const alles = [...vakken, 'leeftijd'] as const;

/** Whether the choice of one facet lets an initiatief through; the status "beëindigd" only when it was chosen. */
function passesFacet({ waarden, leeftijd }: Filterbaar, keuze: Keuze, facet: Facet | 'leeftijd'): boolean {
  if (facet === 'leeftijd') {
    if (!keuze.leeftijd) return true;
    const { jaren, onbekend } = keuze.leeftijd;
    return leeftijd ? leeftijd.van <= jaren && jaren <= (leeftijd.tot ?? jaren) : onbekend;
  }
  const gekozen = keuze[facet];
  if (gekozen.length === 0) return facet !== 'status' || !waarden.status.includes(voorbij);
  return gekozen.some((waarde) => waarden[facet].includes(waarde));
}

/** Whether an initiatief passes: one of the chosen values inside a facet (or), every facet and the age (and). */
export const passes = (item: Filterbaar, keuze: Keuze): boolean =>
  alles.every((facet) => passesFacet(item, keuze, facet));

/** Number of initiatieven per value, per facet. Under "leeftijd" stand only those without ages, as "onbekend". */
export type Tellingen = Aantallen<Facet | 'leeftijd'>;

/** Disjunctive counts, as telPerFacet says. */
export function countFacets(items: readonly Filterbaar[], keuze: Keuze): Tellingen {
  const counts: Tellingen = {
    soort: new Map(),
    doelgroep: new Map(),
    onderwijssoort: new Map(),
    status: new Map(),
    bereik: new Map(),
    leeftijd: new Map(),
  };
  telPerFacet(
    counts,
    alles,
    items,
    (item, facet) => passesFacet(item, keuze, facet),
    ({ waarden, leeftijd }, facet) =>
      facet === 'leeftijd' ? (leeftijd ? [] : ['onbekend']) : waarden[facet],
  );
  return counts;
}
