import type { VolledigeTekst } from './fulltext/volledige-tekst.ts';
import { loadScript } from './script-laden.ts';

/** Loads the full-text engine and its index. `base` ends in a slash. Rejects when it is missing, silent or damaged. */
export async function loadVolledigeTekst(base: string): Promise<VolledigeTekst> {
  await loadScript(new URL('volledig.js', base).href);
  if (!globalThis.toolboxVolledigeTekst) throw new Error('De zoekmachine is niet geladen.');
  return globalThis.toolboxVolledigeTekst(base);
}
