import type { Gebied } from './gebied.ts';

/** Given region codes, every code under which they can be found. */
export type VindbaarOnder = (codes: readonly string[]) => string[];

/**
 * Two regions belong together when they share a gemeente: a province finds its samenwerkingsverbanden and gemeenten,
 * and a gemeente finds what its samenwerkingsverband or province offers. "landelijk" belongs to itself alone.
 * Codes that do not exist are left out. The answer is sorted by code.
 */
export function makeVindbaarOnder(gebieden: ReadonlyMap<string, Gebied>): VindbaarOnder {
  const codesByGemeente = new Map<string, string[]>();
  for (const gebied of gebieden.values()) {
    for (const gemeente of gebied.gemeenten) {
      const codes = codesByGemeente.get(gemeente) ?? [];
      codes.push(gebied.code);
      codesByGemeente.set(gemeente, codes);
    }
  }
  return (codes) => {
    const found = new Set<string>();
    for (const code of codes) {
      const gebied = gebieden.get(code);
      if (!gebied) continue;
      found.add(code);
      for (const gemeente of gebied.gemeenten) {
        for (const other of codesByGemeente.get(gemeente) ?? []) found.add(other);
      }
    }
    return [...found].sort();
  };
}
