import type { VolledigeTekst } from './fulltext/volledige-tekst.ts';

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

/** Loads the full-text engine and its index. `base` ends in a slash. Rejects when it is missing, silent or damaged. */
export async function loadVolledigeTekst(base: string): Promise<VolledigeTekst> {
  await loadScript(new URL('volledig.js', base).href);
  if (!globalThis.toolboxVolledigeTekst) throw new Error('De zoekmachine is niet geladen.');
  return globalThis.toolboxVolledigeTekst(base);
}
