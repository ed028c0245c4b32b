import type { VolledigeTekst } from './zoeken.ts';

/** Milliseconds after which the engine counts as missing. */
const geduld = 4000;

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = (): void => reject(new Error(`${address} is niet te laden.`));
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', fail);
    setTimeout(fail, geduld);
    script.src = address;
    document.head.append(script);
  });
}

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
