/**
 * Entries in the order of their numbers. Numbers count from 1 without holes or doubles: people say "stap 4" to each
 * other, so a wrong number is a fault in the content and stops the build.
 */
export function opVolgorde<Item extends { id: string }>(
  items: readonly Item[],
  nummerVan: (item: Item) => number,
): Item[] {
  const sorted = [...items].sort((a, b) => nummerVan(a) - nummerVan(b));
  for (const [index, item] of sorted.entries()) {
    if (nummerVan(item) !== index + 1)
      throw new Error(`"${item.id}" heeft nummer ${nummerVan(item)}, maar is nummer ${index + 1} in de rij.`);
  }
  return sorted;
}

/** The step in which parents look up their samenwerkingsverband, by file name. */
export const plaatsstap = 'vraag-hulp-bij-het-samenwerkingsverband';
