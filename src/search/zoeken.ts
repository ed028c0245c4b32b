import { isOnlyLandelijk, passes } from '../domain/facets/filter.ts';
import { sortItems } from '../domain/facets/sortering.ts';
import type { Zoekvraag } from '../domain/facets/zoekvraag.ts';
import type { Vermelding } from '../domain/vermelding.ts';
import type { CatalogusZoeker } from './catalogue/catalogus-zoeken.ts';
import type { Zoekterm } from './dutch/verbreden.ts';

/** Full text: ids of entries by how well their page matches, best first. Fails when the index cannot be trusted. */
export type VolledigeTekst = (termen: readonly Zoekterm[]) => Promise<readonly string[]>;

/** What the catalogue holds for the terms of a question; without terms everything. */
export function findInCatalogus(
  termen: readonly Zoekterm[],
  alle: readonly Vermelding[],
  zoekInCatalogus: CatalogusZoeker,
): readonly Vermelding[] {
  if (termen.length === 0) return alle;
  const byId = new Map(alle.map((vermelding) => [vermelding.id, vermelding]));
  return zoekInCatalogus(termen).flatMap(({ id }) => byId.get(id) ?? []);
}

/** Adds to what the catalogue found what only the text of a page holds, in the order of the index. */
export function mergeGevonden(
  eerst: readonly Vermelding[],
  ids: readonly string[],
  alle: readonly Vermelding[],
): readonly Vermelding[] {
  const known = new Set(eerst.map(({ id }) => id));
  const byId = new Map(alle.map((vermelding) => [vermelding.id, vermelding]));
  return [...eerst, ...ids.filter((id) => !known.has(id)).flatMap((id) => byId.get(id) ?? [])];
}

/** Results as shown: first what belongs to the chosen regions, then what holds for the whole country. */
export interface Resultaten {
  regionaal: Vermelding[];
  landelijk: Vermelding[];
}

/** Filters and orders what was found. Without a chosen region everything is in the first list. */
export function arrange(gevonden: readonly Vermelding[], { keuze, sorteer }: Zoekvraag): Resultaten {
  const passing = sortItems(
    gevonden.filter((vermelding) => passes(vermelding, keuze)),
    sorteer,
  );
  return {
    regionaal: passing.filter((vermelding) => !isOnlyLandelijk(vermelding, keuze)),
    landelijk: passing.filter((vermelding) => isOnlyLandelijk(vermelding, keuze)),
  };
}
