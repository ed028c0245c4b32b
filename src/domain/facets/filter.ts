import { valuesOf } from '../taxonomy/vocabulary.ts';
import { facetten, type Facet, type Facetwaarden, type Keuze } from './facet.ts';
import { isBinnen, passesJaar, type Jaartelling } from './jaar.ts';

const allFacets = valuesOf(facetten);

interface HasWaarden {
  jaar?: number | undefined;
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

/** Whether an entry passes: one of the chosen values inside a facet (or), every facet and the years (and). */
export function passes(item: HasWaarden, keuze: Keuze): boolean {
  return passesJaar(item.jaar, keuze.jaar) && allFacets.every((facet) => passesFacet(item, keuze, facet));
}

/** Whether an entry is here only because it holds for the whole country, not for a chosen region. */
export function isOnlyLandelijk(item: HasWaarden, keuze: Facetwaarden): boolean {
  return keuze.regio.length > 0 && !keuze.regio.some((code) => item.waarden.regio.includes(code));
}

/** Number of entries per value, per facet; a value without entries is absent. And those behind the choice of years. */
export interface Tellingen extends Record<Facet, Map<string, number>> {
  jaar: Jaartelling;
}

/**
 * Disjunctive counts: for each facet the entries that pass all other facets, per value. So a count tells what choosing
 * that value adds, also when other values of the same facet are chosen. One pass over the entries.
 */
export function countFacets(items: readonly HasWaarden[], keuze: Keuze): Tellingen {
  const counts: Tellingen = {
    type: new Map(),
    regio: new Map(),
    doelgroep: new Map(),
    thema: new Map(),
    onderwijssoort: new Map(),
    jaar: { bekend: 0, onbekend: 0 },
  };
  for (const item of items) {
    const failing = allFacets.filter((facet) => !passesFacet(item, keuze, facet));
    if (failing.length > 1) continue;
    if (failing.length === 0) {
      if (item.jaar === undefined) counts.jaar.onbekend += 1;
      else if (!keuze.jaar || isBinnen(item.jaar, keuze.jaar)) counts.jaar.bekend += 1;
    }
    if (!passesJaar(item.jaar, keuze.jaar)) continue;
    for (const facet of failing.length === 1 ? failing : allFacets) {
      for (const value of item.waarden[facet]) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
