import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface GzipServer {
  /** Address of the root, ending in a slash. */
  base: string;
  close: () => Promise<void>;
}

interface Antwoord {
  soort: string;
  body: Buffer;
  ingepakt: boolean;
}

const soorten: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const isTekst = (soort: string): boolean => /charset|svg/.test(soort);

async function readAntwoord(file: string): Promise<Antwoord> {
  const soort = soorten[extname(file)] ?? 'application/octet-stream';
  const inhoud = await readFile(file);
  const ingepakt = isTekst(soort);
  return { soort, body: ingepakt ? gzipSync(inhoud, { level: 9 }) : inhoud, ingepakt };
}

/**
 * Serves folders on this computer, each below its own path ("" for the root): text packed with gzip, once per file, and
 * without a word about keeping it. Content-Length is what goes over the line.
 */
export async function serveGzip(folders: Readonly<Record<string, string>>): Promise<GzipServer> {
  const bekend = new Map<string, Promise<Antwoord>>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname).slice(1);
    const prefix = Object.keys(folders).find((naam) => naam !== '' && path.startsWith(`${naam}/`)) ?? '';
    const rest = prefix === '' ? path : path.slice(prefix.length + 1);
    const file = join(folders[prefix] ?? '', normalize(`/${rest === '' ? 'index.html' : rest}`));
    const antwoord = bekend.get(file) ?? readAntwoord(file);
    bekend.set(file, antwoord);
    antwoord.then(
      ({ soort, body, ingepakt }) => {
        response.writeHead(200, {
          'Content-Type': soort,
          'Content-Length': body.length,
          ...(ingepakt && { 'Content-Encoding': 'gzip' }),
        });
        response.end(body);
      },
      () => response.writeHead(404, { 'Content-Length': 0 }).end(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('De server heeft geen poort gekregen.');
  return {
    base: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
