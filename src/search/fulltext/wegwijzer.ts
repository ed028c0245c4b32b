/** Name of the data file that holds the wegwijzer. */
export const wegwijzerNaam = 'wegwijzer';

/** What the client has to know of the index besides Pagefind's own files. */
export interface Wegwijzer {
  /** Pagefind's name of a page → id of the entry. */
  ids: Readonly<Record<string, string>>;
  /** All words of all pages, normalised, sorted, one per line. */
  woorden: string;
}

const isWegwijzer = (value: unknown): value is Wegwijzer =>
  typeof value === 'object' &&
  value !== null &&
  'ids' in value &&
  typeof value.ids === 'object' &&
  value.ids !== null &&
  'woorden' in value &&
  typeof value.woorden === 'string';

/** Reads the data file; throws when it is not one, so that a damaged index is noticed. */
export function parseWegwijzer(json: string): Wegwijzer {
  const value: unknown = JSON.parse(json);
  if (!isWegwijzer(value)) throw new Error('Het zoekbestand wegwijzer is beschadigd.');
  return value;
}

/**
 * Whether words can be asked of the index at all. Pagefind answers a word it does not know with pages that share its
 * first letters, so such a word must never reach it. Endings are left to its stemmer: only the beginning is compared.
 */
export function makeKent(woordenlijst: string): (woord: string) => boolean {
  const regels = `\n${woordenlijst}`;
  return (woord) =>
    regels.includes(`\n${woord.length > 4 ? woord.slice(0, Math.max(4, woord.length - 3)) : woord}`);
}
