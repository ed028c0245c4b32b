/** Name of the data file that holds the wegwijzer. */
export const wegwijzerNaam = 'wegwijzer';

/** What the client has to know of the index besides Pagefind's own files. */
export interface Wegwijzer {
  /** Pagefind's name of a page → id of the entry. */
  ids: Readonly<Record<string, string>>;
  /** All words there are to find, as pakWoorden writes them. */
  woorden: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isWegwijzer = (value: unknown): value is Wegwijzer =>
  isRecord(value) && isRecord(value['ids']) && typeof value['woorden'] === 'string';

/** Reads the data file; throws when it is not one, so that a damaged index is noticed. */
export function parseWegwijzer(json: string): Wegwijzer {
  const value: unknown = JSON.parse(json);
  if (!isWegwijzer(value)) throw new Error('Het zoekbestand wegwijzer is beschadigd.');
  return value;
}
