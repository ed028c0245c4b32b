import * as pagefind from 'pagefind-engine';
import type { VolledigeTekst } from '../zoeken.ts';
import { varianten } from '../dutch/verbreden.ts';
import { makeLoadChunk } from './transport.ts';
import { makeKent, parseWegwijzer, wegwijzerNaam } from './wegwijzer.ts';

/** Pagefind asks for its files under this address; nothing is ever requested from it. */
const indexAddress = 'https://zoekdata.invalid/';

/** How many ways of saying the same are asked of the index. */
const meesteVarianten = 6;

declare global {
  // Stands in for fetch inside the bundled engine; see bundle.build.ts.
  var toolboxZoekFetch: ((input: string | URL) => Promise<Response>) | undefined;
  // How the finder reaches this bundle once it is loaded.
  var toolboxVolledigeTekst: ((base: string) => Promise<VolledigeTekst>) | undefined;
}

/** Starts the full-text engine on the index under `base`. Rejects when any file it needs cannot be loaded. */
globalThis.toolboxVolledigeTekst = async (base) => {
  const loadChunk = makeLoadChunk(base);
  globalThis.toolboxZoekFetch = async (input) => {
    const name = String(input).slice(indexAddress.length).split('?', 1)[0] ?? '';
    return new Response(await loadChunk(name));
  };
  await pagefind.options({ basePath: indexAddress, baseUrl: '/', noWorker: true });
  const [bytes] = await Promise.all([loadChunk(wegwijzerNaam), pagefind.init()]);
  const { ids, woorden } = parseWegwijzer(new TextDecoder().decode(bytes));
  const kent = makeKent(woorden);
  return async (termen) => {
    const found = new Set<string>();
    for (const woorden of varianten(termen, meesteVarianten)) {
      if (woorden.length === 0 || !woorden.every(kent)) continue;
      const { results } = await pagefind.search(woorden.join(' '));
      for (const { id } of results) {
        const vermelding = ids[id];
        if (vermelding !== undefined) found.add(vermelding);
      }
    }
    return [...found];
  };
};
