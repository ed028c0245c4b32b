import { valuesOf } from '../taxonomy/vocabulary.ts';
import { facetten, type Facet, type Facetwaarden } from './facet.ts';

const allFacets = valuesOf(facetten);

interface HasWaarden {
  waarden: Facetwaarden;
}

/** "landelijk" counts everywhere: an entry for the whole country passes any choice of regions. */
function passesFacet(item: HasWaarden, keuze: Facetwaarden, facet: Facet): boolean {
  const chosen = keuze[facet];
  if (chosen.length === 0) return true;
  const values = item.waarden[facet];
  return (
    chosen.some((value) => values.includes(value)) || (facet === 'regio' && values.includes('landelijk'))
  );
}

/** Whether an entry passes: one of the chosen values inside a facet (or), every facet (and). */
export function passes(item: HasWaarden, keuze: Facetwaarden): boolean {
  return allFacets.every((facet) => passesFacet(item, keuze, facet));
}

/** Whether an entry is here only because it holds for the whole country, not for a chosen region. */
export function isOnlyLandelijk(item: HasWaarden, keuze: Facetwaarden): boolean {
  return keuze.regio.length > 0 && !keuze.regio.some((code) => item.waarden.regio.includes(code));
}

/** Number of entries per value, per facet; a value without entries is absent. */
export type Tellingen = Record<Facet, Map<string, number>>;

/**
 * Disjunctive counts: for each facet the entries that pass all other facets, per value. So a count tells what choosing
 * that value adds, also when other values of the same facet are chosen. One pass over the entries.
 */
export function countFacets(items: readonly HasWaarden[], keuze: Facetwaarden): Tellingen {
  const counts: Tellingen = {
    type: new Map(),
    regio: new Map(),
    doelgroep: new Map(),
    thema: new Map(),
    onderwijssoort: new Map(),
  };
  for (const item of items) {
    const failing = allFacets.filter((facet) => !passesFacet(item, keuze, facet));
    if (failing.length > 1) continue;
    for (const facet of failing.length === 1 ? failing : allFacets) {
      for (const value of item.waarden[facet]) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
