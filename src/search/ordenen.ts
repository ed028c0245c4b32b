import { isOnlyLandelijk, passes } from '../domain/facets/filter.ts';
import { sortItems } from '../domain/facets/sortering.ts';
import type { Zoekvraag } from '../domain/facets/zoekvraag.ts';
import type { Kaart } from './catalogue/kaartteksten.ts';
import type { Treffer } from './rangschikken.ts';
import type { Zoekuitkomst } from './zoeken.ts';

/** Results as shown: first what belongs to the chosen regions, then what holds for the whole country. */
export interface Resultaten {
  regionaal: Treffer[];
  landelijk: Treffer[];
}

/** Everything, when nothing is asked. */
export const alleTreffers = (alle: readonly Kaart[]): Zoekuitkomst => ({
  treffers: alle.map((vermelding) => ({ vermelding, redenen: [], gedeeltelijk: false })),
  termen: [],
  woorden: [],
  verbeterd: [],
  onbekend: [],
});

/** Filters and orders what was found. Without a chosen region everything is in the first list. */
export function arrange(treffers: readonly Treffer[], { keuze, sorteer }: Zoekvraag): Resultaten {
  const passing = treffers.filter(({ vermelding }) => passes(vermelding, keuze));
  const byId = new Map(passing.map((treffer) => [treffer.vermelding.id, treffer]));
  const sorted = sortItems(
    passing.map(({ vermelding }) => vermelding),
    sorteer,
  ).flatMap(({ id }) => byId.get(id) ?? []);
  return {
    regionaal: sorted.filter(({ vermelding }) => !isOnlyLandelijk(vermelding, keuze)),
    landelijk: sorted.filter(({ vermelding }) => isOnlyLandelijk(vermelding, keuze)),
  };
}
