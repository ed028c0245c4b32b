import { loadScript } from './script-laden.ts';
import type { VolledigeTekst } from './zoeken.ts';

/** Full text on demand: the engine and its index are loaded at the first question, not before. `base` ends in a slash. */
export function makeVolledigeTekst(base: string): VolledigeTekst {
  let engine: Promise<VolledigeTekst> | undefined;
  const start = async (): Promise<VolledigeTekst> => {
    await loadScript(new URL('volledig.js', base).href);
    if (!globalThis.toolboxVolledigeTekst) throw new Error('De zoekmachine is niet geladen.');
    return globalThis.toolboxVolledigeTekst(base);
  };
  return async (termen) => {
    engine ??= start();
    try {
      const zoek = await engine;
      return await zoek(termen);
    } catch (error) {
      engine = undefined;
      throw error;
    }
  };
}
