import type { Postcodepunten } from '../domain/regio/aardpunt.ts';
import { pakPuntenUit } from '../domain/regio/punten-verpakken.ts';

declare global {
  // Set by zoek/punten.js.
  var toolboxPunten: unknown;
}

function laadScript(adres: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${adres} is niet te laden.`));
    });
    script.src = adres;
    document.head.append(script);
  });
}

/**
 * Makes what gives the points of postcodes, loaded at the first call; after a failure the next call tries again. Gives
 * nothing when they do not come or are damaged.
 */
export function maakPuntenlader(adres: string): () => Promise<Postcodepunten | undefined> {
  let punten: Postcodepunten | undefined;
  return async () => {
    try {
      if (!punten) await laadScript(adres);
      punten ??= pakPuntenUit(globalThis.toolboxPunten);
    } catch {
      // The list works without distances.
    }
    return punten;
  };
}
