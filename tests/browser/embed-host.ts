import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

/** How a server answers: a text with its kind, a status alone, nothing at all ("stil"), or a broken connection ("weg"). */
export type Antwoord = { soort: string; tekst: string } | { status: number } | 'stil' | 'weg';

/** A server of which a test says what it answers. */
export interface Proefserver {
  /** Address of its root, ending in a slash. */
  wortel: string;
  /** Paths that were asked for, in order. */
  gevraagd: string[];
  /** What it answers from now on, per path; 404 for the rest. */
  zet: (pad: string, antwoord: Antwoord) => void;
  close: () => Promise<void>;
}

function answer(response: ServerResponse, antwoord: Antwoord, headers: Record<string, string>): void {
  if (antwoord === 'stil') return;
  if (antwoord === 'weg') response.destroy();
  else if ('status' in antwoord) response.writeHead(antwoord.status, headers).end();
  else response.writeHead(200, { 'Content-Type': antwoord.soort, ...headers }).end(antwoord.tekst);
}

/** Starts a server on a port of its own: to a browser that is another site. */
export async function startProefserver(headers: Record<string, string> = {}): Promise<Proefserver> {
  const antwoorden = new Map<string, Antwoord>();
  const gevraagd: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/favicon.ico') gevraagd.push(pathname);
    answer(response, antwoorden.get(pathname) ?? { status: 404 }, headers);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('De server heeft geen poort gekregen.');
  return {
    wortel: `http://127.0.0.1:${address.port}/`,
    gevraagd,
    zet: (pad, antwoord) => antwoorden.set(pad, antwoord),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A script for the page of a host: notes what was executed, what was refused and what went wrong. */
export const wachter = `
window.uitgevoerd = [];
window.fouten = [];
window.raak = (wat) => window.uitgevoerd.push(String(wat));
window.alert = window.raak;
addEventListener('error', (event) => { if (event.message) window.fouten.push(event.message); });
addEventListener('unhandledrejection', (event) => window.fouten.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) =>
  window.fouten.push(event.violatedDirective + ' ' + event.blockedURI));
window.schuif = 0;
try {
  new PerformanceObserver((lijst) => {
    for (const stap of lijst.getEntries()) window.schuif += stap.value;
  }).observe({ type: 'layout-shift', buffered: true });
} catch {}
`;

/** The policy of a strict host that lets the toolbox in as docs/contracts/embed.md says. */
export const strengBeleid = (toolbox: string): string => {
  const { origin } = new URL(toolbox);
  return (
    `default-src 'self'; script-src 'self' ${origin}; connect-src ${origin}; ` +
    "require-trusted-types-for 'script'; trusted-types 'none'"
  );
};

/** The page of a host: `kop` goes in its head, `romp` in its body. */
export const gastpagina = (kop: string, romp: string, beleid?: string): Antwoord => ({
  soort: 'text/html; charset=utf-8',
  tekst:
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Gast</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    (beleid === undefined ? '' : `<meta http-equiv="Content-Security-Policy" content="${beleid}">`) +
    `<script src="/wachter.js"></script>${kop}</head><body><main><h1>Gast</h1>${romp}</main></body></html>`,
});
