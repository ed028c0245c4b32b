import * as pagefind from 'pagefind-engine';
import type { Alternatief } from '../dutch/ontleden.ts';
import type { Tekstscores } from '../vinden.ts';
import type { VraagTekst } from '../zoeken.ts';
import { kortWoord } from './kort-woord.ts';
import { makeLoadChunk } from './transport.ts';
import { parseWegwijzer, wegwijzerNaam } from './wegwijzer.ts';

/** Pagefind asks for its files under this address; nothing is ever requested from it. */
const indexAddress = 'https://zoekdata.invalid/';

/** Full text, ready: what can be asked, and all words that there are to ask for, packed. */
export interface VolledigeTekst {
  woorden: string;
  vraagTekst: VraagTekst;
}

declare global {
  // Stands in for fetch inside the bundled engine; see bundle.build.ts.
  var toolboxZoekFetch: ((input: string | URL) => Promise<Response>) | undefined;
  // How the finder reaches this bundle once it is loaded.
  var toolboxVolledigeTekst: ((base: string) => Promise<VolledigeTekst>) | undefined;
  /** The checksum of every data file, by name; put in by bundle.build.ts. */
  const zoekdataSommen: Readonly<Record<string, string>>;
}

/** A question as Pagefind reads it: all words, or exactly these behind each other between quotation marks. */
const asked = ({ woorden, letterlijk }: Alternatief): string =>
  letterlijk ? `"${woorden.join(' ')}"` : woorden.map(kortWoord).join(' ');

/** Starts the full-text engine on the index under `base`. Rejects when any file it needs cannot be loaded. */
globalThis.toolboxVolledigeTekst = async (base) => {
  const loadChunk = makeLoadChunk(base, zoekdataSommen);
  // All that every question needs, at once: one after the other costs a slow line a second.
  const nodig = Object.keys(zoekdataSommen).filter((name) => !name.startsWith('index/'));
  const [bytes] = await Promise.all([wegwijzerNaam, ...nodig].map(loadChunk));
  const { ids, woorden } = parseWegwijzer(new TextDecoder().decode(bytes));
  globalThis.toolboxZoekFetch = async (input) => {
    const name = String(input).slice(indexAddress.length).split('?', 1)[0] ?? '';
    return new Response(await loadChunk(name));
  };
  await pagefind.options({ basePath: indexAddress, baseUrl: '/', noWorker: true });
  await pagefind.init();
  const bekend = new Map<string, Promise<Tekstscores>>();
  const search = async (vraag: string): Promise<Tekstscores> => {
    const { results } = await pagefind.search(vraag);
    const hoogste = Math.max(...results.map(({ score }) => score));
    return new Map(
      results.flatMap(({ id, score }) => (ids[id] === undefined ? [] : [[ids[id], score / hoogste]])),
    );
  };
  const remembered = (vraag: string): Promise<Tekstscores> => {
    const known = bekend.get(vraag) ?? search(vraag);
    bekend.set(vraag, known);
    known.catch(() => bekend.delete(vraag));
    return known;
  };
  return { woorden, vraagTekst: (vragen) => Promise.all(vragen.map((vraag) => remembered(asked(vraag)))) };
};
