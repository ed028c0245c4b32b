import { valuesOf } from '../taxonomy/vocabulary.ts';
import { facetten, type Facet, type Facetwaarden, type Keuze } from './facet.ts';
import { passesJaar, type Jaartelling } from './jaar.ts';
import { telPerFacet, type Aantallen } from './tellen.ts';

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

/** Number of entries per value, per facet, and of those behind the choice of years. */
export interface Tellingen extends Aantallen<Facet> {
  jaar: Jaartelling;
}

/** Disjunctive counts, as telPerFacet says; the years count as one more facet. */
export function countFacets(items: readonly HasWaarden[], keuze: Keuze): Tellingen {
  const counts: Tellingen = {
    type: new Map(),
    regio: new Map(),
    doelgroep: new Map(),
    thema: new Map(),
    onderwijssoort: new Map(),
    jaar: { bekend: 0, onbekend: 0 },
  };
  telPerFacet(
    counts,
    allFacets,
    items.filter(({ jaar }) => passesJaar(jaar, keuze.jaar)),
    (item, facet) => passesFacet(item, keuze, facet),
    ({ waarden }, facet) => waarden[facet],
  );
  for (const item of items) {
    if (!passes(item, { ...keuze, jaar: undefined })) continue;
    if (item.jaar === undefined) counts.jaar.onbekend += 1;
    else if (passesJaar(item.jaar, keuze.jaar)) counts.jaar.bekend += 1;
  }
  return counts;
}
