/** Number of items per value, per facet; a value without items is absent. */
export type Aantallen<Facet extends string> = Record<Facet, Map<string, number>>;

/**
 * Adds disjunctive counts to `counts`: for each facet the items that pass all other facets, per value. So a count tells
 * what choosing that value adds, also when other values of the same facet are chosen. One pass over the items.
 */
export function telPerFacet<Item, Facet extends string>(
  counts: Aantallen<Facet>,
  facets: readonly Facet[],
  items: readonly Item[],
  passes: (item: Item, facet: Facet) => boolean,
  waardenVan: (item: Item, facet: Facet) => readonly string[],
): void {
  for (const item of items) {
    const failing = facets.filter((facet) => !passes(item, facet));
    if (failing.length > 1) continue;
    for (const facet of failing.length === 1 ? failing : facets) {
      for (const value of waardenVan(item, facet)) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
}
