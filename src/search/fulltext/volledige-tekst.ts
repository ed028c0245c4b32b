import * as pagefind from 'pagefind-engine';
import { makeBegrippenlijst, type Synoniemgroep } from '../dutch/begrippen.ts';
import type { Alternatief } from '../dutch/zoekterm.ts';
import { makeOntleder } from '../dutch/ontleden.ts';
import { makeVerbeteraar } from '../dutch/verbeteren.ts';
import { isStopwoord } from '../dutch/woorden.ts';
import { pakUit } from '../dutch/woordenschat.ts';
import { toonTreffers, wisTreffers } from '../treffers.ts';
import { uitleg, waarom } from '../uitleg.ts';
import type { Tekstscores } from '../vinden.ts';
import { makeVoorkeur } from '../voorrang.ts';
import type { Volledig } from '../zoeken.ts';
import { kennisNaam, readKennis } from './kennis.ts';
import { kortWoord } from './kort-woord.ts';
import { makeLoadChunk } from './transport.ts';
import { parseWegwijzer, wegwijzerNaam } from './wegwijzer.ts';

/** An index of so many parts is loaded whole; of a larger one only the parts that a question needs. */
const kleineIndex = 2;

/** Pagefind asks for its files under this address; nothing is ever requested from it. */
const indexAddress = 'https://zoekdata.invalid/';

/** Full text, ready: everything that only the whole answer needs. */
export interface VolledigeTekst extends Volledig {
  groepen: readonly Synoniemgroep[];
  uitleg: typeof uitleg;
  waarom: typeof waarom;
  toonTreffers: typeof toonTreffers;
  wisTreffers: typeof wisTreffers;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

declare global {
  // Stands in for fetch inside the bundled engine; see bundle.build.ts.
  var toolboxZoekFetch: ((input: string | URL) => Promise<Response>) | undefined;
  // How the finder reaches this bundle once it is loaded.
  var toolboxVolledigeTekst: ((base: string) => Promise<VolledigeTekst>) | undefined;
  /** The checksum of every data file, by name; put in by bundle.build.ts. */
  const zoekdataSommen: Readonly<Record<string, string>>;
}

/** A question as Pagefind reads it: all words, or exactly these behind each other between quotation marks. */
function asked({ woorden, letterlijk }: Alternatief): string {
  // The index holds small words only where they belong to a place in a law.
  const zinvol = woorden.filter(
    (woord, index) => !isStopwoord(woord) || /^\d/.test(woorden[index - 1] ?? ''),
  );
  const vraag = zinvol.map(kortWoord).join(' ');
  // Of "niet naar school" nothing would be left but any school.
  if (letterlijk && zinvol.length < 2) return woorden.length > 1 ? '' : vraag;
  return letterlijk ? `"${vraag}"` : vraag;
}

/** Starts the full-text engine on the index under `base`. Rejects when any file it needs cannot be loaded. */
globalThis.toolboxVolledigeTekst = async (base) => {
  const loadChunk = makeLoadChunk(base, zoekdataSommen);
  // All that every question needs, at once: one after the other costs a slow line a second.
  const nodig = Object.keys(zoekdataSommen).filter((name) => !name.startsWith('index/'));
  const [wegwijzer = '', kennis = ''] = await Promise.all(
    [wegwijzerNaam, kennisNaam, ...nodig].map(loadChunk),
  );
  // Most questions need all of a small index: it travels while the words are being read.
  const delen = Object.keys(zoekdataSommen).filter((name) => name.startsWith('index/'));
  if (delen.length <= kleineIndex) for (const name of delen) loadChunk(name).catch(() => undefined);
  const { ids, woorden } = parseWegwijzer(wegwijzer);
  const { begrippen: groepen, voorrang } = readKennis(kennis);
  const begrippen = makeBegrippenlijst(groepen);
  globalThis.toolboxZoekFetch = async (input) => {
    const name = String(input).slice(indexAddress.length).split('?', 1)[0] ?? '';
    return new Response(bytesOf(await loadChunk(name)));
  };
  await pagefind.options({ basePath: indexAddress, baseUrl: '/', noWorker: true });
  await pagefind.init();
  const bekend = new Map<string, Promise<Tekstscores>>();
  const search = async (vraag: string): Promise<Tekstscores> => {
    if (vraag === '') return new Map();
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
  return {
    woorden: pakUit(woorden),
    groepen,
    makeOntleder: (schat) =>
      makeOntleder({ schat, begrippen, verbeteraar: makeVerbeteraar(schat, begrippen) }),
    voorkeur: makeVoorkeur(voorrang),
    vraagTekst: (vragen) => Promise.all(vragen.map((vraag) => remembered(asked(vraag)))),
    uitleg,
    waarom,
    toonTreffers,
    wisTreffers,
  };
};
