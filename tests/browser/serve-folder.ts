import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A site that a browser can open. */
export interface OpenSite {
  /** Address of the root of the site, ending in a slash. */
  base: string;
  close: () => Promise<void>;
}

interface ServeOptions {
  /** Path under which the site stands, with a slash at both ends; outside it there is nothing. */
  prefix: string;
  /** Sent with every answer. */
  headers?: Record<string, string>;
}

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Serves a folder as the plainest of servers: files by their exact name, index.html for the root, and 404. */
export async function serveFolder(folder: string, { prefix, headers = {} }: ServeOptions): Promise<OpenSite> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    const inSite = path.startsWith(prefix) ? path.slice(prefix.length) || 'index.html' : undefined;
    const file = join(folder, normalize(inSite ?? '404.html'));
    const found = inSite !== undefined && isFile(file);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': kinds[extname(found ? file : '404.html')] ?? 'application/octet-stream',
      ...headers,
    });
    createReadStream(found ? file : join(folder, '404.html')).pipe(response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('De server heeft geen poort gekregen.');
  return {
    base: `http://127.0.0.1:${address.port}${prefix}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The folder as a visitor opens it from a disk or a stick. */
export const openFolder = (folder: string): Promise<OpenSite> =>
  Promise.resolve({ base: pathToFileURL(join(folder, '/')).href, close: () => Promise.resolve() });
