import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { Bestanden } from '../fixtures/spiegel.ts';

/** Answers in the place of the server when it gives true. `inhoud` is undefined for what is not on the site. */
export type Storing = (pad: string, response: ServerResponse, inhoud: Uint8Array | undefined) => boolean;

/** A web server with a release on it, that can be made to misbehave. */
export interface Uitgever {
  /** Address of the site, below a folder, ending in a slash. */
  adres: string;
  /** What is on the site, and what is wrong with the server; from the next request on. */
  zet: (bestanden: Bestanden, storing?: Storing) => void;
  /** Paths that were asked for since the last `zet`. */
  gevraagd: string[];
  sluit: () => Promise<void>;
}

/** Starts a server on a free port of this computer alone. */
export async function startUitgever(bestanden: Bestanden, storing?: Storing): Promise<Uitgever> {
  let nu = { bestanden, storing };
  const gevraagd: string[] = [];
  const server = createServer((request, response) => {
    const pad = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(/^\/sub\//, '');
    gevraagd.push(pad);
    response.on('error', () => response.destroy());
    const inhoud = nu.bestanden.get(pad);
    if (nu.storing?.(pad, response, inhoud) === true) return;
    if (inhoud) response.end(inhoud);
    else response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html><title>404</title>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const adres = server.address();
  return {
    adres: `http://127.0.0.1:${adres !== null && typeof adres === 'object' ? adres.port : 0}/sub/`,
    zet: (later, nieuweStoring) => {
      nu = { bestanden: later, storing: nieuweStoring };
      gevraagd.length = 0;
    },
    gevraagd,
    sluit: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const aanmeldpagina = '<!DOCTYPE html>\n<html><body>Meld u aan bij het gastnetwerk</body></html>';

function zonderEinde(response: ServerResponse): void {
  const deel = Buffer.alloc(65_536, 'x');
  const schrijf = (): void => {
    while (!response.destroyed && response.write(deel));
  };
  response.on('drain', schrijf);
  schrijf();
}

/** A few bytes at a time, and then the line is dead. */
function druppelDood(response: ServerResponse, inhoud: Uint8Array): void {
  response.writeHead(200, { 'Content-Length': inhoud.byteLength || 10 });
  let plaats = 0;
  const klok = setInterval(() => {
    response.write(inhoud.subarray(plaats, plaats + 7));
    plaats += 7;
    if (plaats > 30 || plaats + 7 >= inhoud.byteLength) response.destroy();
  }, 25);
  response.on('close', () => clearInterval(klok));
}

/** What a server can do wrong with an answer, whatever file it is. */
export const misdragingen: Record<string, (response: ServerResponse, inhoud: Uint8Array) => void> = {
  'geeft 404': (response) => response.writeHead(404).end(),
  'geeft 403': (response) => response.writeHead(403).end('nee'),
  'geeft 500': (response) => response.writeHead(500).end('stuk'),
  'geeft 511': (response) => response.writeHead(511).end(aanmeldpagina),
  'leidt om': (response) => response.writeHead(302, { Location: '/elders.html' }).end(aanmeldpagina),
  'geeft een aanmeldpagina': (response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(aanmeldpagina),
  'breekt af': (response, inhoud) => {
    response.writeHead(200, { 'Content-Length': inhoud.byteLength || 10 });
    response.write(inhoud.subarray(0, inhoud.byteLength / 2), () => response.destroy());
  },
  'hangt op': (response) => response.destroy(),
  'druppelt en sterft': druppelDood,
  'geeft geen einde': (response) => zonderEinde(response),
  'belooft te veel': (response) => {
    response.writeHead(200, { 'Content-Length': 50_000_000_000 });
    zonderEinde(response);
  },
};

/** Misbehaves on one path, or on all (`*`). */
export function misdraagt(waar: string, hoe: string): Storing {
  const doe = misdragingen[hoe];
  if (doe === undefined) throw new Error(`Geen misdraging: ${hoe}`);
  return (pad, response, inhoud) => {
    if (waar !== '*' && waar !== pad) return false;
    doe(response, inhoud ?? new Uint8Array());
    return true;
  };
}

/** Keeps the line open and gives nothing at all. */
export const zwijgt =
  (waar: string): Storing =>
  (pad) =>
    waar === pad;
