import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { distDir, files, readText } from '../dist/site-files.ts';

/** What was asked of a server. */
export interface Vraag {
  adres: string;
  headers: IncomingHttpHeaders;
}

/** A server on this computer. */
export interface Server {
  /** Its address, ending in a slash. */
  basis: string;
  vragen: Vraag[];
  close: () => Promise<void>;
}

type Antwoord = { tekst: string | Buffer; headers?: Record<string, string> } | undefined;

/** Serves what `antwoord` gives for a path (with its leading slash), under `naam`, on a free port. */
export async function openServer(
  naam: '127.0.0.1' | 'localhost',
  antwoord: (pad: string, basis: string) => Antwoord,
): Promise<Server> {
  const vragen: Vraag[] = [];
  let basis = '';
  const server = createServer(({ url = '/', headers }, response) => {
    vragen.push({ adres: url, headers });
    const gevonden = antwoord(decodeURIComponent(new URL(url, 'http://x').pathname), basis);
    response.writeHead(gevonden ? 200 : 404, gevonden?.headers ?? {});
    response.end(gevonden?.tekst);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const adres = server.address();
  if (adres === null || typeof adres === 'string') throw new Error('De server heeft geen poort gekregen.');
  basis = `http://${naam}:${adres.port}/`;
  return {
    basis,
    vragen,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const soorten: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The public address of the built site, ending in a slash, as its home page says it. */
export const publiekAdres = /<link rel="canonical" href="([^"]+)"/.exec(readText('index.html'))?.[1] ?? '';

/** A page with a list whose address can be pasted; paths from the root of the site. */
export interface Plakbaar {
  /** The folder of its files in embed/: "vo2708", "lijst/themas-verzuim". */
  map: string;
  pagina: string;
  antwoord: string;
  /** The embed page that is shown. */
  frame: string;
}

const paginaVan = (map: string): string =>
  map.startsWith('lijst/')
    ? `${map.slice('lijst/'.length).replace(/^(typen|themas|doelgroepen)-/, '$1/')}.html`
    : `regios/${map}.html`;

/** Of a region the initiatieven, of another page the one list that it has. */
const frameVan = (map: string): string =>
  files
    .filter((pad) => pad.startsWith(`embed/${map}/`) && pad.endsWith('-3.html'))
    .find((pad, _, alle) => alle.length === 1 || pad.includes('/initiatieven-')) ?? '';

/** Every page with an oEmbed answer, the regions first. */
export const plakbaar: readonly Plakbaar[] = files
  .flatMap((pad) => /^embed\/(.+)\/oembed\.json$/.exec(pad)?.[1] ?? [])
  .map((map) => ({
    map,
    pagina: paginaVan(map),
    antwoord: `embed/${map}/oembed.json`,
    frame: frameVan(map),
  }))
  .sort((a, b) => Number(a.map.startsWith('lijst/')) - Number(b.map.startsWith('lijst/')));

/** The built site as if it were public: wherever it names its public address, it names that of the server. */
export const openToolbox = (): Promise<Server> =>
  openServer('127.0.0.1', (pad, basis) => {
    const bestand = join(distDir, normalize(pad === '/' ? '/index.html' : pad));
    if (statSync(bestand, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    const soort = soorten[extname(bestand)];
    // As static hosts do: whatever its name, an answer of oEmbed is often sent without a kind of its own.
    const headers = { 'Content-Type': soort ?? 'application/octet-stream' };
    const isTekst = /\.(html|json)$/.test(bestand);
    return isTekst
      ? { tekst: readFileSync(bestand, 'utf8').replaceAll(publiekAdres, basis), headers }
      : { tekst: readFileSync(bestand), headers };
  });
