/** Where a label shows: on every screen, only where the chart is wide, or nowhere. */
export type Toon = 'altijd' | 'breed' | 'nooit';

/** Width of the drawing in pixels, on the narrowest screen and where it just counts as wide. */
export const plotbreedte = { smal: 208, breed: 500 } as const;

/**
 * Chooses which labels fit, so that none lies over another. `plekken` are positions in the drawing from 0 to 1;
 * `voorrang` lists the places in `plekken` that go first, and that alone may show on a narrow screen, where dots are too
 * close for more; `ruimte` is what one label takes, in pixels; `bezet` are positions of lines that no label may cover.
 */
export function kiesLabels(
  plekken: readonly number[],
  voorrang: readonly number[],
  ruimte: number,
  bezet: readonly number[] = [],
): Toon[] {
  const volgorde = [...new Set([...voorrang, ...plekken.keys()])];
  const past = (breedte: number, al: ReadonlySet<number>, kandidaten: readonly number[]): Set<number> => {
    const gekozen = new Set(al);
    for (const index of kandidaten) {
      const hier = (plekken[index] ?? 0) * breedte;
      const vrij = [...gekozen].every((ander) => Math.abs((plekken[ander] ?? 0) * breedte - hier) >= ruimte);
      const open = bezet.every((plek) => Math.abs(plek * breedte - hier) >= ruimte / 2);
      if (vrij && open) gekozen.add(index);
    }
    return gekozen;
  };
  const altijd = past(plotbreedte.smal, new Set(), voorrang);
  const breed = past(plotbreedte.breed, altijd, volgorde);
  return plekken.map((_, index) => (altijd.has(index) ? 'altijd' : breed.has(index) ? 'breed' : 'nooit'));
}

/**
 * Chooses labels at even steps, counted back from the last, so that a reader can fill in the ones between. `afstand` is
 * the part of the drawing from one place to the next, `ruimte` is what one label takes, in pixels.
 */
export function kiesStappen(aantal: number, afstand: number, ruimte: number): Toon[] {
  const past = (breedte: number): number => Math.ceil(ruimte / Math.max(afstand * breedte, 1));
  const breed = past(plotbreedte.breed);
  const smal = breed * Math.ceil(past(plotbreedte.smal) / breed);
  return Array.from({ length: aantal }, (_, index) => {
    const vanAchter = aantal - 1 - index;
    if (vanAchter % smal === 0) return 'altijd';
    return vanAchter % breed === 0 ? 'breed' : 'nooit';
  });
}
